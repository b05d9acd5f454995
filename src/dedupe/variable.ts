/** Numbers of any size as bytes: seven bits a byte, the least first, the eighth bit where another follows. */

/** Writes a whole number at `at`; returns where the next one goes. */
export function writeVariable(bytes: Buffer, value: number, at: number): number {
	let rest = value;
	let next = at;
	// nearly all numbers are short, and need no division
	for (; rest >= 128 && rest < 2 ** 31; rest >>>= 7) bytes[next++] = (rest & 127) | 128;
	for (; rest >= 128; rest = Math.floor(rest / 128)) bytes[next++] = (rest % 128) + 128;
	bytes[next++] = rest;
	return next;
}

/** Reads numbers one after another. */
export class VariableReader {
	constructor(
		private readonly bytes: Buffer,
		public at = 0,
	) {}

	/** @throws {RangeError} when the bytes are cut short */
	next(): number {
		let value = 0;
		for (let scale = 1; ; scale *= 128) {
			const byte = this.bytes.readUInt8(this.at++);
			value += (byte & 127) * scale;
			if (byte < 128) return value;
		}
	}

	get isAtEnd(): boolean {
		return this.at >= this.bytes.length;
	}
}

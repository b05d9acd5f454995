/**
 * Tells of most hashes at once that they are not in a set (Bloom 1970): sixteen bits or more for each member, so that it stays small and near, and of each
 * hash two bits in one cell, so that a look-up is one step (Putze, Sanders, Singler 2007). What it lets pass is asked of the set itself.
 */
/** The bits of a hash in its cell: by its low bits, and by its high ones. */
const markOf = (hash: number): number => (1 << (hash & 31)) | (1 << (hash >>> 27));

export class HashFilter {
	private bits = new Int32Array(2);
	/** Every hash that was added. */
	readonly hashes: number[] = [];

	add(hash: number): void {
		this.hashes.push(hash);
		if (this.hashes.length * 16 > this.bits.length * 32) {
			this.bits = new Int32Array(this.bits.length * 2);
			for (const known of this.hashes) this.set(known);
		} else this.set(hash);
	}

	/** False where the hash is surely none that was added. */
	mayHave(hash: number): boolean {
		const { bits } = this;
		const mark = markOf(hash);
		return ((bits[(hash >>> 5) & (bits.length - 1)] as number) & mark) === mark;
	}

	private set(hash: number): void {
		const cell = (hash >>> 5) & (this.bits.length - 1);
		this.bits[cell] = (this.bits[cell] as number) | markOf(hash);
	}
}

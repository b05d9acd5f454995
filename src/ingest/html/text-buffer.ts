/** Grows a text by code units without a string for every piece: strings of strings cost thirty times their characters on a page of 20 MB. */

/** A page's text is at most as long as the page; this much is kept from one page to the next, larger ones are allocated for themselves. */
const KEPT = 1 << 20;
let kept: Uint16Array | null = new Uint16Array(KEPT);

export class TextBuffer {
	/** One byte a unit in a large text until the first that needs two. */
	units: Uint8Array | Uint16Array;
	length = 0;
	/** All code units combined by `or`: below 256 where the text is Latin-1. */
	wide = 0;
	/** The largest code unit that `units` can hold. */
	most: number;

	/** @param capacity code units that are expected; what the system has not been asked to hold takes no memory */
	constructor(capacity: number) {
		if (kept !== null && capacity <= KEPT) {
			this.units = kept;
			kept = null;
		} else this.units = capacity <= KEPT ? new Uint16Array(capacity) : new Uint8Array(capacity);
		this.most = this.units.BYTES_PER_ELEMENT === 1 ? 0xff : 0xffff;
	}

	/** Makes room for so many more code units. */
	reserve(more: number): void {
		if (this.length + more > this.units.length) this.move((this.length + more) * 2, this.units.BYTES_PER_ELEMENT);
	}

	/** Makes room for code units above 255. */
	widen(): void {
		if (this.most === 0xff) this.move(this.units.length, 2);
	}

	private move(capacity: number, width: number): void {
		const larger = width === 1 ? new Uint8Array(capacity) : new Uint16Array(capacity);
		larger.set(this.units.subarray(0, this.length));
		this.units = larger;
		this.most = width === 1 ? 0xff : 0xffff;
	}

	push(c: number): void {
		this.reserve(1);
		if (c > this.most) this.widen();
		this.units[this.length++] = c;
		this.wide |= c;
	}

	slice(start: number, end: number): string {
		const units = this.units.subarray(start, end);
		if (this.wide > 0xff) return Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le');
		const bytes = units instanceof Uint8Array ? Buffer.from(units.buffer, units.byteOffset, units.byteLength) : Buffer.from(units);
		return bytes.toString('latin1');
	}

	/** Gives the memory back; the buffer must not be used afterwards. */
	release(): void {
		if (this.units instanceof Uint16Array && this.units.length === KEPT) kept = this.units;
		this.units = new Uint8Array(0);
	}
}

/** Grows a text by code units without a string for every piece: strings of strings cost thirty times their characters on a page of 20 MB. */

/** A page's text is at most as long as the page; this much is kept from one page to the next, larger ones are allocated for themselves. */
const KEPT = 1 << 20;
let kept: Uint16Array | null = new Uint16Array(KEPT);

export class TextBuffer {
	units: Uint16Array;
	length = 0;
	/** All code units combined by `or`: below 256 where the text is Latin-1. */
	wide = 0;

	/** @param capacity code units that are expected; what the system has not been asked to hold takes no memory */
	constructor(capacity: number) {
		if (kept !== null && capacity <= KEPT) {
			this.units = kept;
			kept = null;
		} else this.units = new Uint16Array(capacity);
	}

	/** Makes room for so many more code units. */
	reserve(more: number): void {
		if (this.length + more <= this.units.length) return;
		const larger = new Uint16Array((this.length + more) * 2);
		larger.set(this.units.subarray(0, this.length));
		this.units = larger;
	}

	push(c: number): void {
		this.reserve(1);
		this.units[this.length++] = c;
		this.wide |= c;
	}

	slice(start: number, end: number): string {
		const units = this.units.subarray(start, end);
		if (this.wide < 256) return Buffer.from(units).toString('latin1');
		return Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le');
	}

	/** Gives the memory back; the buffer must not be used afterwards. */
	release(): void {
		if (this.units.length === KEPT) kept = this.units;
		this.units = new Uint16Array(0);
	}
}

/** Numbers for 32-bit hashes, 0, 1, 2 … in the order in which they are first met: a table by open addressing, a tenth of the size of a Map and without its limit. */
export class HashNumbers {
	private readonly slots: Int32Array;
	private readonly mask: number;
	private readonly hashes: Uint32Array;
	/** Number of distinct hashes. */
	size = 0;

	/** @param most distinct hashes there is room for */
	constructor(most: number) {
		let slots = 16;
		while (slots < most * 1.5) slots *= 2;
		this.slots = new Int32Array(slots);
		this.mask = slots - 1;
		this.hashes = new Uint32Array(most);
	}

	/** The number of a hash, -1 where it was never added. */
	of(hash: number): number {
		return (this.slots[this.slotOf(hash)] as number) - 1;
	}

	/** The number of a hash, the next free one where it is new. */
	add(hash: number): number {
		const slot = this.slotOf(hash);
		const known = this.slots[slot] as number;
		if (known !== 0) return known - 1;
		this.hashes[this.size] = hash;
		this.slots[slot] = ++this.size;
		return this.size - 1;
	}

	private slotOf(hash: number): number {
		let slot = (hash ^ (hash >>> 16)) & this.mask;
		for (let there = this.slots[slot] as number; there !== 0 && this.hashes[there - 1] !== hash; there = this.slots[slot] as number)
			slot = (slot + 1) & this.mask;
		return slot;
	}
}

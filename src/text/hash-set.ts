/** A set of word hashes that is asked about every word of a text: a table by open addressing, faster than a Set of numbers beyond 31 bits. */
import { hashOf } from './words.js';

export class HashSet {
	/** A slot holds a hash or 0; whether 0 itself is in the set is told apart. */
	private readonly slots: Int32Array;
	private readonly mask: number;
	private hasZero = false;

	/** @param words of which the hashes are in the set; single words, see {@link hashOf} */
	constructor(words: ReadonlySet<string>) {
		let size = 16;
		while (size < words.size * 4) size *= 2;
		this.slots = new Int32Array(size);
		this.mask = size - 1;
		for (const word of words) {
			const hash = hashOf(word);
			if (hash === 0) this.hasZero = true;
			else this.slots[this.slotOf(hash)] = hash;
		}
	}

	has(hash: number): boolean {
		return hash === 0 ? this.hasZero : this.slots[this.slotOf(hash)] === hash;
	}

	private slotOf(hash: number): number {
		let slot = (hash ^ (hash >>> 15)) & this.mask;
		for (let there = this.slots[slot] as number; there !== 0 && there !== hash; there = this.slots[slot] as number) slot = (slot + 1) & this.mask;
		return slot;
	}
}

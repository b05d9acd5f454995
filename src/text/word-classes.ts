/**
 * One look-up that tells of a token in which of many vocabularies a phrase opens there. A table by open addressing, from the hash of a word, or of the two or
 * three in a row that open a phrase, to the vocabularies that have one so opened, a bit each: whatever their number, a token costs three probes. The table
 * is of vocabulary alone, so no text can make a probe longer. Two phrases of one hash are told as one: whoever is let through looks for himself.
 */
import { fold, normHash } from './tokens.js';

/** Phrases as a lexicon has them, by the hashes of how they open; or single words. */
export type Vocabulary = { readonly openings: { readonly hashes: readonly number[] } } | Iterable<string> | ReadonlyMap<string, unknown>;

/** Slots for each opening: most probes of a stranger meet a free one at once. */
const ROOM = 4;

export class WordClasses {
	private readonly keys: Int32Array;
	/** By slot the bits of what is filed there, 0 where it is free. */
	private readonly bits: Uint32Array;

	/** @param classes vocabularies, each with the bits that tell of it */
	constructor(classes: readonly (readonly [bits: number, vocabulary: Vocabulary])[]) {
		const openings = new Map<number, number>();
		for (const [bits, vocabulary] of classes) for (const hash of openingsOf(vocabulary)) openings.set(hash, (openings.get(hash) ?? 0) | bits);
		let size = 1;
		while (size < ROOM * openings.size) size *= 2;
		this.keys = new Int32Array(size);
		this.bits = new Uint32Array(size);
		for (const [hash, bits] of openings) {
			const slot = this.slotOf(hash);
			this.keys[slot] = hash;
			this.bits[slot] = bits;
		}
	}

	/** The bits of all vocabularies in which a phrase opens by the one, two or three words with these hashes, see {@link rowHash}. */
	of(one: number, two: number, three: number): number {
		const { bits } = this;
		return (bits[this.slotOf(one)] as number) | (bits[this.slotOf(two)] as number) | (bits[this.slotOf(three)] as number);
	}

	/** Where a hash is filed, or the free slot where it would be. */
	private slotOf(hash: number): number {
		const { keys, bits } = this;
		const mask = keys.length - 1;
		let slot = (hash ^ (hash >>> 16)) & mask;
		while (bits[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
		return slot;
	}
}

function openingsOf(vocabulary: Vocabulary): readonly number[] {
	if ('openings' in vocabulary) return vocabulary.openings.hashes;
	const words = vocabulary instanceof Map ? vocabulary.keys() : (vocabulary as Iterable<string>);
	return Array.from(words, (word) => normHash(fold(word)));
}

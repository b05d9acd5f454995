/**
 * One look-up that tells of a token which of many vocabularies have a phrase that may begin there. Every way a phrase opens, one word or two in a row,
 * puts the bit of its vocabulary into a cell found by hash; cells hold no keys, so a word that shares one is let through as well (a Bloom filter whose
 * cells are sets), and who is asked next looks for himself. A look-up costs the same for any word and any number of vocabularies; no text can make it
 * cost more.
 */
import type { Lexicon } from './lexicon.js';
import { fold, normHash, pairHash, type Tokens } from './tokens.js';

/** Phrases, or single words. */
export type Vocabulary = Lexicon<unknown> | Iterable<string> | ReadonlyMap<string, unknown>;

/** Cells for each opening: with sixteen, one stranger in nine meets the bits of some vocabulary by its word or the next. */
const ROOM = 16;

export class WordClasses {
	private readonly cells: Uint32Array;

	/** @param classes vocabularies, each with the bits that tell of it */
	constructor(classes: readonly (readonly [bits: number, vocabulary: Vocabulary])[]) {
		const openings = classes.map(([bits, vocabulary]) => ({ bits, hashes: openingsOf(vocabulary) }));
		let size = 1;
		for (const least = ROOM * openings.reduce((sum, { hashes }) => sum + hashes.length, 0); size < least; ) size *= 2;
		this.cells = new Uint32Array(size);
		for (const { bits, hashes } of openings) for (const hash of hashes) this.cells[hash & (size - 1)] = (this.cells[hash & (size - 1)] as number) | bits;
	}

	/** The bits of all vocabularies that may have a phrase which begins at a token. */
	at({ hash }: Tokens, token: number): number {
		const { cells } = this;
		const word = hash[token] as number;
		const mask = cells.length - 1;
		return (cells[word & mask] as number) | (cells[pairHash(word, hash[token + 1] as number) & mask] as number);
	}
}

function openingsOf(vocabulary: Vocabulary): readonly number[] {
	if ('openings' in vocabulary) return vocabulary.openings.hashes;
	const words = vocabulary instanceof Map ? vocabulary.keys() : (vocabulary as Iterable<string>);
	return Array.from(words, (word) => normHash(fold(word)));
}

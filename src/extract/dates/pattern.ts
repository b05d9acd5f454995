/** A way to write a date: one file of `patterns/` each. */
import type { Explained } from '../../rules.js';
import type { Read, View } from './view.js';
import type { TermClass } from './vocabulary.js';

/** What a first token must be for a pattern to be tried: a term of a class, digits, a number in words, an apostrophe. */
export type Start = TermClass | 'digits' | 'number-word' | 'apostrophe';

export interface Pattern {
	readonly doc: Explained;
	readonly starts: readonly Start[];
	/** Tried only where durations, sets and clock times were asked for. */
	readonly only?: 'durations';
	/** Reads the expression that starts at a token; must look at a bounded number of tokens. */
	read(view: View, at: number): Read | null;
}

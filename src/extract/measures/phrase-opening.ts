import type { Tokens } from '../../text/tokens.js';
import { words } from './words.js';

/** A word that opens a phrase or a clause, and is neither its noun nor its verb: `the`, `under`, `and`, `which`, `because`, `also`. */
export function opensPhrase(tokens: Tokens, at: number): boolean {
	const word = tokens.norm[at] as string;
	return (
		words.determiners.has(word) ||
		words.prepositions.has(word) ||
		words.conjunctions.has(word) ||
		words.relatives.has(word) ||
		words.subordinators.longest(tokens, at) !== null ||
		words.adverbs.longest(tokens, at) !== null
	);
}

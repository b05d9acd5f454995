/** Titles and headlines, told by their capitals. */
import { TokenKind, type Tokens } from './tokens.js';

/** Shorter words stay small in a title: `of`, `and`, `the`. */
const LONG = 4;

/** True where more than the given share of the longer words between two tokens begin with a capital, and there are `least` of them at least. */
export function isInCapitals(tokens: Tokens, first: number, last: number, share: number, least: number): boolean {
	let words = 0;
	let capitals = 0;
	for (let i = first; i < last; i++) {
		if (tokens.kind[i] !== TokenKind.word || (tokens.norm[i] as string).length < LONG) continue;
		words++;
		if (tokens.capital[i] === true) capitals++;
	}
	return words >= least && capitals > words * share;
}

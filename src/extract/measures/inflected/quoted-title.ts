/** Titles in quotation marks: verbs in them are not actions. */
import { isInCapitals } from '../../../text/titles.js';
import type { Tokens } from '../../../text/tokens.js';

/** A title is looked for in so many tokens. */
const LONGEST = 60;

/** True where most longer words between two tokens, two at least, are in capitals. */
export function isTitle(tokens: Tokens, first: number, last: number): boolean {
	return isInCapitals(tokens, first, last, 0.5, 2);
}

/** Where a quoted title that starts at `at` ends, or `at`: `"Guiding Opinions on the Reform of …"`, most of its longer words in capitals. */
export function titleEnd(tokens: Tokens, at: number, limit: number): number {
	if (at === 0 || tokens.norm[at - 1] !== '"' || tokens.capital[at] !== true) return at;
	for (let i = at; i < limit && i < at + LONGEST; i++) if (tokens.norm[i] === '"') return isTitle(tokens, at, i) ? i : at;
	return at;
}

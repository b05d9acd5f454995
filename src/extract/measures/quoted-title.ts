/** Titles in quotation marks: verbs in them are not actions. */
import { TokenKind, type Tokens } from '../../text/tokens.js';

/** A title is looked for in so many tokens. */
const LONGEST = 60;

/** Where a quoted title that starts at `at` ends, or `at`: `"Guiding Opinions on the Reform of …"`, most of its longer words in capitals. */
export function titleEnd(tokens: Tokens, at: number, limit: number): number {
	if (at === 0 || tokens.norm[at - 1] !== '"' || tokens.capital[at] !== true) return at;
	let capitals = 0;
	let letters = 0;
	for (let i = at; i < limit && i < at + LONGEST; i++) {
		if (tokens.norm[i] === '"') return letters > 1 && capitals * 2 > letters ? i : at;
		if (tokens.kind[i] !== TokenKind.word || (tokens.norm[i] as string).length <= 3) continue;
		letters++;
		if (tokens.capital[i] === true) capitals++;
	}
	return at;
}

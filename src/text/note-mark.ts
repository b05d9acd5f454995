/** Marks of notes that were raised in print: in plain text they are glued to the end of a sentence. */
import { Gap, TokenKind, type Tokens } from './tokens.js';

/** Digits of the longest mark, letters of the shortest word before one (`No.12`, `Art.3` number something), tokens of the shortest sentence. */
const DIGITS = 3;
const LETTERS = 4;
const SENTENCE = 8;

const closing = new Set([')', '"', '%']);

/**
 * Whether a number is the mark of a note: `three ports.|12| The ministry`, `by 2033.|4| It`. It is glued to a stop behind a word or a year, and a
 * capital or the end of the block follows. Bounded.
 */
export function isNoteMark({ kind, norm, gap, capital, length }: Tokens, at: number): boolean {
	if (at < 2 || kind[at] !== TokenKind.digits || gap[at] !== Gap.none || norm[at - 1] !== '.' || gap[at - 1] !== Gap.none) return false;
	const next = at + 1;
	const ends = next >= length || gap[next] === Gap.block;
	if ((norm[at] as string).length > DIGITS || (!ends && (gap[next] === Gap.none || capital[next] !== true))) return false;
	const before = norm[at - 2] as string;
	if (kind[at - 2] === TokenKind.word) return before.length >= LETTERS && capital[at - 2] === false;
	if (kind[at - 2] === TokenKind.digits)
		return /^(?:19|20)\d\d$/.test(before) && kind[at - 3] === TokenKind.word && capital[at - 3] === false && standsInSentence(gap, at);
	return closing.has(before);
}

/** Not in a cell of a table. */
function standsInSentence(gap: readonly Gap[], at: number): boolean {
	for (let i = at; i > at - SENTENCE; i--) if (i < 0 || gap[i] === Gap.block) return false;
	return true;
}

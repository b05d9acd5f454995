/** Numbers that Chinese offices give their documents, 国办发〔2022〕14号, and the year that the number of a document itself tells. */
import type { Sentence } from '../text/sentences.js';
import { Gap, TokenKind, type Tokens } from '../text/tokens.js';
import { isRecentYear, isYear } from '../text/years.js';

/** Letters of the office before a number in brackets: 国办发. */
const OFFICE = 8;

/** Where 〔2022〕14号 ends that opens at a token, or that token. */
export function numberEnd(tokens: Tokens, at: number, last: number): number {
	const opening = tokens.norm[at];
	if (opening !== '〔' && opening !== '[' && opening !== '(') return at;
	const closing = tokens.norm[at + 2];
	if (!isYear(tokens.norm[at + 1] ?? '') || (closing !== '〕' && closing !== ']' && closing !== ')')) return at;
	for (let i = at + 3; i < Math.min(last, at + 6); i++) if (tokens.norm[i] === '号') return i + 1;
	return at;
}

/** Where the letters of the office begin that stand before a number. */
export function officeBefore(tokens: Tokens, at: number, first: number): number {
	let from = at;
	while (from > first && at - from < OFFICE && tokens.kind[from - 1] === TokenKind.han && tokens.gap[from] === Gap.none) from--;
	return from;
}

/** The number of a document stands within so many tokens of its head, on a line with no more than a label of so many before it. */
const HEAD = 400;
const LABEL = 6;
/** Tokens of a title that closes with its year in brackets. */
const TITLE = 40;

/**
 * The year in which an official document was made by its own number, which opens a line of its head or stands there behind a label, or by
 * the year in brackets that closes its title: 青政发〔2009〕24号, 文号: 青政发[2009]24号, 青山市水井管理规定(2009年). Null where there is none,
 * or lines of the head tell several. Numbers of documents that are only cited stand behind their names.
 */
export function yearOfNumber(tokens: Tokens, sentences: readonly Sentence[]): number | null {
	let year: string | null = null;
	for (const { first, last } of sentences) {
		if (first > HEAD) break;
		if (tokens.gap[first] !== Gap.block && tokens.gap[first] !== Gap.line && first > 0) continue;
		const told = ownNumber(tokens, first, last) ?? titleYear(tokens, first, last);
		if (told === null) continue;
		if (year !== null && told !== year) return null;
		year = told;
	}
	return year === null ? null : Number(year);
}

function ownNumber(tokens: Tokens, first: number, last: number): string | null {
	for (let i = first + 1; i < Math.min(last, first + LABEL + OFFICE); i++) {
		if (numberEnd(tokens, i, last) === i || !isRecentYear(tokens.norm[i + 1] as string)) continue;
		const office = officeBefore(tokens, i, first);
		if (office === i) return null;
		return office === first || (tokens.norm[office - 1] === ':' && office - first <= LABEL) ? (tokens.norm[i + 1] as string) : null;
	}
	return null;
}

/** 青山市水井管理规定|(2009年): all there is of a line. */
function titleYear(tokens: Tokens, first: number, last: number): string | null {
	if (last - first > TITLE || tokens.norm[last - 1] !== ')' || tokens.norm[last - 2] !== '年' || tokens.norm[last - 4] !== '(' || last - 4 <= first)
		return null;
	const year = tokens.norm[last - 3] as string;
	return tokens.kind[last - 5] === TokenKind.han && isRecentYear(year) ? year : null;
}

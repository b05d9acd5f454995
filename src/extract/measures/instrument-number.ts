/** Numbers of instruments: 国办发〔2022〕14号, 国务院令第149号, `Directive 2014/65/EU`, `Executive Order 14028`, `Emergency Directive 21-03`. */
import { Gap, TokenKind, type Tokens } from '../../text/tokens.js';
import { isYear } from '../../text/years.js';
import { numberEnd, officeBefore } from '../han-number.js';
import { words } from './words.js';

/** The number that stands behind the name of an instrument, as written, or null. */
export function numberAfter(tokens: Tokens, at: number, limit: number): string | null {
	let i = at;
	// `Regulation (EU) No 600/2014`
	if (tokens.norm[i] === '(' && tokens.norm[i + 2] === ')') i += 3;
	while (i < limit && words.numberSigns.has(tokens.norm[i] as string)) i += tokens.norm[i + 1] === '.' ? 2 : 1;
	if (i >= limit || tokens.kind[i] !== TokenKind.digits) return null;
	const first = i;
	i++;
	while (i + 1 < limit && joins(tokens, i)) i += 2;
	// a plain number is one only where a sign says so or it has parts: `rules 3 and 4` are two rules
	const parts = i - first > 1;
	const signed = first > at;
	if (!parts && !signed && (tokens.norm[first] as string).length < 4) return null;
	if (!parts && !signed && isYear(tokens.norm[first] as string)) return null;
	return tokens.text.slice(tokens.start[first], tokens.end[i - 1]);
}

/** Digits between the stops of a long number: `15.204`. */
const GROUP = 3;

/** `-03`, `/65`, `/EU`, `.204`: parts joined without a space. */
function joins(tokens: Tokens, at: number): boolean {
	const mark = tokens.norm[at];
	if (mark === '.' && (tokens.kind[at + 1] !== TokenKind.digits || tokens.norm[at + 1]?.length !== GROUP)) return false;
	return (
		(mark === '-' || mark === '/' || mark === '.') && tokens.gap[at] === Gap.none && tokens.gap[at + 1] === Gap.none && tokens.kind[at + 1] !== TokenKind.mark
	);
}

/** 国办发〔2022〕14号 or 国务院令第149号, wherever it stands in the tokens; null where there is none. */
export function hanNumberIn(tokens: Tokens, first: number, last: number): string | null {
	for (let i = first; i < last; i++) {
		const end = numberEnd(tokens, i, last);
		if (end > i) return tokens.text.slice(tokens.start[officeBefore(tokens, i, first)], tokens.end[end - 1]);
		if (tokens.norm[i] === '令' && tokens.norm[i + 1] === '第' && tokens.kind[i + 2] === TokenKind.digits && tokens.norm[i + 3] === '号')
			return tokens.text.slice(tokens.start[i + 1], tokens.end[i + 3]);
	}
	return null;
}

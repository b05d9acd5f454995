/** Numbers of items that nothing parts from what they number. */
import { Gap, TokenKind, type Tokens } from './tokens.js';

/** Digits of the longest number of an item that is read so. */
const DIGITS = 2;

/** Whether digits are a year behind the number of an item, no decimals: `3.|2031|年底前`. Bounded. */
export function isYearOfItem({ kind, norm, gap }: Tokens, at: number): boolean {
	if (at < 2 || norm[at + 1] !== '年' || norm[at - 1] !== '.' || gap[at] !== Gap.none || gap[at - 1] !== Gap.none) return false;
	if (kind[at - 2] !== TokenKind.digits || (norm[at - 2] as string).length > DIGITS || !/^(?:19|20)\d\d$/.test(norm[at] as string)) return false;
	// 4.12.2031年
	return norm[at - 3] !== '.' || gap[at - 2] !== Gap.none;
}

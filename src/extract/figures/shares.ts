/** How a count is shared out: `Cases were reported from Norway (12), Sweden (3) and Iceland (1)`; `178, 156 and 267 cases`. */
import type { Quantity } from './quantity.js';
import { isDigits, isGlued, isWord, type Scan } from './scan.js';

/** Tokens from one bracket to the next in a row of names. */
const REACH = 9;
/** Digits of a share: longer ones are years and documents. */
const DIGITS = 3;
/** Letters of a name before a bracket: shorter ones are letters of sections. */
const NAME = 3;

/** Whether a number in brackets behind a name is one of several of what the text has counted. */
export function isShareOfCount(scan: Scan, { first: at, last, plain }: Quantity): boolean {
	const { tokens, counted } = scan;
	if (counted === null || !plain || last !== at + 1 || !isBracket(scan, at)) return false;
	const name = tokens.norm[at - 2] as string;
	for (let i = at + 3; i < at + REACH && i < scan.last; i++) if (isBracket(scan, i)) return tokens.norm[i - 2] !== name;
	for (let i = at - 3; i > at - REACH && i > scan.first; i--) if (isBracket(scan, i)) return tokens.norm[i - 2] !== name;
	return false;
}

/** `Norway |(12)|`: a name with a capital, then a short number in brackets. */
function isBracket({ tokens, first }: Scan, at: number): boolean {
	if (!isDigits(tokens, at) || (tokens.norm[at] as string).length > DIGITS || at < first + 2) return false;
	if (tokens.norm[at - 1] !== '(' || tokens.norm[at + 1] !== ')' || !isGlued(tokens, at) || !isGlued(tokens, at + 1)) return false;
	return isWord(tokens, at - 2) && tokens.capital[at - 2] === true && (tokens.norm[at - 2] as string).length >= NAME;
}

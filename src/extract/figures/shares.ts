/** How a count is shared out over places: `There were 20 cases, from Norway (12), Sweden (6) and Iceland (2)`. */
import { shippedRegister } from '../../knowledge/register.js';
import type { Quantity } from './quantity.js';
import { endingAt, isDigits, isGlued, isWord, type Scan } from './scan.js';

/** Tokens from one bracket to the next in a row of names. */
const REACH = 9;
/** Digits of a share: longer ones are years and documents. */
const DIGITS = 3;
/** Most tokens of the name of a place before a bracket. */
const NAME = 5;

/** Whether a number in brackets behind a place is one of several of what the sentence has counted. */
export function isShareOfCount(scan: Scan, { first: at, last, plain }: Quantity): boolean {
	const { tokens, counted, countedAt, first } = scan;
	if (counted === null || countedAt < first || !plain || last !== at + 1 || !isBracket(scan, at)) return false;
	const name = tokens.norm[at - 2] as string;
	for (let i = at + 3; i < at + REACH && i < scan.last; i++) if (isBracket(scan, i)) return tokens.norm[i - 2] !== name;
	for (let i = at - 3; i > at - REACH && i > scan.first; i--) if (isBracket(scan, i)) return tokens.norm[i - 2] !== name;
	return false;
}

/** `Norway |(12)|`: a place, then a short number in brackets; not `Jane Hall (45)`, nor a person named for a place. */
function isBracket(scan: Scan, at: number): boolean {
	const { tokens, first } = scan;
	if (!isDigits(tokens, at) || (tokens.norm[at] as string).length > DIGITS || at < first + 2) return false;
	if (tokens.norm[at - 1] !== '(' || tokens.norm[at + 1] !== ')' || !isGlued(tokens, at) || !isGlued(tokens, at + 1)) return false;
	if (!isWord(tokens, at - 2) || tokens.capital[at - 2] !== true) return false;
	const place = endingAt(shippedRegister().places, scan, at - 1, NAME);
	if (place === null || place.values.every(({ adjective }) => adjective)) return false;
	return place.first === first || tokens.capital[place.first - 1] !== true;
}

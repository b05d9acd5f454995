/** Letters around an amount of money: the scale behind it (`$3m`) and the currency before it (`R4bn`). */

import { Gap } from '../../text/tokens.js';
import { scaleLetters } from './numerals/vocabulary.js';
import { type Quantity, scaled } from './quantity.js';
import { isGlued, isWord, type Scan } from './scan.js';
import { letterCurrencies } from './vocabulary.js';

/** `$3m`, `£20k`: after money a letter is a scale. */
export function withLetter({ tokens, last }: Scan, quantity: Quantity): Quantity | null {
	const at = quantity.last;
	if (at >= last || !isWord(tokens, at) || quantity.script !== 'digits') return null;
	const power = scaleLetters.get(tokens.norm[at] as string);
	if (power === undefined || (!isGlued(tokens, at) && tokens.gap[at] !== Gap.space)) return null;
	if (at + 1 < last && isGlued(tokens, at + 1) && !/^[-,.;:)’'"—/]$/.test(tokens.norm[at + 1] as string)) return null;
	return scaled(quantity, power, at + 1);
}

/** Amounts below this that a letter stands before are names: R40 is a road. */
const LEAST = 1e6;

/** `R4bn`, `R50 million`: the currency of a letter glued to an amount of millions, or null. The rand needs nothing else, the others an article that speaks of their country. */
export function letterCurrency(scan: Scan, quantity: Quantity): { first: number; unit: string; scale: number } | null {
	const { tokens, first, currencies } = scan;
	const at = quantity.first - 1;
	if (at < first || at < scan.floor || !isWord(tokens, at) || !isGlued(tokens, quantity.first)) return null;
	if (at > first && isGlued(tokens, at) && isWord(tokens, at - 1)) return null;
	const unit = letterCurrencies.get(tokens.text.slice(tokens.start[at], tokens.end[at]));
	if (unit === undefined || (withLetter(scan, quantity)?.value ?? quantity.value) < LEAST) return null;
	return currencies.has(unit) || unit === 'ZAR' ? { first: at, unit, scale: 0 } : null;
}

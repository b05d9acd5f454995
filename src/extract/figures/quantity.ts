/** One number or a range of two, as written: `205`, `10-15`, `between 10 and 15`, `1.2 to 1.5 billion`, 三四, 3至5万. */
import { Gap } from '../../text/tokens.js';
import { type Numeral, readNumeral } from './numerals/index.js';
import { shifted } from './numerals/numeral.js';
import { endingAt, isGlued, type Scan } from './scan.js';
import { and, beforeStart, between, by, decrease, from, increase, moneyPrefixes, or, rangeJoiners, shareUnits, turn } from './vocabulary.js';

export interface Quantity extends Numeral {
	/** The scale of a range's two ends can differ; a letter after it (`$1-2m`) scales both. */
	readonly low: Numeral;
	readonly high: Numeral | null;
}

/** The quantity that begins at a token, or null. */
export function readQuantity(scan: Scan, at: number): Quantity | null {
	const { tokens } = scan;
	const low = readNumeral(tokens, at, scan.last);
	if (low === null) return null;
	const single: Quantity = { ...low, low, high: null };
	if (low.max !== null || low.fraction) return single;
	const next = joined(scan, low);
	if (next === -1) return single;
	const high = readNumeral(tokens, next, scan.last);
	if (high === null || high.max !== null || high.fraction) return single;
	// `in 2031 to 1,310 yuan`
	if (low.plain && !high.plain && low.value >= 1800 && low.value <= 2100) return single;
	const value = sharedScale(low, high);
	if (value >= high.value) return single;
	if (or.has(tokens.norm[low.last] as string) && !isStep(value, high)) return single;
	// `fell by 31 to 2,640`: the ends of a range lie nearer to one another
	if (high.value > FAR * value && (changesBy(scan, at) || saysAgain(scan, at))) return single;
	return { ...low, value, max: high.value, last: high.last, comparator: high.comparator, plain: low.plain && high.plain, low, high };
}

/** A step and where it led are farther apart than this. */
const FAR = 3;

/** `one or two`, `10 or 20`: neighbours; `5 or 300` are two numbers. */
const isStep = (low: number, high: Numeral): boolean => high.value - low <= Math.max(1, low);

/** `1.2 to 1.5 billion`: the scale is said once. */
function sharedScale(low: Numeral, high: Numeral): number {
	if (low.power !== 0 || high.power === 0 || high.power === 2 || Number(low.digits) > Number(high.digits)) return low.value;
	return shifted(low.digits, high.power) ?? low.value;
}

/** The token at which the second number of a range begins, or -1. */
function joined(scan: Scan, low: Numeral): number {
	const { tokens } = scan;
	const at = low.last;
	if (at + 1 >= scan.last || tokens.gap[at] === Gap.block) return -1;
	const joiner = tokens.norm[at] as string;
	let next = at + 1;
	if (and.has(joiner)) {
		const before = endingAt(moneyPrefixes, scan, low.first, 3)?.first ?? low.first;
		if (before === scan.first || !between.has(tokens.norm[before - 1] as string)) return -1;
	} else if (!rangeJoiners.has(joiner) && !or.has(joiner)) return -1;
	// one-to-seven
	if (
		joiner === '-' &&
		isGlued(tokens, at) &&
		isGlued(tokens, next) &&
		rangeJoiners.has(tokens.norm[next] as string) &&
		tokens.norm[next + 1] === '-' &&
		tokens.norm[next] !== '-'
	)
		return next + 2 < scan.last ? next + 2 : -1;
	if (joiner === '-' || joiner === '~' || joiner === '—') {
		if (tokens.norm[next] === joiner && isGlued(tokens, next)) next++;
		// `2,000 - 3,000` and `2-3`, but not `2 -3`
		if (isGlued(tokens, at) !== isGlued(tokens, next)) return -1;
	} else if (stepsFrom(scan, low.first) || stepsBy(scan, low.first)) return -1;
	const prefix = moneyPrefixes.longest(tokens, next, scan.last);
	return prefix !== null && endingAt(moneyPrefixes, scan, low.first, 3) !== null ? prefix.last : next;
}

/** Tokens between a verb of change and the `from` of its step. */
const STEP = 20;

/** `rose from 3 to 5`: a step between two values is no range. */
export function stepsFrom(scan: Scan, at: number): boolean {
	const { tokens } = scan;
	let before = (endingAt(moneyPrefixes, scan, at, 3)?.first ?? at) - 1;
	// from the current $150
	for (let words = 0; words < 3 && before > scan.first && beforeStart.has(tokens.norm[before] as string); words++) before--;
	if (before < scan.first || !from.has(tokens.norm[before] as string)) return false;
	for (let i = before - 1; i >= scan.first && i >= before - STEP; i--) {
		if (increase.longest(tokens, i, before) !== null || decrease.longest(tokens, i, before) !== null || turn.longest(tokens, i, before) !== null) return true;
		// raised by 2 points|, from 40%
		if (tokens.norm[i] === ',' && !(i === before - 1 && i === scan.floor)) return false;
	}
	return false;
}

/** Tokens before `by` in which its verb stands. */
const verbReach = 4;

/** `patients fell by| 79`. */
function changesBy({ tokens, first }: Scan, at: number): boolean {
	if (at === first || !by.has(tokens.norm[at - 1] as string)) return false;
	for (let i = at - 2; i >= first && i >= at - verbReach; i--)
		if (increase.longest(tokens, i, at) !== null || decrease.longest(tokens, i, at) !== null) return true;
	return false;
}

/** `slipped 0.7% or| 49.63 to 6,728`: the step that a share was told of, said again. */
export const saysAgain = (scan: Scan, at: number): boolean =>
	at - 1 > scan.first && scan.floor === at - 1 && or.has(scan.tokens.norm[at - 1] as string) && endingAt(shareUnits, scan, at - 1, 2) !== null;

/** `fell $12 to $1,930`: right after a verb of change the first amount of money is the step, the second where it led. */
export function stepsBy(scan: Scan, at: number): boolean {
	const prefix = endingAt(moneyPrefixes, scan, at, 3)?.first ?? (moneyPrefixes.longest(scan.tokens, at, scan.last) === null ? null : at);
	return prefix !== null && (endingAt(increase, scan, prefix, 3) !== null || endingAt(decrease, scan, prefix, 3) !== null);
}

/** The quantity multiplied by a power of ten, exactly. */
export function scaled(quantity: Quantity, power: number, last: number = quantity.last): Quantity {
	const value = shifted(quantity.low.digits, quantity.low.power + power) ?? quantity.value;
	const max = quantity.high === null ? quantity.max : (shifted(quantity.high.digits, quantity.high.power + power) ?? quantity.max);
	return { ...quantity, value: quantity.high !== null && quantity.low.power !== quantity.high.power ? quantity.value : value, max, last, plain: false };
}

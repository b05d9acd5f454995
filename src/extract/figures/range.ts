/** A range whose two ends each have their unit: `$1 billion to $2 billion`, `3% - 5%`, 5000万元（含）至1亿元（不含）. */

import { isPlural } from './head.js';
import { withLetter } from './letter-currency.js';
import type { Found } from './pattern.js';
import { readQuantity, stepsBy, stepsFrom } from './quantity.js';
import { endingAt, isGlued, type Scan } from './scan.js';
import type { Step } from './step.js';
import { and, between, by, decrease, increase, moneyPrefixes, rangeAsides, rangeJoiners } from './vocabulary.js';

/** The ends of a range lie nearer to one another. */
const FAR = 3;

/** `$779m-798m`: the second end of a range of money, which has its scale but not its sign. */
function lettered(scan: Scan, figure: Found, at: number): Found | null {
	const quantity = readQuantity(scan, at);
	const end = quantity === null || quantity.high !== null ? null : (withLetter(scan, quantity) ?? (quantity.power > 0 ? quantity : null));
	if (end === null || end.value <= figure.value || end.value > FAR * figure.value) return null;
	return stepsBy(scan, figure.first) || isPlural(scan.tokens.norm[end.last] ?? '') ? null : { ...figure, max: end.value, last: end.last };
}

/** The figure, or the range that it begins. */
export function extendRange(scan: Scan, figure: Found, readAt: (scan: Scan, at: number) => Step): Found {
	const { tokens, last } = scan;
	if (figure.max !== null || figure.kind === 'count' || figure.kind === 'ratio') return figure;
	let at = figure.last;
	at = rangeAsides.longest(tokens, at, last)?.last ?? at;
	if (at + 1 >= last) return figure;
	const joiner = tokens.norm[at] as string;
	if (and.has(joiner)) {
		if (figure.first === scan.first || !between.has(tokens.norm[figure.first - 1] as string)) return figure;
	} else if (!rangeJoiners.has(joiner) || stepsFrom(scan, figure.first) || stepsBy(scan, figure.first)) return figure;
	let next = at + 1;
	if (joiner === '-' && tokens.norm[next] === '-' && isGlued(tokens, next)) next++;
	if (joiner === '—' && tokens.norm[next] === '—') next++;
	next = moneyPrefixes.longest(tokens, next, last)?.last ?? next;
	if (next >= last) return figure;
	const step = readAt(scan, next);
	const scaledEnd = figure.kind === 'money' && next === at + 1 ? lettered(scan, figure, next) : null;
	if (scaledEnd !== null) return scaledEnd;
	if (step.figure === null || step.figure.max !== null) return figure;
	const end = step.figure;
	if (end.unit !== figure.unit || end.value <= figure.value) return figure;
	// `fell 7.5p to 312p`, `rose 2m barrels to 36m barrels`: the step, then where it led
	const stepped =
		(figure.kind === 'money' || end.value > FAR * figure.value) &&
		joiner !== '-' &&
		joiner !== '—' &&
		(endingAt(increase, scan, figure.first, 3) ?? endingAt(decrease, scan, figure.first, 3)) !== null;
	// rose by €3m to €12m: ends of a range lie nearer to one another
	const far = figure.first > scan.first && by.has(tokens.norm[figure.first - 1] as string) && end.value > FAR * figure.value && joiner !== '-';
	if (stepped || far) return figure;
	// the prefix of the second end must belong to it
	if (next !== at + 1 && endingAt(moneyPrefixes, scan, step.numberFirst, 4) === null && joiner !== '-' && joiner !== '—') return figure;
	const aside = rangeAsides.longest(tokens, end.last, last)?.last ?? end.last;
	return { ...figure, max: end.value, last: aside };
}

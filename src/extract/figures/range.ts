/** A range whose two ends each have their unit: `$1 billion to $2 billion`, `3% - 5%`, 5000万元（含）至1亿元（不含）. */
import type { Step } from './index.js';
import type { Found } from './pattern.js';
import { stepsBy, stepsFrom } from './quantity.js';
import { endingAt, isGlued, type Scan } from './scan.js';
import { and, between, by, decrease, increase, moneyPrefixes, rangeAsides, rangeJoiners } from './vocabulary.js';

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
	if (step.figure === null || step.figure.max !== null) return figure;
	const end = step.figure;
	if (end.unit !== figure.unit || end.value <= figure.value) return figure;
	// `fell 7.5p to 312p`: the step, then where it led
	const stepped =
		figure.kind === 'money' &&
		joiner !== '-' &&
		joiner !== '—' &&
		(endingAt(increase, scan, figure.first, 3) ?? endingAt(decrease, scan, figure.first, 3)) !== null;
	// rose by €3m to €12m: ends of a range lie nearer to one another
	const far =
		figure.kind === 'money' && figure.first > scan.first && by.has(tokens.norm[figure.first - 1] as string) && end.value > 3 * figure.value && joiner !== '-';
	if (stepped || far) return figure;
	// the prefix of the second end must belong to it
	if (next !== at + 1 && endingAt(moneyPrefixes, scan, step.numberFirst, 4) === null && joiner !== '-' && joiner !== '—') return figure;
	const aside = rangeAsides.longest(tokens, end.last, last)?.last ?? end.last;
	return { ...figure, max: end.value, last: aside };
}

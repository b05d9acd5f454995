/** The bound that the words around a figure set: `more than`, `at least`, 近, 以上. */
import type { FigureValue } from '../../timeline/schema.js';
import type { Found } from './pattern.js';
import { endingAt, isGlued, type Scan } from './scan.js';
import { boundsAfter, boundsBefore } from './vocabulary.js';

/** The comparator of a figure, and the token at which a bound that follows it ends. */
export function comparatorOf(scan: Scan, figure: Found): { comparator: FigureValue['comparator']; last: number } {
	const { tokens } = scan;
	const after = figure.last < scan.last ? boundsAfter.longest(tokens, figure.last, scan.last) : null;
	if (after !== null) return { comparator: after.values[0] as FigureValue['comparator'], last: after.last };
	if (tokens.norm[figure.last] === '+' && figure.last < scan.last && isGlued(tokens, figure.last)) return { comparator: '>=', last: figure.last + 1 };
	const before = endingAt(boundsBefore, scan, figure.first, 4);
	if (before !== null) return { comparator: before.values[0] as FigureValue['comparator'], last: figure.last };
	return { comparator: figure.comparator ?? '=', last: figure.last };
}

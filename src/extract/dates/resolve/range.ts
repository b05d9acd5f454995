/** Ranges: what one end leaves unsaid it shares with the other. */
import { move } from '../calendar.js';
import type { Expression } from '../expression.js';
import type { Resolver } from './resolution.js';

export const resolveRange: Resolver<'range'> = (resolution, { from, to }) => {
	const [start, end] = share(from, to);
	const first = resolution.days(start);
	const firstGrain = resolution.grain;
	if (first === null) {
		// the whole range may be as partial as its end
		const partialStart = resolution.partial;
		resolution.partial = null;
		resolution.days(end);
		resolution.partial = partialStart !== null && resolution.partial !== null ? `${partialStart}/${resolution.partial}` : null;
		return null;
	}
	const inner = resolution.inside({ focus: { ...first, grain: firstGrain, sentence: -1 }, narrative: true, look: 'ahead' });
	// what the end leaves unsaid it shares with the start
	let last = needsYear(end) ? inner.days(end) : resolution.days(end);
	if (last === null) return null;
	if (last.last < first.first) {
		if (!needsYear(end)) return null;
		last = { first: move(last.first, 'year', 1), last: move(last.last, 'year', 1) };
	}
	return resolution.give({ first: first.first, last: last.last }, 'period');
};

/** True where an expression leaves its year unsaid. */
function needsYear(expression: Expression): boolean {
	switch (expression.kind) {
		case 'fields':
			return expression.year === null && (expression.of === null || (expression.of.kind === 'fields' && needsYear(expression.of)));
		case 'slice':
		case 'holiday':
			return expression.of === null;
		case 'part':
			return needsYear(expression.of);
		case 'weekday':
			return expression.week === null;
		default:
			return false;
	}
}

/** `April to August 2017`, `10月至明年3月`: a start without its year takes the end's, a year earlier where it would come after it. */
function share(from: Expression, to: Expression): readonly [Expression, Expression] {
	if (from.kind === 'fields' && to.kind === 'fields' && from.year === null && from.of === null && (to.year !== null || to.of !== null)) {
		const wraps = from.month !== null && to.month !== null && from.month > to.month;
		if (to.year !== null) return [{ ...from, month: from.month ?? to.month, year: wraps ? to.year - 1 : to.year }, to];
		if (!wraps) return [{ ...from, month: from.month ?? to.month, of: to.of }, to];
	}
	if (from.kind === 'slice' && to.kind === 'slice' && from.of === null && to.of !== null) return [{ ...from, of: to.of }, to];
	return [from, to];
}

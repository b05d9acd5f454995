/** What the two ends of a range leave unsaid and take from each other. */
import type { Expression, Fields } from './expression.js';

/** True where an expression leaves its year unsaid. */
export function needsYear(expression: Expression): boolean {
	switch (expression.kind) {
		case 'fields':
			return expression.year === null && (expression.of === null || (expression.of.kind === 'fields' && needsYear(expression.of)));
		case 'slice':
		case 'season':
		case 'holiday':
		case 'week-number':
			return expression.of === null;
		case 'part':
			return needsYear(expression.of);
		case 'weekday':
			return expression.week === null;
		default:
			return false;
	}
}

/** Seasons as they follow in a year; a winter begins with its last month. */
const order = { spring: 0, summer: 1, autumn: 2, winter: 3 } as const;

/** 28日から6月3日まで: a later day without its month is of the month before. */
function monthBefore(from: Fields, to: Fields): Expression | null {
	const { of } = to;
	if (from.day === null || to.day === null || from.day <= to.day || from.month !== null || of?.kind !== 'fields') return of;
	return of.month !== null && of.month > 1 ? { ...of, month: of.month - 1 } : of;
}

/** `April to August 2017`, `10月至明年3月`: a start without its year takes the end's, a year earlier where it would come after it. */
export function share(from: Expression, to: Expression): readonly [Expression, Expression] {
	if (from.kind === 'fields' && to.kind === 'fields' && from.year === null && from.of === null && (to.year !== null || to.of !== null)) {
		const wraps = from.month !== null && to.month !== null && from.month > to.month;
		if (to.year !== null) return [{ ...from, month: from.month ?? to.month, year: wraps ? to.year - 1 : to.year }, to];
		if (!wraps) return [{ ...from, month: from.month ?? to.month, of: monthBefore(from, to) }, to];
	}
	if (from.kind === 'slice' && to.kind === 'slice' && from.of === null && to.of !== null) return [{ ...from, of: to.of }, to];
	if (from.kind === 'season' && to.kind === 'season' && from.of === null && to.of !== null && order[from.season] < order[to.season])
		return [{ ...from, of: to.of }, to];
	return [from, to];
}

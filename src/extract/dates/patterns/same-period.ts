import { fields } from '../expression.js';
import { shiftedUnit, yearAt } from '../parts.js';
import type { Pattern } from '../pattern.js';

export const samePeriod: Pattern = {
	doc: {
		id: 'dates/same-period',
		summary: 'The period last spoken of, in another year: the same period last year, 去年同期, the corresponding period of 2019.',
		why: 'Statistics are compared with the year before.',
		languages: ['en', 'zh'],
		examples: {
			match: ['It was up from the same period last year.', 'In the same period of 2019 it fell.', '比去年同期增长'],
			not: ['the same time zone', '同期声'],
		},
	},
	starts: ['same-period', 'article', 'shift'],
	read(view, at) {
		const same = view.term(at, 'same-period');
		if (same === null || view.isHan(at)) return null;
		const of = view.is(same.last, 'of') || view.is(same.last, 'in') ? same.last + 1 : same.last;
		const year = yearAt(view, of);
		if (year !== null) return { expression: { kind: 'same-period', of: fields({ year: year.value }) }, last: year.last };
		const shifted = shiftedUnit(view, view.is(of, 'the') && view.term(of, 'shift') === null ? of + 1 : of, 'year');
		if (shifted === null && (view.is(at, 'year') || view.is(at + 1, 'year') || view.is(at + 2, 'year')))
			return { expression: { kind: 'same-period', of: null }, last: same.last };
		return shifted === null ? null : { expression: { kind: 'same-period', of: shifted.value }, last: shifted.last };
	},
};

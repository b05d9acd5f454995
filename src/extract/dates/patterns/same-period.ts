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
		const start = view.isWord(at) ? view.skip(at, 'article') : at;
		const same = view.term(at, 'same-period') ?? view.term(start, 'same-period');
		if (same === null || view.isHan(at)) return null;
		const of = view.is(same.last, 'of') || view.is(same.last, 'in') ? same.last + 1 : same.last;
		const year = yearAt(view, of);
		if (year !== null) return { expression: { kind: 'same-period', of: fields({ year: year.value }) }, last: year.last };
		const shifted = shiftedUnit(view, view.is(of, 'the') && view.term(of, 'shift') === null ? of + 1 : of, 'year');
		// `the year-ago quarter` needs no year after it
		const tail = view.norm(same.last - 1);
		const before = view.norm(same.last - 2);
		if (shifted === null && [tail, before].some((word) => word === 'ago' || word === 'earlier')) {
			const noun = view.is(same.last, 'period') || view.is(same.last, 'quarter') ? same.last + 1 : same.last;
			return { expression: { kind: 'same-period', of: null }, last: noun };
		}
		return shifted === null ? null : { expression: { kind: 'same-period', of: shifted.value }, last: shifted.last };
	},
};

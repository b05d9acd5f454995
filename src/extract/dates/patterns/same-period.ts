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
	starts: ['same-period', 'shift'],
	behindArticle: ['same-period'],
	needs: ['same-period'],
	read(view, at) {
		const start = view.isWord(at) ? view.skip(at, 'article') : at;
		const same = view.term(at, 'same-period') ?? view.term(start, 'same-period');
		if (same === null || view.isHan(at)) return null;
		const of = view.link(same.last, 'unit') ?? same.last;
		const year = yearAt(view, of);
		if (year !== null) return { expression: { kind: 'same-period', of: fields({ year: year.value }) }, last: year.last };
		const shifted = shiftedUnit(view, view.term(of, 'shift') === null ? view.skipDefinite(of) : of, 'year');
		if (shifted !== null) return { expression: { kind: 'same-period', of: shifted.value }, last: shifted.last };
		if (same.value.complete !== true) return null;
		// `the year-earlier nine months`, `the year-ago third quarter`
		const named = view.term(same.last, 'slice') ?? view.amount(same.last);
		return { expression: { kind: 'same-period', of: null }, last: named?.last ?? same.last };
	},
};

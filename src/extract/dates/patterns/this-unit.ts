import { amountOf } from '../expression.js';
import type { Pattern } from '../pattern.js';

export const thisUnit: Pattern = {
	doc: {
		id: 'dates/this-unit',
		summary: 'The unit now spoken of, with an article alone: the quarter, the year, the week.',
		why: 'Read only on demand: earnings reports name their period so, other texts seldom mean a date by it.',
		languages: ['en'],
		examples: { match: ['Profit fell in the quarter.', 'Sales for the year rose.'], not: ['the quarterback', 'a quarter of firms'] },
	},
	starts: ['reported'],
	behindArticle: ['unit', 'whole'],
	needs: ['unit', 'reported'],
	only: 'durations',
	read(view, at) {
		// what a report is about: `the latest period`
		const reported = view.term(at, 'reported');
		if (reported !== null) return { expression: { kind: 'shift', unit: 'quarter', by: 0, base: 'focus' }, last: reported.last };
		const start = view.skipDefinite(at);
		const unit = start === at ? null : view.term(view.skip(start, 'whole'), 'unit', ({ plural }) => plural !== true);
		if (unit === null) return null;
		const name = unit.value.unit;
		if (name !== 'year' && name !== 'quarter' && name !== 'week' && name !== 'month') return null;
		// `the year ended June 30` is a length
		if (name === 'year' && view.term(unit.last, 'ending') !== null)
			return { expression: { kind: 'duration', amount: amountOf(1, name), more: false, age: false }, last: unit.last };
		return { expression: { kind: 'shift', unit: name, by: 0, base: 'focus' }, last: unit.last };
	},
};

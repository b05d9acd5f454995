import type { Pattern } from '../pattern.js';

export const thisUnit: Pattern = {
	doc: {
		id: 'dates/this-unit',
		summary: 'The unit now spoken of, with an article alone: the quarter, the year, the week.',
		why: 'Read only on demand: earnings reports name their period so, other texts seldom mean a date by it.',
		languages: ['en'],
		examples: { match: ['Profit fell in the quarter.', 'Sales for the year rose.'], not: ['the quarterback', 'a quarter of firms'] },
	},
	starts: ['article'],
	only: 'durations',
	read(view, at) {
		if (!view.is(at, 'the')) return null;
		// what a report is about: `the latest period`
		if (view.is(at + 1, 'latest') && view.is(at + 2, 'period')) return { expression: { kind: 'shift', unit: 'quarter', by: 0, base: 'focus' }, last: at + 3 };
		const unit = view.term(view.is(at + 1, 'full') ? at + 2 : at + 1, 'unit');
		if (unit === null || view.norm(unit.last - 1).endsWith('s')) return null;
		const name = unit.value.unit;
		if (name !== 'year' && name !== 'quarter' && name !== 'week' && name !== 'month') return null;
		// `the year ended June 30` is a length
		if (name === 'year' && (view.is(unit.last, 'ended') || view.is(unit.last, 'ending')))
			return { expression: { kind: 'duration', amount: { value: 1, unit: name }, more: false }, last: unit.last };
		return { expression: { kind: 'shift', unit: name, by: 0, base: 'focus' }, last: unit.last };
	},
};

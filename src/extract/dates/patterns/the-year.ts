import type { Pattern } from '../pattern.js';
import type { View } from '../view.js';

/** Words between a number of order and the year whose row it counts: `first| full meeting of| the year`. */
const counted = 4;

export const theYear: Pattern = {
	doc: {
		id: 'dates/the-year',
		summary: 'The year now spoken of, where something is the first or last of it: its third meeting of the year.',
		why: 'Alone `the year` is as often a length or any year.',
		languages: ['en'],
		examples: {
			match: ['It was the first meeting of the year.', 'The house sat for the last working day of the year.'],
			not: [
				'The work of the year was done.',
				'The first thing a year brings.',
				'People travel once in the year.',
				'Every first meeting of the year is public.',
				"It was the first of the year's storms.",
				'In the second week of the year end report it rose.',
			],
		},
	},
	starts: [],
	behindArticle: ['unit'],
	needs: ['unit'],
	read(view, at) {
		const start = view.skipDefinite(at);
		const unit = start === at ? null : view.term(start, 'unit', ({ unit: name, plural }) => name === 'year' && plural !== true);
		if (unit === null || (['ending', 'limit', 'possessive'] as const).some((name) => view.term(unit.last, name) !== null) || !isOfRow(view, at)) return null;
		return { expression: { kind: 'shift', unit: 'year', by: 0, base: 'now' }, last: unit.last };
	},
};

/** Whether `of` stands before a token and a number of order near it. */
function isOfRow(view: View, at: number): boolean {
	if (!view.follows(at, 'of')) return false;
	for (let i = at - 2; i >= view.first && i >= at - 2 - counted && view.isWord(i); i--)
		if (view.ordinal(i) !== null || view.term(i, 'ordinal') !== null) return !view.follows(i, 'every');
	return false;
}

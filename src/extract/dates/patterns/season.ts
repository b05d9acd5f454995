import { outerYear } from '../parts.js';
import type { Pattern } from '../pattern.js';

export const season: Pattern = {
	doc: {
		id: 'dates/season',
		summary: 'Seasons of a year: autumn 2014, the spring of 2017, summer of last year.',
		why: 'British announcements date by season; the words mean other things without a year.',
		languages: ['en'],
		examples: {
			match: ['It comes into force in autumn 2014.', 'The review ran in the spring of 2017.', 'In summer of last year it closed.'],
			not: ['Prices fall.', 'a spring in the valley', 'the fall of the wall'],
		},
	},
	starts: ['season', 'article'],
	read(view, at) {
		const start = view.is(at, 'the') ? at + 1 : at;
		const name = view.term(start, 'season');
		if (name === null || view.isHan(start)) return null;
		const outer = outerYear(view, name.last);
		if (outer.last === name.last) return null;
		const of = outer.year === null ? outer.of : ({ kind: 'fields', of: null, year: outer.year, month: null, day: null, lunar: false, weekday: null } as const);
		return { expression: { kind: 'season', season: name.value.season, of }, last: outer.last };
	},
};

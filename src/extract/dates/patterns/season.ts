import { fields } from '../expression.js';
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
		const start = view.skipDefinite(at);
		const name = view.term(start, 'season');
		if (name === null || view.isHan(start)) return null;
		const outer = outerYear(view, name.last);
		const { season: which } = name.value;
		if (outer.last > name.last) {
			const of = outer.year === null ? outer.of : fields({ year: outer.year });
			return { expression: { kind: 'season', season: which, of }, last: outer.last };
		}
		// `over the summer`, but not `the fall of the wall`
		if (!view.durations || view.link(name.last, 'day') !== null || (view.isWord(name.last) && view.capital(name.last))) return null;
		if (start === at && (name.value.weak === true || !view.follows(at, 'company'))) return null;
		return { expression: { kind: 'season', season: which, of: null }, last: name.last };
	},
};

import { fields } from '../expression.js';
import { isNextYear } from '../old-years.js';
import { type Outer, outerYear } from '../parts.js';
import type { Pattern } from '../pattern.js';
import type { View } from '../view.js';

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
	starts: ['season'],
	behindArticle: ['season'],
	read(view, at) {
		const start = view.skipDefinite(at);
		const name = view.term(start, 'season');
		if (name === null || view.isHan(start)) return null;
		const outer = outerYear(view, name.last);
		const { season: which } = name.value;
		if (outer.last > name.last) {
			const of = outer.year === null ? outer.of : fields({ year: outer.year });
			return { expression: { kind: 'season', season: which, of }, last: endOfWinter(view, outer) };
		}
		// `over the summer`, but not `the fall of the wall`
		if (!view.durations || view.link(name.last, 'day') !== null || (view.isWord(name.last) && view.capital(name.last))) return null;
		if (start === at && (name.value.weak === true || !view.follows(at, 'company'))) return null;
		// the summer| months
		const months = view.term(name.last, 'unit', ({ unit, plural }) => unit === 'month' && plural === true);
		return { expression: { kind: 'season', season: which, of: null }, last: months?.last ?? name.last };
	},
};

/** The token after the second year of a winter: `1363|-64`, `1688|/89`. */
function endOfWinter(view: View, { year, last }: Outer): number {
	if (year === null || !(view.is(last, '-') || view.is(last, '/')) || !view.glued(last) || !view.glued(last + 1)) return last;
	return isNextYear(String(year), view.norm(last + 1)) ? last + 2 : last;
}

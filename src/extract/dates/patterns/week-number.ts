import { fields } from '../expression.js';
import { outerYear } from '../parts.js';
import type { Pattern } from '../pattern.js';

/** Weeks of the longest year. */
const LAST = 53;

export const weekNumber: Pattern = {
	doc: {
		id: 'dates/week-number',
		summary: 'A week by its number in the year (ISO 8601): week 36 of 2018, vecka 36, KW 36, 36. Kalenderwoche.',
		why: 'Northern and central Europe date schools, statistics and deliveries so.',
		languages: ['en', 'sv', 'de'],
		examples: {
			match: ['It opens in week 36 of 2031.', 'Schools open in week 36, 2031.', 'Vaccinet levereras vecka 36.', 'Die Hilfen werden ab KW 36 ausgezahlt.'],
			not: ['In week 12 of the trial it fell.', 'for week 60 of 2031', 'a week 3 of them'],
		},
	},
	starts: ['week-number'],
	read(view, at) {
		const term = view.term(at, 'week-number');
		const number = term === null ? null : view.number(term.last);
		if (term === null || number === null || !view.isDigits(term.last) || number.value < 1 || number.value > LAST || number.digits > 2) return null;
		if (view.onNewLine(term.last) || (view.glued(number.last) && (view.isWord(number.last) || view.is(number.last, '-') || view.is(number.last, '%'))))
			return null;
		const { year, of, last } = outerYear(view, number.last);
		if (year === null && of === null && term.value.alone !== true) return null;
		return { expression: { kind: 'week-number', number: number.value, of: of ?? (year === null ? null : fields({ year })) }, last };
	},
};

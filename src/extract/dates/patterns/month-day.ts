import { fields } from '../expression.js';
import { day, dayAt, lastOfDays, monthAt, outerYear, rangeOf } from '../parts.js';
import type { Pattern } from '../pattern.js';
import type { View } from '../view.js';

/** A hyphen or stroke that joins a month to its day, with nothing around it. */
function isJoined(view: View, at: number): boolean {
	return (view.is(at, '-') || view.is(at, '/')) && view.glued(at) && view.glued(at + 1) && view.isDigits(at + 1);
}

export const monthDay: Pattern = {
	doc: {
		id: 'dates/month-day',
		summary: 'A month and a day, with or without a year: April 12, Sept. 24, January 1, 2022, July 10-14, July 10, 11 and 12, June 3 last year.',
		why: 'The usual date of English news and notices.',
		languages: ['en'],
		examples: {
			match: [
				'The rules take effect on January 1, 2022.',
				'Talks were held on Sept. 24.',
				'The forum ran from July 10-14, 2021.',
				'It was signed on June 3 last year.',
				'Hearings were held on July 3, 4 and 5, 2021.',
				'Filed Sep-23-2020.',
			],
			not: ['Officials may 10 times a year be asked.', 'They march 12 km.', 'In June 16 companies joined.'],
		},
	},
	starts: ['month'],
	read(view, at) {
		const month = monthAt(view, at);
		if (month === null) return null;
		// `October the 1st`, `October, 1st`, `Sep-23-2020`
		const spaced = view.is(month.last, ',') && view.ordinal(month.last + 1) !== null;
		const article = spaced || isJoined(view, month.last) ? month.last + 1 : view.skipDefinite(month.last);
		const first = dayAt(view, article);
		if (first === null || view.onNewLine(article)) return null;
		if (view.term(first.last, 'refusal', ({ side }) => side === 'after') !== null) return null;
		// `in januari 3,1 procent`: a decimal, in a language that writes the day first
		if (view.dayFirst && view.is(first.last, ',') && view.glued(first.last) && view.glued(first.last + 1) && view.isDigits(first.last + 1)) return null;
		// the May Fourth Movement
		if (view.isWord(article) && view.capital(first.last) && view.isWord(first.last)) return null;
		const mark = view.term(first.last, 'connector');
		const second = mark === null ? null : dayAt(view, mark.last);
		const joined = mark !== null && second !== null && second.value > first.value && (mark.value.joins === 'to' || second.value === first.value + 1);
		if (joined && monthAt(view, second.last) === null) {
			const outer = outerYear(view, second.last);
			if (view.term(outer.last, 'refusal', ({ side }) => side === 'after') === null) {
				const opening = day(month.value, first.value, outer);
				// taggers of time expressions take the two days apart
				if (view.apart) return { expression: opening, last: first.last };
				return { expression: rangeOf(opening, day(month.value, second.value, outer)), last: outer.last };
			}
		}
		const list = lastOfDays(view, first);
		if (list !== null) {
			const outer = outerYear(view, list.last);
			// `July 3, 12 and 19 wells` counts them
			if (outer.last > list.last || !view.isWord(list.last) || view.term(list.last, 'day-follower') !== null) {
				const opening = day(month.value, first.value, outer);
				return view.apart ? { expression: opening, last: first.last } : { expression: rangeOf(opening, day(month.value, list.value, outer)), last: outer.last };
			}
		}
		const outer = outerYear(view, first.last);
		return { expression: fields({ month: month.value, day: first.value, year: outer.year, of: outer.of }), last: outer.last };
	},
};

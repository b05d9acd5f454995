import { fields } from '../expression.js';
import { namesEvent } from '../named-day.js';
import { monthAt, outerYear, rangeMark, rangeOf, shiftBehind, yearAt } from '../parts.js';
import type { Pattern } from '../pattern.js';
import type { View } from '../view.js';

/** Whether a month without a year is one: weak names need company, abbreviations without a stop are words of other languages too. */
function stands(view: View, at: number): boolean {
	const name = view.term(at, 'month')?.value;
	if (name?.weak === true) return name.abbreviated !== true && view.capital(at) && (view.follows(at, 'company') || isAttributive(view, at));
	if (name?.abbreviated !== true) return true;
	if (!view.capital(at)) return false;
	return (
		view.is(at + 1, '.') ||
		view.is(at + 1, '-') ||
		view.term(at + 1, 'connector', ({ joins }) => joins === 'to') !== null ||
		(view.follows(at, 'company') && !startsName(view, at + 1))
	);
}

/** `the |March| deaths`: behind an article and before a noun in small letters. */
function isAttributive(view: View, at: number): boolean {
	return view.durations && view.follows(at, 'article') && view.isWord(at + 1) && !view.capital(at + 1) && !view.glued(at + 1);
}

/** `Jan Larsen` is nobody's month. */
function startsName(view: View, at: number): boolean {
	return view.isWord(at) && view.capital(at);
}

export const month: Pattern = {
	doc: {
		id: 'dates/month',
		summary: 'A month, with or without a year: October 2020, Oct. 2020, June last year, in March, April to August 2017.',
		why: 'Policy texts date pilots and statistics by the month.',
		languages: ['en'],
		examples: {
			match: ['The pilot began in October 2020.', 'Exports fell in June last year.', 'It opens in May.', 'Rates rose from April to August 2017.'],
			not: ['The ministry may decide.', 'The October Revolution began.', 'They march on.', 'May I ask?', 'The dec is open.'],
		},
	},
	starts: ['month'],
	read(view, at) {
		// every March is no March
		if (!view.durations && view.follows(at, 'every')) return null;
		const name = monthAt(view, at);
		if (name === null) return null;
		const outer = outerYear(view, name.last);
		if (outer.last > name.last) {
			const tail = rangeMark(view, outer.last);
			// `June 2020-21` is a year range's start, never a day: the second year is dropped with its mark
			if (outer.year !== null && tail !== null && view.isDigits(tail) && view.norm(tail).length === 2 && view.glued(tail)) {
				const end = yearAt(view, tail);
				if (end !== null) return { expression: rangeOf(fields({ year: outer.year, month: name.value }), fields({ year: end.value })), last: end.last };
			}
			return { expression: fields({ month: name.value, year: outer.year, of: outer.of }), last: outer.last };
		}
		const near = shiftBehind(view, name.last);
		if (near !== null && stands(view, at)) return { expression: { ...near.value, of: fields({ month: name.value }) }, last: near.last };
		if (!stands(view, at) || (view.follows(at, 'article') && namesEvent(view, name.last))) return null;
		return { expression: fields({ month: name.value }), last: name.last };
	},
};

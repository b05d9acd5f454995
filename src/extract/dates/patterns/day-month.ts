import { yearOfNumber } from '../act-number.js';
import { day, dayAt, isDoubtfulMonth, lastOfDays, monthAt, outerYear, rangeOf, shiftBehind } from '../parts.js';
import type { Pattern } from '../pattern.js';

export const dayMonth: Pattern = {
	doc: {
		id: 'dates/day-month',
		summary: 'A day and a month, with or without a year: 12 April 2017, the 12th of April, 10-14 July, 10, 11 and 12 July.',
		why: 'The usual date of British, European and United Nations texts.',
		languages: ['en'],
		examples: {
			match: ['It starts on 1 January 2022.', 'The act of the 3rd of May 2018 applies.', 'The session of 10-14 July was long.', 'It met on 3, 4 and 5 July.'],
			not: ['All 12 may apply.', 'It cost 500 March coins.'],
		},
	},
	starts: ['digits', 'ordinal', 'number-word'],
	behindArticle: ['digits', 'ordinal', 'number-word'],
	needs: ['month'],
	read(view, at) {
		const start = view.skipDefinite(at);
		const first = dayAt(view, start);
		if (first === null) return null;
		if (view.glued(start) && (view.is(start - 1, '.') || view.is(start - 1, '/') || view.is(start - 1, '$'))) return null;
		const mark = view.term(first.last, 'connector')?.last ?? null;
		const list = lastOfDays(view, first);
		if (mark !== null || list !== null) {
			const second = list ?? (mark === null ? null : dayAt(view, view.skipDefinite(mark)));
			const month = second === null ? null : monthAt(view, view.link(second.last, 'day') ?? second.last);
			if (second !== null && month !== null && second.value > first.value) {
				const outer = outerYear(view, month.last);
				const opening = day(month.value, first.value, outer);
				// taggers of time expressions take the two days apart
				if (view.apart) return { expression: opening, last: first.last };
				return { expression: rangeOf(opening, day(month.value, second.value, outer)), last: outer.last };
			}
		}
		const of = view.link(first.last, 'day') ?? (view.is(first.last, '-') ? first.last + 1 : first.last);
		const month = monthAt(view, of);
		if (month === null || view.onNewLine(of)) return null;
		const outer = outerYear(view, month.last);
		// `in 12 May told`: the word after a bare number must look like a month, or a year stand behind it: `27 nov. |2030`
		if (isDoubtfulMonth(view, of) && outer.year === null) return null;
		const near = outer.last === month.last ? shiftBehind(view, month.last) : null;
		if (near !== null) return { expression: { ...near.value, of: day(month.value, first.value, outer) }, last: near.last };
		const numbered = outer.last === month.last ? yearOfNumber(view, at) : null;
		return { expression: day(month.value, first.value, numbered === null ? outer : { ...outer, year: numbered }), last: outer.last };
	},
};

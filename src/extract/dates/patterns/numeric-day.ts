import { isDay } from '../calendar.js';
import { fields } from '../expression.js';
import { fullYear, monthAt } from '../parts.js';
import type { Pattern } from '../pattern.js';
import type { Read, View } from '../view.js';

export const numericDay: Pattern = {
	doc: {
		id: 'dates/numeric-day',
		summary: 'Dates in digits with the year last: 13/4/2017, 04/11/13, 30.11.2021, 13-Apr-2017, of two the first without it: 1.9.-30.11.2021.',
		why: 'Tables and official notices use it; whether the day or the month comes first is settled by the other dates of the document.',
		languages: [],
		examples: {
			match: ['Received 13/4/2017.', 'Comments close on 04/26/13.', 'Stand: 30.11.2021', 'Filed 13-Apr-2017', 'open 01.09-30.11.2021', 'from 10/1-11/15/2021'],
			not: ['A ratio of 3/4/5 was used.', 'open 24/7', 'See 12/2021/5.', 'Version 10.2.30'],
		},
	},
	starts: ['digits'],
	read(view, at) {
		const first = view.norm(at);
		const separator = view.norm(at + 1);
		if (first.length > 2 || !view.glued(at + 1) || !view.glued(at + 2) || (separator !== '/' && separator !== '.' && separator !== '-')) return null;
		if (view.glued(at) && (view.is(at - 1, separator) || view.is(at - 1, '.') || view.is(at - 1, '$') || view.isWord(at - 1))) return null;
		const yearOf = (index: number): number | null => {
			const digits = view.norm(index);
			if (
				!view.isDigits(index) ||
				(view.glued(index + 1) && ((view.is(index + 1, separator) && view.glued(index + 2)) || view.isWord(index + 1) || view.is(index + 1, '%')))
			)
				return null;
			if (digits.length === 4) return digits >= '1600' && digits <= '2199' ? Number(digits) : null;
			return digits.length === 2 && separator !== '.' ? fullYear(Number(digits)) : null;
		};
		const named = monthAt(view, at + 2);
		if (named !== null && view.is(named.last, separator) && view.glued(named.last)) {
			const year = yearOf(named.last + 1);
			return year !== null && isDay(year, named.value, Number(first))
				? { expression: fields({ year, month: named.value, day: Number(first) }), last: named.last + 2 }
				: null;
		}
		if (!view.isDigits(at + 2) || view.norm(at + 2).length > 2) return null;
		const start = separator === '-' ? null : yearlessStart(view, at);
		if (start !== null) return start;
		if (!view.is(at + 3, separator) || !view.glued(at + 3) || !view.glued(at + 4)) return null;
		const year = yearOf(at + 4);
		if (year === null) return null;
		const ordered = inOrder(view, at, year);
		return ordered === null ? null : { expression: fields({ year, ...ordered }), last: at + 5 };
	},
};

/** Month and day of two numbers: the order is that of the document where both would do. */
function inOrder(view: View, at: number, year: number): { readonly month: number; readonly day: number } | null {
	const [a, b] = [Number(view.norm(at)), Number(view.norm(at + 2))];
	const dayFirst = view.is(at + 1, '.') || view.dayFirst;
	const monthFirst = isDay(year, a, b);
	const dayLead = isDay(year, b, a);
	if (!monthFirst && !dayLead) return null;
	return (dayFirst && dayLead) || !monthFirst ? { month: b, day: a } : { month: a, day: b };
}

/** `10/1|-11/15/2021`, `1.9.| – 30.11.2021`: the first day of two takes the year of the second. */
function yearlessStart(view: View, at: number): Read | null {
	const separator = view.norm(at + 1);
	const last = separator === '.' && view.is(at + 3, '.') && view.glued(at + 3) && !view.isDigits(at + 4) ? at + 4 : at + 3;
	const mark = view.term(last, 'connector', ({ joins }) => joins === 'to');
	if (mark === null || !view.isDigits(mark.last) || !view.is(mark.last + 1, separator)) return null;
	const end = view.expression(mark.last);
	if (end?.rule !== numericDay.doc.id || end.expression.kind !== 'fields' || end.expression.year === null) return null;
	const ordered = inOrder(view, at, end.expression.year);
	return ordered === null ? null : { expression: fields(ordered), last };
}

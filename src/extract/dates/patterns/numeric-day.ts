import { isDay } from '../calendar.js';
import { fields } from '../expression.js';
import { fullYear, monthAt } from '../parts.js';
import type { Pattern } from '../pattern.js';

export const numericDay: Pattern = {
	doc: {
		id: 'dates/numeric-day',
		summary: 'Dates in digits with the year last: 13/4/2017, 04/11/13, 30.11.2021, 13-Apr-2017.',
		why: 'Tables and official notices use it; whether the day or the month comes first is settled by the other dates of the document.',
		languages: [],
		examples: {
			match: ['Received 13/4/2017.', 'Comments close on 04/26/13.', 'Stand: 30.11.2021', 'Filed 13-Apr-2017'],
			not: ['A ratio of 3/4/5 was used.', 'open 24/7', 'See 12/2021/5.', 'Version 10.2.30'],
		},
	},
	starts: ['digits'],
	read(view, at) {
		const first = view.norm(at);
		const separator = view.norm(at + 1);
		if (first.length > 2 || !view.glued(at + 1) || !view.glued(at + 2) || (separator !== '/' && separator !== '.' && separator !== '-')) return null;
		if (view.glued(at) && (view.is(at - 1, separator) || view.is(at - 1, '.') || view.is(at - 1, '$') || view.isWord(at - 1))) return null;
		const a = Number(first);
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
			return year !== null && isDay(year, named.value, a) ? { expression: fields({ year, month: named.value, day: a }), last: named.last + 2 } : null;
		}
		if (!view.isDigits(at + 2) || view.norm(at + 2).length > 2 || !view.is(at + 3, separator) || !view.glued(at + 3) || !view.glued(at + 4)) return null;
		const b = Number(view.norm(at + 2));
		const year = yearOf(at + 4);
		if (year === null) return null;
		const dayFirst = separator === '.' || view.dayFirst;
		const monthFirst = isDay(year, a, b);
		const dayLead = isDay(year, b, a);
		if (!monthFirst && !dayLead) return null;
		const [month, day] = (dayFirst && dayLead) || !monthFirst ? [b, a] : [a, b];
		return { expression: fields({ year, month, day }), last: at + 5 };
	},
};

import { isDay } from '../calendar.js';
import { fields } from '../expression.js';
import { dayAt, isWeakMonth, monthAt } from '../parts.js';
import type { Pattern } from '../pattern.js';
import type { Read, View } from '../view.js';

const separators = new Set(['-', '/', '.', '·', '－']);

const isYear = (digits: string): boolean => digits.length === 4 && digits >= '1600' && digits <= '2199';

/** `20240307`: one token of eight digits that is a day. */
function compact(view: View, at: number): Read | null {
	const digits = view.norm(at);
	const [year, month, day] = [digits.slice(0, 4), Number(digits.slice(4, 6)), Number(digits.slice(6, 8))];
	if (year < '1900' || year > '2099' || !isDay(Number(year), month, day)) return null;
	if ((view.glued(at) && view.norm(at - 1) !== '(' && view.norm(at - 1) !== '"') || (view.glued(at + 1) && (view.isWord(at + 1) || view.is(at + 1, '-'))))
		return null;
	return { expression: fields({ year: Number(year), month, day }), last: at + 1 };
}

/** 2031. 3. 15.: as Korean sets its dates. */
const isSpacedOut = (view: View, at: number): boolean =>
	view.is(at + 1, '.') && !view.glued(at + 2) && !view.onNewLine(at + 2) && view.is(at + 3, '.') && !view.glued(at + 4) && !view.onNewLine(at + 4);

export const isoDay: Pattern = {
	doc: {
		id: 'dates/iso-day',
		summary: 'Dates written year first in digits: 2021-11-30, 2021/11/30, 2021.11.30, 20240307, 2017-April-13, 2021-11.',
		why: 'The commonest spelling in bylines, tables and document heads, in either language.',
		languages: [],
		examples: {
			match: [
				'Issued 2021-11-30.',
				'Last changed on 2021/1/5 by the office.',
				'发布日期：2021.11.30',
				'日期 20240307',
				'Filed 2017-April-13.',
				'The 2021-11 edition',
			],
			not: ['Call 0591-8733-2021 for help.', 'Version 2021.3.44 of the software', 'Order 20249907 was shipped.'],
		},
	},
	starts: ['digits'],
	read(view, at) {
		const digits = view.norm(at);
		if (digits.length === 8) return compact(view, at);
		if (
			!isYear(digits) ||
			(view.glued(at) && separators.has(view.norm(at - 1)) && view.isDigits(at - 2) && (view.norm(at - 1) === view.norm(at + 1) || view.norm(at - 1) !== '-'))
		)
			return null;
		const year = Number(digits);
		// `2017 April`, `2017 April 13`
		const spelled = view.glued(at + 1) || isWeakMonth(view, at + 1) ? null : monthAt(view, at + 1);
		if (spelled !== null && !view.glued(at) && !view.onNewLine(at + 1)) {
			const day = dayAt(view, spelled.last);
			const inMonth = day !== null && isDay(year, spelled.value, day.value) && view.term(day.last, 'refusal', ({ side }) => side === 'after') === null;
			if (day === null || inMonth) return { expression: fields({ year, month: spelled.value, day: day?.value ?? null }), last: day?.last ?? spelled.last };
		}
		const separator = view.norm(at + 1);
		if (!view.glued(at + 1) || !separators.has(separator) || (!view.glued(at + 2) && separator !== '.')) return null;
		const named = monthAt(view, at + 2);
		if (named !== null) {
			const day = view.number(named.last + 1);
			if (separators.has(view.norm(named.last)) && day !== null && isDay(year, named.value, day.value)) {
				return { expression: fields({ year, month: named.value, day: day.value }), last: day.last };
			}
			return null;
		}
		const monthDigits = view.norm(at + 2);
		if (!view.isDigits(at + 2) || monthDigits.length > 2) return null;
		const month = Number(monthDigits);
		if (month < 1 || month > 12) return null;
		// 1999.08-2002.02 is two months, not a day
		const ranges = !view.is(at + 3, separator) && view.norm(at + 4).length === 4 && !view.is(at + 5, ':');
		if (!ranges && view.glued(at + 3) && separators.has(view.norm(at + 3)) && (view.glued(at + 4) || isSpacedOut(view, at)) && view.isDigits(at + 4)) {
			const dayDigits = view.norm(at + 4);
			// a clock may be glued to the day: 2018-12-1209:03
			const day = Number(dayDigits.length === 4 && view.is(at + 5, ':') ? dayDigits.slice(0, 2) : dayDigits);
			if ((dayDigits.length > 2 && !(dayDigits.length === 4 && view.is(at + 5, ':'))) || !isDay(year, month, day)) return null;
			if (view.glued(at + 5) && view.is(at + 5, '.') && view.glued(at + 6) && view.isDigits(at + 6)) return null;
			const mark = view.glued(at + 5) ? view.term(at + 5, 'field', ({ field }) => field === 'day') : null;
			return { expression: fields({ year, month, day }), last: mark?.last ?? at + 5 };
		}
		// a year and a month: two digits, or `2011-12` would swallow ranges and versions; with a stop it may be a decimal
		if (monthDigits.length !== 2) return null;
		if (separator === '.' && !(at + 3 === view.last || view.isHan(at + 3) || (view.is(at + 3, '-') && view.isDigits(at + 4) && view.norm(at + 4).length === 4)))
			return null;
		if (
			view.glued(at + 3) &&
			(view.isWord(at + 3) || (view.is(at + 3, separator) && separator !== '.') || (view.isHan(at + 3) && separator !== '.') || view.is(at + 3, '%'))
		)
			return null;
		// 2011-12, and before a word with spaces 2011/12, is a year that begins in 2011
		if ((separator === '-' || (separator === '/' && !view.isHan(at + 3))) && month === (year % 100) + 1) return null;
		return { expression: fields({ year, month }), last: at + 3 };
	},
};

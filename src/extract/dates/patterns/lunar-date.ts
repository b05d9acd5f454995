import { type Expression, fields } from '../expression.js';
import { fullYear } from '../parts.js';
import type { Pattern } from '../pattern.js';
import type { At, View } from '../view.js';

/** 2012年, 26年, 去年: the lunar year is named as the solar one it starts in. */
function yearBefore(view: View, at: number): At<Expression> | null {
	const deictic = view.term(at, 'deictic', ({ unit }) => unit === 'year');
	if (deictic !== null) return { value: { kind: 'shift', unit: 'year', by: deictic.value.by, base: deictic.value.base }, last: deictic.last };
	const number = view.number(at);
	const mark = number === null ? null : view.term(number.last, 'field', ({ field }) => field === 'year');
	if (number === null || mark === null || (number.digits !== 4 && number.digits !== 2)) return null;
	return { value: fields({ year: number.digits === 2 ? fullYear(number.value) : number.value }), last: mark.last };
}

/** 初五, 廿二, 十五, 8: a day of a lunar month, 日 after it or not. */
function dayOf(view: View, at: number): (At<number> & { readonly marked: boolean }) | null {
	const first = view.term(at, 'lunar-day');
	const number = view.number(first?.last ?? at);
	if (number === null || number.value < 1 || number.value > 30 || number.digits > 2) return null;
	const field = view.term(number.last, 'field', (term) => term.field === 'day');
	return { value: number.value, last: field?.last ?? number.last, marked: first !== null || view.compiled.numerals.contracted.has(view.norm(at)) };
}

export const lunarDate: Pattern = {
	doc: {
		id: 'dates/lunar-date',
		summary: 'Dates of the Chinese lunar calendar: 农历八月十五, 正月初八, 腊月廿三, 闰四月.',
		why: 'Read as a solar date, 农历八月十五 would be a month off.',
		languages: ['zh'],
		examples: { match: ['农历八月十五', '正月初八上班', '2012年腊月廿三', '闰四月'], not: ['初步方案', '8月15日', '正月亮相'] },
	},
	starts: ['lunar', 'lunar-month', 'leap-month', 'digits', 'number-word', 'deictic'],
	needs: ['field', 'lunar-month'],
	script: 'han',
	read(view, at) {
		const before = view.term(at, 'lunar');
		const year = yearBefore(view, before?.last ?? at);
		const between = view.term(year?.last ?? at, 'lunar');
		const marked = before !== null || between !== null;
		const leapAt = between?.last ?? year?.last ?? before?.last ?? at;
		const leap = view.term(leapAt, 'leap-month');
		const start = leap?.last ?? leapAt;
		const named = view.term(start, 'lunar-month');
		const number = named === null ? view.number(start) : null;
		const mark = number === null ? null : view.term(number.last, 'field', ({ field }) => field === 'month');
		const month = named?.value.month ?? number?.value ?? 0;
		const last = named?.last ?? mark?.last ?? null;
		if (last === null || month < 1 || month > 12) return null;
		const day = dayOf(view, last);
		if (!marked && named === null && leap === null && day?.marked !== true) return null;
		// 大年 alone is the festival
		if (named?.value.festival === true && day === null) return null;
		const lunar = leap === null ? true : 'leap';
		return { expression: fields({ of: year?.value ?? null, month, day: day?.value ?? null, lunar }), last: day?.last ?? last };
	},
};

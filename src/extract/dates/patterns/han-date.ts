import { isYearOfItem } from '../../../text/item-number.js';
import { type Expression, type Fields, fields } from '../expression.js';
import { fullYear, isOfMonth, rangeMark, rangeOf } from '../parts.js';
import type { Pattern } from '../pattern.js';
import { fiscalYear, numbered, tails } from '../tails.js';
import type { At, Read, View } from '../view.js';
import type { Counted, TermOf } from '../vocabulary.js';

/** Characters of the longest word of counting: 不少于. */
const COUNTING = 3;

/** True after a word that counts or labels what stands before it: 第14号, 起30日, 近3月; a closing bracket does so too. */
function isCounted(view: View, at: number, what: Counted): boolean {
	if (view.is(at - 1, '〕') || view.is(at - 1, '】') || view.is(at - 1, ']')) return true;
	return view.termBefore(at, 'counting', ({ spoils }) => spoils.includes(what), COUNTING) !== null;
}

/** 2024|（令和6）|年度: the same year in the other calendar stands in brackets between the number and its mark; the token behind it. */
function pastGloss(view: View, at: number): number {
	if (!view.is(at, '(')) return at;
	const number = view.number(view.skip(at + 1, 'reign'));
	return number !== null && view.is(number.last, ')') ? number.last + 1 : at;
}

/** The whole of a year, by the mark behind its number: 2024|年, 2024|年度. */
const wholeYear = (year: Pick<Fields, 'year'> & Partial<Fields>, fiscal: number | undefined): Expression =>
	fiscal === undefined ? fields(year) : fiscalYear(fields(year), fiscal);

/** Years of the longest count: those of the Republic of China go on. */
const LONGEST_REIGN = 199;

/** The year that a reign counts, with its mark: 令和6年, 昭和60年度, 令和元年, 民國113年. */
function reignYear(view: View, at: number): Read | null {
	const reign = view.term(at, 'reign');
	if (reign === null) return null;
	const { before, year } = reign.value;
	const number: At<number> | null = year === undefined ? view.number(reign.last) : { value: year, last: reign.last };
	if (number === null || number.value < 1 || number.value > LONGEST_REIGN) return null;
	const mark = view.term(pastGloss(view, number.last), 'field', ({ field }) => field === 'year');
	if (mark === null) return null;
	view.reign = before;
	return tails(view, wholeYear({ year: before + number.value, reign: before }, mark.value.fiscal), mark.last);
}

/** 六年|（1917）: a year of the reign named before, which the brackets behind it tell in the common era as well. */
function glossedYear(view: View, { value, last }: At<number>): Read | null {
	const mark = view.reign === null ? null : view.term(last, 'field', ({ field }) => field === 'year');
	if (mark === null || !view.is(mark.last, '(')) return null;
	const year = view.number(mark.last + 1);
	return year !== null && year.value === (view.reign as number) + value ? tails(view, fields({ year: year.value }), mark.last) : null;
}

/** The year before the first of the Republic, by which Taiwan counts, and the least number that is written without its name and taken for one of its years. */
const REPUBLIC = 1911;
const LEAST_BARE = 101;
/** What behind a number of years makes it a length: 113年|来, 113年|前. */
const lengthens = ['rolling', 'ago', 'excess'] as const;

/**
 * 113|年5月, 113|年度: a year of the Republic without its name. A number of three digits before 年 is one with its month, as a
 * year of account, behind another one, and in a text that names a place that counts so, unless it is a length: 逾|113年, 113年|历史.
 */
function republicYear(view: View, { value, last }: At<number>, mark: At<TermOf<'field'>>, at: number): Read | null {
	if (value < LEAST_BARE || value > LONGEST_REIGN) return null;
	const read = tails(view, fields({ year: REPUBLIC + value, reign: REPUBLIC }), mark.last);
	const dated = read.last > mark.last && read.expression.kind !== 'same-period';
	const ofAccount = view.isDigits(at) && mark.last - last > 1;
	if (!dated && !ofAccount) {
		if (!view.isDigits(at) || isCounted(view, at, 'year') || lengthens.some((name) => view.term(read.last, name) !== null)) return null;
		if (view.reign !== REPUBLIC && view.placedReign() !== REPUBLIC) return null;
	}
	view.reign = REPUBLIC;
	return read;
}

function years(view: View, at: number): Read | null {
	const reign = reignYear(view, at);
	if (reign !== null) return reign;
	const number = view.number(at);
	if (number === null) return null;
	const glossed = glossedYear(view, number);
	if (glossed !== null) return glossed;
	const long = number.digits === 4 && number.value >= 1600 && number.value <= 2199;
	const mark = view.term(long ? pastGloss(view, number.last) : number.last, 'field', ({ field }) => field === 'year');
	if (mark !== null) {
		if (long) {
			view.reign = null;
			return tails(view, wholeYear({ year: number.value }, mark.value.fiscal), mark.last);
		}
		if (number.value >= LEAST_BARE && (number.digits === 3 || number.digits === 0)) return republicYear(view, number, mark, at);
		if (number.digits !== 2 || isCounted(view, at, 'year')) return null;
		// nobody counts 08年
		if (number.value < 10) return tails(view, fields({ year: fullYear(number.value) }), mark.last);
		// ’31년
		if (view.is(at - 1, "'") && view.glued(at)) return tails(view, wholeYear({ year: fullYear(number.value) }, mark.value.fiscal), mark.last);
		const whole = wholeYear({ year: fullYear(number.value), short: number.value }, mark.value.fiscal);
		const read = tails(view, whole, mark.last);
		// nothing is counted in 年度
		if (mark.value.fiscal !== undefined) return read;
		// 21年 may be a year or a count: what follows must be of a date
		if (read.last === mark.last || read.expression.kind === 'same-period') return null;
		return read.expression.kind === 'fields' || view.isDigits(at) || number.value > 9 ? read : null;
	}
	if (!long) return null;
	const listed = listedYears(view, number.value, number.last);
	if (listed !== null) return listed;
	const connector = rangeMark(view, number.last);
	if (connector === null) return null;
	const end = view.number(connector);
	const shared = end === null ? null : view.term(end.last, 'field', ({ field }) => field === 'year');
	if (end === null || shared === null) return null;
	const last = end.digits === 2 ? Math.floor(number.value / 100) * 100 + end.value : end.value;
	if (last <= number.value || last > 2199) return null;
	const tail = tails(view, fields({ year: last }), shared.last);
	if (tail.last > shared.last) return { expression: rangeOf(fields({ year: number.value }), tail.expression), last: tail.last };
	return { expression: { kind: 'years', from: number.value, to: last, name: 'years' }, last: shared.last };
}

/** 2013|、2014年: two years in a row share the mark, and are one span. */
function listedYears(view: View, first: number, at: number): Read | null {
	const and = view.term(at, 'connector', ({ joins }) => joins === 'and');
	const next = and === null ? null : view.number(and.last);
	const mark = next === null ? null : view.term(next.last, 'field', ({ field }) => field === 'year');
	return next?.value === first + 1 && mark !== null ? { expression: { kind: 'years', from: first, to: first + 1, name: 'years' }, last: mark.last } : null;
}

/** 一月|有余, 三月|之久: in characters it is as likely a length of time. */
function isLength(view: View, at: number, last: number): boolean {
	return view.isHan(at) && view.term(last, 'excess', ({ after }) => after === 'unit') !== null;
}

/** 每年3月底前 comes again. */
function recurs(view: View, at: number): boolean {
	const unit = view.termBefore(at, 'unit', undefined, 1);
	return unit !== null && view.follows(unit.first, 'every');
}

export const hanDate: Pattern = {
	doc: {
		id: 'dates/han-date',
		summary: 'Chinese dates by their fields: 2021年11月30日, 二〇二一年九月, 11月中旬, 27日, 1-8月, 2021年至2025年, 21年3月.',
		why: 'The way Chinese and Japanese texts write dates, in digits of any width or in characters.',
		languages: ['zh', 'ja'],
		examples: {
			match: [
				'2021年11月30日印发',
				'議會昨（9）日同意',
				'令和6年度の予算を決める',
				'平成31年4月1日から適用する',
				'二〇二一年九月二十四日',
				'11月中旬开标',
				'27日，国务院印发通知。',
				'1-8月利润增长',
				'２０２１年至２０２５年',
				'3.2031年底前完成改造。',
				'21年3月',
			],
			not: ['国办发〔2022〕14号', '三年规划', '30日内办结', '12个月', '第3日', '每月', '停水不少于5日'],
		},
	},
	starts: ['digits', 'number-word', 'lunar', 'reign', 'glossed'],
	needs: ['field'],
	script: 'han',
	read(view, at) {
		const found = dateAt(view, at);
		return found === null ? null : withWeekday(view, found);
	},
};

/** 14日|（火）: the day of the week stands in brackets behind its date. */
function withWeekday(view: View, { expression, last }: Read): Read {
	if (expression.kind !== 'fields' || expression.day === null || !view.is(last, '(')) return { expression, last };
	const name = view.term(last + 1, 'weekday');
	return name !== null && view.is(name.last, ')') ? { expression: { ...expression, weekday: name.value.weekday }, last: name.last + 1 } : { expression, last };
}

/** 昨|（9）日, 本|（8）月5日: the day or month that a word for it and its number in brackets tell together. */
function glossed(view: View, at: number): Read | null {
	const lead = view.term(at, 'glossed');
	if (lead === null || !view.is(lead.last, '(') || !view.glued(lead.last)) return null;
	const number = view.number(lead.last + 1);
	if (number === null || number.digits > 2 || number.value < 1 || !view.is(number.last, ')')) return null;
	const mark = view.term(number.last + 1, 'field', ({ field }) => field !== 'year');
	if (mark === null) return null;
	if (mark.value.field === 'day') return number.value > 31 ? null : { expression: fields({ day: number.value }), last: mark.last };
	return number.value > 12 ? null : tails(view, fields({ month: number.value }), mark.last);
}

function dateAt(view: View, at: number): Read | null {
	const told = glossed(view, at);
	if (told !== null) return told;
	const lunar = view.term(at, 'lunar');
	const start = lunar?.last ?? at;
	const marked = (view.is(at - 1, '.') && !isYearOfItem(view.tokens, at)) || view.is(at - 1, '/') || view.is(at - 1, '$');
	if (marked && view.glued(at) && view.isDigits(at)) return null;
	const withYear = years(view, start);
	if (withYear !== null) return withYear;
	if (lunar === null && isCounted(view, start, 'month')) return null;
	if (recurs(view, start)) return null;
	const month = numbered(view, start, 'month', 12);
	if (month !== null) {
		const [from, to] = month.value;
		// 3月龄, 一月|有余
		if (view.term(month.last, 'age') !== null || isLength(view, start, month.last)) return null;
		const first = fields({ month: from });
		if (to !== null) return { expression: rangeOf(first, fields({ month: to })), last: month.last };
		return tails(view, first, month.last);
	}
	if (lunar === null && (isCounted(view, start, 'day') || isOfMonth(view, start))) return null;
	const day = numbered(view, start, 'day', 31);
	if (day === null) return null;
	const [from, to] = day.value;
	const ranged = view.termBefore(start, 'connector', ({ joins }) => joins === 'to', 1) !== null;
	if (view.term(day.last, 'counted') !== null || (view.isHan(start) && from < 11 && !ranged)) return null;
	const weak = !ranged && view.term(day.last - 1, 'field', (term) => term.field === 'day')?.value.weak === true;
	if (weak && view.term(day.last, 'day-part') === null && start !== view.first) return null;
	const first = fields({ day: from });
	return { expression: to === null ? first : rangeOf(first, fields({ day: to })), last: day.last };
}

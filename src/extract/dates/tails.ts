/**
 * What follows a date part and narrows it, in languages that go from large to small:
 * 今年|第三季度, 2021年|1至4月, 去年|12月|下旬, 上周|五, 十四五|末.
 */
import { type Expression, fields } from './expression.js';
import { namedDayAt } from './named-day.js';
import { rangeOf } from './parts.js';
import type { At, Read, View } from './view.js';

type Holds = 'century' | 'year' | 'month' | 'week' | 'day' | 'other';

/** What size of unit an expression stands for, as far as narrowing it goes. */
function holds(expression: Expression): Holds {
	switch (expression.kind) {
		case 'fields':
			return expression.day !== null ? 'day' : expression.month !== null ? 'month' : 'year';
		case 'shift':
			return expression.unit === 'year' ||
				expression.unit === 'month' ||
				expression.unit === 'week' ||
				expression.unit === 'day' ||
				expression.unit === 'century'
				? expression.unit
				: 'other';
		case 'slice':
			return expression.unit === 'month' && expression.count === 1 ? 'month' : 'other';
		case 'weekday':
		case 'holiday':
		case 'nth-weekday':
			return 'day';
		default:
			return 'other';
	}
}

/** 2024年度: the twelve months from April on, where a year begins so. */
export function fiscalYear(of: Expression, from: number): Expression {
	return { kind: 'slice', unit: 'month', from, count: 12, of };
}

/** A number and the field that follows it, or two numbers that share it: 3月, 1至4月. */
export function numbered(view: View, at: number, field: 'year' | 'month' | 'day', most: number): At<readonly [number, number | null]> | null {
	// 两日 is a count
	if (view.term(at, 'count-numeral') !== null) return null;
	const number = view.number(at);
	if (number === null || number.digits > 2 || number.value < 1 || number.value > most) return null;
	const mark = view.term(number.last, 'field', (term) => term.field === field);
	if (mark !== null) return { value: [number.value, null], last: mark.last };
	const connector = view.term(number.last, 'connector');
	if (connector === null) return null;
	const second = view.number(connector.last);
	// 一、|2月28日: the number of an item
	if (view.isHan(at) && view.isDigits(connector.last)) return null;
	if (second === null || second.digits > 2 || second.value <= number.value || second.value > most) return null;
	const shared = view.term(second.last, 'field', (term) => term.field === field);
	return shared === null ? null : { value: [number.value, second.value], last: shared.last };
}

/** 前三季度, 前5个月, 第二周, 最后五天: some units of what stands before. */
export function sliced(view: View, at: number, of: Expression | null): Read | null {
	const named = view.term(at, 'slice');
	if (named !== null) return { expression: { kind: 'slice', unit: named.value.unit, from: named.value.from, count: named.value.count, of }, last: named.last };
	const lead = view.term(at, 'slice-lead');
	if (lead !== null) {
		const number = view.number(lead.last);
		const unit = number === null ? null : view.term(number.last, 'unit', (term) => term.unit !== 'year');
		if (number === null || unit === null || number.value < 1 || number.value > 31) return null;
		return { expression: { kind: 'slice', unit: unit.value.unit, from: lead.value.from, count: number.value, of }, last: unit.last };
	}
	const ordinal = view.isHan(at) ? view.ordinal(at) : null;
	if (ordinal === null) return null;
	const weekday = view.term(view.skip(ordinal.last, 'classifier'), 'weekday');
	if (weekday !== null && of !== null)
		return { expression: { kind: 'nth-weekday', weekday: weekday.value.weekday, nth: ordinal.value, of }, last: weekday.last };
	const unit = view.term(ordinal.last, 'unit', (term) => term.unit === 'week' || term.unit === 'month' || term.unit === 'day' || term.unit === 'quarter');
	if (unit === null || of === null) return null;
	return { expression: { kind: 'slice', unit: unit.value.unit, from: ordinal.value, count: 1, of }, last: unit.last };
}

function step(view: View, expression: Expression, at: number): Read | null {
	const size = holds(expression);
	if (size === 'year') {
		const month = numbered(view, at, 'month', 12);
		if (month !== null) {
			const [from, to] = month.value;
			const first = fields({ of: expression, month: from });
			return { expression: to === null ? first : rangeOf(first, fields({ of: expression, month: to })), last: month.last };
		}
		const holiday = namedDayAt(view, at);
		if (holiday !== null) return { expression: { kind: 'holiday', holiday: holiday.value.holiday, of: expression }, last: holiday.last };
		const season = view.term(at, 'season');
		if (season !== null && view.isHan(at)) return { expression: { kind: 'season', season: season.value.season, of: expression }, last: season.last };
	}
	if (size === 'month') {
		const day = numbered(view, at, 'day', 31);
		if (day !== null) {
			const [from, to] = day.value;
			const first = fields({ of: expression, day: from });
			return { expression: to === null ? first : rangeOf(first, fields({ of: expression, day: to })), last: day.last };
		}
	}
	// 1月3至2月10: the last mark left out
	if (size === 'month' && view.isDigits(at) && view.glued(at)) {
		const number = view.number(at);
		if (
			number !== null &&
			number.digits <= 2 &&
			number.value >= 1 &&
			number.value <= 31 &&
			(number.last === view.last || view.term(number.last, 'connector', ({ joins }) => joins === 'to') !== null)
		) {
			return { expression: fields({ of: expression, day: number.value }), last: number.last };
		}
	}
	if (size === 'week') {
		for (const back of [0, 1, 2]) {
			const weekday = view.term(at - back, 'weekday');
			if (weekday !== null && weekday.last > at && expression.kind === 'shift') {
				return { expression: { kind: 'weekday', weekday: weekday.value.weekday, week: expression.by, by: null }, last: weekday.last };
			}
		}
	}
	if (size !== 'day') {
		const slice = sliced(view, at, expression);
		if (slice !== null) return slice;
		const part = view.term(at, 'part', ({ side }) => side === 'after');
		if (part !== null && view.isHan(at)) {
			return { expression: { kind: 'part', part: part.value.part, of: expression, tenth: part.value.tenth === true }, last: part.last };
		}
	}
	const same = view.term(at, 'same-period');
	if (same !== null && view.isHan(at)) return { expression: { kind: 'same-period', of: expression }, last: same.last };
	return null;
}

/** Reads on after an expression as long as something narrows it. */
export function tails(view: View, expression: Expression, last: number): Read {
	let read: Read = { expression, last };
	for (let i = 0; i < 4; i++) {
		const at = view.link(read.last, 'tail') ?? read.last;
		if (view.onNewLine(at)) break;
		const next = step(view, read.expression, at);
		if (next === null) break;
		read = next;
	}
	return read;
}

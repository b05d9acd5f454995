import { dayBeside } from '../day-beside.js';
import type { DayPart, Expression } from '../expression.js';
import type { NumberAt } from '../numerals.js';
import type { Pattern } from '../pattern.js';
import { dayPartValues } from '../timex.js';
import type { At, Read, View } from '../view.js';
import type { TermOf } from '../vocabulary.js';

const two = (value: number): string => String(value).padStart(2, '0');

/** `10:35 a.m.`, `2 p.m.`, `3 o'clock`, `10:30`, `下午3点半`: hours and minutes as `T10:35`. */
function clockAt(view: View, at: number, afterPart = false): At<string> | null {
	const hour = view.number(at) ?? stoppedHour(view, at);
	if (hour === null || hour.digits > 2 || hour.value > 24) return null;
	let last = hour.last;
	let minutes: number | null = null;
	let marked = false;
	if (
		(view.is(last, ':') || (view.is(last, '.') && view.glued(last + 1) && view.isDigits(last + 1))) &&
		view.isDigits(last + 1) &&
		view.norm(last + 1).length === 2 &&
		Number(view.norm(last + 1)) < 60
	) {
		minutes = Number(view.norm(last + 1));
		marked = view.is(last, ':');
		last += 2;
		if (view.is(last, ':') && view.glued(last) && view.isDigits(last + 1)) last += 2;
	}
	let value = hour.value;
	const oclock = view.term(last, 'clock-mark', ({ mark }) => mark === 'oclock');
	const half = view.term(oclock?.last ?? last, 'clock-mark', ({ mark }) => mark === 'am' || mark === 'pm') ?? oclock;
	if (half !== null) {
		// `20 in the morning` is no hour
		if (value > 12 && view.isWord(half.last - 1) && half.last - last > 1 && !view.is(last + 1, '.')) return null;
		if (half.value.mark === 'pm' && value < 12) value += 12;
		if (half.value.mark === 'am' && value === 12) value = 0;
		return {
			value: minutes === null ? `T${two(value)}:00` : `T${two(value)}:${two(minutes)}`,
			last: view.is(half.last, '.') && view.glued(half.last) ? half.last + 1 : half.last,
		};
	}
	const han = view.term(last, 'clock-mark', ({ mark }) => mark === 'hour');
	if (han !== null && view.isHan(last)) {
		const minute = view.number(han.last);
		const mark = minute === null ? null : view.term(minute.last, 'clock-mark', (term) => term.mark === 'minute');
		if (minute !== null && mark !== null) return { value: `T${two(value)}:${two(minute.value)}`, last: mark.last };
		const halfPast = view.term(han.last, 'clock-mark', (term) => term.mark === 'half');
		const exact = view.term(han.last, 'clock-mark', (term) => term.mark === 'exact');
		// 三点建议, 第一点 count points; after 下午 it is the hour
		if (!afterPart && view.isHan(at) && halfPast === null && exact === null) return null;
		return { value: `T${two(value)}:${halfPast === null ? '00' : '30'}`, last: halfPast?.last ?? exact?.last ?? han.last };
	}
	return marked ? { value: `T${two(value)}:${two(minutes ?? 0)}`, last } : null;
}

/** `10|.30 pm`: no number, for its tail reads as decimals. */
function stoppedHour(view: View, at: number): NumberAt | null {
	const digits = view.isDigits(at) ? view.norm(at) : '';
	const isHour = digits.length > 0 && digits.length <= 2 && view.is(at + 1, '.') && view.norm(at + 2).length === 2;
	return isHour && view.term(at + 3, 'clock-mark') !== null ? { value: Number(digits), last: at + 1, digits: digits.length } : null;
}

/** 下午3点 is 15:00. */
function afternoon(time: string, part: DayPart): string {
	const hour = Number(time.slice(1, 3));
	const late = part === 'afternoon' || part === 'evening' || part === 'night';
	return late && hour < 12 ? `T${two(hour + 12)}${time.slice(3)}` : time;
}

export const clock: Pattern = {
	doc: {
		id: 'dates/clock',
		summary: 'Times of day, with the day where it stands beside: 10:35 a.m., Friday night, this morning, 下午3点.',
		why: 'Read only on demand: dates are as fine as days here.',
		languages: ['en', 'zh'],
		examples: { match: ['It opens at 10:35 a.m.', 'They met on Friday night.', '下午3点召开'], not: ['a ratio of 10:355', '三点建议中的第一点'] },
	},
	starts: ['digits', 'number-word', 'day-part', 'shift', 'weekday', 'deictic', 'every'],
	behindArticle: ['day-part', 'unit'],
	only: 'durations',
	read(view, at) {
		const time = clockAt(view, at) ?? hoursAt(view, at);
		// the day it belongs to may stand beside it: 10 a.m. Thursday
		if (time !== null) return withDay(view, time.value, time.last);
		const part = view.term(at, 'day-part');
		if (part !== null && view.isHan(at)) {
			const inner = clockAt(view, part.last, true);
			return inner === null ? null : { expression: clockOf(null, afternoon(inner.value, part.value.part), null), last: inner.last };
		}
		if (part?.value.today === true) return { expression: partOf(today, part.value.part), last: part.last };
		return namedPart(view, at) ?? beforePart(view, at) ?? wholePart(view, at);
	},
};

const today: Expression = { kind: 'shift', unit: 'day', by: 0, base: 'now' };

const clockOf = (day: Expression | null, time: string, part: DayPart | null): Expression => ({ kind: 'clock', day, time, part });

const partOf = (day: Expression | null, part: DayPart): Expression => clockOf(day, `T${dayPartValues[part]}`, part);

/** `noon`, `the morning of 7 December`, `dawn on 22 June`, at |dusk|. */
function namedPart(view: View, at: number): Read | null {
	const definite = view.skipDefinite(at);
	const named = view.term(definite, 'day-part');
	if (named === null || !view.isWord(named.last - 1)) return null;
	const { part, alone, point } = named.value;
	const day = dayBeside(view, named.last);
	if (day !== null) return { expression: partOf(day.value, part), last: day.last };
	const beside = definite > at ? view.term(named.last, 'ago', ({ final, base }) => base === 'focus' && final === true) : null;
	// the night| before, they had slept
	if (beside !== null && !view.isWord(beside.last))
		return { expression: partOf({ kind: 'shift', unit: 'day', by: beside.value.direction, base: 'focus' }, part), last: beside.last };
	// `at dawn`, but not `the dawn of an age`, `the sunset was red`
	const opened = point === true ? view.follows(at, 'relation') : definite > at;
	const stands = opened || alone === true || (named.last > at + 1 && nears(view, at));
	return stands && !(point === true && view.link(named.last, 'day') !== null) ? { expression: partOf(null, part), last: named.last } : null;
}

/** `By| mid-morning`. */
const nears = (view: View, at: number): boolean => view.termBefore(at, 'relation', ({ relation }) => relation === 'by') !== null;

/** `all| night`, `during| the day`. */
function wholePart(view: View, at: number): Read | null {
	const all = view.term(at, 'every', ({ whole }) => whole === true);
	const part = all === null ? null : view.term(all.last, 'day-part');
	if (part !== null) return { expression: partOf(null, part.value.part), last: part.last };
	const start = view.skipDefinite(at);
	const day = start === at ? null : view.term(start, 'unit', ({ unit, plural }) => unit === 'day' && plural !== true);
	const during = day === null ? null : view.termBefore(at, 'relation', ({ spans }) => spans === true);
	if (day === null || during === null || view.link(day.last, 'day') !== null) return null;
	return dayBeside(view, day.last) === null ? { expression: partOf(null, 'daytime'), last: day.last } : null;
}

/** A time of day with the day that stands beside it. */
function withDay(view: View, time: string, last: number): Read {
	const day = dayBeside(view, last);
	const hour = day?.part == null ? time : afternoon(time, day.part);
	return { expression: clockOf(day?.value ?? null, hour, null), last: day?.last ?? last };
}

/** `0630| hours`, `at| 1500 hours`: as armies tell the time; `1500 hours of work` are counted. */
function hoursAt(view: View, at: number): At<string> | null {
	const digits = view.isDigits(at) ? view.norm(at) : '';
	const hours = digits.length === 4 && digits < '2400' && digits.slice(2) < '60' ? view.term(at + 1, 'unit', ({ unit }) => unit === 'hour') : null;
	if (hours === null || (!digits.startsWith('0') && !isOpened(view, at)) || view.link(hours.last, 'day') === hours.last + 1) return null;
	return { value: `T${digits.slice(0, 2)}:${digits.slice(2)}`, last: hours.last };
}

/** A word for a point of time before it, or before the first of two: `from 0900 to| 1500 hours`. */
function isOpened(view: View, at: number): boolean {
	const connector = view.termBefore(at, 'connector');
	const from = connector !== null && view.isDigits(connector.first - 1) ? connector.first - 1 : at;
	return view.follows(from, 'hour-opener');
}

/** `Friday|night`, `this|morning`, `yesterday|afternoon`. */
function beforePart(view: View, at: number): Read | null {
	const deictic = view.term(at, 'deictic', ({ unit }) => unit === 'day');
	const shift = view.term(at, 'shift', ({ side }) => side === undefined);
	const weekday = view.term(shift?.last ?? at, 'weekday');
	const next = weekday?.last ?? deictic?.last ?? shift?.last;
	const after = next === undefined || view.isHan(next) ? null : view.term(next, 'day-part');
	if (after === null) return null;
	const day = dayOf(weekday?.value, deictic?.value, shift?.value);
	return { expression: partOf(day, after.value.part), last: after.last };
}

function dayOf(weekday: TermOf<'weekday'> | undefined, deictic: TermOf<'deictic'> | undefined, shift: TermOf<'shift'> | undefined): Expression | null {
	if (weekday !== undefined) {
		const by = shift === undefined ? (weekday.by ?? null) : shift.by < 0 ? -1 : shift.by > 0 ? 1 : 0;
		return { kind: 'weekday', weekday: weekday.weekday, week: null, by };
	}
	const moved = deictic ?? shift;
	return moved === undefined ? null : { kind: 'shift', unit: 'day', by: moved.by, base: moved.base };
}

import type { DayPart, Expression } from '../expression.js';
import type { Pattern } from '../pattern.js';
import { dayPartValues } from '../timex.js';
import type { At, Read, View } from '../view.js';
import type { TermOf } from '../vocabulary.js';

const two = (value: number): string => String(value).padStart(2, '0');

/** `10:35 a.m.`, `2 p.m.`, `3 o'clock`, `10:30`, `下午3点半`: hours and minutes as `T10:35`. */
function clockAt(view: View, at: number, afterPart = false): At<string> | null {
	const hour = view.number(at);
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
	const half = view.term(last, 'clock-mark', ({ mark }) => mark === 'am' || mark === 'pm' || mark === 'oclock');
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

/** 下午3点 is 15:00. */
function afternoon(time: string, part: DayPart): string {
	const hour = Number(time.slice(1, 3));
	const late = part === 'afternoon' || part === 'evening' || part === 'night';
	return late && hour < 12 ? `T${two(hour + 12)}${time.slice(3)}` : time;
}

/** The day beside a time of day, a time zone between at most: `5 p.m. EST|, Nov. 9`, `4:45 a.m.| on 1 September 1939`, `the night| of 6 June`. */
function dayBeside(view: View, at: number): At<Expression> | null {
	let next = view.skip(at, 'time-zone');
	if (next === at && isZone(view, next)) next++;
	if (view.is(next, ',')) next++;
	else next = view.link(next, 'day') ?? view.term(next, 'relation', ({ side, relation }) => side === 'before' && relation === 'at')?.last ?? next;
	const found = view.onNewLine(next) ? null : view.expression(next);
	if (found === null) return null;
	const { expression } = found;
	const isDay =
		expression.kind === 'weekday' || (expression.kind === 'fields' && expression.day !== null) || (expression.kind === 'shift' && expression.unit === 'day');
	return isDay ? { value: expression, last: found.last } : null;
}

/** `EST`, `GMT`: a short word in capitals that names no day. */
function isZone(view: View, at: number): boolean {
	return view.isWord(at) && view.capital(at) && view.norm(at).length <= 4 && view.term(at, 'weekday') === null && view.term(at, 'month') === null;
}

export const clock: Pattern = {
	doc: {
		id: 'dates/clock',
		summary: 'Times of day, with the day where it stands beside: 10:35 a.m., Friday night, this morning, 下午3点.',
		why: 'Read only on demand: dates are as fine as days here.',
		languages: ['en', 'zh'],
		examples: { match: ['It opens at 10:35 a.m.', 'They met on Friday night.', '下午3点召开'], not: ['a ratio of 10:355', '三点建议中的第一点'] },
	},
	starts: ['digits', 'number-word', 'day-part', 'shift', 'weekday', 'deictic', 'article'],
	only: 'durations',
	read(view, at) {
		const time = clockAt(view, at);
		// the day it belongs to may stand beside it: 10 a.m. Thursday
		if (time !== null) return withDay(view, time.value, time.last);
		const part = view.term(at, 'day-part');
		if (part !== null && view.isHan(at)) {
			const inner = clockAt(view, part.last, true);
			return inner === null ? null : { expression: { kind: 'clock', day: null, time: afternoon(inner.value, part.value.part) }, last: inner.last };
		}
		if (part?.value.today === true) return { expression: { kind: 'clock', day: today, time: `T${dayPartValues[part.value.part]}` }, last: part.last };
		if (part?.value.alone === true) return withDay(view, `T${dayPartValues[part.value.part]}`, part.last);
		// `the morning of 7 December`, `dawn on 22 June`
		const definite = view.skipDefinite(at);
		const named = part ?? (definite > at ? view.term(definite, 'day-part') : null);
		if (named !== null && view.isWord(named.last - 1)) {
			const day = dayBeside(view, named.last);
			if (day !== null) return { expression: { kind: 'clock', day: day.value, time: `T${dayPartValues[named.value.part]}` }, last: day.last };
			return part === null ? { expression: { kind: 'clock', day: null, time: `T${dayPartValues[named.value.part]}` }, last: named.last } : null;
		}
		return beforePart(view, at);
	},
};

const today: Expression = { kind: 'shift', unit: 'day', by: 0, base: 'now' };

/** A time of day with the day that stands beside it. */
function withDay(view: View, time: string, last: number): Read {
	const day = dayBeside(view, last);
	return { expression: { kind: 'clock', day: day?.value ?? null, time }, last: day?.last ?? last };
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
	return { expression: { kind: 'clock', day, time: `T${dayPartValues[after.value.part]}` }, last: after.last };
}

function dayOf(weekday: TermOf<'weekday'> | undefined, deictic: TermOf<'deictic'> | undefined, shift: TermOf<'shift'> | undefined): Expression | null {
	if (weekday !== undefined) {
		const by = shift === undefined ? (weekday.by ?? null) : shift.by < 0 ? -1 : shift.by > 0 ? 1 : 0;
		return { kind: 'weekday', weekday: weekday.weekday, week: null, by };
	}
	const moved = deictic ?? shift;
	return moved === undefined ? null : { kind: 'shift', unit: 'day', by: moved.by, base: moved.base };
}

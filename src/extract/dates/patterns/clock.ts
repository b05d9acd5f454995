import type { DayPart, Expression } from '../expression.js';
import type { Pattern } from '../pattern.js';
import type { At, View } from '../view.js';

const two = (value: number): string => String(value).padStart(2, '0');

const partValues = { morning: 'MO', noon: '12:00', afternoon: 'AF', evening: 'EV', night: 'NI', dawn: 'MO', midnight: '24:00' } as const;

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
		// 三点建议, 第一点 count points; after 下午 it is the hour
		if (mark === null && !afterPart && view.isHan(at) && !(view.isHan(han.last) && '半钟整许'.includes(view.norm(han.last)))) return null;
		if (minute !== null && mark !== null) return { value: `T${two(value)}:${two(minute.value)}`, last: mark.last };
		const halfPast = view.is(han.last, '半');
		return { value: `T${two(value)}:${halfPast ? '30' : '00'}`, last: halfPast ? han.last + 1 : han.last };
	}
	return marked ? { value: `T${two(value)}:${two(minutes ?? 0)}`, last } : null;
}

/** 下午3点 is 15:00. */
function afternoon(time: string, part: DayPart): string {
	const hour = Number(time.slice(1, 3));
	const late = part === 'afternoon' || part === 'evening' || part === 'night';
	return late && hour < 12 ? `T${two(hour + 12)}${time.slice(3)}` : time;
}

/** The day after a time of day, a time zone between at most: `5 p.m. EST, Nov. 9`. */
function dayBeside(view: View, at: number): Expression | null {
	let next = at;
	if (view.isWord(next) && view.capital(next) && view.norm(next).length <= 4 && view.term(next, 'weekday') === null && view.term(next, 'month') === null)
		next++;
	if (view.is(next, ',') || view.is(next, 'on')) next++;
	const found = view.expression(next);
	const kind = found?.expression.kind;
	return found !== null && (kind === 'weekday' || kind === 'fields' || kind === 'shift') ? found.expression : null;
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
		if (time !== null) {
			// the day it belongs to may stand beside it: 10 a.m. Thursday
			return { expression: { kind: 'clock', day: dayBeside(view, time.last), time: time.value }, last: time.last };
		}
		const part = view.term(at, 'day-part');
		if (part !== null) {
			if (view.isHan(at)) {
				const inner = clockAt(view, part.last, true);
				if (inner === null) return null;
				return { expression: { kind: 'clock', day: null, time: afternoon(inner.value, part.value.part) }, last: inner.last };
			}
			const named = view.is(at, 'noon') || view.is(at, 'midnight') || view.is(at, 'midday') || view.is(at, 'tonight') || view.is(at, 'overnight');
			const today: Expression | null = view.is(at, 'tonight') ? { kind: 'shift', unit: 'day', by: 0, base: 'now' } : dayBeside(view, part.last);
			return named ? { expression: { kind: 'clock', day: today, time: `T${partValues[part.value.part]}` }, last: part.last } : null;
		}
		const deictic = view.term(at, 'deictic', ({ unit }) => unit === 'day');
		const shift = view.term(at, 'shift');
		const weekday = view.term(shift?.last ?? at, 'weekday');
		const next = weekday?.last ?? deictic?.last ?? shift?.last ?? (view.is(at, 'the') ? at + 1 : at);
		if (next === at) return null;
		const after = view.term(next, 'day-part');
		if (after === null || view.isHan(next)) return null;
		let day: Expression;
		if (weekday !== null)
			day = { kind: 'weekday', weekday: weekday.value.weekday, week: null, by: shift === null ? null : shift.value.by < 0 ? -1 : shift.value.by > 0 ? 1 : 0 };
		else if (deictic !== null) day = { kind: 'shift', unit: 'day', by: deictic.value.by, base: deictic.value.base };
		else if (shift !== null) day = { kind: 'shift', unit: 'day', by: shift.value.by, base: shift.value.base };
		else return { expression: { kind: 'clock', day: null, time: `T${partValues[after.value.part]}` }, last: after.last };
		return { expression: { kind: 'clock', day, time: `T${partValues[after.value.part]}` }, last: after.last };
	},
};

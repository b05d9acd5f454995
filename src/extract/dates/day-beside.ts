/** The day that stands beside a time of day: `5 p.m. EST|, Nov. 9`, `4:45 a.m.| on 1 September 1939`, `the night| of 6 June`. */
import { type DayPart, type Expression, fields } from './expression.js';
import { rangeMark } from './parts.js';
import type { At, View } from './view.js';

/** A day, and the part of it where that is said with it: `10 o'clock| that night`. */
export interface Beside extends At<Expression> {
	readonly part: DayPart | null;
}

/** The day beside a time of day that ends before a token, a time zone between at most. */
export function dayBeside(view: View, at: number): Beside | null {
	const zone = zoneEnd(view, at);
	const comma = view.is(zone, ',') ? zone + 1 : zone;
	const of = comma > zone ? null : view.link(zone, 'day');
	const on = view.term(comma, 'relation', ({ side, relation }) => side === 'before' && relation === 'at')?.last ?? comma;
	const next = of ?? on;
	if (view.onNewLine(next)) return null;
	const found = view.expression(next);
	if (found !== null) return dayOf(view, found.expression, found.last);
	return of === null ? null : numberedDay(view, of);
}

function dayOf(view: View, expression: Expression, last: number): Beside | null {
	// `that night`, `the morning of 6 June`
	if (expression.kind === 'clock') return expression.day === null || expression.part === null ? null : { value: expression.day, part: expression.part, last };
	const isDay =
		expression.kind === 'weekday' || (expression.kind === 'fields' && expression.day !== null) || (expression.kind === 'shift' && expression.unit === 'day');
	return isDay ? { value: expression, part: null, last: nightEnd(view, expression, last) } : null;
}

/** `the night of 6|–7 June`: of one night two days are told. */
function nightEnd(view: View, expression: Expression, last: number): number {
	if (!view.apart || expression.kind !== 'fields' || view.norm(last - 1).length > 2) return last;
	const mark = rangeMark(view, last) ?? (view.is(last, '/') ? last + 1 : null);
	const second = mark === null || !view.glued(mark) ? null : view.expression(mark);
	const follows = second?.expression.kind === 'fields' && second.expression.month === expression.month && second.expression.day === (expression.day ?? 0) + 1;
	return second !== null && follows ? second.last : last;
}

/** `the evening of| the 4th`: behind a part of the day a bare ordinal is a day. */
function numberedDay(view: View, at: number): Beside | null {
	const start = view.skipDefinite(at);
	const day = start > at && view.isDigits(start) ? view.ordinal(start) : null;
	return day === null || day.value < 1 || day.value > 31 ? null : { value: fields({ day: day.value }), part: null, last: day.last };
}

/** The token after a time zone: `EST`, `GMT`, a short word in capitals that names no day, or `local time`. */
function zoneEnd(view: View, at: number): number {
	const named = view.skip(at, 'time-zone');
	if (named > at) return named;
	const short = view.isWord(at) && view.capital(at) && view.norm(at).length <= 4;
	return short && view.term(at, 'weekday') === null && view.term(at, 'month') === null ? at + 1 : at;
}

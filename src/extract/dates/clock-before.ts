/** The time of day that stands before its day: `by |5 p.m. EST on| 3 May`, `before |noon, |Friday`. */
import type { View } from './view.js';

/** The token at which a time of day begins that leads on to the day at a token, or null where none does. */
export function clockBefore(view: View, day: number): number | null {
	const on = view.termBefore(day, 'relation', ({ side, relation, role }) => side === 'before' && relation === 'at' && role === null)?.first ?? day;
	const end = zoneStart(view, view.norm(on - 1) === ',' ? on - 1 : on);
	const part = view.termBefore(end, 'day-part', ({ alone, today }) => alone === true && today !== true);
	if (part !== null) return part.first;
	const mark = view.termBefore(end, 'clock-mark', ({ mark: name }) => name === 'am' || name === 'pm' || name === 'oclock');
	const last = mark?.first ?? end;
	const minutes = view.isDigits(last - 1) && view.isDigits(last - 3) && (view.norm(last - 2) === ':' || (mark !== null && view.norm(last - 2) === '.'));
	if (!minutes && (mark === null || !view.isDigits(last - 1))) return null;
	const hour = minutes ? last - 3 : last - 1;
	return Number(view.norm(hour)) <= 24 ? hour : null;
}

/** The token at which a time zone before another begins, or that token itself: `local time`, `EDT`, `(CET)`. */
function zoneStart(view: View, at: number): number {
	const closed = view.norm(at - 1) === ')' && view.norm(at - 3) === '(';
	const end = closed ? at - 1 : at;
	const named = view.termBefore(end, 'time-zone');
	if (named !== null) return named.first - (closed ? 1 : 0);
	const short = view.isWord(end - 1) && view.isUpper(end - 1) && view.norm(end - 1).length >= 2 && view.norm(end - 1).length <= 4;
	return short && view.term(end - 1, 'clock-mark') === null ? end - (closed ? 2 : 1) : at;
}

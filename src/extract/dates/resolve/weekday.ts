/** Days of the week, weekends, and the nth weekday of a month. */
import { civil, unitAt, weekdayOf } from '../calendar.js';
import { nthWeekdayOf } from '../holidays.js';
import type { Resolution, Resolver } from './resolution.js';

export const resolveWeekday: Resolver<'weekday'> = (resolution, { weekday, week, by }) => {
	const { narrative, focus, spoken } = resolution.setting;
	// a story goes on from its last day, whatever year was named since
	const thread = narrative && focus !== null && focus.grain !== 'month' ? spoken.day : null;
	const now = resolution.anchor() === null ? null : (thread?.last ?? resolution.anchor());
	const days = now === null ? null : daysToLike(resolution, now);
	if (now === null || days === null) return null;
	const anchor = now + days;
	const look = thread !== null ? 'ahead' : resolution.setting.look;
	const back = (weekdayOf(anchor) - weekday + 7) % 7;
	let day: number;
	if (week !== null) day = unitAt('week', anchor, week).first + weekday - 1;
	else if (by === -1) day = anchor - (back === 0 ? 7 : back);
	else if (by === 1) day = anchor + (back === 0 ? 7 : 7 - back);
	else if (by === 0 || look === 'same') day = unitAt('week', anchor).first + weekday - 1;
	else day = look === 'ahead' ? anchor + ((7 - back) % 7) : anchor - back;
	return resolution.give({ first: day - days, last: day - days }, 'day');
};

export const resolveWeekend: Resolver<'weekend'> = (resolution, expression) => {
	const now = resolution.anchor();
	const days = now === null ? null : daysToLike(resolution, now);
	if (now === null || days === null) return null;
	const anchor = now + days;
	// `over the weekend` is the one just past, or the coming one
	const by = expression.by ?? (resolution.setting.look === 'ahead' || weekdayOf(anchor) >= 6 ? 0 : -1);
	const { last } = unitAt('week', anchor, by);
	return resolution.give({ first: last - 1 - days, last: last - days }, 'period');
};

/**
 * Days from a day to one of the same day of the week in the calendar that sums are done in: none, but where its year is unknown. Null where
 * nobody says which day of the week it is: `on 29 September`, not `on Wednesday, 29 September`.
 */
function daysToLike({ yearless, setting }: Resolution, day: number): number | null {
	if (!yearless) return 0;
	const weekday = setting.opening?.weekday ?? null;
	return weekday === null ? null : (weekday - weekdayOf(day) + 7) % 7;
}

export const resolveNthWeekday: Resolver<'nth-weekday'> = (resolution, { weekday, nth, of }) => {
	const month = resolution.days(of);
	if (month === null) return null;
	const at = civil(month.first);
	const day = nthWeekdayOf(at.year, at.month, weekday, nth);
	return day === null ? null : resolution.give({ first: day, last: day }, 'day');
};

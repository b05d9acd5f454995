/** Days of the week, weekends, and the nth weekday of a month. */
import { civil, unitAt, weekdayOf } from '../calendar.js';
import { nthWeekdayOf } from '../holidays.js';
import type { Resolver } from './resolution.js';

export const resolveWeekday: Resolver<'weekday'> = (resolution, { weekday, week, by }) => {
	const { narrative, focus, spoken } = resolution.setting;
	// a story goes on from its last day, whatever year was named since
	const thread = narrative && focus !== null && focus.grain !== 'month' ? spoken.day : null;
	const anchor = resolution.anchor() === null ? null : (thread?.last ?? resolution.anchor());
	if (anchor === null) return null;
	const look = thread !== null ? 'ahead' : resolution.setting.look;
	const back = (weekdayOf(anchor) - weekday + 7) % 7;
	let day: number;
	if (week !== null) day = unitAt('week', anchor, week).first + weekday - 1;
	else if (by === -1) day = anchor - (back === 0 ? 7 : back);
	else if (by === 1) day = anchor + (back === 0 ? 7 : 7 - back);
	else if (by === 0 || look === 'same') day = unitAt('week', anchor).first + weekday - 1;
	else day = look === 'ahead' ? anchor + ((7 - back) % 7) : anchor - back;
	return resolution.give({ first: day, last: day }, 'day');
};

export const resolveWeekend: Resolver<'weekend'> = (resolution, expression) => {
	const anchor = resolution.anchor();
	if (anchor === null) return null;
	// `over the weekend` is the one just past, or the coming one
	const by = expression.by ?? (resolution.setting.look === 'ahead' || weekdayOf(anchor) >= 6 ? 0 : -1);
	const { last } = unitAt('week', anchor, by);
	return resolution.give({ first: last - 1, last }, 'period');
};

export const resolveNthWeekday: Resolver<'nth-weekday'> = (resolution, { weekday, nth, of }) => {
	const month = resolution.days(of);
	if (month === null) return null;
	const at = civil(month.first);
	const day = nthWeekdayOf(at.year, at.month, weekday, nth);
	return day === null ? null : resolution.give({ first: day, last: day }, 'day');
};

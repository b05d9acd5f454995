/** Units moved from now or from the date last spoken of: `last month`, `that year`, `the following day`, and the week of a day. */
import { type CalendarUnit, unitAt } from '../calendar.js';
import type { Resolver } from './resolution.js';

export const resolveShift: Resolver<'shift'> = (resolution, { unit, by, base }) => {
	if (unit === 'hour' || unit === 'minute' || unit === 'second' || unit === 'workday' || unit === 'season') return null;
	const calendar: CalendarUnit = unit;
	if (base === 'focus') {
		const { focus } = resolution.setting;
		const fine =
			focus !== null &&
			(unit !== 'day' || focus.grain === 'day') &&
			(unit !== 'month' || focus.grain === 'day' || focus.grain === 'month') &&
			(unit !== 'quarter' || focus.grain === 'quarter');
		if (fine) {
			resolution.focus();
			return resolution.give(unitAt(calendar, focus.last, by), calendar);
		}
		if (by === 0 && unit === 'day') return null;
		// `the quarter` of which nothing was said is the one that is reported on
		if (by === 0 && unit === 'quarter') {
			const anchor = resolution.anchor();
			if (anchor !== null) return resolution.give(unitAt('quarter', anchor, -1), 'quarter');
		}
	}
	const anchor = resolution.anchor();
	return anchor === null ? null : resolution.give(unitAt(calendar, anchor, by), calendar);
};

export const resolveWeekOf: Resolver<'week-of'> = (resolution, { of }) => {
	const day = resolution.days(of);
	return day === null ? null : resolution.give(unitAt('week', day.first), 'week');
};

/** Seasons and named days, in the year that holds them or the one nearest. */
import { civil, months, move } from '../calendar.js';
import { holidayDays } from '../holidays.js';
import type { Resolver } from './resolution.js';
import type { Look } from './setting.js';
import { yearOf } from './year-of.js';

const firstMonth = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;

export const resolveSeason: Resolver<'season'> = (resolution, { season, of }) => {
	const month = firstMonth[season];
	const holder = of === null ? null : resolution.days(of);
	if (of !== null && holder === null) return null;
	const year = holder === null ? yearOf(resolution, { month, day: null, weekday: null, months: 3 }) : civil(holder.first).year;
	return year === null ? null : resolution.give(months(year * 12 + month - 1, 3), 'season');
};

export const resolveHoliday: Resolver<'holiday'> = (resolution, { holiday, of }) => {
	if (of !== null) {
		const holder = resolution.days(of);
		return holder === null ? null : resolution.give(holidayDays(holiday, civil(holder.first).year), 'day');
	}
	const from = resolution.anchor();
	if (from === null) return null;
	const { year } = civil(from);
	const days = holidayDays(holiday, year);
	if (days === null) return null;
	const { look, narrative, focus } = resolution.setting;
	// a story goes on to the next one, unless only the year is told
	if (narrative && focus !== null) return resolution.give(days.last < focus.first && focus.grain !== 'year' ? holidayDays(holiday, year + 1) : days, 'day');
	if ((look === 'back' || look === 'lean-back') && days.first > from + 7) return resolution.give(holidayDays(holiday, year - 1), 'day');
	if (look === 'ahead' && days.last < from) return resolution.give(holidayDays(holiday, year + 1), 'day');
	if (look === 'near' && days.first - from > 150) return resolution.give(holidayDays(holiday, year - 1), 'day');
	return resolution.give(days, 'day');
};

export const resolveNear: Resolver<'near'> = (resolution, { by, base, of }) => {
	const focus = base === 'focus' ? resolution.focus() : null;
	const anchor = focus?.last ?? resolution.anchor();
	if (anchor === null) return null;
	const look: Look = by < 0 ? 'back' : by > 0 ? 'ahead' : 'same';
	const inner = resolution.inside({ look, narrative: false, anchor: { day: anchor, within: null, source: 'near' } });
	const days = inner.days(of);
	resolution.grain = inner.grain;
	resolution.leaned ??= 'anchored';
	if (days === null || by === 0) return days;
	// `last November`, said in November, is a year ago
	const holds = days.first <= anchor && anchor <= days.last;
	const wrongSide = by < 0 ? days.first > anchor : days.last < anchor;
	return holds || wrongSide ? { first: move(days.first, 'year', by), last: move(days.last, 'year', by) } : days;
};

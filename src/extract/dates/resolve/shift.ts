/** Units moved from now or from the date last spoken of: `last month`, `that year`, `the following day`, and the week of a day. */
import { type CalendarUnit, civil, dayNumber, isoWeek, unitAt, weekdayOf } from '../calendar.js';
import type { Unit } from '../expression.js';
import type { Resolution, Resolver } from './resolution.js';
import type { Focus } from './setting.js';
import { yearOf } from './year-of.js';

export const resolveShift: Resolver<'shift'> = (resolution, { unit, by, base }) => {
	if (unit === 'hour' || unit === 'minute' || unit === 'second' || unit === 'workday' || unit === 'season') return null;
	const calendar: CalendarUnit = unit;
	if (base === 'focus') {
		const focus = spokenOf(resolution, unit, by);
		if (focus !== null) {
			resolution.leaned = 'context';
			return resolution.give(unitAt(calendar, focus.last, by), calendar);
		}
		if (by === 0 && unit === 'day' && resolution.setting.anchor !== null) return null;
		// `the quarter` of which nothing was said is the one that is reported on
		if (by === 0 && unit === 'quarter') {
			const anchor = resolution.anchor();
			if (anchor !== null) return resolution.give(unitAt('quarter', anchor, -1), 'quarter');
		}
	}
	const held = unit === 'year' && by === -1 ? comparedWith(resolution) : null;
	const anchor = held?.last ?? resolution.anchor();
	return anchor === null ? null : resolution.give(unitAt(calendar, anchor, by), calendar);
};

/** `In 2031 output rose 5% from last year`: the period of the sentence, which the year before it is compared with. */
function comparedWith(resolution: Resolution): Focus | null {
	const { compared, focus, sentence } = resolution.setting;
	if (
		!compared ||
		focus === null ||
		focus.sentence !== sentence ||
		!focus.stated ||
		!(focus.grain === 'year' || focus.grain === 'quarter' || focus.grain === 'half')
	)
		return null;
	resolution.leaned = 'context';
	return focus;
}

/** Sentences after which news no longer counts on from a date; `that day` may be farther back. */
const near = 3;

/** The date last spoken of that is fine enough to count a unit from. */
function spokenOf({ setting: { focus, spoken, narrative, sentence } }: Resolution, unit: Unit, by: number): Focus | null {
	if (unit === 'quarter') return focus?.grain === 'quarter' ? focus : null;
	if (unit !== 'day' && unit !== 'month' && unit !== 'week') return focus;
	const fine = unit === 'month' ? spoken.month : spoken.day;
	if (fine === null) return unit === 'week' ? focus : null;
	return narrative || by === 0 || fine.sentence < 0 || sentence - fine.sentence <= near ? fine : null;
}

export const resolveWeekOf: Resolver<'week-of'> = (resolution, { of }) => {
	const day = resolution.days(of);
	return day === null ? null : resolution.give(unitAt('week', day.first), 'week');
};

/** A week by its number; the year is left unsaid as that of a day in its middle would be. */
export const resolveWeekNumber: Resolver<'week-number'> = (resolution, { number, of }) => {
	const { month, day } = civil(firstOfWeek(2001, number) + 3);
	const held = of === null ? null : resolution.days(of);
	if (of !== null && held === null) return null;
	const year = held === null ? yearOf(resolution, { month, day, weekday: null, months: 1 }) : civil(held.first).year;
	if (year === null) return null;
	const first = firstOfWeek(year, number);
	return isoWeek(first).year === year ? resolution.give({ first, last: first + 6 }, 'week') : null;
};

/** Monday of a week: the first holds 4 January. */
function firstOfWeek(year: number, number: number): number {
	const fourth = dayNumber(year, 1, 4);
	return fourth - weekdayOf(fourth) + 1 + (number - 1) * 7;
}

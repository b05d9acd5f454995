/** Parts of a period: its units counted from the front or the back, its beginning, middle and end. */
import { type CalendarUnit, type Days, move, unitAt, weekdayOf, yearDays } from '../calendar.js';
import type { Grain } from '../edtf.js';
import type { Expression, Part } from '../expression.js';
import { partDays } from '../part-days.js';
import type { Resolution, Resolver } from './resolution.js';
import { yearOf } from './year-of.js';

export const resolveSlice: Resolver<'slice'> = (resolution, { unit, from, count, of }) => {
	if (unit === 'hour' || unit === 'minute' || unit === 'second' || unit === 'season') return null;
	const whole = of === null ? unsaidYear(resolution, { unit, from, count }) : resolution.days(of);
	if (whole === null) return null;
	const calendar: CalendarUnit = unit === 'workday' ? 'day' : unit;
	const at = (index: number): Days => {
		// the first week of a month or year is the one that starts with its first Monday
		const start = calendar === 'week' ? whole.first + ((8 - weekdayOf(whole.first)) % 7) : whole.first;
		return unitAt(calendar, start, index);
	};
	// the last week of a month is the last with most of its days in it
	const end = calendar === 'week' && from < 0 && unitAt('week', whole.last).first + 3 > whole.last ? whole.last - 7 : whole.last;
	const inside =
		from > 0
			? { first: at(from - 1).first, last: at(from + count - 2).last }
			: { first: unitAt(calendar, end, from + 1 - (count - 1)).first, last: unitAt(calendar, end, from + 1).last };
	if (inside.first > whole.last) return null;
	return resolution.give(isAhead(resolution, of, inside) ? yearBefore(inside) : inside, count === 1 ? (calendar as Grain) : 'period');
};

/** `It slowed in the second half of the year`, written in March: of the year before. */
function isAhead({ setting: { look, anchor } }: Resolution, of: Expression | null, { first }: Days): boolean {
	const now = of?.kind === 'shift' && of.unit === 'year' && of.by === 0 && of.base === 'now';
	return now && (look === 'back' || look === 'lean-back') && anchor !== null && first > anchor.day;
}

function yearBefore({ first, last }: Days): Days {
	return { first: move(first, 'year', -1), last: move(last + 1, 'year', -1) - 1 };
}

/** `the third quarter` without its year: by the month it begins with. */
function unsaidYear(resolution: Resolution, { unit, from, count }: Pick<Extract<Expression, { kind: 'slice' }>, 'unit' | 'from' | 'count'>): Days | null {
	const size = unit === 'quarter' ? 3 : unit === 'half' ? 6 : 1;
	const month = size === 1 ? 1 : Math.max(1, Math.min(12, (from - 1) * size + 1));
	const covered = unit === 'quarter' ? size * count : unit === 'month' ? count : size;
	const year = yearOf(resolution, { month, day: null, weekday: null, months: covered });
	if (year === null) {
		if (count === 1 && from > 0 && size > 1) resolution.partial = `XXXX-${unit === 'quarter' ? 32 + from : 39 + from}`;
		return null;
	}
	return yearDays(year);
}

export const resolvePart: Resolver<'part'> = (resolution, { part, of, tenth }) => {
	const days = resolution.days(of);
	const { grain } = resolution;
	resolution.fuzzy = fuzzyOf[part];
	if (days === null) return null;
	if (part === 'start' || part === 'early' || part === 'mid' || part === 'late' || part === 'end') return partDays(part, days, grain, tenth);
	return beside(resolution, part, days) ?? (part === 'to-date' ? days : partDays(part === 'elapsed' ? 'early' : 'late', days, grain, tenth));
};

const fuzzyOf = { start: 'early', early: 'early', elapsed: 'early', mid: 'mid', late: 'late', remaining: 'late', end: 'end', 'to-date': null } as const;

/** The days up to the day of writing or from it on; null where that is unknown or lies outside. */
function beside(resolution: Resolution, part: Part, { first, last }: Days): Days | null {
	const now = resolution.setting.anchor;
	if (now === null || now.within !== null || now.day < first || now.day > last) return null;
	resolution.leaned = 'anchored';
	return part === 'remaining' ? { first: now.day, last } : { first, last: now.day };
}

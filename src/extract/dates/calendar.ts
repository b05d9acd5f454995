/**
 * The civil (proleptic Gregorian) calendar on day numbers: 0 is 1970-01-01. No clock and no time zone come in.
 * Conversion after Howard Hinnant, "chrono-compatible low-level date algorithms" (days_from_civil, civil_from_days).
 */
export interface Civil {
	readonly year: number;
	/** 1-12. */
	readonly month: number;
	/** 1-31. */
	readonly day: number;
}

/** Units that have a place in the calendar, from small to large. */
export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/** Inclusive day numbers. */
export interface Days {
	readonly first: number;
	readonly last: number;
}

export function dayNumber(year: number, month: number, day: number): number {
	const y = month <= 2 ? year - 1 : year;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** Day number of `YYYY-MM-DD`. */
export function dayNumberOf(day: string): number {
	return dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

export function civil(number: number): Civil {
	const z = number + 719_468;
	const era = Math.floor(z / 146_097);
	const dayOfEra = z - era * 146_097;
	const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const shifted = Math.floor((5 * dayOfYear + 2) / 153);
	const month = shifted < 10 ? shifted + 3 : shifted - 9;
	return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

export function daysInMonth(year: number, month: number): number {
	return dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayNumber(year, month, 1);
}

/** True where a calendar has this day: `isDay(2023, 2, 29)` is false. */
export function isDay(year: number, month: number, day: number): boolean {
	return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** ISO weekday, 1 Monday to 7 Sunday. */
export function weekdayOf(number: number): number {
	return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** Days of `count` months from a month counted as year × 12 + month - 1. */
export function months(index: number, count: number): Days {
	const year = Math.floor(index / 12);
	const after = index + count;
	return { first: dayNumber(year, index - year * 12 + 1, 1), last: dayNumber(Math.floor(after / 12), after - Math.floor(after / 12) * 12 + 1, 1) - 1 };
}

const monthsIn: Readonly<Record<Exclude<CalendarUnit, 'day' | 'week'>, number>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 };

/** The unit that holds a day, moved by a number of units: `unitAt('month', day, -1)` is the month before. */
export function unitAt(unit: CalendarUnit, day: number, by = 0): Days {
	if (unit === 'day') return { first: day + by, last: day + by };
	if (unit === 'week') {
		const first = day - weekdayOf(day) + 1 + by * 7;
		return { first, last: first + 6 };
	}
	const { year, month } = civil(day);
	const size = monthsIn[unit];
	return months((Math.floor((year * 12 + month - 1) / size) + by) * size, size);
}

export function yearDays(year: number): Days {
	return months(year * 12, 12);
}

/** The day a number of units away; the 31st becomes the last day of a shorter month. Halves and quarters count as months. */
export function move(day: number, unit: CalendarUnit, by: number): number {
	if (unit === 'day') return day + Math.round(by);
	if (unit === 'week') return day + Math.round(by * 7);
	const at = civil(day);
	const index = at.year * 12 + at.month - 1 + Math.round(monthsIn[unit] * by);
	const year = Math.floor(index / 12);
	const month = index - year * 12 + 1;
	return dayNumber(year, month, Math.min(at.day, daysInMonth(year, month)));
}

/** The day a number of working days (Monday to Friday) away; public holidays are not known. */
export function moveWorkdays(day: number, by: number): number {
	const step = by < 0 ? -1 : 1;
	let at = day + step * 7 * Math.floor(Math.abs(by) / 5);
	for (let left = Math.abs(by) % 5; left > 0; ) {
		at += step;
		if (weekdayOf(at) <= 5) left--;
	}
	return at;
}

/** ISO week of a day: the year it counts in and its number. */
export function isoWeek(day: number): { year: number; week: number } {
	const thursday = day - weekdayOf(day) + 4;
	const { year } = civil(thursday);
	return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

const pad = (value: number, size: number): string => (value < 0 ? `-${String(-value).padStart(size, '0')}` : String(value).padStart(size, '0'));

/** `2021-09-27`. */
export function isoDay(number: number): string {
	const { year, month, day } = civil(number);
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The day number of `YYYY-MM-DD`, or null for any other string or a day that does not exist. */
export function parseIsoDay(text: string): number | null {
	const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
	if (match === null) return null;
	const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
	return isDay(year, month, day) ? dayNumber(year, month, day) : null;
}

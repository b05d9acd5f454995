/** The days that named days fall on, year by year. */
import { type Days, dayNumber, daysInMonth, weekdayOf } from './calendar.js';
import { lunarDay } from './lunar.js';

/** Month and day of those that stay. */
const fixed = new Map<string, readonly [number, number]>([
	['new-year', [1, 1]],
	['epiphany', [1, 6]],
	['candlemas', [2, 2]],
	['valentines', [2, 14]],
	['lady-day', [3, 25]],
	['st-georges', [4, 23]],
	['midsummer-day', [6, 24]],
	['st-peters', [6, 29]],
	['assumption', [8, 15]],
	['st-bartholomews', [8, 24]],
	['michaelmas', [9, 29]],
	['all-saints', [11, 1]],
	['all-souls', [11, 2]],
	['martinmas', [11, 11]],
	['st-andrews', [11, 30]],
	['groundhog-day', [2, 2]],
	['womens-day', [3, 8]],
	['arbor-day', [3, 12]],
	['consumer-day', [3, 15]],
	['st-patricks', [3, 17]],
	['april-fools', [4, 1]],
	['world-health-day', [4, 7]],
	['earth-day', [4, 22]],
	['may-day', [5, 1]],
	['youth-day', [5, 4]],
	['childrens-day', [6, 1]],
	['world-environment-day', [6, 5]],
	['juneteenth', [6, 19]],
	['party-day', [7, 1]],
	['independence-day-us', [7, 4]],
	['army-day', [8, 1]],
	['teachers-day', [9, 10]],
	['national-day-cn', [10, 1]],
	['halloween', [10, 31]],
	['guy-fawkes', [11, 5]],
	['veterans-day', [11, 11]],
	['world-aids-day', [12, 1]],
	['christmas-eve', [12, 24]],
	['christmas', [12, 25]],
	['boxing-day', [12, 26]],
	['new-year-eve', [12, 31]],
]);

/** Month and day in the lunar calendar. */
const lunar = new Map<string, readonly [number, number]>([
	['spring-festival', [1, 1]],
	['lantern-festival', [1, 15]],
	['dragon-boat', [5, 5]],
	['qixi', [7, 7]],
	['zhongyuan', [7, 15]],
	['mid-autumn', [8, 15]],
	['double-ninth', [9, 9]],
	['laba', [12, 8]],
]);

/** Month, weekday and which one of it (-1 the last). */
const weekdays = new Map<string, readonly [number, number, number]>([
	['mlk-day', [1, 1, 3]],
	['presidents-day', [2, 1, 3]],
	['mothers-day', [5, 7, 2]],
	['memorial-day', [5, 1, -1]],
	['fathers-day', [6, 7, 3]],
	['labor-day-us', [9, 1, 1]],
	['columbus-day', [10, 1, 2]],
	['thanksgiving', [11, 4, 4]],
]);

/** Days after Easter Sunday, in the reckoning of the Western churches. */
const movable = new Map<string, number>([
	['shrove-tuesday', -47],
	['ash-wednesday', -46],
	['palm-sunday', -7],
	['maundy-thursday', -3],
	['good-friday', -2],
	['holy-saturday', -1],
	['easter', 0],
	['easter-monday', 1],
	['ascension', 39],
	['pentecost', 49],
	['whit-monday', 50],
	['trinity-sunday', 56],
	['corpus-christi', 60],
]);

/** The nth weekday of a month, -1 the last; null where the month has no fifth. */
export function nthWeekdayOf(year: number, month: number, weekday: number, nth: number): number | null {
	if (nth < 0) {
		const last = dayNumber(year, month, daysInMonth(year, month));
		return last - ((weekdayOf(last) - weekday + 7) % 7);
	}
	const first = dayNumber(year, month, 1);
	const day = first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
	return day < first + daysInMonth(year, month) ? day : null;
}

/** The year in which the Gregorian calendar was taken up: before it Easter was reckoned, and is told, in the Julian one. */
const gregorian = 1583;

/** Easter Sunday in the Julian calendar (Meeus), told by the month and day it had there. */
function julianEaster(year: number): number {
	const d = (19 * (year % 19) + 15) % 30;
	const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
	return dayNumber(year, Math.floor((d + e + 114) / 31), ((d + e + 114) % 31) + 1);
}

/** Easter Sunday after the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
function easter(year: number): number {
	if (year < gregorian) return julianEaster(year);
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const d = Math.floor(b / 4);
	const h = (19 * a + b - d - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const n = h + l - 7 * m + 114;
	return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

/**
 * The 24 solar terms, 1 小寒 to 24 冬至, by the usual century formula ⌊y × 0.2422 + C⌋ - ⌊(y - 1) / 4⌋ (for January and
 * February) with C of the 20th and the 21st century; it is right but for a handful of years, which are listed.
 */
const termConstants: readonly (readonly [number, number])[] = [
	[6.11, 5.4055],
	[20.84, 20.12],
	[4.6295, 3.87],
	[19.4599, 18.73],
	[6.3826, 5.63],
	[21.4155, 20.646],
	[5.59, 4.81],
	[20.888, 20.1],
	[6.318, 5.52],
	[21.86, 21.04],
	[6.5, 5.678],
	[22.2, 21.37],
	[7.928, 7.108],
	[23.65, 22.83],
	[8.35, 7.5],
	[23.95, 23.13],
	[8.44, 7.646],
	[23.822, 23.042],
	[9.098, 8.318],
	[24.218, 23.438],
	[8.218, 7.438],
	[23.08, 22.36],
	[7.9, 7.18],
	[22.6, 21.94],
];
const termExceptions = new Map<string, number>([
	['2019-1', -1],
	['1982-1', 1],
	['2082-2', 1],
	['2026-4', -1],
	['2084-6', 1],
	['2008-10', 1],
	['2016-13', 1],
	['2002-15', 1],
	['2089-20', 1],
	['2089-21', 1],
	['2021-24', -1],
]);

function solarTerm(year: number, term: number): number | null {
	const constants = termConstants[term - 1];
	if (constants === undefined || year < 1900 || year > 2099) return null;
	const y = year % 100;
	const leaps = term <= 4 ? Math.floor((y - 1) / 4) : Math.floor(y / 4);
	const day = Math.floor(y * 0.2422 + (year < 2000 ? constants[0] : constants[1])) - leaps;
	return dayNumber(year, Math.ceil(term / 2), day + (termExceptions.get(`${year}-${term}`) ?? 0));
}

/** The days a named day or season of holidays takes in a year (for the lunar ones, in the lunar year that starts in it). */
export function holidayDays(holiday: string, year: number): Days | null {
	const one = (day: number | null): Days | null => (day === null ? null : { first: day, last: day });
	const stays = fixed.get(holiday);
	if (stays !== undefined) return one(dayNumber(year, stays[0], stays[1]));
	const moon = lunar.get(holiday);
	if (moon !== undefined) return one(lunarDay(year, moon[0], moon[1]));
	const rule = weekdays.get(holiday);
	if (rule !== undefined) return one(nthWeekdayOf(year, rule[0], rule[1], rule[2]));
	const feast = movable.get(holiday);
	if (feast !== undefined) return one(easter(year) + feast);
	if (holiday.startsWith('term-')) return one(solarTerm(year, Number(holiday.slice(5))));
	switch (holiday) {
		case 'qingming':
			return one(solarTerm(year, 7));
		case 'new-year-eve-lunar': {
			const next = lunarDay(year + 1, 1, 1);
			return one(next === null ? null : next - 1);
		}
		case 'summer-holiday':
			return { first: dayNumber(year, 7, 1), last: dayNumber(year, 8, 31) };
		default:
			return null;
	}
}

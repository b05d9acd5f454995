/** Calendar fields: a year, a month, a day, with what is unsaid taken from what holds them. */
import { civil, type Days, dayNumber, daysInMonth, isDay, months, weekdayOf, yearDays } from '../calendar.js';
import { pad } from '../edtf.js';
import type { Fields } from '../expression.js';
import { lunarDay, lunarMonth } from '../lunar.js';
import type { Resolution, Resolver } from './resolution.js';
import { yearOf } from './year-of.js';

export const resolveFields: Resolver<'fields'> = (resolution, expression) => {
	let { year, month } = expression;
	const { day } = expression;
	if (year !== null && !expression.era) year = inEra(resolution, year);
	if (expression.of !== null) {
		const of = resolution.days(expression.of);
		if (of === null) {
			// 7月30日 of an unknown year
			const held = /^XXXX-(\d\d)$/.exec(resolution.partial ?? '');
			if (resolution.setting.anchor === null) resolution.partial = partialOf(month ?? (held === null ? null : Number(held[1])), day);
			return null;
		}
		const at = civil(of.first);
		year = at.year;
		if (resolution.grain === 'month' || month === null) month ??= at.month;
	}
	if (expression.lunar) return lunarFields(resolution, expression, year, month);
	if (month === null) {
		if (day !== null) return bareDay(resolution, day, expression.weekday);
		return year === null ? null : resolution.give(yearDays(year), 'year');
	}
	year ??= resolution.setting.yearly ? null : yearOf(resolution, { month, day, weekday: expression.weekday, months: 1 });
	if (year === null) {
		resolution.partial = partialOf(month, day);
		return null;
	}
	if (day === null) return resolution.give(months(year * 12 + month - 1, 1), 'month');
	if (!isDay(year, month, day)) return null;
	const number = dayNumber(year, month, day);
	return resolution.give({ first: number, last: number }, 'day');
};

/** Years between two of which the second may leave its era unsaid. */
const sameAge = 150;

/** After `in 480 BC`, the year 479 is one before our era. */
function inEra({ setting: { narrative, focus } }: Resolution, year: number): number {
	if (!narrative || focus === null || year < 100 || year >= 1000) return year;
	const spoken = civil(focus.first).year;
	return spoken <= 0 && Math.abs(1 - year - spoken) < sameAge ? 1 - year : year;
}

function lunarFields(resolution: Resolution, { day, lunar }: Fields, year: number | null, month: number | null): Days | null {
	const anchor = year === null ? resolution.anchor() : null;
	const lunarYear = year ?? (anchor === null ? null : civil(anchor).year);
	if (lunarYear === null || month === null) return null;
	if (day === null) {
		const whole = lunarMonth(lunarYear, month, lunar === 'leap');
		return whole === null ? null : resolution.give({ first: whole.first, last: whole.first + whole.days - 1 }, 'period');
	}
	const number = lunarDay(lunarYear, month, day);
	return number === null ? null : resolution.give({ first: number, last: number }, 'day');
}

/** Days ahead that are nearer than a whole month back, whatever was done then is told in the past with: 4日、|5日に開くと発表した. */
const SOON = 2;

/** A day whose month is unsaid: in the month last spoken of, else the nearest one. */
function bareDay(resolution: Resolution, day: number, weekday: number | null): Days | null {
	const { setting } = resolution;
	const anchor = setting.narrative ? null : resolution.anchor();
	const near = anchor ?? focusDay(resolution);
	if (near === null) {
		resolution.partial = partialOf(null, day);
		return null;
	}
	const at = civil(near);
	let index = at.year * 12 + at.month - 1;
	if (anchor !== null) {
		if (setting.look === 'ahead' ? day < at.day : false) index++;
		else if (day > at.day + SOON && setting.look !== 'ahead') index--;
	}
	// a weekday said with it may tell another month
	const most = weekday === null ? 3 : 12;
	for (let tries = 0; tries < most; tries++, index += setting.look === 'ahead' ? 1 : -1) {
		const year = Math.floor(index / 12);
		const month = index - year * 12 + 1;
		if (day > daysInMonth(year, month)) continue;
		const number = dayNumber(year, month, day);
		if (weekday !== null && weekdayOf(number) !== weekday) continue;
		return resolution.give({ first: number, last: number }, 'day');
	}
	return null;
}

function focusDay(resolution: Resolution): number | null {
	const { month } = resolution.setting.spoken;
	if (month === null) return null;
	resolution.leaned = 'context';
	return month.last;
}

function partialOf(month: number | null, day: number | null): string | null {
	if (month === null) return day === null ? null : `XXXX-XX-${pad(day)}`;
	return day === null ? `XXXX-${pad(month)}` : `XXXX-${pad(month)}-${pad(day)}`;
}

/** Which days `early`, `mid`, `late`, `the start` and `the end` of a period are. */
import { civil, type Days, dayNumber, daysInMonth, months } from './calendar.js';
import type { Grain } from './edtf.js';
import type { FixedPart } from './expression.js';

type Cut = Readonly<Record<FixedPart, readonly [number, number]>>;

/** Days of a month, the last one standing for its end. The tenths (旬) are exact; a start or an end is taken narrower. */
const monthDays: Cut = { start: [1, 5], early: [1, 10], mid: [11, 20], late: [21, 31], end: [25, 31] };
/** Months of a year. The beginning and the end of a year are its first and last month in Chinese targets. */
const yearMonths: Cut = { start: [1, 1], early: [1, 4], mid: [5, 8], late: [9, 12], end: [12, 12] };
const halfMonths: Cut = { start: [1, 1], early: [1, 2], mid: [3, 4], late: [5, 6], end: [6, 6] };
const quarterMonths: Cut = { start: [1, 1], early: [1, 1], mid: [2, 2], late: [3, 3], end: [3, 3] };
/** Years of a decade, from 1. */
const decadeYears: Cut = { start: [1, 3], early: [1, 3], mid: [4, 7], late: [8, 10], end: [8, 10] };
const centuryYears: Cut = { start: [1, 20], early: [1, 33], mid: [34, 67], late: [68, 100], end: [81, 100] };
const weekDays: Cut = { start: [1, 2], early: [1, 3], mid: [3, 4], late: [4, 7], end: [5, 7] };

export function partDays(part: FixedPart, days: Days, grain: Grain, tenth: boolean): Days {
	const { year, month } = civil(days.first);
	const index = year * 12 + month - 1;
	const sub = (cut: Cut, size: number): Days => {
		const [from, to] = cut[part];
		return months(index + (from - 1) * size, (to - from + 1) * size);
	};
	switch (grain) {
		case 'month': {
			const [from, to] = monthDays[tenth && part === 'start' ? 'early' : part];
			return { first: days.first + from - 1, last: dayNumber(year, month, Math.min(to, daysInMonth(year, month))) };
		}
		case 'year':
			return sub(yearMonths, 1);
		case 'half':
			return sub(halfMonths, 1);
		case 'quarter':
		case 'season':
			return sub(quarterMonths, 1);
		case 'decade':
			return sub(decadeYears, 12);
		case 'century':
			return sub(centuryYears, 12);
		case 'week': {
			const [from, to] = weekDays[part];
			return { first: days.first + from - 1, last: days.first + to - 1 };
		}
		default: {
			// of any other period, thirds; its start and end a fifth
			const length = days.last - days.first + 1;
			const share = part === 'start' || part === 'end' ? Math.max(1, Math.round(length / 5)) : Math.max(1, Math.round(length / 3));
			if (part === 'start' || part === 'early') return { first: days.first, last: days.first + share - 1 };
			if (part === 'end' || part === 'late') return { first: days.last - share + 1, last: days.last };
			return { first: days.first + share, last: days.last - share };
		}
	}
}

/** Writes days as EDTF (ISO 8601-2 level 1, quarters 33-36, halves 40-41, unspecified digits anywhere). */
import { civil, type Days, dayNumber, daysInMonth, isoDay } from './calendar.js';

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century' | 'period';

export const pad = (value: number, size = 2): string => (value < 0 ? `-${String(-value).padStart(size, '0')}` : String(value).padStart(size, '0'));

/** One EDTF date for one calendar unit, or `first/last` where the days are none. */
export function edtfOf(days: Days, grain: Grain): string {
	const from = civil(days.first);
	const to = civil(days.last);
	const year = pad(from.year, 4);
	switch (grain) {
		case 'day':
			if (days.first === days.last) return isoDay(days.first);
			break;
		case 'month':
			if (sameMonth(days)) return `${year}-${pad(from.month)}`;
			break;
		case 'quarter':
			if (from.month % 3 === 1 && to.year === from.year && to.month === from.month + 2) return `${year}-${33 + (from.month - 1) / 3}`;
			break;
		case 'half':
			if (from.month % 6 === 1 && to.year === from.year && to.month === from.month + 5) return `${year}-${from.month === 1 ? 40 : 41}`;
			break;
		case 'season':
			return `${year}-${from.month === 3 ? 21 : from.month === 6 ? 22 : from.month === 9 ? 23 : 24}`;
		case 'year':
			if (from.year === to.year) return year;
			break;
		case 'decade':
			if (from.year % 10 === 0 && to.year === from.year + 9) return `${year.slice(0, 3)}X`;
			break;
		case 'century':
			if (from.year % 100 === 0 && to.year === from.year + 99) return `${year.slice(0, 2)}XX`;
			break;
		default:
	}
	return range(days);
}

/** The coarsest notation of both ends: years, months or days. */
function range(days: Days): string {
	const from = civil(days.first);
	const to = civil(days.last);
	const wholeMonths = from.day === 1 && to.day === daysInMonth(to.year, to.month);
	if (wholeMonths && from.month === 1 && to.month === 12) return from.year === to.year ? pad(from.year, 4) : `${pad(from.year, 4)}/${pad(to.year, 4)}`;
	if (wholeMonths)
		return sameMonth(days) ? `${pad(from.year, 4)}-${pad(from.month)}` : `${pad(from.year, 4)}-${pad(from.month)}/${pad(to.year, 4)}-${pad(to.month)}`;
	return days.first === days.last ? isoDay(days.first) : `${isoDay(days.first)}/${isoDay(days.last)}`;
}

function sameMonth({ first, last }: Days): boolean {
	const from = civil(first);
	return from.day === 1 && last === dayNumber(from.year, from.month, daysInMonth(from.year, from.month));
}

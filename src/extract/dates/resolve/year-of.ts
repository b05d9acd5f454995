/** The year that a month, or a day of one, leaves unsaid. */
import { civil, type Days, dayNumber, daysInMonth, isDay, months, weekdayOf } from '../calendar.js';
import type { Resolution } from './resolution.js';
import type { Focus, Look } from './setting.js';

/** A month, a day of it where one is said, the weekday written beside it, and for how many months it stands. */
export interface Unsaid {
	readonly month: number;
	readonly day: number | null;
	readonly weekday: number | null;
	readonly months: number;
}

export function yearOf(resolution: Resolution, { month, day, weekday, months: size }: Unsaid): number | null {
	const { anchor: known, opening, focus, spoken, look, narrative, sentence } = resolution.setting;
	if (focus !== null && (narrative || known === null)) {
		const year = yearFromFocus(focus, month, day, narrative);
		if (year !== null) resolution.leaned = 'context';
		if (year !== null || narrative || opening === null || opening.yearless) return year;
	}
	// the day that the text opens with stands for the day of writing where that is unknown
	const anchor = known ?? (focus === null || opening === null || opening.yearless ? null : { day: opening.day });
	if (anchor === null) return null;
	if (known === null) resolution.leaned = 'context';
	// `in 2010, the firm recalled lenses in August and December`
	if (spoken.year?.sentence === sentence) {
		resolution.leaned = 'context';
		return civil(spoken.year.first).year;
	}
	resolution.leaned ??= 'anchored';
	const { year } = civil(anchor.day);
	const daysIn = (of: number): Days => {
		if (day === null) return months(of * 12 + month - 1, size);
		const number = dayNumber(of, month, Math.min(day, daysInMonth(of, month)));
		return { first: number, last: number };
	};
	if (weekday !== null && day !== null) {
		for (const candidate of [year, year - 1, year + 1])
			if (isDay(candidate, month, day) && weekdayOf(dayNumber(candidate, month, day)) === weekday) return candidate;
	}
	const here = daysIn(year);
	// a month that has begun holds the anchor; a day may be one ahead of a late-night byline
	if (here.first <= anchor.day + 1 && here.last >= anchor.day) return year;
	const passed = here.last < anchor.day;
	const back = passed ? year : year - 1;
	const ahead = passed ? year + 1 : year;
	const sinceBack = anchor.day - daysIn(back).last;
	const tillAhead = daysIn(ahead).first - anchor.day;
	return prefersBack(look, sinceBack, tillAhead, passed) ? back : ahead;
}

/**
 * Whether the occurrence before the anchor is meant rather than the one after it. The tense decides unless the other one
 * is so much nearer that a writer would have named the year. Days measured on TimeBank and AQUAINT.
 */
function prefersBack(look: Look, sinceBack: number, tillAhead: number, passed: boolean): boolean {
	switch (look) {
		case 'back':
			return !(tillAhead <= 40 && sinceBack > 300);
		case 'lean-back':
			return !(tillAhead <= 75 && sinceBack > 200);
		case 'ahead':
			return sinceBack <= 60 && tillAhead > 200;
		case 'near':
			return sinceBack <= 240;
		case 'same':
			// in Chinese a month without a year is of the current one, but December told of in January is the last
			return passed || tillAhead > 280;
	}
}

/** After `November 2021`, `December 23` is of 2021 and, read as a story, `January 5` of 2022. */
function yearFromFocus(focus: Focus, month: number, day: number | null, onward: boolean): number | null {
	const at = civil(focus.last);
	const here = dayNumber(at.year, month, Math.min(day ?? 1, daysInMonth(at.year, month)));
	if (!onward) {
		if (focus.grain === 'decade' || focus.grain === 'century') return null;
		// news that goes back before its last date may be of the next year: unknown
		const goesBack = (focus.grain === 'day' || focus.grain === 'month') && here < focus.first - 31;
		return goesBack ? null : at.year;
	}
	if (focus.grain === 'year' || focus.grain === 'decade' || focus.grain === 'period') return at.year;
	if (focus.first - here > 240) return at.year + 1;
	return here - focus.first > 300 ? at.year - 1 : at.year;
}

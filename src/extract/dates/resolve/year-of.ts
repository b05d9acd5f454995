/** The year that a month, or a day of one, leaves unsaid. */
import { civil, type Days, dayNumber, daysInMonth, isDay, months, weekdayOf } from '../calendar.js';
import type { Resolution } from './resolution.js';
import type { Focus, Look, Setting } from './setting.js';

/** A month, a day of it where one is said, the weekday written beside it, and for how many months it stands. */
export interface Unsaid {
	readonly month: number;
	readonly day: number | null;
	readonly weekday: number | null;
	readonly months: number;
}

export function yearOf(resolution: Resolution, { month, day, weekday, months: size }: Unsaid): number | null {
	const { anchor: known, opening, focus, spoken, look, due, narrative, sentence } = resolution.setting;
	if (focus !== null && (narrative || known === null)) {
		const year = narrative ? yearOfStory(resolution.setting, focus, month, day) : yearFromFocus(focus, month, day);
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
	// `Thursday (May 9)` of a page dated 9 May, which was a Friday: a slip, and no day of another year
	const isAtHand = day !== null && isDay(year, month, day) && Math.abs(dayNumber(year, month, day) - anchor.day) <= SLIP;
	if (weekday !== null && day !== null && !isAtHand) {
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
	// 4月，该局要求6月底前完成: still to come then
	const isDue = due !== null && focus?.sentence !== sentence && (due === 'surely' || sinceBack > JUST);
	return !isDue && prefersBack(look, sinceBack, tillAhead, passed) ? back : ahead;
}

/** Days from the day of writing within which a wrong weekday is a slip. */
const SLIP = 2;

/** Days for which a deadline may just have passed. */
const JUST = 40;

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

/** After `November 2021`, `December 23` is of 2021; one that goes back before it may be of the next year: unknown. */
function yearFromFocus(focus: Focus, month: number, day: number | null): number | null {
	const { year } = civil(focus.last);
	if (focus.grain === 'decade' || focus.grain === 'century') return null;
	const goesBack = (focus.grain === 'day' || focus.grain === 'month') && dayIn(year, month, day) < focus.first - 31;
	return goesBack ? null : year;
}

/** Days by which a story may go on from a day it was at, and go back before it, when it takes up a thread again. */
const onward = 60;
const backward = 5;
/** Days by which what `had` happened may still be after the date last spoken of. */
const within = 31;
/** Days after what the text opened with in which a story that went back to its causes sets in again. */
const setsIn = 150;

/**
 * In a story `January 5` after `November 2021` is of 2022. A paragraph that goes on from the day the story was at before it digressed
 * (`In 1827 a member asked …`), or that goes back before the date last spoken of to follow on what the text opened with, is of their year.
 */
function yearOfStory({ spoken, lead, paragraph, earlier }: Setting, focus: Focus, month: number, day: number | null): number {
	// `he had left in October`
	if (earlier && !isCoarse(focus)) return civil(focus.last).year - (dayIn(civil(focus.last).year, month, day) > focus.last + within ? 1 : 0);
	const opens = focus.sentence < paragraph;
	if (isCoarse(focus)) {
		const thread = opens ? spoken.day : null;
		return (thread === null ? null : yearAfter(thread, month, day, onward)) ?? civil(focus.last).year;
	}
	if (opens && lead !== null && lead.first > focus.last && dayIn(civil(focus.first).year, month, day) < focus.first) {
		const resumed = isCoarse(lead) ? civil(lead.first).year : yearAfter(lead, month, day, setsIn);
		if (resumed !== null) return resumed;
	}
	return nearestYear(focus, month, day);
}

function isCoarse({ grain }: Focus): boolean {
	return grain === 'year' || grain === 'decade' || grain === 'century' || grain === 'period';
}

/** The year in which a month or day follows a date within a number of days, or null. */
function yearAfter(date: Focus, month: number, day: number | null, most: number): number | null {
	const { year } = civil(date.last);
	for (const candidate of [year, year + 1]) {
		const gap = dayIn(candidate, month, day) - date.last;
		if (gap >= -backward && gap <= most) return candidate;
	}
	return null;
}

/** Days back and ahead from the date last spoken of beyond which the next and the last year are nearer to a story, which goes on more than back. */
const farBack = 180;
const farAhead = 300;

/** The year last spoken of, unless that leads far back or far ahead; of a winter the one in which the month lies. */
function nearestYear(focus: Focus, month: number, day: number | null): number {
	const { year } = civil(focus.first);
	const here = dayIn(year, month, day);
	if (focus.first - here > farBack) return year + 1;
	return here - focus.last > farAhead ? year - 1 : year;
}

function dayIn(year: number, month: number, day: number | null): number {
	return dayNumber(year, month, Math.min(day ?? 1, daysInMonth(year, month)));
}

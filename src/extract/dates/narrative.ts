/** Tells history from news: history names past years throughout and hardly speaks of its own day. */
import { civil } from './calendar.js';
import type { Expression } from './expression.js';
import type { Anchor } from './resolve/setting.js';
import type { Found } from './view.js';

/** Fewer named years than this tell nothing; where nobody knows the day of writing, a text that never speaks of it shows itself sooner. */
const fewest = 4;
const fewestUndated = 2;
/** News and notices that are read from the web are younger: an undated text whose years are older tells of the past. */
const web = 2000;

/** The year an expression names, or null. */
function namedYear(expression: Expression): number | null {
	switch (expression.kind) {
		case 'fields':
			return expression.year ?? (expression.of === null ? null : namedYear(expression.of));
		case 'part':
		case 'slice':
			return expression.of === null ? null : namedYear(expression.of);
		case 'season':
		case 'week-number':
			return expression.of === null ? null : namedYear(expression.of);
		case 'range':
			return namedYear(expression.from) ?? namedYear(expression.to);
		case 'clock':
			return expression.day === null ? null : namedYear(expression.day);
		default:
			return null;
	}
}

/** A month or a day of a year that is named with it: by these a text tells what happened, by years alone what it refers to. */
function isEvent(expression: Expression): boolean {
	switch (expression.kind) {
		case 'fields':
			return expression.month !== null;
		case 'range':
			return isEvent(expression.from) || isEvent(expression.to);
		case 'clock':
			return expression.day !== null && isEvent(expression.day);
		default:
			return false;
	}
}

/** True where at least seven in ten years lie before another. */
const liesBefore = (years: readonly number[], limit: number): boolean => years.filter((year) => year < limit).length * 10 >= years.length * 7;

/** `today`, `Friday`, `two weeks ago`, 今年|2月. */
function isDeictic(expression: Expression): boolean {
	switch (expression.kind) {
		case 'weekday':
			return true;
		case 'shift':
		case 'offset':
			return expression.base === 'now';
		case 'fields':
		case 'part':
		case 'slice':
		case 'season':
			return expression.of !== null && isDeictic(expression.of);
		default:
			return false;
	}
}

/**
 * True where at least four years are named, seven in ten of them before the year before the anchor's, and eight times as often as
 * the text says `today`, `last week` or a day of the week. Without an anchor two years do, where seven in ten of all and of those of its
 * events are older than the web: a plan of 2024 that replaces one of 2019 is no history.
 */
export function isNarrative(read: readonly (readonly Found[])[], published: Anchor | null): boolean {
	const years: number[] = [];
	const events: number[] = [];
	let deictics = 0;
	for (const found of read) {
		for (const { expression } of found) {
			const year = namedYear(expression);
			if (year !== null) years.push(year);
			else if (isDeictic(expression)) deictics++;
			if (year !== null && isEvent(expression)) events.push(year);
		}
	}
	if (deictics * 8 > years.length) return false;
	if (published === null) return years.length >= fewestUndated && liesBefore(years, web) && liesBefore(events, web);
	return years.length >= fewest && liesBefore(years, civil(published.day).year - 1);
}

/** Tells history from news: history names past years throughout and hardly speaks of its own day. */
import { civil } from './calendar.js';
import type { Expression } from './expression.js';
import type { Anchor } from './resolve/setting.js';
import type { Found } from './view.js';

/** Fewer named years than this tell nothing; where nobody knows the day of writing, a text that never speaks of it shows itself sooner. */
const fewest = 4;
const fewestUndated = 2;

/** The year an expression names, or null. */
function namedYear(expression: Expression): number | null {
	switch (expression.kind) {
		case 'fields':
			return expression.year ?? (expression.of === null ? null : namedYear(expression.of));
		case 'part':
		case 'slice':
			return expression.of === null ? null : namedYear(expression.of);
		case 'season':
			return expression.of === null ? null : namedYear(expression.of);
		case 'range':
			return namedYear(expression.from) ?? namedYear(expression.to);
		case 'clock':
			return expression.day === null ? null : namedYear(expression.day);
		default:
			return null;
	}
}

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
 * the text says `today`, `last week` or a day of the week. Without an anchor two years do.
 */
export function isNarrative(read: readonly (readonly Found[])[], published: Anchor | null): boolean {
	const years: number[] = [];
	let deictics = 0;
	for (const found of read) {
		for (const { expression } of found) {
			const year = namedYear(expression);
			if (year !== null) years.push(year);
			else if (isDeictic(expression)) deictics++;
		}
	}
	if (deictics * 8 > years.length) return false;
	if (published === null) return years.length >= fewestUndated;
	if (years.length < fewest) return false;
	const now = civil(published.day).year;
	const past = years.filter((year) => year < now - 1).length;
	return past * 10 >= years.length * 7;
}

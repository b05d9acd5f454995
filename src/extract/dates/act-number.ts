/** The year in the number of an act, which the day behind it leaves unsaid: `Real Decreto 463/2020|, de 14 de marzo`. */
import { modern } from './old-years.js';
import { yearAt } from './parts.js';
import type { View } from './view.js';

/** The year of the act's number that stands before a day and its preposition, or null. */
export function yearOfNumber(view: View, day: number): number | null {
	const of = view.termBefore(day, 'of', ({ links }) => links.includes('day'), 1);
	if (of === null || !view.isWord(of.first)) return null;
	const at = view.is(of.first - 1, ',') ? of.first - 2 : of.first - 1;
	if (!view.isDigits(at) || !view.is(at - 1, '/') || !view.glued(at) || !view.glued(at - 1) || !view.isDigits(at - 2)) return null;
	const year = yearAt(view, at)?.value ?? null;
	return year !== null && year >= modern ? year : null;
}

/** Words that make a year of the digits behind them: `fiscal|2016`, `the year|1900`, `the years|1931 and 1932`. */
import type { At, View } from './view.js';
import type { TermOf } from './vocabulary.js';

/** A count before it makes a length of it: `two| years 1900 teachers`, `each| year 2000 pupils`, but not `a| fiscal year 2016 budget`. */
function isCounted(view: View, at: number): boolean {
	return view.number(at - 1) !== null || view.ordinal(at - 1) !== null || view.follows(at, 'amount') || view.follows(at, 'every');
}

/** Whether a word that stands before a year is its prefix. */
function holds(view: View, first: number, year: number, { short, plural }: TermOf<'year-prefix'>): boolean {
	return (short === true || !isCounted(view, first)) && (plural !== true || namesSeveral(view, year));
}

const isYear = (view: View, at: number): boolean => view.isDigits(at) && view.norm(at).length >= 3 && view.norm(at).length <= 4;

/** `1931 and| 1932`, `1931-35`, `1931, 1932`: two years at least. */
function namesSeveral(view: View, at: number): boolean {
	const next = view.term(at + 1, 'connector')?.last ?? (view.is(at + 1, ',') ? at + 2 : at);
	return next > at && (isYear(view, view.skipDefinite(next)) || (view.isDigits(next) && view.glued(next) && view.norm(next).length === 2));
}

/** The word before a year that starts at a token, or null. */
export function yearPrefixAt(view: View, at: number): At<TermOf<'year-prefix'>> | null {
	const prefix = view.term(at, 'year-prefix');
	return prefix !== null && holds(view, at, prefix.last, prefix.value) ? prefix : null;
}

/** True where such a word ends just before a year. */
export function hasYearPrefix(view: View, year: number): boolean {
	const prefix = view.termBefore(year, 'year-prefix');
	return prefix !== null && holds(view, view.skipDefinite(prefix.first), year, prefix.value);
}

/** Whether a word that `surely` dates stands before a year; `year` does not where it is counted: `each year| 1800 nurses leave`. */
export function isSurelyDated(view: View, year: number): boolean {
	if (view.follows(year, 'year-prefix') && !hasYearPrefix(view, year)) return false;
	return view.termBefore(year, 'dating', ({ surely }) => surely === true) !== null;
}

/** Where the name of a day is that day, and no part of another name. */
import { outerYear } from './parts.js';
import type { At, View } from './view.js';
import type { TermOf } from './vocabulary.js';

/** True where what follows a month or a named day makes a name of both: `the October| Revolution`, `Easter| Island`. */
export function namesEvent(view: View, last: number): boolean {
	return view.capital(last) && view.term(last, 'event') !== null;
}

/** A named day, with its capital where the sentence has any. */
export function namedDayAt(view: View, at: number): At<TermOf<'holiday'>> | null {
	const term = view.term(at, 'holiday');
	if (term === null || view.isHan(at)) return term;
	if (view.isWord(at) && !view.capital(at) && view.anyCapital() && term.last === at + 1) return null;
	if (namesEvent(view, term.last)) return null;
	return term.value.feast === true && !datesAsFeast(view, at, term.last) ? null : term;
}

/**
 * `on| Lady Day`, `between Michaelmas and| Martinmas`, `Whitsunday| 1813`: a feast of the church is read on demand, where a word before it or a
 * year dates it; not in `the twelfth day| of the strike`, `the Ash Wednesday| bushfires`.
 */
function datesAsFeast(view: View, at: number, last: number): boolean {
	if (!view.durations || !isCapitalized(view, at, last) || view.term(last, 'event') !== null) return false;
	if (outerYear(view, last).year !== null) return true;
	if (view.link(last, 'day') !== null || (view.follows(at, 'article') && view.isWord(last))) return false;
	return view.termBefore(at, 'relation', ({ side }) => side === 'before') !== null || view.follows(at, 'opener') || isSecond(view, at);
}

/** A name in every word that counts, where the sentence tells by capitals at all. */
function isCapitalized(view: View, at: number, last: number): boolean {
	return !view.anyCapital() || (view.capital(last - 1) && (view.capital(at) || view.term(at, 'article') !== null));
}

/** `Michaelmas and| Martinmas`. */
function isSecond(view: View, at: number): boolean {
	const connector = view.termBefore(at, 'connector');
	return connector !== null && view.follows(connector.first, 'holiday');
}

/**
 * Years before 1600: three or four digits that are a count unless something shows otherwise. Read only on demand: no timeline goes so far
 * back, and what dates a charter in a history counts people in the news.
 */
import type { At, View } from './view.js';
import { hasYearPrefix, isSurelyDated } from './year-prefix.js';

/** From here on four digits are a year by themselves in most places. */
export const modern = 1600;
const earliest = 100;

/** Marks behind digits that make a measure, a ratio or a clock of them. */
const measuring = new Set(['%', '°', '$', '/', ':', '+', '*', '=', '_', '£', '€', '#']);

/** `in |1043|, the wall`, `6 June |1066|`, `(|1504|-67)`, `the treaty of |1397|`. */
export function oldYearAt(view: View, at: number): At<number> | null {
	if (!view.isDigits(at) || view.norm(at).startsWith('0')) return null;
	const number = view.number(at);
	if (number === null || number.digits < 3 || number.digits > 4 || number.value < earliest || number.value >= modern) return null;
	const { value, last, digits } = number;
	if (isMeasured(view, last)) return null;
	if (view.is(at - 1, '-') && view.glued(at) && isRangeFrom(view, at - 2)) return { value, last };
	const held = isAfterDay(view, at) && (digits === 4 || view.capital(last) || closes(view, last));
	return held || (isDated(view, at, digits) && (closes(view, last) || opens(view, at, last))) ? { value, last } : null;
}

/** `1504-|1567|`: dated as the year before it is. */
function isRangeFrom(view: View, at: number): boolean {
	const digits = view.isDigits(at) ? view.norm(at).length : 0;
	return digits >= 3 && digits <= 4 && (isAfterDay(view, at) || isDated(view, at, digits));
}

/** Before it the next year may be told by its last digit: `1802-3`; later, `2031-5` is a month or the number of a paper. */
const singleDigits = 1950;

/** `21` or `2021` after `2020`, `3` after `1802`. */
export function isNextYear(year: string, next: string): boolean {
	const following = String(Number(year) + 1);
	if (next.length === 1) return Number(year) >= modern && Number(year) < singleDigits && next === following.slice(-1);
	return next === following || (next.length === 2 && next === following.slice(-2));
}

/** `1340%`, `1340m`, `1340-strong`. */
function isMeasured(view: View, last: number): boolean {
	if (view.glued(last) && (view.isHan(last) || (view.isWord(last) && view.term(last, 'possessive') === null))) return true;
	if (view.is(last, '/') && view.glued(last) && isNextYear(view.norm(last - 1), view.norm(last + 1))) return false;
	return measuring.has(view.norm(last)) || (view.is(last, '-') && view.glued(last) && view.isWord(last + 1) && view.glued(last + 1));
}

/** `By| 1500, three had left`: elsewhere round numbers count as often. */
const opensSentence = (view: View, at: number): boolean => at === view.first + 1;

/** `In 843| Harald came`, `but in 1043| Harald`: at the head of a sentence, or with four digits, a name follows as often. */
function opens(view: View, at: number, last: number): boolean {
	return (opensSentence(view, at) || view.norm(at).length === 4) && view.capital(last) && !view.norm(at).endsWith('00');
}

/** True where no noun follows that the digits could count. */
function closes(view: View, last: number): boolean {
	if (last >= view.last || view.onNewLine(last)) return true;
	if (!view.isWord(last)) return !view.isDigits(last) && !view.isHan(last);
	if (view.glued(last)) return true;
	return (['year-follower', 'day-follower', 'tense', 'connector', 'relation'] as const).some((name) => view.term(last, name) !== null);
}

/** True where what stands before the digits makes a year of them. */
function isDated(view: View, at: number, digits: number): boolean {
	if (isSurelyDated(view, at)) return true;
	// late |1343, mid-|1344, the years |1350 to 1353
	const part = view.is(at - 1, '-') ? at - 1 : at;
	// `a year later| 350`: what remains of a year and what has passed of it stand before no number
	const isPart = (end: number): boolean => view.termBefore(end, 'part', ({ part: of }) => of !== 'remaining' && of !== 'elapsed') !== null;
	if (isBracketed(view, at, digits) || isPart(part) || isPart(at) || hasYearPrefix(view, at)) return true;
	if (digits === 3) return isReign(view, at);
	return digits === 4 && view.follows(at, 'dating') && (!view.norm(at).endsWith('00') || opensSentence(view, at));
}

/** Tokens before two figures in which a word shows that they are years, or what rose. */
const clause = 14;

/** `abbot| from 717 to 745`, but not `the index rose| from 717 to 745`, whatever reigns: the nearest of the words that tell decides. */
function isLasting(view: View, from: number): boolean {
	for (let i = from - 1; i >= view.first && i >= from - clause; i--) {
		if (view.term(i, 'lasting') !== null) return true;
		if (view.term(i, 'comparison') !== null) return false;
	}
	return false;
}

/** `abbot from |981| to 995`, `abbot from 981 to |995`: a range of figures that goes up by less than a lifetime, counts nothing and tells how long something lasted. */
function isReign(view: View, at: number): boolean {
	const before = view.termBefore(at, 'connector')?.first ?? null;
	const from = before !== null && view.isDigits(before - 1) ? before - 1 : at;
	const connector = view.term(from + 1, 'connector');
	const to = connector?.last ?? at;
	if (from === to || view.termBefore(from, 'opener') === null || !isLasting(view, from)) return false;
	// `from 717 |until his death`
	if (!view.isDigits(to)) return connector !== null && view.term(from + 1, 'relation', ({ relation, role }) => relation === 'by' && role === 'period') !== null;
	const years = Number(view.norm(to)) - Number(view.norm(from));
	return years > 0 && years <= lifetime && closes(view, to + 1);
}

const lifetime = 80;

/** `May| 1340`, `6 May,| 1340`, `May 6,| 1340`, `spring| 1340`, `the winter of| 1340`. */
function isAfterDay(view: View, at: number): boolean {
	const comma = view.is(at - 1, ',') ? at - 1 : at;
	const of = view.termBefore(comma, 'of', ({ links }) => links.includes('year'), 1)?.first ?? comma;
	const month = (end: number): boolean => view.follows(end, 'month') || view.follows(end, 'season') || view.follows(end, 'holiday');
	if (month(of)) return true;
	const mark = view.termBefore(comma, 'ordinal-mark')?.first ?? comma;
	return view.isDigits(mark - 1) && view.norm(mark - 1).length <= 2 && view.follows(mark - 1, 'month');
}

/** `(|1504|)`, `(|1504|-1567)`, `(reigned |904|`, but not `(|255|)` or `pages (|904|-951)`. */
function isBracketed(view: View, at: number, digits: number): boolean {
	const word = view.termBefore(at, 'dating')?.first ?? at;
	if (!view.is(word - 1, '(') || view.termBefore(word - 1, 'refusal', ({ side }) => side === 'before') !== null) return false;
	const end = view.is(at + 1, '-') && view.isDigits(at + 2) ? view.norm(at + 2).length : 0;
	// `(1378-89)`
	const ranges = end >= digits || (end === 2 && digits === 4);
	if (digits === 3 && word === at) return ranges;
	return ranges || view.is(at + 1, ')') || view.is(at + 1, ';') || view.is(at + 1, ',');
}

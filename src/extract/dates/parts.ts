/** The small pieces that several patterns share: a month, a day, a year, and the year that words around a date name. */
import { type Base, type Expression, fields } from './expression.js';
import { readYearWords } from './numerals.js';
import { isNextYear, modern, oldYearAt } from './old-years.js';
import type { At, View } from './view.js';

/** The last year a bare four-digit number is taken for: far targets included, most quantities not. */
const latestYear = 2199;

/** Two-digit years up to this one are of this century (`’21`, `04/11/13`), later ones of the last. */
const pivot = 50;

export function fullYear(twoDigits: number): number {
	return twoDigits < pivot ? 2000 + twoDigits : 1900 + twoDigits;
}

/** A month's name, its abbreviation's full stop included. */
export function monthAt(view: View, at: number): At<number> | null {
	const term = view.term(at, 'month');
	if (term === null) return null;
	const { value, last } = term;
	// `may` and `march` in small letters are verbs wherever the sentence has capitals
	if (value.weak === true && !view.capital(at) && view.anyCapital()) return null;
	const stop = value.abbreviated === true && view.is(last, '.') && view.glued(last);
	return { value: value.month, last: stop ? last + 1 : last };
}

export function isWeakMonth(view: View, at: number): boolean {
	return view.term(at, 'month')?.value.weak === true;
}

/** True where small letters may be another word: `12 may apply`, `dec`, `mar`. */
export function isDoubtfulMonth(view: View, at: number): boolean {
	const month = view.term(at, 'month');
	return month !== null && (month.value.weak === true || month.value.abbreviated === true) && !view.capital(at) && view.anyCapital();
}

/** `1er janvier| prochain`, `février| dernier`: the nearest such date ahead or behind, said after it. */
export function shiftBehind(view: View, at: number): At<{ readonly kind: 'near'; readonly by: number; readonly base: Base }> | null {
	const shift = view.term(at, 'shift', ({ side, by, base }) => side === 'after' && base === 'now' && by !== 0);
	return shift === null ? null : { value: { kind: 'near', by: shift.value.by, base: shift.value.base }, last: shift.last };
}

/** `20|July`, `10|March` of a text that lost its space: only a name in full with its capital. */
function isMonthName(view: View, at: number): boolean {
	return view.capital(at) && view.term(at, 'month', ({ abbreviated }) => abbreviated !== true) !== null;
}

/** A day of the month in digits or as an ordinal; words for numbers (`May three`) are not taken. */
export function dayAt(view: View, at: number): At<number> | null {
	if (!view.isDigits(at)) {
		const ordinal = view.isWord(at) ? view.ordinal(at) : null;
		return ordinal !== null && ordinal.value <= 31 ? ordinal : null;
	}
	const number = view.number(at);
	if (number === null || number.digits > 2 || number.value < 1 || number.value > 31) return null;
	const ordinal = view.ordinal(at);
	if (ordinal !== null) return ordinal;
	// `10:30`, `5%`, `12km`
	const next = number.last;
	if (
		view.glued(next) &&
		((view.isWord(next) && !isMonthName(view, next)) || (view.is(next, ':') && view.isDigits(next + 1) && view.glued(next + 1)) || view.is(next, '%'))
	)
		return null;
	return { value: number.value, last: next };
}

/** Whether the era that the second of two years names is before ours; null where it names none: `264|-241 BC`, `between 149| and 146 BC`. */
function sharedEra(view: View, at: number): boolean | null {
	const connector = view.term(at, 'connector');
	const next = connector === null ? at : view.skip(connector.last, 'approx');
	if (next === at || !view.isDigits(next) || view.norm(next).length > 4) return null;
	return view.term(next + 1, 'era', ({ side }) => side === 'after')?.value.before ?? null;
}

/** `490 BC`, `AD 70`: years of the era said, 1 BC being 0. Read only on demand: no timeline goes so far back. */
function eraYearAt(view: View, at: number): At<number> | null {
	if (!view.durations) return null;
	const before = view.term(at, 'era', ({ side }) => side === 'before');
	const start = before?.last ?? at;
	if (!view.isDigits(start) || view.norm(start).length > 4) return null;
	const value = Number(view.norm(start));
	if (before !== null) return { value, last: start + 1 };
	const after = view.term(start + 1, 'era', ({ side }) => side === 'after');
	if (after === null) {
		const shared = sharedEra(view, start + 1);
		return shared === null ? null : { value: shared ? 1 - value : value, last: start + 1 };
	}
	if (view.onNewLine(start + 1)) return null;
	return { value: after.value.before ? 1 - value : value, last: after.last };
}

/** A year of four digits, `’21`, with its era, or in words. */
export function yearAt(view: View, at: number): At<number> | null {
	const era = eraYearAt(view, at);
	if (era !== null) return era;
	if (view.isDigits(at)) {
		const number = view.number(at);
		if (number !== null && number.value < modern) return view.durations ? oldYearAt(view, at) : null;
		if (number === null || number.digits !== 4 || number.value > latestYear) return null;
		if (view.glued(number.last) && view.isWord(number.last) && view.term(number.last, 'possessive') === null) return null;
		return { value: number.value, last: number.last };
	}
	if (view.is(at, "'") && view.glued(at + 1) && view.isDigits(at + 1) && view.norm(at + 1).length === 2) {
		if (view.glued(at + 2) && view.isWord(at + 2)) return null;
		return { value: fullYear(Number(view.norm(at + 1))), last: at + 2 };
	}
	if (view.isWord(at)) return readYearWords(view, at);
	return null;
}

/** The year that stands after a month or day: `, 2021`, ` 2021`, ` of 2021`, ` last year`. */
export interface Outer {
	readonly year: number | null;
	readonly of: Expression | null;
	readonly last: number;
}

export const noOuter = (last: number): Outer => ({ year: null, of: null, last });

/** `1 May 2021/|4`; the next year is none: `winter 1688/|89`. */
function isDivided(view: View, { value, last }: At<number>): boolean {
	return view.is(last, '/') && !(view.glued(last) && isNextYear(String(value), view.norm(last + 1)));
}

export function outerYear(view: View, at: number): Outer {
	let next = at;
	if (view.is(next, ',') || view.is(next, '-') || view.is(next, '/')) next++;
	else next = view.link(next, 'year') ?? next;
	const linked = next;
	next = view.skip(next, 'year-prefix');
	const year = yearAt(view, next);
	if (year !== null && view.term(year.last, 'refusal', ({ side }) => side === 'after') === null && !isDivided(view, year)) {
		// `1 May 2021-` and `June 2020-21` are left to the range
		return { year: year.value, of: null, last: year.last };
	}
	// in `mayo del|año pasado` what could open a year is moved itself
	const shifted = shiftedUnit(view, view.is(at, ',') ? at + 1 : linked, 'year') ?? shiftedUnit(view, next, 'year');
	if (shifted !== null) return { year: null, of: shifted.value, last: shifted.last };
	return noOuter(at);
}

/** `last year`, `the same month`, `今年`: a unit moved from now or from the date last spoken of. */
export function shiftedUnit(view: View, at: number, unit: 'year' | 'month' | 'week'): At<Expression> | null {
	const deictic = view.term(at, 'deictic', (term) => term.unit === unit);
	if (deictic !== null) {
		const { by, base } = deictic.value;
		return { value: { kind: 'shift', unit, by, base }, last: deictic.last };
	}
	const shift = view.term(at, 'shift', ({ side }) => side === undefined);
	if (shift === null) return null;
	const noun = view.term(shift.last, 'unit', (term) => term.unit === unit && term.plural !== true);
	if (noun === null) return null;
	return { value: { kind: 'shift', unit, by: shift.value.by, base: shift.value.base }, last: noun.last };
}

/** A connector that makes a range of two numbers: `10-14`, `10 to 14`, `1至4`. */
export function rangeMark(view: View, at: number): number | null {
	const connector = view.term(at, 'connector', ({ joins }) => joins === 'to');
	return connector === null ? null : connector.last;
}

/**
 * The last of three or more days in a row that share a month, from the end of the first: `3|, 4 and 5 July`, `July 3|, 10 and 17`.
 * Null where they do not follow each other: `July 3, 12 wells`, `May 6, 4 and 5`.
 */
export function lastOfDays(view: View, first: At<number>): At<number> | null {
	let { value, last } = first;
	let commas = 0;
	for (;;) {
		const comma = view.is(last, ',') ? last + 1 : last;
		const and = view.term(comma, 'connector', ({ joins }) => joins === 'and');
		const next = comma === last && and === null ? null : dayAt(view, and?.last ?? comma);
		if (next === null || next.value <= value) return null;
		({ value, last } = next);
		if (and !== null) return commas > 0 ? next : null;
		commas++;
	}
}

/** A range inside one month or year, the bounds being alike but for one part. */
export function rangeOf(from: Expression, to: Expression): Expression {
	return { kind: 'range', from, to };
}

export function day(month: number | null, number: number | null, outer: Outer, weekday: number | null = null): Expression {
	return fields({ month, day: number, year: outer.year, of: outer.of, weekday });
}

/** 每年2月|28日: what stands directly behind a month is a day of it. */
export function isOfMonth(view: View, at: number): boolean {
	return view.termBefore(at, 'field', ({ field }) => field === 'month', 1) !== null;
}

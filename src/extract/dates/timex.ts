/** The TIMEX3 value of an expression (TimeML 1.2.1), for those who compare with other taggers. */
import type { DateValue } from '../../timeline/schema.js';
import { civil, isoDay, isoWeek } from './calendar.js';
import { pad } from './edtf.js';
import { type Amount, amountOf, type Expression, type Unit } from './expression.js';
import { resolve } from './resolve/index.js';
import type { Resolved, Setting } from './resolve/setting.js';

export interface Timex {
	readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
	readonly value: string;
	/** What of the period is meant, or that it is more or less than said, which TIMEX3 keeps out of the value: `early 1876` is 1876 and START. */
	readonly mod: 'START' | 'MID' | 'END' | 'APPROX' | 'MORE_THAN' | 'LESS_THAN' | 'EQUAL_OR_MORE' | 'EQUAL_OR_LESS' | null;
}

type TypeAndValue = Pick<Timex, 'type' | 'value'>;

const mods = { early: 'START', mid: 'MID', late: 'END', end: 'END', approx: 'APPROX' } as const;

/** What stands behind the T for a part of a day. */
export const dayPartValues = {
	morning: 'MO',
	noon: '12:00',
	afternoon: 'AF',
	evening: 'EV',
	night: 'NI',
	dawn: 'MO',
	midnight: '24:00',
	daytime: 'DT',
} as const;

const letters: Readonly<Record<Unit, string>> = {
	second: 'TS',
	minute: 'TM',
	hour: 'TH',
	day: 'D',
	workday: 'D',
	week: 'W',
	month: 'M',
	quarter: 'Q',
	half: 'M',
	season: 'S',
	year: 'Y',
	decade: 'DE',
	century: 'C',
};

/** `P3Y`, `PT2H`, `PXM`. */
export function durationValue({ value, unit }: Amount): string {
	const letter = letters[unit];
	const time = letter.startsWith('T');
	if (unit === 'half') return value === null ? 'PXM' : `P${value * 6}M`;
	// half a year is six months
	if (value !== null && value % 1 !== 0 && unit === 'year') return value < 1 ? `P${value * 12}M` : `P${Math.floor(value)}Y${(value % 1) * 12}M`;
	if (value !== null && value % 1 !== 0 && value > 1 && unit === 'minute') return `PT${Math.floor(value)}M${(value % 1) * 60}S`;
	if (value !== null && value % 1 === 0.5 && value > 1 && unit === 'hour') return `PT${Math.floor(value)}H30M`;
	// quarters are months but in a recurring one
	if (unit === 'quarter' && value !== 1) return value === null ? 'PXM' : `P${value * 3}M`;
	if (unit === 'decade') return value === null ? 'PXY' : `P${value * 10}Y`;
	if (unit === 'century' && value !== null) return `P${value * 100}Y`;
	return `P${time ? 'T' : ''}${value ?? 'X'}${time ? letter.slice(1) : letter}`;
}

/** The value of days of a grain; null where TIMEX3 has none for them. */
function dateValue(resolved: Resolved, expression: Expression): string | null {
	const { days, grain, edtf } = resolved;
	if (days === null) return edtf;
	const { year, month } = civil(days.first);
	// 1 BC is the year 0 of the calendar
	if (year <= 0 && (grain === 'year' || grain === 'month' || grain === 'day'))
		return `BC${pad(1 - year, 4)}${isoDay(days.first).slice(-6, grain === 'day' ? undefined : grain === 'month' ? -3 : -6)}`;
	switch (grain) {
		case 'day':
			return isoDay(days.first);
		case 'week':
			return `${pad(isoWeek(days.first).year, 4)}-W${pad(isoWeek(days.first).week)}`;
		case 'month':
			return `${pad(year, 4)}-${pad(month)}`;
		case 'quarter':
			return `${pad(year, 4)}-Q${Math.floor((month - 1) / 3) + 1}`;
		case 'half':
			return `${pad(year, 4)}-H${month < 7 ? 1 : 2}`;
		case 'season':
			return `${pad(year, 4)}-${month === 3 ? 'SP' : month === 6 ? 'SU' : month === 9 ? 'FA' : 'WI'}`;
		case 'year':
			return pad(year, 4);
		case 'decade':
			// a truncated year stands for its decade, two digits for a century
			return pad(year, 4).slice(0, 3);
		case 'century':
			return year < 0 ? `BC${pad(Math.floor(-year / 100), 2)}` : pad(year, 4).slice(0, 2);
		default:
			if (expression.kind === 'weekend') return `${pad(isoWeek(days.first).year, 4)}-W${pad(isoWeek(days.first).week)}-WE`;
			if (expression.kind === 'slice') return durationValue(amountOf(expression.count, expression.unit));
			return edtf;
	}
}

/** Days that a few days and a few weeks are at least. */
const fewDays = 2;
const fewWeeks = 14;

/** `a few days later` in a story: in the month it is at, `1851-07-XX`; months in its year, years in its century. Null in news. */
function someTimeFrom(unit: Unit, base: string, { narrative, spoken, focus }: Setting): string | null {
	if (!narrative || base !== 'focus' || focus === null) return null;
	const inYears = unit === 'year' || unit === 'decade' || unit === 'century';
	const from = inYears || unit === 'month' ? focus : (spoken.day ?? focus);
	const { year, month } = civil(from.last + (unit === 'week' ? fewWeeks : fewDays));
	if (year <= 0) return null;
	if (inYears) return `${pad(year, 4).slice(0, 2)}XX`;
	return unit === 'month' || focus.grain === 'year' ? `${pad(year, 4)}-XX` : `${pad(year, 4)}-${pad(month)}-XX`;
}

/** A part of a period has the value of the whole. */
function wholeOf(of: Expression, setting: Setting): TypeAndValue | null {
	const whole = resolve(of, setting);
	const value = whole === null ? null : dateValue(whole, of);
	return value === null ? null : { type: 'DATE', value };
}

/**
 * TIMEX3 of an expression; null where it has none.
 * @param fuzzy what its date says of the part meant, null where it is no date
 */
export function timexOf(expression: Expression, resolved: Resolved | null, setting: Setting, fuzzy: DateValue['fuzzy']): Timex | null {
	const found = typeAndValue(expression, resolved, setting);
	return found === null ? null : { ...found, mod: fuzzy === null ? halfOf(expression) : mods[fuzzy] };
}

/** The first half of the 1920s is their beginning. */
function halfOf(expression: Expression): Timex['mod'] {
	if (expression.kind !== 'slice' || !isLong(expression.of)) return null;
	return expression.from === 1 ? 'START' : expression.from < 0 || (expression.unit === 'half' && expression.from === 2) ? 'END' : null;
}

const isLong = (of: Expression | null): boolean => of?.kind === 'decade' || of?.kind === 'century';

function typeAndValue(expression: Expression, resolved: Resolved | null, setting: Setting): TypeAndValue | null {
	switch (expression.kind) {
		case 'duration':
			// `a 28-year-old`: annotators of histories count ages, those of news none of 34
			if (expression.age && !setting.narrative) return null;
			return { type: 'DURATION', value: durationValue(expression.amount) };
		case 'rolling':
			return { type: 'DURATION', value: durationValue(expression.amount) };
		case 'set':
			return { type: 'SET', value: expression.value };
		case 'vague':
			return { type: 'DATE', value: expression.reference };
		case 'clock':
			return resolved?.days == null ? null : { type: 'TIME', value: `${isoDay(resolved.days.first)}${expression.time}` };
		case 'offset':
			if (expression.within) return { type: 'DURATION', value: durationValue(expression.amount) };
			if (expression.amount.value === null)
				return {
					type: 'DATE',
					value: someTimeFrom(expression.amount.unit, expression.base, setting) ?? (expression.direction < 0 ? 'PAST_REF' : 'FUTURE_REF'),
				};
			break;
		case 'shift':
			// the `today` of a history is the age of who wrote it
			if (setting.narrative && expression.unit === 'day' && expression.base === 'now' && expression.by === 0) return { type: 'DATE', value: 'PRESENT_REF' };
			break;
		case 'slice':
			if (expression.of !== null && isLong(expression.of)) return wholeOf(expression.of, setting);
			break;
		case 'part':
			return wholeOf(expression.of, setting);
		default:
	}
	if (resolved === null) return null;
	const value = dateValue(resolved, expression);
	return value === null ? null : { type: expression.kind === 'slice' && value.startsWith('P') ? 'DURATION' : 'DATE', value };
}

/** Complete dates as metadata and date lines print them, in many languages. No clock is asked and nothing is completed. */
import { monthNamed, yearBeside } from '../../language/date-lines.js';

export interface CompleteDate {
	/** ISO calendar day. */
	readonly iso: string;
	readonly start: number;
	readonly end: number;
	/** Whether a time of day stands beside it. */
	readonly timed: boolean;
	/** True where day and month could be exchanged. */
	readonly ambiguous: boolean;
}

/** How `03/04/2020` is read. */
export type NumericOrder = 'day-first' | 'month-first';

/** Only what stands in one line of a page is looked at. */
const CHARACTERS = 2000;
/** Pages are not older than the web's oldest archives, nor from times to come that no clock is asked about. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/**
 * What could be the name of a month, in any script: no digit, space, punctuation or symbol. Told by what it is not, since the engine takes a
 * tenth of a second to compile a row of classes of all letters.
 */
const name = '[^\\s\\x00-@[-`{-\\xbf\\u2000-\\u2bff\\u3000-\\u303f\\ufe30-\\ufe6f\\uff00-\\uff65]{3,14}';

const yearFirst = /(?<![\d.])(\d{4})\s?([-/.]|年|년|٫)\s{0,2}(\d{1,2})\s?([-/.]|月|월)\s{0,2}(\d{1,2})(?!\d)(?:\s?[日号일])?/g;
const dayFirst = /(?<![\d.,/-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4})(?![\d:]|\.\d)/g;
const shortYear = /(?<![\d.,/:-])(\d{1,2})([./-])(\d{1,2})\2(\d{2})(?!\d(?!\d:)|[./:-])/g;
/** ’31. 3. 18.: behind an apostrophe the year comes first. */
const cutYear = /['’‘](\d{2})\.\s?(\d{1,2})\.\s?(\d{1,2})(?!\d)/g;
const dayMonthName = new RegExp(
	String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s,/-]{0,3}(?:de\s|of\s|d['’])?\s?(${name})\.?(?:\s?,)?[\s/-]{0,3}(?:de\s|del\s|do\s)?\s?(?:['’]\d{2}|(\d{4})(?!\d))`,
	'g',
);
const monthNameDay = new RegExp(String.raw`(${name})\.?\s{0,2}(\d{1,2})(?:st|nd|rd|th|\.)?\s?,?\s{0,2}(\d{4})(?!\d)`, 'g');
/** What must follow the name of a month there; looking for a name at every letter of a line is dear. */
const dayAndYear = /\d(?:st|nd|rd|th|\.)?\s?,?\s{0,2}\d{4}(?!\d)/;
const yearMonthName = new RegExp(String.raw`(?<!\d)(\d{4})(?:[.\s/-]{1,2}|\s?m\.\s?)(${name})[.\s/-]{1,3}(\d{1,2})(?!\d)`, 'g');
/** `ngày 3 tháng 5 năm 2021`, `3 Tháng 5, 2021` */
const vietnamese = /(?<!\d)(\d{1,2})\s?(?:tháng|Tháng|THÁNG)\s?(\d{1,2})(?:\s?,|\s?năm)?\s{0,2}(\d{4})(?!\d)/g;
const compact = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:[T_-]?\d{4,6}Z?)?(?!\d)/g;
const chineseNumerals = /([〇零一二三四五六七八九○０]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/g;
const clock = /(?<![\d.])(?:[01]?\d|2[0-3])\s?(?:[:.h時时시]\s?[0-5]\d|uhr\b|h\b|\s?[ap]\.?m\b)/i;

/** A year of two digits: pages are of the time since the web began, or of documents somewhat older. */
const fullYear = (short: number): number => (short < 70 ? 2000 : 1900) + short;

/** True where a text could hold a complete date; saves looking closer at the rest. */
export function mayHoldDate(text: string): boolean {
	return otherDigits.test(text) || /\d{4}|['’‘]\d{2}\.|\d[./-]\d{1,2}[./-]\d|[〇零一二三四五六七八九]{4}年/.test(text);
}

/**
 * The complete dates in a short text, in order.
 * @param order how a numeric date is read whose parts are both below 13 and parted by slashes or hyphens; with points the day always comes first
 */
export function findCompleteDates(text: string, order: NumericOrder = 'day-first'): CompleteDate[] {
	const line = fullWidthDigits(text.length > CHARACTERS ? text.slice(0, CHARACTERS) : text);
	if (!mayHoldDate(line)) return [];
	const found: CompleteDate[] = [];
	const timed = clock.test(line);
	const add = (match: RegExpMatchArray, year: number, month: number, day: number, ambiguous = false): void => {
		const iso = isoDay(year, month, day);
		const start = match.index ?? 0;
		if (iso === null || found.some((other) => start < other.end && other.start < start + match[0].length)) return;
		found.push({ iso, start, end: start + match[0].trimEnd().length, timed, ambiguous });
	};
	for (const match of every(line, yearFirst)) {
		const [, year, first, month, second, day] = match;
		// one kind of separator: `2020-04/15` is no date; 2020年4月15日 has two
		if (first !== second && !(/[年년]/.test(first ?? '') && /[月월]/.test(second ?? ''))) continue;
		add(match, Number(year), Number(month), Number(day));
	}
	for (const match of every(line, dayFirst)) {
		const [, a, mark, b, year] = match;
		const [first, second] = [Number(a), Number(b)];
		const monthFirst = second > 12 || (first <= 12 && mark !== '.' && order === 'month-first');
		add(match, Number(year), monthFirst ? first : second, monthFirst ? second : first, first <= 12 && second <= 12 && mark !== '.');
	}
	for (const match of every(line, yearMonthName)) {
		const month = monthOf(match[2]);
		if (month !== undefined) add(match, Number(match[1]), month, Number(match[3]));
	}
	for (const match of every(line, dayMonthName)) {
		const month = isCroatianOctober(match) ? 10 : monthOf(match[2]);
		const year = match[3] === undefined ? fullYear(Number(match[0].slice(-2))) : yearBeside(match[2] ?? '', Number(match[3]));
		if (month !== undefined) add(match, year, month, Number(match[1]));
	}
	for (const match of dayAndYear.test(line) ? every(line, monthNameDay) : []) {
		const month = monthOf(match[1]);
		if (month !== undefined) add(match, Number(match[3]), month, Number(match[2]));
	}
	for (const match of every(line, vietnamese)) add(match, Number(match[3]), Number(match[2]), Number(match[1]));
	for (const match of every(line, chineseNumerals)) {
		const year = Number([...(match[1] ?? '')].map(hanDigit).join(''));
		add(match, year, hanNumber(match[2] ?? ''), hanNumber(match[3] ?? ''));
	}
	for (const match of every(line, cutYear)) add(match, fullYear(Number(match[1])), Number(match[2]), Number(match[3]));
	for (const match of every(line, shortYear)) {
		const [, a, mark, b, year] = match;
		const [first, second] = [Number(a), Number(b)];
		const monthFirst = second > 12 || (first <= 12 && mark !== '.' && order === 'month-first');
		add(match, fullYear(Number(year)), monthFirst ? first : second, monthFirst ? second : first, first <= 12 && second <= 12 && mark !== '.');
	}
	return found.sort((a, b) => a.start - b.start);
}

/** All matches of a global pattern, found with the pattern itself: `matchAll` makes a copy, and compiling that costs more than most lines do. */
function every(line: string, pattern: RegExp): RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) found.push(match);
	return found;
}

/** The day that a value made for machines names (`2020-04-15T08:00:00Z`, `20200415`, RFC 2822, seconds since 1970); null where it names none. */
export function dayOfValue(value: string, order: NumericOrder = 'day-first'): string | null {
	const trimmed = value.trim();
	const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(trimmed) ?? /^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/.exec(trimmed);
	if (iso !== null) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
	const seconds = /^(1\d{9}|[5-9]\d{8})(\d{3})?$/.exec(trimmed);
	if (seconds !== null) return new Date(Number(seconds[1]) * 1000).toISOString().slice(0, 10);
	return (findCompleteDates(trimmed, order)[0] ?? findCompactDates(trimmed)[0])?.iso ?? null;
}

/** Dates written without separators (`20200415`), as in addresses and file names. */
export function findCompactDates(text: string): CompleteDate[] {
	const found: CompleteDate[] = [];
	for (const match of every(text.slice(0, CHARACTERS), compact)) {
		const iso = isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
		const start = match.index ?? 0;
		if (iso !== null) found.push({ iso, start, end: start + match[0].length, timed: false, ambiguous: false });
	}
	return found;
}

/** ISO form of a day that exists, else null. */
export function isoDay(year: number, month: number, day: number): string | null {
	if (!(year >= FIRST_YEAR && year <= LAST_YEAR) || month < 1 || month > 12 || day < 1) return null;
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}

/** `3. listopada 2021` is Croatian and October; `3 listopada 2021` is Polish and November. */
function isCroatianOctober([whole, , name]: RegExpMatchArray): boolean {
	return /^listopada$/i.test(name ?? '') && /^\d{1,2}\./.test(whole);
}

function monthOf(name: string | undefined): number | undefined {
	return monthNamed(name ?? '');
}

/** Digits of other scripts that are read as well. */
const otherDigits = /[０-９٠-٩০-৯०-९]/;

/** True where the date at these offsets is the beginning or the end of a range, `11-12 July`, `14. – 20. Januar 2022`, `’31.2.6.~’31.3.18`: the time of an event. */
export function isRange(text: string, start: number, end: number): boolean {
	return (
		/^\.?\s?[~～]/.test(text.slice(end, end + 4)) ||
		/\d\.?\s?[~～]\s?['’‘]?\s?$/.test(text.slice(Math.max(0, start - 9), start)) ||
		/^\s?[-–—~～]\s?\d{1,2}(?![\d:])/.test(text.slice(end, end + 8)) ||
		/(?<![\d:.h])\d{1,2}\.?\s?[-–—~～]\s?$/.test(text.slice(Math.max(0, start - 9), start))
	);
}

function fullWidthDigits(text: string): string {
	return otherDigits.test(text)
		? text.replace(/[０-９٠-٩০-৯०-९]/g, (digit) => {
				const code = digit.charCodeAt(0);
				return String(code - (code >= 0xff10 ? 0xff10 : code >= 0x9e6 ? 0x9e6 : code >= 0x966 ? 0x966 : 0x660));
			})
		: text;
}

function hanDigit(digit: string): number {
	return digit === '零' || digit === '○' || digit === '０' ? 0 : '〇一二三四五六七八九'.indexOf(digit);
}

/** 一 to 三十一 */
function hanNumber(text: string): number {
	const ten = text.indexOf('十');
	if (ten < 0) return text.length === 1 ? hanDigit(text) : Number.NaN;
	return (ten === 0 ? 1 : hanDigit(text[0] as string)) * 10 + (ten === text.length - 1 ? 0 : hanDigit(text[ten + 1] as string));
}

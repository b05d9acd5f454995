import { dateJoints, monthWords } from '../../language/date-lines.js';
import { siteNames } from '../../language/site-names.js';
import { digitsAt, hashesOf, hashOf, Shape, type Words } from '../../text/words.js';
import { bitsOf, cueLanguages } from '../cues.js';
import type { Line } from '../line.js';
import { Mark, markTraits } from '../marks.js';
import type { Page } from '../page.js';
import { drop, keep, type Rule } from '../rule.js';

const cue = bitsOf('stamp');

const calendar = hashesOf(
	`年 月 日 时 分 秒 星 期 一 二 三 四 五 六 周 上 下 午 am pm t z gmt utc est edt pst pdt bst cst cet ist mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday at on st nd rd th of ${monthWords.join(' ')}`,
);
const joints = hashesOf(dateJoints.join(' '));

const isYear = ({ value, length }: { readonly value: number; readonly length: number }): boolean => length === 4 && value >= 1900 && value < 2100;

const isColon = ({ text, start, shape }: Words, at: number): boolean =>
	((shape[at] as number) & Shape.kind) === Shape.mark && (markTraits(text.charCodeAt(start[at] as number)) & Mark.colon) !== 0;

/** True where every word of a line belongs to a calendar or a clock and a year or a clock time stands among its numbers. */
function dateAlone(line: Line, { text }: Page): boolean {
	if (line.words > 14 || line.numbers < 2) return false;
	let year = false;
	for (let at = line.begin; at < line.end; at++) {
		const kind = (text.shape[at] as number) & Shape.kind;
		if (kind === Shape.digits) {
			const digits = digitsAt(text, at);
			year ||= isYear(digits) || digits.length === 8;
		} else if (kind !== Shape.mark && !calendar.has(text.hash[at] as number) && !joints.has(text.hash[at] as number)) return false;
	}
	return year;
}

/** Longest name in brackets, in words and marks. */
const BRACKETED = 9;

/** The word behind a bracket that opens the line; the line's first word where none does, or a long one. */
function afterBracket({ begin, end }: Line, { text, start }: Words): number {
	const opens = text.charAt(start[begin] as number);
	if (opens !== '(' && opens !== '（') return begin;
	for (let at = begin; at < Math.min(end, begin + BRACKETED); at++) if (')）'.includes(text.charAt(start[at] as number))) return at + 1;
	return begin;
}

/** `2031-04-15 来源：…`: the line opens with a year, a month and a day. */
function dateOpens(line: Line, { text }: Page): boolean {
	const numbers: number[] = [];
	for (let at = line.begin; at < Math.min(line.end, line.begin + 6) && numbers.length < 3; at++)
		if (((text.shape[at] as number) & Shape.kind) === Shape.digits) {
			const digits = digitsAt(text, at);
			if (numbers.length === 0 && (at > line.begin || !isYear(digits))) return false;
			numbers.push(digits.value);
		}
	const [, month = 0, day = 0] = numbers;
	return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** Words beside date and time that still are a name; where a source or an editor is named, more. A Chinese character is part of a word. */
const OTHERS = 3;
const SIGNED = 14;
const HAN = 0.35;

/** `( Agency ) 10:09, November 19, 2020`: a clock time and a year, and hardly a word that is not of the calendar. */
function clockAndYear(line: Line, { text }: Page, most = OTHERS): boolean {
	if (line.numbers < 3) return false;
	let clock = false;
	let year = false;
	let others = 0;
	// a name in brackets before the time is the agency's, however long
	for (let at = afterBracket(line, text); at < line.end && others <= most; at++) {
		const kind = (text.shape[at] as number) & Shape.kind;
		if (kind === Shape.digits) {
			const digits = digitsAt(text, at);
			if (isYear(digits)) year = true;
			if (digits.length <= 2 && at + 2 < line.end && isColon(text, at + 1) && digitsAt(text, at + 2).length === 2) clock = true;
		} else if (kind !== Shape.mark && !calendar.has(text.hash[at] as number)) others += kind === Shape.han ? HAN : 1;
	}
	return clock && year && others <= most;
}

const bars = '|｜·•';
/** Words of the name of a source, and parts between bars, at most. */
const NAME = 4;
const PARTS = 3;
/** Lines at the head of a page, among which its date and source stand. */
const HEAD = 6;

/**
 * `2031-05-21 | Harbour Daily`, `Harbour Daily · World · May 21, 2031`: parts between bars of which one is a date and each other the name of a source.
 * Several such lines are a chronology.
 */
function dateAndName(line: Line, page: Page): boolean {
	if (line.index >= HEAD || line.block.kind === 'list-item' || !partsAreDateAndNames(line, page)) return false;
	return ![line.index - 1, line.index + 1].some((at) => {
		const beside = page.lines[at];
		return beside !== undefined && partsAreDateAndNames(beside, page);
	});
}

function partsAreDateAndNames(line: Line, { text }: Page): boolean {
	if (line.numbers === 0 || line.words > 14) return false;
	let dates = 0;
	let names = 0;
	for (let from = line.begin, at = from; at <= line.end; at++) {
		if (at < line.end && !bars.includes(text.text.charAt(text.start[at] as number))) continue;
		const part = partOf(text, from, at);
		if (part.year && part.others === 0 && (part.numbers > 1 || part.calendar)) dates++;
		else if (part.numbers === 0 && part.others > 0 && part.others <= NAME && isSource(text, from, at)) names++;
		else return false;
		from = at + 1;
	}
	return dates === 1 && names > 0 && dates + names <= PARTS;
}

/** `Harbour Daily`, 海港日报: every word has a capital, or the last characters say what sort of site it is. `Town fair` and 法律施行 are none. */
function isSource(text: Words, first: number, end: number): boolean {
	const written = text.text.slice(text.start[first], (text.start[end - 1] as number) + 1);
	if (/\p{Script=Han}/u.test(written)) return siteNames.endings.some((ending) => written.trimEnd().endsWith(ending));
	for (let at = first; at < end; at++)
		if (((text.shape[at] as number) & Shape.kind) === Shape.letters && ((text.shape[at] as number) & Shape.capital) === 0) return false;
	return true;
}

/** What stands in a range of words: numbers, a year among them, words of a calendar, others. */
function partOf(text: Words, from: number, end: number): { numbers: number; year: boolean; calendar: boolean; others: number } {
	const part = { numbers: 0, year: false, calendar: false, others: 0 };
	for (let at = from; at < end; at++) {
		const kind = (text.shape[at] as number) & Shape.kind;
		if (kind === Shape.mark) continue;
		if (kind === Shape.digits) {
			const digits = digitsAt(text, at);
			part.numbers++;
			part.year ||= isYear(digits) || digits.length === 8;
		} else if (calendar.has(text.hash[at] as number)) part.calendar = true;
		else part.others += kind === Shape.han ? HAN : 1;
	}
	return part;
}

const ago = hashesOf('ago 前');
const spans = hashesOf(
	'an a one half hours hour hrs hr h minutes minute mins min m days day d weeks week wk about 小 时 時 分 钟 鐘 天 周 刻 个 個 半 一 updated posted 更 新 发 布 于',
);

/** `9 hrs ago`, `3小时前`: a span of time before the page was made, and nothing else. */
function agoAlone(line: Line, { text: { shape, hash } }: Page): boolean {
	if (line.words > 6) return false;
	let backwards = false;
	for (let at = line.begin; at < line.end; at++) {
		const kind = (shape[at] as number) & Shape.kind;
		if (kind === Shape.mark || kind === Shape.digits) continue;
		if (ago.has(hash[at] as number)) backwards = true;
		else if (!spans.has(hash[at] as number)) return false;
	}
	return backwards && (line.numbers > 0 || line.han === 0);
}

const signing = bitsOf('source', 'byline', 'editor');
const signers = hashesOf('source sources author authors editor editors reporter by 源 者 辑');

/** A phrase that names who stands behind a text, or `Author:` among others. */
function names({ whole, opens, within, begin, end }: Line, { text }: Page): boolean {
	if (((whole | opens | within) & signing) !== 0) return true;
	for (let at = begin; at + 1 < end; at++) if (signers.has(text.hash[at] as number) && isColon(text, at + 1)) return true;
	return false;
}

/** Last characters of the name of a Chinese body. */
const bodyEnds = new Set('府厅办委局部会院室关社行署司团');
const yearSign = hashOf('年');

/** Lines above a signature among which the text stands that is signed: a notice of a paragraph may carry a plan of pages. */
const ABOVE = 20;

function hasText(lines: readonly Line[], at: number): boolean {
	for (let i = at - 1; i >= Math.max(0, at - ABOVE); i--) if (lines[i]?.prose === true) return true;
	return false;
}

/** Words of the name of an office. */
const OFFICE = 8;

/** `THE HARBOUR HOUSE,| May 4, 2031.`: the date below the office in which an official document was signed, which a comma joins to it. */
function signedInOffice(line: Line, { lines, bodyFirst, text }: Page): boolean {
	const above = lines[line.index - 1];
	if (above === undefined || above.words > OFFICE || above.numbers > 0 || above.capitals < above.words) return false;
	if (!text.text.slice(above.block.start, above.block.end).trimEnd().endsWith(',')) return false;
	return line.index >= bodyFirst || hasText(lines, line.index);
}

/** 某市人民政府 | 2025年7月23日: the date under the body that signs an official document is the document's own. */
function signed(line: Line, page: Page): boolean {
	const { lines, script, bodyFirst, text } = page;
	if (script !== 'han') return signedInOffice(line, page);
	const above = lines[line.index - 1];
	if (above === undefined || text.hash[line.begin + 1] !== yearSign || !(line.index >= bodyFirst || hasText(lines, line.index))) return false;
	return above.han >= 3 && above.han <= 40 && above.numbers === 0 && above.marks === 0 && bodyEnds.has(text.text.charAt(text.start[above.end - 1] as number));
}

/** Days with dates of their own that make a chronology. */
const DAYS = 3;
/** Share of the days of a chronology that stand once: stories that are offered have days in common. */
const OWN = 0.8;
/** Share of what a page says that stands before its first day or below one of them, at most: an article has more, and offers stories below. */
const ENTRY = 0.6;
/** Words of a short sentence. */
const SENTENCE = 6;
/** Numbers of a day. */
const DAY = 3;

const tells = (line: Line | undefined): boolean => line !== undefined && (line.prose || (line.ends && line.words >= SENTENCE));

/** A day alone, without a time, above a line that says something, or above the headline of one: not one of several dates, nor above a byline. */
const headsProse = (line: Line, page: Page): boolean =>
	line.numbers <= DAY && dateAlone(line, page) && (tells(page.lines[line.index + 1]) || tells(page.lines[line.index + 2]));

/** Lines of a page that are the days of its chronology, asked once a page. */
const chronologies = new WeakMap<Page, ReadonlySet<number>>();

/** `12 March 2031` above what was done on it, with other days around it. */
function headsEntry(line: Line, page: Page): boolean {
	let days = chronologies.get(page);
	if (days === undefined) {
		days = daysOf(page);
		chronologies.set(page, days);
	}
	return days.has(line.index);
}

function daysOf(page: Page): ReadonlySet<number> {
	const heads = new Set<number>();
	const days = new Set<string>();
	let longest = 0;
	let told = 0;
	let all = 0;
	for (const line of page.lines) {
		if (headsProse(line, page)) {
			heads.add(line.index);
			days.add(page.article.text.slice(line.block.start, line.block.end));
			told = 0;
		} else if (tells(line)) {
			told += line.words;
			all += line.words;
		}
		longest = Math.max(longest, told);
	}
	return days.size >= DAYS && days.size >= heads.size * OWN && longest <= all * ENTRY ? heads : new Set();
}

export const stamp: Rule = {
	doc: {
		id: 'boilerplate/stamp',
		summary: 'Lines of dates, times and counters: `Updated:`, `发布时间：`, a date alone.',
		why: 'The date is read as metadata first; counters of readers are no figures.',
		languages: cueLanguages,
		examples: {
			match: [
				'Senast uppdaterad: 12 maj 2031',
				'Updated: 2031-March-09 12:07:10',
				'2022-06-02',
				'Published on June 2, 2022',
				'发布时间：2011-06-21',
				'5 min read',
				'Friday, Oct 24, 2031',
				'12 de mayo de 2031',
				'3. März 2031',
				'( Agency ) 10:09, November 19, 2020',
				'2031-07-26 19:44:50 来源：海港网 作者：王小明 责任编辑：李华',
				'2031-04-15 来源：海港商报 作者：',
				'( Harbour Daily of the North Online ) 09:05, March 4, 2031',
				'2031-07-26 15: 43: 42 Source: Harbour News Network Author: Chen Li Editor: Chen Li',
				'9 hrs ago',
				'3小时前',
				'2031-05-21 | Harbour Daily',
				'Harbour Daily · World · May 21, 2031',
			],
			not: [
				'In 2022 the ministry opened 40 offices.',
				'Time period: 2020, Q2: 4',
				'Published figures show that exports rose by 4 percent in June and by 7 percent in July.',
				'二〇二二年六月二日，国务院印发通知。',
				'Ten harbours ago',
				'灾害发生前',
				'2031 | 40 offices opened by the ministry',
				'May 21, 2031 | The ministry opened offices in nine harbours',
				'12 March 2031 | Parliament adopts bill',
				'2031年5月1日｜法律施行',
			],
		},
	},
	asks: 0,
	judge: (line, page) => {
		if (line.block.kind === 'table-row' || line.words > 30) return null;
		if (((line.whole | line.opens) & cue) !== 0 && line.words - line.numbers <= 12 && !(line.ends && line.words > 6))
			return drop('opens with a phrase of time stamps');
		if ((line.within & cue) !== 0 && line.words - line.numbers <= 12 && line.words <= 20 && line.stops === 0) return drop('holds a phrase of time stamps');
		if (line.stops === 0 && line.words <= 16 && clockAndYear(line, page)) return drop('a date with a time of day, and a name at most');
		if (line.stops === 0 && (dateOpens(line, page) || clockAndYear(line, page, SIGNED)) && names(line, page)) return drop('a date, and its source or editor');
		if (line.stops === 0 && dateAndName(line, page)) return drop('a date beside the name of a source');
		if (agoAlone(line, page)) return drop('how long ago the page was made');
		if (!dateAlone(line, page)) return null;
		if (signed(line, page)) return keep('the date under a signature');
		return headsEntry(line, page) ? keep('a date that heads an entry of a chronology') : drop('a date and nothing else');
	},
};

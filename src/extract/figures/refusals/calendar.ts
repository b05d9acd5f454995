/** Years, months, days and clock times that no date mention has claimed. */
import { Gap } from '../../../text/tokens.js';
import { readNumeral } from '../numerals/index.js';
import { hanDigits } from '../numerals/vocabulary.js';
import type { Refusal } from '../pattern.js';
import type { Quantity } from '../quantity.js';
import { endingAt, isDigits, isGlued, isHan, isWord, type Scan } from '../scan.js';
import {
	boundsBefore,
	classifiers,
	clock,
	countedAs,
	countedNouns,
	dateMarks,
	eras,
	hours,
	invariant,
	moneyPrefixes,
	moneyUnits,
	months,
	physicalUnits,
	shareUnits,
	timesUnits,
	timeUnits,
	yearLeads,
	yearMarks,
} from '../vocabulary.js';

export const calendar: Refusal = {
	id: 'figures/refuse-calendar',
	summary: 'A year, a day of a month, a time of day.',
	why: 'Dates are read elsewhere; what is left of them is no figure.',
	languages: ['en', 'zh'],
	examples: {
		match: [
			'The 2015 guidelines apply.',
			'On March 15 it opened.',
			'It opened on 15 March.',
			'The meeting began at 9:30.',
			'It opens at 10 a.m. sharp.',
			'He was seen at 8.10pm.',
			'As of 2400 hours nothing was known.',
			'上午9时30分开幕。',
			'5月起施行。',
			'In the 2017-18 season it grew.',
		],
		not: ['It costs 2,015 yuan.', 'More than 2015 hospitals joined.', '2015家医院参加。', 'It takes 10 hours.'],
	},
	refuses,
};

function refuses(scan: Scan, quantity: Quantity): number | null {
	const { tokens, first, last } = scan;
	const at = quantity.first;
	const end = quantity.last;
	if (quantity.low.script === 'words') return null;
	if (at > first && isWord(tokens, at - 1) && months.has(tokens.norm[at - 1] as string) && isCapital(scan, at - 1) && quantity.value <= 31 && quantity.plain)
		return end;
	if (end < last && isWord(tokens, end) && months.has(tokens.norm[end] as string) && isCapital(scan, end) && quantity.value <= 31 && quantity.plain)
		return end + 1;
	if (end < last && isHan(tokens, end) && dateMarks.longest(tokens, end, last) !== null) return dateMarks.longest(tokens, end, last)?.last ?? end + 1;
	if (end < last && (quantity.plain || quantity.low.script === 'han') && clock.longest(tokens, end, last) !== null && !isLonger(scan, end))
		return clock.longest(tokens, end, last)?.last ?? end + 1;
	// as of 2400 hours
	if (quantity.plain && /^(?:[01]\d|2[0-4])[0-5]\d$/.test(tokens.norm[at] as string) && hours.has(tokens.norm[end] ?? '')) return end + 1;
	// 8.10pm
	if (
		!quantity.plain &&
		quantity.value < 25 &&
		/^\d{1,2}\.[0-5]\d$/.test(tokens.text.slice(tokens.start[at], tokens.end[end - 1])) &&
		end < last &&
		clock.longest(tokens, end, last) !== null
	)
		return clock.longest(tokens, end, last)?.last ?? end + 1;
	const old = pastOldYear(scan, quantity);
	if (old !== null) return old;
	if (isTime(scan, quantity)) return end + 2;
	// what is left of 16:58:14
	if (at > first + 1 && quantity.plain && tokens.norm[at - 1] === ':' && isGlued(tokens, at) && isGlued(tokens, at - 1) && isDigits(tokens, at - 2)) return end;
	return isYear(scan, quantity) ? end : null;
}

/** Tokens of the year that brackets tell behind that of a reign: 公元一九二二年. */
const GLOSS = 8;

/** 公元|596年, 开皇十六年|（公元596年）, 民国十一年|（一九二二）: a year of an era or of a reign, behind its mark; or null. */
function pastOldYear(scan: Scan, { first: at, last: end, value, high }: Quantity): number | null {
	const { tokens, last } = scan;
	if (high !== null || end >= last || !isHan(tokens, end) || !yearMarks.has(tokens.norm[end] as string)) return null;
	if (endingAt(eras, scan, at, 3) !== null) return end + 1;
	if (value >= 100 || tokens.norm[end + 1] !== '(' || end + 2 >= last) return null;
	const opened = eras.longest(tokens, end + 2, last)?.last ?? end + 2;
	const year = readNumeral(tokens, opened, last);
	const from = opened > end + 2 ? 1 : 1000;
	if (year === null || !year.plain || year.value < from || year.value > 2100 || year.last - end > GLOSS) return null;
	const closed = yearMarks.has(tokens.norm[year.last] ?? '') ? year.last + 1 : year.last;
	return tokens.norm[closed] === ')' && isWholeYear(tokens.norm.slice(opened, year.last)) ? closed + 1 : null;
}

/** 1922, 一九二二; no length told in words as 一千九百. */
const isWholeYear = (signs: readonly string[]): boolean => signs.length <= 4 && signs.every((sign) => hanDigits.has(sign) || /^\d+$/.test(sign));

const isCapital = ({ tokens, titled }: Scan, at: number): boolean => tokens.capital[at] === true || titled || (tokens.norm[at] as string).length > 3;

/** 时 is a time of day, 时间 is not. */
const isLonger = ({ tokens, last }: Scan, at: number): boolean => at + 1 < last && (tokens.norm[at + 1] === '间' || tokens.norm[at + 1] === '期');

/** `9:30`, `21:05:10` */
function isTime({ tokens, last }: Scan, quantity: Quantity): boolean {
	const at = quantity.last;
	if (!quantity.plain || at + 1 >= last || tokens.norm[at] !== ':' || !isGlued(tokens, at) || !isDigits(tokens, at + 1) || !isGlued(tokens, at + 1))
		return false;
	return quantity.value < 25 && (tokens.norm[at + 1] as string).length === 2 && Number(tokens.norm[at + 1]) < 60;
}

/** A bare number from 1800 to 2100 is a year, unless a unit, a measure word or a bound shows that it counts. */
function isYear(scan: Scan, quantity: Quantity): boolean {
	const { tokens, first, last } = scan;
	const { low, high } = quantity;
	const like = low.plain && low.script === 'digits' && low.value >= 1800 && low.value <= 2100 && (tokens.norm[low.first] as string).length === 4;
	if (!like || (high !== null && !high.plain)) return false;
	const at = quantity.last;
	if (endingAt(moneyPrefixes, scan, quantity.first, 3) !== null) return false;
	if (
		quantity.first > first &&
		endingAt(boundsBefore, scan, quantity.first, 4) !== null &&
		!['around', 'near', 'about', 'within', 'circa'].includes(tokens.norm[quantity.first - 1] as string)
	)
		return false;
	if (at >= last || tokens.gap[at] === Gap.block) return true;
	if (isHan(tokens, at))
		return (
			classifiers.longest(tokens, at, last) === null &&
			physicalUnits.longest(tokens, at, last) === null &&
			moneyUnits.longest(tokens, at, last) === null &&
			shareUnits.longest(tokens, at, last) === null &&
			timesUnits.longest(tokens, at, last) === null
		);
	const unit =
		moneyUnits.longest(tokens, at, last) ??
		physicalUnits.longest(tokens, at, last) ??
		shareUnits.longest(tokens, at, last) ??
		timeUnits.longest(tokens, at, last);
	if (unit !== null && tokens.norm[at] !== '$') return false;
	const noun = countedAs.longest(tokens, at, last)?.last ?? at;
	const dated = quantity.first > first && yearLeads.longest(tokens, quantity.first - 1, quantity.first) !== null;
	if (!dated && noun < last && countedNouns.longest(tokens, noun, last) !== null) return false;
	const next = tokens.norm[at] as string;
	return !(invariant.has(next) || (low.value % 100 === 0 && isWord(tokens, at) && next.endsWith('s') && next.length > 3));
}

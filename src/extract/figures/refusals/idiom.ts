/** Number words that count nothing: `one of the`, `one-stop`, 一带一路, 一些; and a lone `one`. */
import { readNumeral } from '../numerals/index.js';
import type { Refusal } from '../pattern.js';
import type { Quantity } from '../quantity.js';
import { endingAt, isGlued, isHan, isWord, type Scan } from '../scan.js';
import {
	actions,
	aspects,
	boundsAfter,
	boundsBefore,
	chequeDigits,
	classifiers,
	counted,
	countingOne,
	dependentUnits,
	idiomGuards,
	idioms,
	inShare,
	minus,
	moneyUnits,
	ordinalDigits,
	percentLeads,
	physicalUnits,
	plainVerbs,
	premodifiers,
	referenceUnits,
	sayings,
	shareUnits,
	stops,
	timesUnits,
	timeUnits,
	vague,
	vagueUnits,
} from '../vocabulary.js';

export const idiom: Refusal = {
	id: 'figures/refuse-idiom',
	summary: 'A number inside a set phrase, or the word one.',
	why: 'A pronoun and a slogan are no figures.',
	languages: ['en', 'zh'],
	examples: {
		match: [
			'One of the reasons is cost.',
			'A one-stop service opened.',
			'推进一带一路建设。',
			'取消数十万项减免。',
			'几十个城市报名。',
			'一些地区已开始。',
			'One province has begun.',
			'深化三医联动改革。',
			'锚定“两个确保”目标。',
			'这一天很重要。',
			'万元产值能耗下降。',
		],
		not: [
			'At least one member must sign.',
			'It recorded one new death.',
			'It recorded one new locally acquired infection.',
			'Two bills passed.',
			'It lasts one month.',
			'三家医院参加。',
			'耗时十分钟。',
			'占地三公顷。',
			'One hundred pupils came.',
		],
	},
	refuses,
};

/** Idioms may begin before the number: `zero tolerance` no, 第一 and 之一 yes. */
const reach = 3;

function refuses(scan: Scan, quantity: Quantity): number | null {
	const { tokens, last } = scan;
	const at = quantity.first;
	if (quantity.low.script === 'digits') {
		const phrase = idioms.longest(tokens, at, last);
		return phrase === null ? null : phrase.last;
	}
	if (isHan(tokens, at)) {
		// 百分之百, 千分之一
		if (endingAt(percentLeads, scan, at, 5) !== null) return null;
		if (isSlogan(scan, quantity) || isNamedByCount(scan, quantity)) return quantity.last;
		// 数|百万元: nobody knows how many
		if (at > scan.first && vague.has(tokens.norm[at - 1] as string) && vagueUnits.has(tokens.norm[at] as string)) return quantity.last;
		// 万元工业增加值能耗: for each ten thousand yuan
		const reference = quantity.last - at === 1 ? referenceUnits.longest(tokens, at, last) : null;
		if (reference !== null && (at === scan.first || boundsBefore.longest(tokens, at - 1, at) === null)) return reference.last;
		// 每月至少检查|一次
		if (quantity.value === 1 && quantity.max === null && endingAt(countingOne, scan, at, 6) !== null && measured(scan, quantity)) return null;
		for (let start = Math.max(scan.first, at - reach); start <= at; start++) {
			if (start < at && start > scan.first && idiomGuards.has(tokens.norm[start - 1] as string)) continue;
			const phrase = idioms.longest(tokens, start, last);
			// 十分 is an adverb, 十分钟 a time
			if (phrase !== null && phrase.last > at && phrase.last >= quantity.last && unitEnd(scan, quantity.last, start === at) <= phrase.last)
				return Math.max(phrase.last, at + 1);
		}
		const lone = quantity.last - at === 1 && quantity.max === null;
		if (lone && dependentUnits.has(tokens.norm[at] as string) && (at === scan.first || boundsBefore.longest(tokens, at - 1, at) === null)) return quantity.last;
		// 内陆, 队伍: a numeral of cheques stands before money
		if (lone && chequeDigits.has(tokens.norm[at] as string) && moneyUnits.longest(tokens, quantity.last, last) === null) return quantity.last;
		// 二类 is a second class
		if (lone && ordinalDigits.has(tokens.norm[at] as string) && isClass(scan, quantity.last)) return quantity.last;
		// 一 alone is an article or an adverb, unless it measures
		if (quantity.last - at === 1 && quantity.value === 1 && quantity.max === null) return measured(scan, quantity) ? null : quantity.last;
		return null;
	}
	if (quantity.low.script === 'words') {
		// `net| zero`, `net-|zero`
		for (const start of [at - 2, at - 1, at]) {
			const phrase = start < scan.first || (start === at - 2 && tokens.norm[at - 1] !== '-') ? null : idioms.longest(tokens, start, last);
			if (phrase !== null && phrase.last > at && phrase.last >= quantity.last) return phrase.last;
		}
		const lone = quantity.value === 1 && quantity.max === null && quantity.last - at === 1;
		if (
			lone &&
			!measured(scan, quantity) &&
			!isCounted(scan, quantity.last) &&
			endingAt(countingOne, scan, at, 3) === null &&
			endingAt(minus, scan, at, 2) === null
		)
			return at + 1;
	}
	return null;
}

/** 二类 is the second class, 二人|以上 and 二个月 are two in a law. */
function isClass({ tokens, last }: Scan, at: number): boolean {
	const measure = classifiers.longest(tokens, at, last);
	return measure !== null && boundsAfter.longest(tokens, measure.last, last) === null && timeUnits.longest(tokens, at, last) === null;
}

/** “两个确保”: a number that opens a short quotation names a slogan. */
function isSlogan({ tokens, first, last }: Scan, { first: at, last: end }: Quantity): boolean {
	if (at === first || !/^[“"‘「]$/.test(tokens.text.charAt(tokens.start[at - 1] as number))) return false;
	for (let i = end; i < last && i < end + 5; i++) if (/^[”"’」]$/.test(tokens.text.charAt(tokens.start[i] as number))) return true;
	return false;
}

/** Characters of a name in quotes, with its number and measure word. */
const nameLength = 4;

/** “林果八条”: a short quotation that a number and a measure word close is the name of rules; “买了六条” is told, and counts. 出台“采购七条” is a name, 他说“采购七条” none. */
function isNamedByCount({ tokens, first, last }: Scan, { first: at, last: end }: Quantity): boolean {
	const measure = classifiers.longest(tokens, end, last);
	if (measure === null || measure.last >= last || !/^[”"’」]$/.test(tokens.text.charAt(tokens.start[measure.last] as number))) return false;
	let open = at;
	while (open > first && isHan(tokens, open - 1) && measure.last - open < nameLength) open--;
	if (open === at || open === first || !/^[“"‘「]$/.test(tokens.text.charAt(tokens.start[open - 1] as number))) return false;
	const said = open - 2 < first || !isHan(tokens, open - 2) || sayings.has(tokens.norm[open - 2] as string);
	for (let i = open; i < at; i++) {
		const sign = tokens.norm[i] as string;
		if (aspects.has(sign) || plainVerbs.has(sign) || (said && (actions.longest(tokens, i, at) ?? stops.longest(tokens, i, at)) !== null)) return false;
	}
	return true;
}

/** The token after the unit of measure at a token, or -1. */
function unitEnd({ tokens, last }: Scan, at: number, measures: boolean): number {
	if (at >= last) return -1;
	const ends = [timeUnits, physicalUnits, moneyUnits, shareUnits, ...(measures ? [classifiers] : [])].map(
		(units) => units.longest(tokens, at, last)?.last ?? -1,
	);
	return Math.max(...ends);
}

/** Whether a unit of time, money or share follows, or the other number of a share (`one in five`). */
function measured({ tokens, last }: Scan, { last: at }: Quantity): boolean {
	if (at >= last) return false;
	const start = tokens.norm[at] === '-' ? at + 1 : at;
	if (
		timeUnits.longest(tokens, start, last) ??
		moneyUnits.longest(tokens, start, last) ??
		shareUnits.longest(tokens, start, last) ??
		timesUnits.longest(tokens, start, last) ??
		physicalUnits.longest(tokens, start, last)
	)
		return true;
	return (tokens.norm[at] === 'in' || tokens.norm[at] === 'out') && (readNumeral(tokens, at + 1, last) ?? readNumeral(tokens, at + 2, last)) !== null;
}

/** Words between `one` and what is counted: `one new locally acquired infection`. */
const MODIFIERS = 6;

/** `one death`, `one new case`: what statistics count is counted from one. */
function isCounted({ tokens, first, last }: Scan, at: number): boolean {
	// `in one case` counts nothing
	if (at >= last || !isWord(tokens, at) || (at - 2 >= first && inShare.longest(tokens, at - 2, at - 1) !== null)) return false;
	if (counted.has(tokens.norm[at] as string)) return true;
	if (!premodifiers.has(tokens.norm[at] as string) && !(tokens.norm[at] as string).endsWith('ed')) return false;
	for (let i = at + 1; i < last && i <= at + MODIFIERS && (isWord(tokens, i) || isGlued(tokens, i)); i++) {
		if (counted.has(tokens.norm[i] as string)) return true;
		if (stops.longest(tokens, i, i + 1) !== null) return false;
	}
	return false;
}

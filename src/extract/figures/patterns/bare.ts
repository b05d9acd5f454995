/** A number with nothing after it that is a value all the same: `rose to 205`, `all but three`, `a total of 1,154`, `476 were closed`. */

import { singular } from '../../../text/singular.js';
import type { Tokens } from '../../../text/tokens.js';
import { headNoun, isPlural } from '../head.js';
import { leadBefore, nounBefore } from '../head-han.js';
import { readNumeral } from '../numerals/index.js';
import { type Found, found, type Pattern } from '../pattern.js';
import { type Quantity, saysAgain, stepsFrom } from '../quantity.js';
import { endingAt, isDigits, isGlued, isHan, isWord, type Scan, type Told } from '../scan.js';
import { isShareOfCount } from '../shares.js';
import {
	and,
	barePredicates,
	beforeStart,
	besides,
	boundsBefore,
	clauseOpeners,
	comparing,
	decrease,
	ellipticAfter,
	exceptions,
	frequencies,
	from,
	increase,
	inhabitant,
	moneyNouns,
	moneyWords,
	ofNouns,
	ofPeople,
	ownCurrency,
	partitives,
	per,
	sampleSigns,
	stops,
	tallies,
	to,
	totals,
	valueLeads,
} from '../vocabulary.js';

export const bare: Pattern = {
	id: 'figures/bare',
	summary: 'A number that counts what was spoken of before.',
	why: 'Reports name a thing once and then go on in numbers.',
	languages: ['en', 'zh'],
	examples: {
		match: [
			'The number of cases rose to 205.',
			'Of the 300 cases, all but three recovered.',
			'They counted a total of 1,154.',
			'企业总数超过3万。',
			'用户超千万，增长迅速。',
			'Some 400 are still waiting.',
			'The rate was 150 per 100,000 people.',
			'Of the 90 pupils 40% (n=36) took part.',
			'It has 120 stores in Spain and 35 in Malta.',
			'There were 20 cases, in Spain (12), Malta (6) and Italy (2).',
			'Output fell by 2,000 barrels a day to 1.4 million a day.',
		],
		not: ['They opened 12 shops under Section (2) and Section (3).', 'See page 205.', 'Boeing 737 returns.', 'The G20 met.', 'Room 5 is closed.'],
	},
	read,
};

function read(scan: Scan, quantity: Quantity): Found | null {
	const { tokens, first } = scan;
	const at = quantity.first;
	const hyphened = tokens.norm[quantity.last] === '-' && isGlued(tokens, quantity.last) && isWord(tokens, quantity.last + 1);
	if (scan.foreign || quantity.fraction || hyphened) return null;
	if (scan.counted !== null && isShareOfCount(scan, quantity)) return found(quantity, quantity.last, 'count', scan.counted);
	// 57% (n=1961) were women
	if (scan.counted !== null && at > first + 1 && tokens.norm[at - 1] === '=' && sampleSigns.has(tokens.norm[at - 2] as string))
		return found(quantity, quantity.last, 'count', scan.counted);
	const big = !quantity.plain && (quantity.power >= 3 || quantity.value >= 1000);
	const again = saysAgain(scan, at);
	const led = at > first && (again || valueLeads.has(tokens.norm[at - 1] as string) || endingAt(boundsBefore, scan, at, 4) !== null);
	const verb = quantity.last < scan.last && quantity.value >= 2 && barePredicates.has(tokens.norm[quantity.last] as string);
	const elliptic = isElliptic(scan, quantity);
	const rated = isRated(scan, quantity.last);
	if (rated) return found(quantity, quantity.last, 'count', numberOf(scan, at) ?? scan.counted ?? '1');
	const share = percentAgain(scan, quantity);
	if (share !== null) return found(quantity, quantity.last, share.kind, share.unit);
	const predicated = elliptic || (verb && (scan.counted !== null || (led && quantity.value >= 10)));
	if (isHan(tokens, at) || (quantity.last < scan.last && isHan(tokens, quantity.last))) {
		if (!(big && (quantity.power >= 4 || quantity.value >= 10_000))) return null;
	} else if (quantity.script === 'words') {
		if (quantity.value < 2 || !(led || predicated || (at > first && exceptions.has(tokens.norm[at - 1] as string)))) return null;
	} else if (!led && !big && !predicated) return null;
	// a small bare number needs something to be a number of
	const before = isHan(tokens, at - 1) && at > first && (isHan(tokens, at) || quantity.power >= 4) ? nounBefore(scan, at) : null;
	// 出口总额达36亿: what is told in money is money
	const currency = scan.shared ?? ownCurrency[0];
	if (before !== null && quantity.power >= 8 && currency !== undefined && moneyNouns.some((noun) => before.endsWith(noun)))
		return found(quantity, quantity.last, 'money', currency);
	// 木材业|亏损|5.24亿
	if (quantity.power >= 8 && currency !== undefined && isHan(tokens, at - 1) && isPaid(scan, at)) return found(quantity, quantity.last, 'money', currency);
	// what an earlier sentence has counted is told of by a verb (`476 were closed`), or by a change of it
	const goesOn =
		!isHan(tokens, at - 1) &&
		(predicated || big || stepped(scan, at) || exceptions.has(tokens.norm[at - 1] as string) || endingAt(boundsBefore, scan, at, 4) !== null);
	const here = goesOn || scan.countedAt >= first ? scan.counted : null;
	const total = before ?? numberOf(scan, at);
	// of a population of 9,000, 300 fled
	const named = total !== null && ofNouns.has(total) && isOfPeople(scan, quantity) ? null : total;
	const told = ratedAgain(scan, quantity) ?? (named === null && !isHan(tokens, at) ? toldBefore(scan, quantity) : null);
	if (told !== null) return found(quantity, quantity.last, told.kind, told.unit);
	const unit = named ?? subjectOf(scan, at) ?? here;
	// an index that `climbed to 101.2` has no unit, and is a figure all the same
	if (unit === null && !big && !(predicated && led) && !(led && (!quantity.plain || stepped(scan, at)) && quantity.script === 'digits')) return null;
	return found(quantity, quantity.last, 'count', unit ?? (isOfPeople(scan, quantity) ? (inhabitant[0] as string) : '1'));
}

/** `5,000| died`, `17,000| fled`: what only people do. */
const isOfPeople = ({ tokens, last }: Scan, { last: end }: Quantity): boolean => end < last && ofPeople.has(tokens.norm[end] as string);

/** Most words between 亏损 and its amount: 亏损|近|. */
const leads = 2;

/** Whether a verb or noun of money leads to the number: 亏损|, 亏损约|. */
function isPaid(scan: Scan, at: number): boolean {
	let end = at;
	for (let steps = 0; steps <= leads; steps++) {
		if (endingAt(moneyWords, scan, end, 4) !== null) return true;
		const lead = leadBefore(scan, end);
		if (lead === null) return false;
		end = lead.first;
	}
	return false;
}

/** `150| per 100,000 people`: a rate of cases that are not named again. */
function isRated({ tokens, last }: Scan, at: number): boolean {
	const lead = at < last ? per.longest(tokens, at, last) : null;
	return (
		lead !== null && tokens.norm[at] !== '/' && lead.last < last && isDigits(tokens, lead.last) && (readNumeral(tokens, lead.last, last)?.value ?? 0) >= 100
	);
}

/** Whether a verb of change stands shortly before a token. */
function stepped({ tokens, first }: Scan, at: number): boolean {
	for (let i = at - 1; i >= first && i > at - 8; i--) if (increase.longest(tokens, i, at) !== null || decrease.longest(tokens, i, at) !== null) return true;
	return false;
}

/** `the number of cases rose to 205`, `the death toll rose to 205`: the noun of a word for a total, in the same sentence. */
function numberOf({ tokens, first }: Scan, at: number): string | null {
	for (let i = at - 1; i > first && i > at - 16; i--) {
		// what another clause told of is no subject of this one
		if (tokens.norm[i] === ';') return null;
		if (ofNouns.has(tokens.norm[i] as string)) return tokens.norm[i] as string;
		// `the death toll`, `the daily case count`
		if (tallies.has(tokens.norm[i] as string) && isNoun(tokens, i - 1)) return singular(tokens.norm[i - 1] as string);
		if (tokens.norm[i] !== 'of' || !totals.has(tokens.norm[i - 1] as string)) continue;
		for (let noun = i + 1; noun < at; noun++) if (isWord(tokens, noun) && isPlural(tokens.norm[noun] as string)) return singular(tokens.norm[noun] as string);
		return null;
	}
	return null;
}

/** `the case| count`, not `the confirmed| count`, `the national| tally`. */
const isNoun = (tokens: Tokens, at: number): boolean =>
	isWord(tokens, at) && stops.longest(tokens, at, at + 1) === null && !/(?:ed|al|ive|ly|ing|ary|est|wide|'s)$/.test(tokens.norm[at] as string);

/** `by 40,000 barrels a day to |1.2 million| a day`: the amount told before in a unit that is a rate of the same time, in this sentence or one before it. */
function ratedAgain({ tokens, last, told }: Scan, { last: end, plain }: Quantity): Told | null {
	if (told === null || plain || end >= last) return null;
	const often = frequencies.longest(tokens, end, last)?.values[0];
	return often !== undefined && told.unit.endsWith(`/${often}`) ? told : null;
}

/** Most tokens from a percentage to the number it is set against: `to 4.4 per cent in the year to May| from`. */
const APART = 9;

/** A share is compared with one that is not this many times as large. */
const NEAR = 4;

/** `to 4.4 per cent in May from |4.2|`, `from 54% to |61|`, `4.4%, compared with |4.2|`: the other end of the step that a percentage is an end of. */
function percentAgain({ tokens, first, floor, percent }: Scan, { first: at, value, power }: Quantity): Told | null {
	if (percent === null || percent.first <= first || power > 0 || at - floor > APART || !(value < SIMILAR * percent.value)) return null;
	const lead = tokens.norm[percent.first - 1] as string;
	const own = tokens.norm[at - 1] as string;
	const compared = comparing.has(tokens.norm[at - 2] as string) && at - 2 >= floor && value < NEAR * percent.value;
	if (!compared && !(to.has(lead) && from.has(own)) && !(from.has(lead) && to.has(own))) return null;
	for (let i = floor; i < at; i++) if (tokens.norm[i] === ';' || and.has(tokens.norm[i] as string)) return null;
	return percent;
}

/** How many times as large as an amount what is told in its unit after it may be. */
const SIMILAR = 20;

/** `rose from 2.6 trillion dollars to |5.1 trillion|`: the amount of money or of a physical unit in the sentence that a number without a unit is told beside. Of an amount and a count the one nearer in size is meant. */
function toldBefore(scan: Scan, quantity: Quantity): Told | null {
	const { first, counted, countedAt, told } = scan;
	const { value, power, plain } = quantity;
	if (told === null || told.first < first || !(isBeside(scan, quantity) || isBracketed(scan, quantity))) return null;
	if (plain && told.kind === 'money' && !endsStep(scan, quantity, told)) return null;
	const times = Math.max(value, told.value) / Math.min(value, told.value);
	if (!(times < SIMILAR)) return null;
	return counted !== null && countedAt > told.first && power < 6 ? null : told;
}

/** `18.2 million euros (|41.5 million|)`: what an amount is compared with, alone in the brackets right behind it. */
const isBracketed = ({ tokens, first, last, floor }: Scan, { first: at, last: end, power }: Quantity): boolean =>
	power >= 3 && at - 1 > first && tokens.norm[at - 1] === '(' && floor === at - 1 && end < last && tokens.norm[end] === ')';

/** Words between the joiner and its number: `to| about the same |5.1`. */
const LEADS = 3;

/** Whether a joiner leads to the number; behind `and`, or none at all, the amount must be over with it: `40 kg, and over |200| were arrested` tells of others. */
function isBeside({ tokens, first, last }: Scan, { first: at, last: end }: Quantity): boolean {
	if (!besides.has(tokens.norm[at - 1] ?? '')) return false;
	let joiner = at - 1;
	while (joiner > first && at - joiner <= LEADS && beforeStart.has(tokens.norm[joiner] as string)) joiner--;
	const word = tokens.norm[joiner] as string;
	if (besides.has(word) && !beforeStart.has(word) && !and.has(word)) return true;
	const next = tokens.norm[end] as string;
	return end >= last || !isWord(tokens, end) || to.has(next) || (ellipticAfter.has(next) && !barePredicates.has(next));
}

/** Most tokens of the amount that a step begins with: `$150 a month| to 180`. */
const START = 6;

/** `rose from $150 to| 180|`: where the step from an amount ends. */
function endsStep(scan: Scan, { first: at }: Quantity, told: Told): boolean {
	const { norm } = scan.tokens;
	if (at - told.first > START || !to.has(norm[at - 1] ?? '') || !stepsFrom(scan, told.first)) return false;
	for (let i = told.first; i < at; i++) if (and.has(norm[i] as string)) return false;
	return true;
}

/** Tokens between the head of a subject and what it came to: `stays in the north of the country | reached 14 million`. */
const subjectReach = 12;

/** `That month overnight stays in the north hit 14 million`: the plural noun that the clause begins with, unless something was counted in it. */
function subjectOf(scan: Scan, at: number): string | null {
	const { tokens, first, floor, counted, countedAt } = scan;
	if (at === first || !valueLeads.has(tokens.norm[at - 1] as string) || isHan(tokens, at)) return null;
	if (partitives.has(tokens.norm[at - 1] as string) || (counted !== null && countedAt >= first)) return null;
	let open = at - 1;
	// what another figure has told is no subject
	while (open > Math.max(first, floor) && at - open < subjectReach && isWord(tokens, open - 1) && !clauseOpeners.has(tokens.norm[open - 1] as string)) open--;
	const head = headNoun(scan, open, false);
	return head === null || head.last >= at ? null : head.unit;
}

/** `120 stores in Spain and 35 in Malta`: a second count of what the sentence has counted. */
function isElliptic({ tokens, first, last, counted, countedAt }: Scan, { first: at, last: end, value }: Quantity): boolean {
	if (counted === null || countedAt < first || value < 2 || end >= last || at <= first) return false;
	const before = tokens.norm[at - 1] as string;
	return (and.has(before) || before === ',' || before === '(') && ellipticAfter.has(tokens.norm[end] as string);
}

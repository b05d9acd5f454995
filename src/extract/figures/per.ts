/** What a figure is a rate of: `$5 a share`, `3.2 per 1,000 people`, `20 yuan per month`, 30元/吨. */
import { singular } from '../../text/singular.js';
import { TokenKind } from '../../text/tokens.js';
import { headNoun, isPlural } from './head.js';
import { readNumeral } from './numerals/index.js';
import type { Found } from './pattern.js';
import { isGlued, isWord, type Scan } from './scan.js';
import type { Unit } from './unit.js';
import {
	and,
	clausal,
	clauseStops,
	frequencies,
	notPer,
	notSold,
	ordinals,
	per,
	perArticle,
	perEach,
	perUnits,
	physicalUnits,
	stops,
	timeUnits,
} from './vocabulary.js';

/** Most tokens of what is counted between a count and its rate: `100 tons |of grain| a month`. */
const OF = 7;
/** A noun of this many letters at least can be one of which so much money is told: `$18 billion a hull`. */
const NOUN = 3;

/** The rate of a figure: its name, and the token after it where it follows at once. */
export function perOf(scan: Scan, figure: Found): { per: string; last: number } | null {
	const { last } = figure;
	const beside = besideBrackets(scan, last);
	const behind = beside === last ? null : lead(scan, beside);
	if (behind !== null) return { per: behind.per, last };
	return lead(scan, last) ?? article(scan, last, figure.kind === 'money') ?? each(scan, figure) ?? behindNoun(scan, figure);
}

/** Tokens of an amount in brackets. */
const ASIDE = 8;

/** `30,000 pesos |(500 dollars)| per child`: behind the amount in brackets, whether a figure stands before it or in it. */
function besideBrackets({ tokens, last }: Scan, at: number): number {
	if (tokens.norm[at] === ')') return at + 1;
	if (tokens.norm[at] !== '(') return at;
	for (let i = at + 1; i < last && i < at + ASIDE; i++) if (tokens.norm[i] === ')') return i + 1;
	return at;
}

/** `per 1,000 people`, `/tonne`, `for every unit`. */
function lead(scan: Scan, at: number): { per: string; last: number } | null {
	const { tokens, last } = scan;
	const hyphen = at < last && tokens.norm[at] === '-' && isGlued(tokens, at) ? at + 1 : at;
	const lead = hyphen < last ? per.longest(tokens, hyphen, last) : null;
	if (lead === null) return null;
	const from = hyphen > at && tokens.norm[lead.last] === '-' ? lead.last + 1 : lead.last;
	const size = readNumeral(tokens, from, last);
	if (size !== null) {
		const unit = unitAt(scan, size.last);
		if (unit !== null) return { per: `${size.value} ${unit.per}`, last: unit.last };
		const head = headNoun(scan, size.last, true);
		return { per: head === null ? String(size.value) : `${size.value} ${head.unit}`, last: head?.last ?? size.last };
	}
	const unit = unitAt(scan, from) ?? behindAdjectives(scan, from);
	if (unit !== null) return unit;
	return isWord(tokens, from) && tokens.norm[hyphen] !== '/' && stops.longest(tokens, from, from + 1) === null
		? { per: singular(tokens.norm[from] as string), last: from + 1 }
		: null;
}

/** Adjectives before a share: `per |basic and diluted| share`. */
const ADJECTIVES = 3;

/** `per| diluted| share`: the unit of a list behind the adjectives of which it is one. */
function behindAdjectives({ tokens, last }: Scan, at: number): { per: string; last: number } | null {
	for (let i = at; i < last && i < at + ADJECTIVES && isWord(tokens, i); i++) {
		if (!and.has(tokens.norm[i] as string) && stops.longest(tokens, i, i + 1) !== null) return null;
		const listed = perUnits.longest(tokens, i + 1, last);
		if (listed !== null) return { per: listed.values[0] as string, last: listed.last };
	}
	return null;
}

/** A unit that something can be told by: those of a list, then any of time and of measure. */
function unitAt({ tokens, last }: Scan, at: number): { per: string; last: number } | null {
	const listed = perUnits.longest(tokens, at, last);
	if (listed !== null) return { per: listed.values[0] as string, last: listed.last };
	const unit = timeUnits.longest(tokens, at, last) ?? physicalUnits.longest(tokens, at, last);
	return unit === null ? null : { per: (unit.values[0] as Unit).unit, last: unit.last };
}

/** `$5 a share`, `a $5-a-barrel rise`, `90 cents each year`; money also of any noun that a clause goes on behind: `$18 billion a hull`. */
function article(scan: Scan, at: number, money: boolean): { per: string; last: number } | null {
	const { tokens, last } = scan;
	if (at >= last) return null;
	const hyphened = tokens.norm[at] === '-' && isGlued(tokens, at) && tokens.norm[at + 2] === '-';
	const word = hyphened ? at + 1 : at;
	if (!perArticle.has(tokens.norm[word] as string)) return null;
	const noun = hyphened ? word + 2 : word + 1;
	const unit = perUnits.longest(tokens, noun, last);
	if (unit !== null) return isOther(scan, word, unit.last) ? null : { per: unit.values[0] as string, last: unit.last };
	const counted =
		money &&
		noun < last &&
		isWord(tokens, noun) &&
		!tokens.capital[noun] &&
		(tokens.norm[noun] as string).length >= NOUN &&
		!isPlural(tokens.norm[noun] as string) &&
		stops.longest(tokens, noun, noun + 1) === null &&
		!notSold.has(tokens.norm[noun] as string) &&
		!clausal.has(tokens.norm[noun + 1] ?? '') &&
		(noun + 1 >= last || (tokens.kind[noun + 1] === TokenKind.mark && tokens.norm[noun + 1] !== '-') || stops.longest(tokens, noun + 1, noun + 2) !== null);
	return counted ? { per: tokens.norm[noun] as string, last: noun + 1 } : null;
}

/** `a year| earlier`, `a year| into the plan`, `a second| time`: whether what an article leads to is a date, an age or another one, no rate. */
function isOther({ tokens, last }: Scan, at: number, end: number): boolean {
	const next = tokens.norm[end] ?? '';
	if (end >= last) return false;
	if (notPer.has(next)) return true;
	// `a second| time`: an ordinal goes on with a noun
	return ordinals.has(tokens.norm[end - 1] as string) && tokens.norm[at] !== 'per' && isWord(tokens, end) && stops.longest(tokens, end, end + 1) === null;
}

/** `12 shares at $5 each`: of what the sentence has counted. */
function each({ tokens, last, first, counted, countedAt }: Scan, { kind, last: at }: Found): { per: string; last: number } | null {
	return kind === 'money' && at < last && perEach.has(tokens.norm[at] as string) && counted !== null && countedAt >= first
		? { per: counted, last: at + 1 }
		: null;
}

/** `10,000 units annually`, `250,000 babies born here each year`, `150 minutes of exercise per week`: how often, behind what is counted. The rate is no part of the figure. */
function behindNoun(scan: Scan, { kind, last: end }: Found): { per: string; last: number } | null {
	const { tokens, last } = scan;
	if (kind === 'percent' || kind === 'percentage-point' || kind === 'ratio') return null;
	for (let i = end; i < last && i <= end + OF && tokens.kind[i] === TokenKind.word; i++) {
		const often = frequencies.longest(tokens, i, last);
		if (often === null && clauseStops.has(tokens.norm[i] as string)) return null;
		if (often !== null) return isOther(scan, i, often.last) ? null : { per: often.values[0] as string, last: end };
	}
	return null;
}

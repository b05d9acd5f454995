/** Numbers that share the noun of the last one: `|140, 215 and| 322 cows`. */
import type { Tokens } from '../../text/tokens.js';
import type { FigureMention } from '../mentions.js';
import { readNumeral } from './numerals/index.js';
import type { Numeral } from './numerals/numeral.js';
import type { Found } from './pattern.js';
import { isDigits, isGlued, isHan, type Scan } from './scan.js';
import { and, beforeValue, capitalLabels, labels, pairJoiners } from './vocabulary.js';

/** Most numbers before the one with the noun, and most tokens of one of them: 1,154.25. */
const MOST = 8;
const LONGEST = 5;
/** A plain number of so many digits may be a year. */
const YEAR = 4;

/** A list in which no number reaches this is one of kinds. */
const COUNTED = 10;
/** The unit of a number of nothing that is named. */
const NONE = '1';
/** Fewest numbers of a list before the one with the noun: in `Boeing 737 and 12 jets` only the last counts. */
const FEWEST = 2;
/** Mentions of a sentence among which a number of the list may stand. */
const BACK = MOST + 2;

/**
 * The numbers before a count that share its noun become figures of their own; one that was read without a unit is given it.
 * @param mentions the mentions so far, in text order, to which they are added
 * @param nextDated for each token the first from it on that belongs to a date
 */
export function shareUnit(
	{ tokens, first }: Scan,
	{ first: at, unit, value }: Found,
	sentence: number,
	mentions: FigureMention[],
	nextDated: Int32Array,
): void {
	let start = mentions.length;
	let floor = first;
	while (start > 0 && mentions.length - start < BACK) {
		const before = mentions[start - 1] as FigureMention;
		if (before.first < first) break;
		if (before.value.unit !== NONE || before.value.max !== null) {
			floor = before.last;
			break;
		}
		start--;
	}
	const unnamed = new Map(mentions.slice(start).map((mention) => [mention.first, mention]));
	const listed = listedBefore(tokens, at, floor);
	// homes with `2, 3 or 4 bedrooms` are told apart, not counted
	if (listed.length === 0 || Math.max(value, ...listed.map((number) => number.value)) < COUNTED) return;
	if (!isCountable(tokens, (listed[0] as Numeral).first, first) || (nextDated[(listed[0] as Numeral).first] as number) < at) return;
	for (const number of listed) {
		const before = unnamed.get(number.first);
		unnamed.set(number.first, before === undefined ? mentionOf(tokens, number, unit, sentence) : { ...before, value: { ...before.value, unit } });
	}
	mentions.splice(start, mentions.length - start, ...[...unnamed.values()].sort((a, b) => a.first - b.first));
}

/**
 * `rose |4.2 and| 2.1 percentage points`, 提高|0.7和|1.2个百分点: the numbers before a percentage or a difference of percentages that share its
 * unit, first to last, as figures of their own.
 * @param nextDated for each token the first from it on that belongs to a date
 */
export function sharingPercent({ tokens, first, floor }: Scan, figure: Found, nextDated: Int32Array): Found[] {
	const numbers: Found[] = [];
	if (figure.max !== null) return numbers;
	for (let end = figure.first; numbers.length < MOST; ) {
		const joiner = end - 1;
		const joins = joiner > first && (pairJoiners.has(tokens.norm[joiner] as string) || (numbers.length > 0 && tokens.norm[joiner] === ','));
		const number = joins ? numeralBefore(tokens, joiner, Math.max(first, floor), true) : null;
		if (number === null || (nextDated[number.first] as number) < joiner) break;
		numbers.unshift({ ...figure, first: number.first, last: number.last, value: number.value, comparator: number.comparator });
		end = number.first;
	}
	return numbers.length > 0 && isCountable(tokens, (numbers[0] as Found).first, first, false) ? numbers : [];
}

/** Whether what stands before a list lets it count: no name, label or word that a value of its own follows (`aged`, `scored`, `to`). */
function isCountable(tokens: Tokens, at: number, first: number, strict = true): boolean {
	if (at <= first) return true;
	const before = tokens.norm[at - 1] as string;
	return tokens.capital[at - 1] !== true && !labels.has(before) && !capitalLabels.has(before) && !(strict && beforeValue.has(before));
}

function mentionOf(tokens: Tokens, { first, last, value }: Numeral, unit: string, sentence: number): FigureMention {
	const start = tokens.start[first] as number;
	const end = tokens.end[last - 1] as number;
	const text = tokens.text.slice(start, end);
	return {
		first,
		last,
		start,
		end,
		sentence,
		text,
		rule: 'figures/count',
		value: { value, max: null, comparator: '=', kind: 'count', unit, per: null, change: 'level', measures: unit, text },
		asOf: null,
		unnamedBodies: null,
	};
}

/**
 * The numbers of a list that ends with the figure at a token, first to last: `a, b and` before it, three numbers at the least with its own.
 * A list of two is none, nor one with a comma before `and`: `He arrived at 9, and 15 people waited`.
 * @param floor the token before which nothing belongs to the list
 */
function listedBefore(tokens: Tokens, first: number, floor: number): Numeral[] {
	const numbers: Numeral[] = [];
	let end = first;
	while (numbers.length < MOST) {
		const at = end - 1;
		const joins = numbers.length === 0 ? and.has(tokens.norm[at] ?? '') : tokens.norm[at] === ',';
		const number = joins && at > floor ? numeralBefore(tokens, at, floor) : null;
		if (number === null) break;
		numbers.unshift(number);
		end = number.first;
	}
	return numbers.length < FEWEST ? [] : numbers;
}

/** The numeral in digits that ends at a token, glued to nothing before it; `glued` lets it stand right behind Chinese. */
function numeralBefore(tokens: Tokens, end: number, floor: number, glued = false): Numeral | null {
	for (let at = Math.max(floor, end - LONGEST); at < end; at++) {
		if (!isDigits(tokens, at) || (at > 0 && isGlued(tokens, at) && !(glued && (isHan(tokens, at - 1) || pairJoiners.has(tokens.norm[at - 1] as string)))))
			continue;
		const number = readNumeral(tokens, at, end);
		if (number === null || number.last !== end) continue;
		return number.plain && (tokens.norm[at] as string).length >= YEAR ? null : number;
	}
	return null;
}

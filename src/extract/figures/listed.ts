/** Numbers that share the noun of the last one: `|178, 156 and| 267 cases`. */
import type { Tokens } from '../../text/tokens.js';
import type { FigureMention } from '../mentions.js';
import { readNumeral } from './numerals/index.js';
import type { Numeral } from './numerals/numeral.js';
import type { Found } from './pattern.js';
import { isDigits, isGlued, type Scan } from './scan.js';
import { and, labels } from './vocabulary.js';

/** Most numbers before the one with the noun, and most tokens of one of them: 1,154.25. */
const MOST = 8;
const LONGEST = 5;
/** A plain number of so many digits may be a year. */
const YEAR = 4;

/** A list in which no number reaches this is one of kinds. */
const COUNTED = 10;
/** The unit of a number of nothing that is named. */
const NONE = '1';
/** Mentions of a sentence among which a number of the list may stand. */
const BACK = MOST + 2;

/**
 * The numbers before a count that share its noun become figures of their own; one that was read without a unit is given it.
 * @param mentions the mentions so far, in text order, to which they are added
 */
export function shareUnit({ tokens, first }: Scan, { first: at, unit, value }: Found, sentence: number, mentions: FigureMention[]): void {
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
	if (labels.has(tokens.norm[(listed[0] as Numeral).first - 1] ?? '')) return;
	for (const number of listed) {
		const before = unnamed.get(number.first);
		unnamed.set(number.first, before === undefined ? mentionOf(tokens, number, unit, sentence) : { ...before, value: { ...before.value, unit } });
	}
	mentions.splice(start, mentions.length - start, ...[...unnamed.values()].sort((a, b) => a.first - b.first));
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
 * The numbers of a list that ends with the figure at a token, first to last: joined by commas and one word for `and`.
 * A list of two needs that word: `on page 3, 15 cases` is none.
 * @param floor the token before which nothing belongs to the list
 */
function listedBefore(tokens: Tokens, first: number, floor: number): Numeral[] {
	const numbers: Numeral[] = [];
	let end = first;
	let joined = false;
	while (numbers.length < MOST) {
		let at = end;
		if (at - 1 > floor && and.has(tokens.norm[at - 1] as string) && !joined && numbers.length === 0) {
			joined = true;
			at--;
		}
		if (at - 1 > floor && tokens.norm[at - 1] === ',') at--;
		if (at === end) break;
		const number = numeralBefore(tokens, at, floor);
		if (number === null) break;
		numbers.unshift(number);
		end = number.first;
	}
	return numbers.length > 1 || joined ? numbers : [];
}

/** The numeral in digits that ends at a token, glued to nothing before it. */
function numeralBefore(tokens: Tokens, end: number, floor: number): Numeral | null {
	for (let at = Math.max(floor, end - LONGEST); at < end; at++) {
		if (!isDigits(tokens, at) || (at > 0 && isGlued(tokens, at))) continue;
		const number = readNumeral(tokens, at, end);
		if (number === null || number.last !== end) continue;
		return number.plain && (tokens.norm[at] as string).length >= YEAR ? null : number;
	}
	return null;
}

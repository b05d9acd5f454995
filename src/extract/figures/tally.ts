/** The two numbers of a vote or of a score: `voted 52-48`, `by 14 votes to 7`, `won 3-1`, `seven against`. Each is a figure; together they are no range. */
import { TokenKind, type Tokens } from '../../text/tokens.js';
import { isPlural } from './head.js';
import { articles } from './numerals/vocabulary.js';
import { type Found, found, type Pattern } from './pattern.js';
import type { Quantity } from './quantity.js';
import { isDigits, isGlued, isWord, type Scan } from './scan.js';
import {
	capitalLabels,
	labels,
	moneyUnits,
	notTallied,
	numberedBefore,
	physicalUnits,
	scoreWords,
	shareUnits,
	stops,
	tallyDeterminers,
	tallyNouns,
	tallyPlaces,
	timesUnits,
	timeUnits,
	to,
	voteSideStarts,
	voteSides,
	voteWords,
	weakTallyWords,
} from './vocabulary.js';

export const tally: Pattern = {
	id: 'figures/tally',
	summary: 'The two sides of a vote, and the two numbers of a score.',
	why: 'How a measure was carried is told in two counts, which look like a range or a code.',
	languages: ['en'],
	examples: {
		match: [
			'The board voted 7-2 along the usual lines.',
			'A 48-31 vote ended the debate.',
			'The council approved it by 14 votes to 7.',
			'The text was passed with 41 in favour and nine against.',
			'The visitors won 3-1 after a late goal.',
		],
		not: ['They won 5-10 seats.', 'In the 2017-18 season they won.', 'Call 010-6655 to vote.', 'Rule 7-2 applies.', 'The fee was set at 5-10 percent.'],
	},
	read(scan: Scan, quantity: Quantity): Found | null {
		const { low } = quantity;
		const { norm } = scan.tokens;
		// most numbers stand beside nothing that a vote or a score is told with
		if (!besideTally.has(norm[low.last] ?? '') && !(low.first > scan.first && besideTally.has(norm[low.first - 1] as string))) return null;
		if (scan.foreign || !(low.plain || low.script === 'words') || low.value > HIGHEST) return null;
		const pair = pairOf(scan, quantity);
		if (pair === null) return sideOf(scan, quantity);
		const unit = contextOf(scan, pair);
		return unit === null ? null : { ...found(quantity, low.last, 'count', unit), value: low.value, max: null };
	},
};

/** What stands between the two numbers, or behind those of one side. */
const besideTally: ReadonlySet<string> = new Set(['-', ...to, ...voteSideStarts]);

/** More sit in no parliament, and score in no match. */
const HIGHEST = 999;
/** Tokens behind a pair and before it that say what it is of. */
const AHEAD = 4;
const BEFORE = 28;
/** A pair that rises is a range unless the word stands so near before it. */
const NEAR = 3;
/** Tokens from a word that means much else to the pair, `approved| it |5-4`. */
const BESIDE = 3;

interface Pair {
	readonly first: number;
	readonly last: number;
	readonly rises: boolean;
	/** Joined by a word, as votes are and scores are not. */
	readonly said: boolean;
}

/** The pair that a number is the first or the second of: `52|-48`, `52-|48`, `14 to| 7`. */
function pairOf(scan: Scan, { low }: Quantity): Pair | null {
	const { tokens, first, last } = scan;
	const behind = tokens.norm[low.last] ?? '';
	const before = low.first > first ? (tokens.norm[low.first - 1] as string) : '';
	// by 14 votes to| 7
	if (to.has(before) && voteWords.has(tokens.norm[low.first - 2] as string)) return pairAt(tokens, low.first - 2, low.last, true);
	if (low.script !== 'digits' || low.last !== low.first + 1) return null;
	const opens = low.last + 1 < last && isDigits(tokens, low.last + 1) && !isGlued(tokens, low.first);
	if (opens && isDash(tokens, low.last) && !isDash(tokens, low.last + 2)) return pairAt(tokens, low.first, low.last + 2, false);
	const closes = low.first - 2 >= first && isDigits(tokens, low.first - 2);
	if (closes && isDash(tokens, low.first - 1) && !isDash(tokens, low.first - 3)) return pairAt(tokens, low.first - 2, low.last, false);
	if (opens && to.has(behind)) return pairAt(tokens, low.first, low.last + 2, true);
	return closes && to.has(before) ? pairAt(tokens, low.first - 2, low.last, true) : null;
}

/** A hyphen with nothing around it. */
const isDash = (tokens: Tokens, at: number): boolean => tokens.norm[at] === '-' && isGlued(tokens, at) && isGlued(tokens, at + 1);

const pairAt = (tokens: Tokens, first: number, last: number, said: boolean): Pair => ({
	first,
	last,
	rises: Number(tokens.norm[first]) < Number(tokens.norm[last - 1]),
	said,
});

/** `vote`, 1 for a score, or null where a pair is neither. */
function contextOf(scan: Scan, pair: Pair): string | null {
	const { tokens } = scan;
	const { first, last } = pair;
	if ((last < scan.last && isCounted(scan, last)) || isNumbered(scan, pair) || isProportion(scan, pair)) return null;
	for (let i = first; i < last; i++) if (isDigits(tokens, i) && Number(tokens.norm[i]) > HIGHEST) return null;
	// 14 votes to 7
	for (let i = first; i < last; i++) if (voteWords.has(tokens.norm[i] as string)) return 'vote';
	return nounBehind(scan, pair) ?? wordBefore(scan, pair);
}

/** What a word beside a pair makes of it; a score is never told with `to`. */
const toldBy = (word: string, said: boolean): string | null => (voteWords.has(word) ? 'vote' : !said && scoreWords.has(word) ? '1' : null);

/** `a 48-31| vote`, `a 3-1| home win`, `3-1| on aggregate`: the noun that a pair stands before. */
function nounBehind({ tokens, last }: Scan, { last: at, said }: Pair): string | null {
	const placed = tallyPlaces.has(tokens.norm[at] ?? '') ? at + 1 : at;
	const from = placed > at && articles.has(tokens.norm[placed] ?? '') ? placed + 1 : placed;
	for (let i = from; i < last && i < from + AHEAD && tokens.kind[i] === TokenKind.word; i++) {
		const word = tokens.norm[i] as string;
		if (tallyNouns.has(word)) return toldBy(word, said);
		if (placed > at || stops.longest(tokens, i, i + 1) !== null) return null;
	}
	return null;
}

/** `voted| 7-2`, `won after a late goal |3-1`: the word that leads to a pair, unless the pair stands before a noun of its own (`his 9-5 job`). */
function wordBefore({ tokens, first: begin }: Scan, { first, last, rises, said }: Pair): string | null {
	if (first > begin && tallyDeterminers.has(tokens.norm[first - 1] as string)) return null;
	// `by 3 to 1` is how many times as many
	const near = rises || (said && tokens.norm[last - 1] === '1') ? NEAR : BEFORE;
	for (let i = first - 1; i >= begin && i > first - near; i--) {
		const word = tokens.norm[i] as string;
		const unit = first - i > BESIDE && weakTallyWords.has(word) ? null : toldBy(word, said);
		if (unit !== null) return unit;
	}
	return null;
}

/** `Rule |7-2`, `weeks |3-5`, `voters |18-29`: the numbers of things, or the ages of people. */
function isNumbered({ tokens, first }: Scan, { first: at, rises }: Pair): boolean {
	if (at === first) return false;
	const before = tokens.norm[at - 1] as string;
	const capital = tokens.capital[at - 1] === true;
	if (labels.has(before) || numberedBefore.has(before) || (capital && capitalLabels.has(before))) return true;
	// the name of a team may be a plural, and goes on with a capital inside its sentence
	const team = capital && at - 1 > first;
	return rises && !team && isPlural(before) && !voteWords.has(before) && !scoreWords.has(before);
}

/** `a ratio of 3-1`, `aged 6-12`, `the 65-74 age band`: whether the sentence speaks of proportions, prices or ages before a pair or right behind it. */
function isProportion({ tokens, first }: Scan, { first: at, last }: Pair): boolean {
	if (notTallied.has(tokens.norm[last] ?? '')) return true;
	for (let i = at - 1; i >= first && i > at - BEFORE; i--) if (notTallied.has(tokens.norm[i] as string)) return true;
	return false;
}

/** Whether a unit or a plural makes a quantity of what stands before it: `5-10| seats`. */
function isCounted({ tokens, last }: Scan, at: number): boolean {
	if (tokens.norm[at] === '%' || (isWord(tokens, at) && isPlural(tokens.norm[at] as string) && !voteWords.has(tokens.norm[at] as string))) return true;
	return [shareUnits, timeUnits, physicalUnits, moneyUnits, timesUnits].some((units) => units.longest(tokens, at, last) !== null);
}

/** `41| in favour`, `nine| against`: the votes of one side, in a sentence that speaks of a vote. */
function sideOf(scan: Scan, quantity: Quantity): Found | null {
	const { tokens, first, last } = scan;
	if (quantity.high !== null || voteSides.longest(tokens, quantity.last, last) === null) return null;
	for (let i = quantity.first - 1; i >= first && i > quantity.first - BEFORE; i--)
		if (voteWords.has(tokens.norm[i] as string)) return found(quantity, quantity.last, 'count', 'vote');
	return null;
}

/** Texts that tell by the day: lines of dates, each with what was done on it behind or below it. */
import type { Sentence } from '../text/sentences.js';
import { Gap, TokenKind, type Tokens } from '../text/tokens.js';

/** Tokens of a date. */
interface Dated {
	readonly first: number;
	readonly last: number;
}

/** Fewest heads with dates of their own that make a chronology. */
const FEWEST = 3;
/** Fewest tokens of what is told of a day. */
const TOLD = 5;
/** Marks between a date and what is told of it. */
const marks = new Set([':', '：', '–', '—', '--', '-', '|', '｜']);

/**
 * The dates that head the entries of a chronology, by the index of their sentence: each opens a block and stands alone in it, or before
 * a colon or a dash. Empty where there is no chronology. Linear.
 * @param dateOf the first day of the calendar that a sentence names
 */
export function entryHeads<D extends Dated>(tokens: Tokens, sentences: readonly Sentence[], dateOf: (index: number) => D | undefined): ReadonlyMap<number, D> {
	const heads = new Map<number, D>();
	const dates = new Set<string>();
	sentences.forEach((sentence, index) => {
		const date = dateOf(index);
		if (date === undefined || date.first !== sentence.first || tokens.gap[date.first] !== Gap.block) return;
		const alone = date.last >= sentence.last || (date.last === sentence.last - 1 && tokens.kind[date.last] === TokenKind.mark);
		const below = sentences[index + 1];
		const told = alone ? length(below) : marks.has(tokens.norm[date.last] as string) ? sentence.last - date.last : 0;
		if (told < TOLD) return;
		heads.set(index, date);
		dates.add(tokens.norm.slice(date.first, date.last).join(' '));
	});
	return dates.size < FEWEST ? new Map() : heads;
}

const length = (sentence: Sentence | undefined): number => (sentence === undefined ? 0 : sentence.last - sentence.first);

/**
 * The days that close the entries of a list, in brackets behind the last sentence of each, by the index of each sentence of the entry: `Approval
 * of the bill. (9.5.2031)`. Empty where fewer than make a chronology do. Linear.
 * @param dateOf the first day of the calendar that a sentence names
 */
export function entryEnds<D extends Dated>(tokens: Tokens, sentences: readonly Sentence[], dateOf: (index: number) => D | undefined): ReadonlyMap<number, D> {
	const entries = new Map<number, D>();
	const closed = new Set<D>();
	sentences.forEach(({ first, last, block }, index) => {
		const date = tokens.norm[first] === '(' ? dateOf(index) : undefined;
		if (date === undefined || date.first !== first + 1 || tokens.norm[date.last] !== ')' || last > date.last + 2) return;
		entries.set(index, date);
		for (let before = index - 1; sentences[before]?.block === block && !entries.has(before); before--) {
			entries.set(before, date);
			closed.add(date);
		}
	});
	return closed.size < FEWEST ? new Map() : entries;
}

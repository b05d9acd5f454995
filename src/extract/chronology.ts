/** Texts that tell by the day: lines of dates, each with what was done on it behind or below it. */
import { entryOpenings } from '../language/en/chronology.js';
import { Lexicon } from '../text/lexicon.js';
import type { Sentence } from '../text/sentences.js';
import { Gap, TokenKind, type Tokens } from '../text/tokens.js';

/** Tokens of a date. */
interface Dated {
	readonly first: number;
	readonly last: number;
}

/** Fewest heads with dates of their own that make a chronology. */
const FEWEST = 3;
/** Fewest where lines say that something was decided on them. */
const FEWEST_DECIDED = 2;
/** Fewest tokens of what is told of a day. */
const TOLD = 5;
/** Marks between a date and what is told of it. */
const openings = Lexicon.of(entryOpenings.map((opening) => [opening, true as const]));
const brackets = new Set(['[', '(']);
const marks = new Set([':', '：', '–', '—', '--', '-', '|', '｜']);

/**
 * The dates that head the entries of a chronology, by the index of their sentence: each opens a block and stands alone in it, or before
 * a colon or a dash, or closes a line that says what was done on it (`Signed on 3 May 2031`). Empty where there is no chronology. Linear.
 * @param dateOf the first day of the calendar that a sentence names
 */
export function entryHeads<D extends Dated>(tokens: Tokens, sentences: readonly Sentence[], dateOf: (index: number) => D | undefined): ReadonlyMap<number, D> {
	const heads = new Map<number, D>();
	const dates = new Set<string>();
	const decided = new Set<string>();
	sentences.forEach((sentence, index) => {
		const date = dateOf(index);
		if (date === undefined || tokens.gap[sentence.first] !== Gap.block) return;
		const opened = date.first !== sentence.first;
		if (opened && !isOpened(tokens, sentence.first, date)) return;
		const alone = date.last >= sentence.last || (date.last === sentence.last - 1 && tokens.kind[date.last] === TokenKind.mark);
		const below = sentences[index + 1];
		const behind = !opened && marks.has(tokens.norm[date.last] as string) ? sentence.last - date.last : 0;
		if ((alone ? length(below) : behind) < (opened ? 1 : TOLD)) return;
		heads.set(index, date);
		(opened ? decided : dates).add(tokens.norm.slice(date.first, date.last).join(' '));
	});
	return decided.size >= FEWEST_DECIDED || dates.size + decided.size >= FEWEST ? heads : new Map();
}

/** `[Signed on | 3 May 2031`, `Cabinet meeting of | 3 May 2031`. */
function isOpened(tokens: Tokens, first: number, date: Dated): boolean {
	const from = brackets.has(tokens.norm[first] as string) ? first + 1 : first;
	return openings.longest(tokens, from, date.first)?.last === date.first;
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

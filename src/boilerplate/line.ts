/** The blocks of a page, measured: one line a block. */
import type { Block } from '../article.js';
import { isHangul, isKana } from '../text/characters.js';
import { phraseHash, Shape, type Words } from '../text/words.js';
import { cuesOf, noCues } from './cues.js';
import { Mark, markTraits } from './marks.js';
import { verse } from './verse.js';

/** Columns of whole numbers. */
const Count = {
	whole: 0,
	opens: 1,
	within: 2,
	spam: 3,
	first: 4,
	begin: 5,
	han: 6,
	numbers: 7,
	capitals: 8,
	letters: 9,
	latin: 10,
	marks: 11,
	stops: 12,
	commas: 13,
	separators: 14,
	short: 15,
	quotes: 16,
	key: 17,
} as const;
const COUNTS = Object.keys(Count).length;
const Flag = { ends: 1, trails: 2, announces: 4, prose: 8 } as const;

/**
 * What is measured of the lines of a page, as tables: a page of 20 MB has 300,000 lines, and an object for each with a cell for each number took
 * more than the page. Words are runs of letters, runs of digits and half of each Chinese character or kana.
 */
class Measures {
	readonly words: Float64Array;
	readonly flags: Uint8Array;
	/** Row after row of {@link COUNTS} cells. */
	readonly counts: Int32Array;

	constructor(
		readonly text: Words,
		readonly blocks: readonly Block[],
	) {
		this.words = new Float64Array(blocks.length);
		this.flags = new Uint8Array(blocks.length);
		this.counts = new Int32Array(blocks.length * COUNTS);
	}
}

/** One line: where its measures stand. */
export class Line {
	constructor(
		private readonly of: Measures,
		readonly index: number,
	) {}

	private count(column: number): number {
		return this.of.counts[this.index * COUNTS + column] as number;
	}

	private has(flag: number): boolean {
		return ((this.of.flags[this.index] as number) & flag) !== 0;
	}

	get block(): Block {
		return this.of.blocks[this.index] as Block;
	}
	/** Cues, as in {@link Cues}. */
	get whole(): number {
		return this.count(Count.whole);
	}
	get opens(): number {
		return this.count(Count.opens);
	}
	get within(): number {
		return this.count(Count.within);
	}
	get spam(): number {
		return this.count(Count.spam);
	}
	get first(): number {
		return this.count(Count.first);
	}
	/** Its words in {@link Words}, `end` exclusive. */
	get begin(): number {
		return this.count(Count.begin);
	}
	get end(): number {
		return this.of.text.first[this.index + 1] as number;
	}
	get characters(): number {
		return this.block.end - this.block.start;
	}
	get words(): number {
		return this.of.words[this.index] as number;
	}
	/** Chinese characters and kana. */
	get han(): number {
		return this.count(Count.han);
	}
	/** Runs of digits. */
	get numbers(): number {
		return this.count(Count.numbers);
	}
	get capitals(): number {
		return this.count(Count.capitals);
	}
	/** Letters of its words; of those, Latin ones. */
	get letters(): number {
		return this.count(Count.letters);
	}
	get latin(): number {
		return this.count(Count.latin);
	}
	get marks(): number {
		return this.count(Count.marks);
	}
	/** Marks that end a sentence after a word. */
	get stops(): number {
		return this.count(Count.stops);
	}
	/** Commas and semicolons. */
	get commas(): number {
		return this.count(Count.commas);
	}
	/** `|`, `>`, `·` and the like: what menus and breadcrumbs are strung with. */
	get separators(): number {
		return this.count(Count.separators);
	}
	/** Words of three letters at most, or of one syllable in Hangul: articles and prepositions, in any language of letters. */
	get short(): number {
		return this.count(Count.short);
	}
	get quotes(): number {
		return this.count(Count.quotes);
	}
	/** Its last mark ends a sentence; is an ellipsis; is a colon. */
	get ends(): boolean {
		return this.has(Flag.ends);
	}
	get trails(): boolean {
		return this.has(Flag.trails);
	}
	get announces(): boolean {
		return this.has(Flag.announces);
	}
	/** True where it reads as running text: a sentence of some length, not made of links. */
	get prose(): boolean {
		return this.has(Flag.prose);
	}
	/** Equal for lines that say the same; 0 where the line is long or says nothing. */
	get key(): number {
		return this.count(Count.key);
	}
}

/**
 * The lines of blocks. Linear.
 * @param text the words of the blocks, a stretch for each
 * @param marked whether markup tells phrases from menus, so that a text of a phrase a line can be told
 */
export function linesOf(text: Words, blocks: readonly Block[], marked: boolean): Line[] {
	const measures = new Measures(text, blocks);
	const lines: Line[] = [];
	for (let index = 0; index < blocks.length; index++) {
		measure(measures, index);
		lines.push(new Line(measures, index));
	}
	for (const { index } of marked ? verse(lines) : []) measures.flags[index] = (measures.flags[index] as number) | Flag.prose;
	return lines;
}

/** Lines longer than this are not looked through for cues; they are prose or a page in one line. */
const CUED = 160;
/** Longer lines are not compared with each other. */
const KEYED = 40;

/** Measures one line. Linear. */
function measure({ text: all, blocks, words: wordCounts, flags, counts }: Measures, index: number): void {
	const { text, shape, start } = all;
	const block = blocks[index] as Block;
	const begin = all.first[index] as number;
	const end = all.first[index + 1] as number;
	let han = 0;
	let runs = 0;
	let numbers = 0;
	let capitals = 0;
	let letters = 0;
	let latin = 0;
	let marks = 0;
	let stops = 0;
	let commas = 0;
	let separators = 0;
	let short = 0;
	let quotes = 0;
	for (let at = begin; at < end; at++) {
		const own = shape[at] as number;
		const kind = own & Shape.kind;
		if (kind === Shape.han) han++;
		else if (kind === Shape.letters) {
			const from = start[at] as number;
			const length = wordEnd(all, at, end, block.end) - from;
			const c = text.charCodeAt(from);
			// a run of kana is a stretch of a sentence without gaps, not a word
			if (isKana(c)) {
				han += length;
				continue;
			}
			runs++;
			letters += length;
			if (c < 0x250) latin += length;
			if ((own & Shape.capital) !== 0) capitals++;
			else if (length <= (isHangul(c) ? 1 : 3)) short++;
		} else if (kind === Shape.digits) numbers++;
		else {
			marks++;
			const c = text.charCodeAt(start[at] as number);
			const traits = markTraits(c);
			if (traits === 0) continue;
			if ((traits & Mark.comma) !== 0) commas++;
			else if ((traits & Mark.quote) !== 0) quotes++;
			else if ((traits & Mark.separator) !== 0) separators++;
			else if ((traits & Mark.stop) !== 0 && at > begin && (c > 0x2000 || endsHere(all, at + 1, end))) stops++;
		}
	}
	let tail = end - 1;
	while (tail > begin && isMark(all, tail, Mark.closing)) tail--;
	const words = runs + numbers + han / 2;
	const { linkDensity } = block.markup;
	// measured on pages of a dozen countries: below 10 words a line with a full stop is as often a teaser as a sentence
	const prose =
		linkDensity < 0.5 &&
		separators * 8 < words &&
		((words >= 10 && (stops > 0 || commas > 0) && words < 40 * (stops + commas + 1)) || (words >= 22 && words < 60 * (stops + commas + 1)));
	const cues = words <= CUED ? cuesOf(all, begin, end) : noCues;
	const row = index * COUNTS;
	counts[row + Count.whole] = cues.whole;
	counts[row + Count.opens] = cues.opens;
	counts[row + Count.within] = cues.within;
	counts[row + Count.spam] = cues.spam;
	counts[row + Count.first] = cues.first;
	counts[row + Count.begin] = begin;
	counts[row + Count.han] = han;
	counts[row + Count.numbers] = numbers;
	counts[row + Count.capitals] = capitals;
	counts[row + Count.letters] = letters;
	counts[row + Count.latin] = latin;
	counts[row + Count.marks] = marks;
	counts[row + Count.stops] = stops;
	counts[row + Count.commas] = commas;
	counts[row + Count.separators] = separators;
	counts[row + Count.short] = short;
	counts[row + Count.quotes] = quotes;
	counts[row + Count.key] = words <= KEYED ? phraseHash(all, begin, end) : 0;
	wordCounts[index] = words;
	flags[index] =
		(tail >= begin && isMark(all, tail, Mark.stop) ? Flag.ends : 0) |
		(tail >= begin && (isMark(all, tail, Mark.ellipsis) || (tail - 2 >= begin && text.startsWith('...', start[tail - 2]))) ? Flag.trails : 0) |
		(tail >= begin && isMark(all, tail, Mark.colon) ? Flag.announces : 0) |
		(prose ? Flag.prose : 0);
}

/** Where a word ends: at the next where nothing stands between, else at the first character that is none of a word's. */
function wordEnd({ text, start, shape }: Words, at: number, limit: number, blockEnd: number): number {
	let end = at + 1 < limit ? (start[at + 1] as number) : blockEnd;
	if (at + 1 >= limit || ((shape[at + 1] as number) & Shape.spaced) !== 0) while (end > (start[at] as number) + 1 && text.charCodeAt(end - 1) <= 32) end--;
	return end;
}

/** True where the word at `at` leaves room for the end of a sentence before it: none, a gap, a closing mark. */
function endsHere(all: Words, at: number, end: number): boolean {
	return at >= end || ((all.shape[at] as number) & Shape.spaced) !== 0 || isMark(all, at, Mark.closing);
}

function isMark({ text, shape, start }: Words, at: number, trait: number): boolean {
	return ((shape[at] as number) & Shape.kind) === Shape.mark && (markTraits(text.charCodeAt(start[at] as number)) & trait) !== 0;
}

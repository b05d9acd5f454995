/** The blocks of a page, measured: one line a block. */
import type { Block } from '../article.js';
import { isHangul, isKana } from '../text/characters.js';
import { phraseHash, Shape, type Words } from '../text/words.js';
import { type Cues, cuesOf, noCues } from './cues.js';
import { Mark, markTraits } from './marks.js';
import { verse } from './verse.js';

/** Counts of a line, one column each. */
const Count = { han: 0, numbers: 1, capitals: 2, letters: 3, latin: 4, marks: 5, stops: 6, commas: 7, separators: 8, short: 9, quotes: 10 } as const;
const COUNTS = Object.keys(Count).length;
/** Columns of the cues of a line that has any. */
const Cue = { whole: 0, opens: 1, within: 2, spam: 3, first: 4 } as const;
const CUES = Object.keys(Cue).length;
const Flag = { ends: 1, trails: 2, announces: 4, prose: 8 } as const;
/** No count of a line of fewer characters is larger than two bytes can tell. */
const LONG = 1 << 16;

/**
 * What is measured of the lines of a page, as tables: a page of 20 MB has 300,000 lines, and an object for each with a cell for each number took
 * more than the page. Words are runs of letters, runs of digits and half of each Chinese character or kana.
 */
class Measures {
	/** Half words. */
	readonly halves: Int32Array;
	readonly flags: Uint8Array;
	/** Row after row of {@link COUNTS} cells. */
	readonly counts: Uint16Array | Int32Array;
	readonly keys: Int32Array;
	/** By line, its row in {@link cues}; most lines have no cue, and share the first. */
	readonly cued: Int32Array;
	cues = Int32Array.of(0, 0, 0, 0, -1);
	private cueRows = 1;

	constructor(
		readonly text: Words,
		readonly blocks: readonly Block[],
	) {
		const cells = blocks.length * COUNTS;
		this.halves = new Int32Array(blocks.length);
		this.flags = new Uint8Array(blocks.length);
		this.counts = blocks.some(({ start, end }) => end - start >= LONG) ? new Int32Array(cells) : new Uint16Array(cells);
		this.keys = new Int32Array(blocks.length);
		this.cued = new Int32Array(blocks.length);
	}

	/** Takes note of the cues of a line. */
	cue(line: number, { whole, opens, within, spam, first }: Cues): void {
		const at = this.cueRows * CUES;
		if (at + CUES > this.cues.length) {
			const larger = new Int32Array(this.cues.length * 2 + 16 * CUES);
			larger.set(this.cues);
			this.cues = larger;
		}
		this.cues[at + Cue.whole] = whole;
		this.cues[at + Cue.opens] = opens;
		this.cues[at + Cue.within] = within;
		this.cues[at + Cue.spam] = spam;
		this.cues[at + Cue.first] = first;
		this.cued[line] = this.cueRows++;
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

	private cue(column: number): number {
		return this.of.cues[(this.of.cued[this.index] as number) * CUES + column] as number;
	}

	private has(flag: number): boolean {
		return ((this.of.flags[this.index] as number) & flag) !== 0;
	}

	get block(): Block {
		return this.of.blocks[this.index] as Block;
	}
	/** Cues, as in {@link Cues}. */
	get whole(): number {
		return this.cue(Cue.whole);
	}
	get opens(): number {
		return this.cue(Cue.opens);
	}
	get within(): number {
		return this.cue(Cue.within);
	}
	get spam(): number {
		return this.cue(Cue.spam);
	}
	get first(): number {
		return this.cue(Cue.first);
	}
	/** Its words in {@link Words}, `end` exclusive. */
	get begin(): number {
		return this.of.text.first[this.index] as number;
	}
	get end(): number {
		return this.of.text.first[this.index + 1] as number;
	}
	get characters(): number {
		return this.block.end - this.block.start;
	}
	get words(): number {
		return (this.of.halves[this.index] as number) / 2;
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
		return this.of.keys[this.index] as number;
	}
}

/**
 * The lines of blocks. Linear.
 * @param text the words of the blocks, a stretch for each
 * @param marked whether markup tells phrases from menus, so that a text of a phrase a line can be told
 */
export function linesOf(text: Words, blocks: readonly Block[], marked: boolean): Line[] {
	const measures = new Measures(text, blocks);
	const lines: Line[] = new Array(blocks.length);
	for (let index = 0; index < blocks.length; index++) {
		measure(measures, index);
		lines[index] = new Line(measures, index);
	}
	for (const { index } of marked ? verse(lines) : []) measures.flags[index] = (measures.flags[index] as number) | Flag.prose;
	return lines;
}

/** Lines longer than this are not looked through for cues; they are prose or a page in one line. */
const CUED = 160;
/** Longer lines are not compared with each other. */
const KEYED = 40;

/** Measures one line. Linear. */
function measure(measures: Measures, index: number): void {
	const { text: all, blocks, halves, flags, counts, keys } = measures;
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
	if (cues.first >= 0) measures.cue(index, cues);
	const row = index * COUNTS;
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
	keys[index] = words <= KEYED ? phraseHash(all, begin, end) : 0;
	halves[index] = words * 2;
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

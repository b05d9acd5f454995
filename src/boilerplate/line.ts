/** One block, measured. */
import type { Block } from '../article.js';
import { phraseHash, Shape, type Words } from '../text/words.js';
import { type Cues, cuesOf, noCues } from './cues.js';
import { Mark, markTraits } from './marks.js';

/** Words are runs of letters, runs of digits and half of each Chinese character. */
export interface Line extends Cues {
	readonly index: number;
	readonly block: Block;
	/** Its words in {@link Words}, `last` exclusive. */
	readonly begin: number;
	readonly end: number;
	readonly characters: number;
	readonly words: number;
	readonly han: number;
	/** Runs of digits. */
	readonly numbers: number;
	readonly capitals: number;
	/** Letters of its words; of those, Latin ones. */
	readonly letters: number;
	readonly latin: number;
	readonly marks: number;
	/** Marks that end a sentence after a word. */
	readonly stops: number;
	/** Commas and semicolons. */
	readonly commas: number;
	/** `|`, `>`, `·` and the like: what menus and breadcrumbs are strung with. */
	readonly separators: number;
	/** Words of three letters at most: articles and prepositions, in any language of letters. */
	readonly short: number;
	readonly quotes: number;
	/** Its last mark ends a sentence; is an ellipsis; is a colon. */
	readonly ends: boolean;
	readonly trails: boolean;
	readonly announces: boolean;
	/** True where it reads as running text: a sentence of some length, not made of links. */
	readonly prose: boolean;
	/** Equal for lines that say the same; 0 where the line is long or says nothing. */
	readonly key: number;
}

/** Lines longer than this are not looked through for cues; they are prose or a page in one line. */
const CUED = 160;
/** Longer lines are not compared with each other. */
const KEYED = 40;

/** Measures the words `begin` to `end` of a block. Linear. */
export function lineOf(all: Words, block: Block, index: number, begin: number, end: number): Line {
	const { text, shape, start } = all;
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
			runs++;
			letters += length;
			if (text.charCodeAt(from) < 0x250) latin += length;
			if ((own & Shape.capital) !== 0) capitals++;
			else if (length <= 3) short++;
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
	const { whole, opens, within, spam, first } = words <= CUED ? cuesOf(all, begin, end) : noCues;
	return {
		whole,
		opens,
		within,
		spam,
		first,
		index,
		block,
		begin,
		end,
		characters: block.end - block.start,
		words,
		han,
		numbers,
		capitals,
		letters,
		latin,
		marks,
		stops,
		commas,
		separators,
		short,
		quotes,
		ends: tail >= begin && isMark(all, tail, Mark.stop),
		trails: tail >= begin && (isMark(all, tail, Mark.ellipsis) || (tail - 2 >= begin && text.startsWith('...', start[tail - 2]))),
		announces: tail >= begin && isMark(all, tail, Mark.colon),
		prose,
		key: words <= KEYED ? phraseHash(all, begin, end) : 0,
	};
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

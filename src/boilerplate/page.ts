/** The page as rules and classifier see it: every block measured once, with its cues, and figures of the whole page. */
import type { Article, Block } from '../article.js';
import { Shape, type Words, wordsOf } from '../text/words.js';
import { type Line, linesOf } from './line.js';
import { dialogsOf, threadsOf } from './named-parts.js';
import { opensProvision } from './provisions.js';
import { type Section, sectionsOf } from './sections.js';

export interface Page {
	readonly article: Article;
	readonly text: Words;
	readonly lines: readonly Line[];
	/** Words of the whole page and of its prose. */
	readonly words: number;
	readonly proseWords: number;
	/** Indices of the first and last line of the densest stretch of prose; -1 where there is none. */
	readonly bodyFirst: number;
	readonly bodyLast: number;
	/** True where the page was HTML, so that paths, classes and links tell something. */
	readonly marked: boolean;
	/** True where most letters of the body are Chinese characters, Latin or other letters respectively. */
	readonly script: 'han' | 'latin' | 'other';
	/** Hashes of the title's words, in order; empty where there is none. */
	readonly title: Int32Array;
	/** Index of the line that is the headline, -1 where none is known to be. */
	readonly headline: number;
	/** What an element looks like, by line: a number for each pair of path and hints. Empty where the page is not HTML. */
	readonly looks: Int32Array;
	/** By line, 1 where it stands among comments of readers. Empty where the page is not HTML. */
	readonly threads: Uint8Array;
	/** By line, 1 where it stands in a dialogue that asks for consent. Empty where the page is not HTML. */
	readonly dialogs: Uint8Array;
	/** Lines that open a numbered provision. */
	readonly provisions: number;
	/** The section each line stands in, by index; null for most, and empty where none stands in one. */
	readonly sections: readonly (Section | null)[];
}

/** Measures an article. Linear in its text. @param text the words of its blocks, where they were cut already */
export function pageOf(article: Article, text: Words = wordsOf(article.text, article.blocks)): Page {
	const { blocks } = article;
	const marked = isMarked(article);
	const lines = linesOf(text, blocks, marked);
	let words = 0;
	let proseWords = 0;
	let provisions = 0;
	for (let index = 0; index < blocks.length; index++) {
		const block = blocks[index] as Block;
		const line = lines[index] as Line;
		words += line.words;
		if (line.prose) proseWords += line.words;
		if (opensProvision(article.text, block)) provisions++;
	}
	const [bodyFirst, bodyLast] = densest(lines);
	const title = titleOf(article.metadata.title ?? '');
	const looks = marked ? looksOf(blocks) : new Int32Array(0);
	const headline = headlineOf(text, lines, title, bodyFirst);
	return {
		article,
		text,
		lines,
		words,
		proseWords,
		bodyFirst,
		bodyLast,
		marked,
		script: bodyFirst < 0 ? scriptOf(lines, 0, lines.length) : scriptOf(lines, bodyFirst, bodyLast + 1),
		title,
		headline,
		looks,
		threads: marked ? threadsOf(lines, looks, proseWords) : new Uint8Array(0),
		dialogs: marked ? dialogsOf(lines, looks, words, headline) : new Uint8Array(0),
		provisions,
		sections: sectionsOf(lines, marked),
	};
}

/** True where the article was HTML, so that paths, classes and links tell something. */
export function isMarked({ source, blocks }: Article): boolean {
	return source.format === 'html' && blocks.some(({ markup }) => markup.path.length > 0);
}

function scriptOf(lines: readonly Line[], from: number, to: number): Page['script'] {
	let han = 0;
	let latin = 0;
	let letters = 0;
	for (let index = from; index < to; index++) {
		const line = lines[index] as Line;
		han += line.han;
		latin += line.latin;
		letters += line.letters;
	}
	return han * 3 >= letters ? 'han' : latin * 2 >= letters ? 'latin' : 'other';
}

/** Numbers for looks, in the order in which they are met. */
function looksOf(blocks: readonly Block[]): Int32Array {
	const paths = new Map<string, number>();
	// blocks of one element share their path and their hints
	const known = new Map<readonly string[], number>();
	const hints = new Map<string, number>();
	const looks = new Map<number, number>();
	const found = new Int32Array(blocks.length);
	for (let index = 0; index < blocks.length; index++) {
		const { markup } = blocks[index] as Block;
		let path = known.get(markup.path);
		if (path === undefined) {
			path = numberOf(paths, markup.path.join('>'));
			known.set(markup.path, path);
		}
		found[index] = numberOf(looks, path * blocks.length + numberOf(hints, markup.hints));
	}
	return found;
}

/** The number of a key, the next free one where it is new. */
function numberOf<K>(known: Map<K, number>, key: K): number {
	let number = known.get(key);
	if (number === undefined) {
		number = known.size;
		known.set(key, number);
	}
	return number;
}

/**
 * The stretch of lines whose sum of prose words, less a toll for every line that is none, is greatest.
 * Maximum subarray, after Pasternack and Roth, Extracting article text from the web with maximum subsequence segmentation (2009).
 */
function densest(lines: readonly Line[]): readonly [number, number] {
	let best = 0;
	let found: readonly [number, number] = [-1, -1];
	let sum = 0;
	let from = 0;
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index] as Line;
		if (sum <= 0) {
			sum = 0;
			from = index;
		}
		// a heading or a caption costs little, a block of links much
		sum += line.prose ? line.words : -(3 + Math.min(line.words, 30) * (0.2 + line.block.markup.linkDensity));
		if (line.prose && sum > best) {
			best = sum;
			found = [from, index];
		}
	}
	return found;
}

function titleOf(title: string): Int32Array {
	const words = wordsOf(title);
	return words.hash.slice(0, words.length).filter((_, at) => ((words.shape[at] as number) & Shape.kind) !== Shape.mark);
}

/** Share of the title, and of the line, that must agree from the first word on: titles are cut, and sites add their name. */
const AGREES = 0.9;
/** Share of a first-level heading that the title must be which it holds: a kicker may stand before it, a source and a count of comments behind it. */
const HEADED = 0.7;
/** Words of such a title. */
const TITLE = 4;

/** 2 where a line is the title word for word, 1 where one is the beginning of the other and hardly shorter, or where it is the main heading and holds the title. */
function matches(text: Words, line: Line, title: Int32Array): 0 | 1 | 2 {
	const said = wordHashes(text, line);
	const agreed = agreeing(said, title, 0);
	if (agreed === title.length && said.length === agreed) return 2;
	if (agreed >= title.length * AGREES && agreed >= said.length * AGREES) return 1;
	return line.block.kind === 'heading' && line.block.level === 1 && title.length >= TITLE && holds(said, title) ? 1 : 0;
}

/** The hashes of a line's words, without its marks. */
function wordHashes({ hash, shape }: Words, { begin, end }: Line): number[] {
	const hashes: number[] = [];
	for (let at = begin; at < end; at++) if (((shape[at] as number) & Shape.kind) !== Shape.mark) hashes.push(hash[at] as number);
	return hashes;
}

/** How many words of a title a line says from one on. */
function agreeing(said: readonly number[], title: Int32Array, from: number): number {
	let agreed = 0;
	while (agreed < title.length && said[from + agreed] === title[agreed]) agreed++;
	return agreed;
}

/** Whether a line holds a title whole and not much else. */
function holds(said: readonly number[], title: Int32Array): boolean {
	if (title.length < said.length * HEADED) return false;
	for (let from = 0; from <= said.length - title.length; from++) if (agreeing(said, title, from) === title.length) return true;
	return false;
}

/**
 * The line that is the headline: of those above the body that hold the title and hardly more, the last heading, else the last.
 * Without a title, the last first-level heading above the body.
 */
function headlineOf(text: Words, lines: readonly Line[], title: Int32Array, bodyFirst: number): number {
	const limit = bodyFirst < 0 ? lines.length : Math.min(lines.length, bodyFirst + 2);
	let found = -1;
	let heading = -1;
	for (let index = 0; index < limit; index++) {
		const line = lines[index] as Line;
		if (line.words < 2 || line.words > 60) continue;
		if (title.length === 0) {
			if (line.block.kind === 'heading' && line.block.level === 1) heading = index;
			continue;
		}
		if (matches(text, line, title) === 0) continue;
		if (line.block.kind === 'heading') heading = index;
		found = index;
	}
	if (heading >= 0 || found >= 0) return heading >= 0 ? heading : found;
	// prose of the site may stand above the headline; a first-level heading that is the title is believed there too
	return title.length === 0
		? -1
		: lines.findIndex((line) => line.block.kind === 'heading' && line.block.level === 1 && line.words <= 60 && matches(text, line, title) === 2);
}

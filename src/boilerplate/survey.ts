/** What must be known of the whole page before a line's features can be told: running sums, distances, and the figures of what its lines share. */

import { Shape } from '../text/words.js';
import { bitsOf } from './cues.js';
import { readHints } from './hints.js';
import type { Line } from './line.js';
import type { Page } from './page.js';
import { type Stated, statedOf } from './stated.js';

/** Sums over lines that have something in common: a container, an element, a look, a heading. */
export interface Sums {
	readonly words: Float64Array;
	readonly prose: Float64Array;
	readonly linked: Float64Array;
}

/** The same, and how many lines they are. */
export interface Counted extends Sums {
	readonly lines: Uint32Array;
}

export interface Survey {
	readonly page: Page;
	readonly lines: readonly Line[];
	readonly count: number;
	/** Running sums before each line: of words, prose words, words in links, lines under eight words. One cell more than lines. */
	readonly words: Float64Array;
	readonly prose: Float64Array;
	readonly linked: Float64Array;
	readonly short: Float64Array;
	/** Lines since and to the nearest with a cue, the nearest of prose, the nearest heading; at most {@link FAR}. */
	readonly sinceCue: Uint8Array;
	readonly untilCue: Uint8Array;
	readonly sinceProse: Uint8Array;
	readonly untilProse: Uint8Array;
	readonly sinceHeading: Uint8Array;
	readonly untilHeading: Uint8Array;
	/** Words of prose in the stretch a line lies in: lines of prose with at most two others between them. */
	readonly stretch: Float64Array;
	/** How often a line's words were said before it and are said after it. */
	readonly before: Uint8Array;
	readonly after: Uint8Array;
	/** Share of the title's words that a line holds, less where it says much else; 2 for the headline itself. */
	readonly titled: Float32Array;
	/** Share of a line's longer words that other prose of the body holds. */
	readonly known: Float32Array;
	/** By line, the heading it stands under (numbered from 1, 0 above the first), and the sums of each. */
	readonly part: Uint32Array;
	readonly parts: Sums;
	/** With markup only; else null. */
	readonly markup: MarkupSurvey | null;
	/** Without markup only; else null. */
	readonly plain: PlainSurvey | null;
}

/** What takes the place of markup where there is none. Running sums before each line have one cell more than lines. */
export interface PlainSurvey {
	/** Running sums of words in lines that end a sentence, and of words that the body says. */
	readonly ended: Float64Array;
	readonly shared: Float64Array;
	/** Running sums of lines with a phrase of furniture, with a date or an author, said three times and more, and with an edge that recurs. */
	readonly cued: Float64Array;
	readonly stamped: Float64Array;
	readonly repeated: Float64Array;
	readonly edged: Float64Array;
	/** By line, other short lines with the same first word or the same last word, the more of the two. */
	readonly edges: Uint8Array;
}

/** By line, levels up to the nearest element that also holds a certain one, and from there down to it; 0 where there is no such element. */
export interface Levels {
	readonly up: Uint8Array;
	readonly down: Uint8Array;
}

export interface MarkupSurvey {
	readonly container: Uint32Array;
	readonly containers: Counted;
	readonly looks: Counted;
	/** By element; its place is one more than its number, the first is that of lines in none. */
	readonly elements: Sums;
	/** By line, the place in {@link elements} of the nearest `article`, `section` or `main` around it. */
	readonly part: Uint32Array;
	/** Where lines stand from the body, from the headline, and from the first line of the page's description. */
	readonly toBody: Levels;
	readonly toHeadline: Levels;
	readonly toDescription: Levels;
	/** Words of the stretch of lines outside links that a line lies in: posts and verses, a phrase a line, are such stretches and no prose. */
	readonly unlinked: Float64Array;
	/** Elements called `article` that hold prose. */
	readonly articles: number;
	/** By line, lines since the headline that look like one, the line itself counted: where a page goes on with further articles. */
	readonly headlines: Uint8Array;
	readonly stated: Stated;
	/** By look, how near each of {@link tagNames} is around its lines: 0 where it is not, 8 for their own element. */
	readonly tags: readonly Uint8Array[];
	/** By look, the groups of its class names as bits: of the nearest words, and of those of farther ancestors. */
	readonly nearHints: Int32Array;
	readonly farHints: Int32Array;
}

/** Distances are counted up to here. */
export const FAR = 50;
export const tagNames = ['article', 'main', 'nav', 'header', 'footer', 'aside', 'li', 'td', 'form', 'figure', 'blockquote', 'button', 'p', 'section'] as const;
const parting = new Set(['article', 'section', 'main']);
/** The body is the innermost element that holds this share of the page's prose. */
const BODY = 0.6;

/** A line of which less than this share of words is linked stands outside links. */
const UNLINKED = 0.2;

function sumsFor(count: number): Sums {
	return { words: new Float64Array(count), prose: new Float64Array(count), linked: new Float64Array(count) };
}

function countedFor(count: number): Counted {
	return { ...sumsFor(count), lines: new Uint32Array(count) };
}

function addTo(sums: Sums, at: number, line: Line): void {
	sums.words[at] = (sums.words[at] as number) + line.words;
	if (line.prose) sums.prose[at] = (sums.prose[at] as number) + line.words;
	sums.linked[at] = (sums.linked[at] as number) + line.words * line.block.markup.linkDensity;
}

function countTo(sums: Counted, at: number, line: Line): void {
	addTo(sums, at, line);
	sums.lines[at] = (sums.lines[at] as number) + 1;
}

/** Surveys a page. Linear. */
export function surveyOf(page: Page): Survey {
	const { lines } = page;
	const count = lines.length;
	const words = new Float64Array(count + 1);
	const prose = new Float64Array(count + 1);
	const linked = new Float64Array(count + 1);
	const short = new Float64Array(count + 1);
	const part = new Uint32Array(count);
	let headings = 0;
	for (let index = 0; index < count; index++) {
		const line = lines[index] as Line;
		words[index + 1] = (words[index] as number) + line.words;
		prose[index + 1] = (prose[index] as number) + (line.prose ? line.words : 0);
		linked[index + 1] = (linked[index] as number) + line.words * line.block.markup.linkDensity;
		short[index + 1] = (short[index] as number) + (line.words < 8 ? 1 : 0);
		if (line.block.kind === 'heading') headings++;
		part[index] = headings;
	}
	const parts = sumsFor(headings + 1);
	for (let index = 0; index < count; index++) addTo(parts, part[index] as number, lines[index] as Line);
	const [sinceCue, untilCue] = distances(lines, (line) => line.first >= 0 && line.words < CUE);
	const [sinceProse, untilProse] = distances(lines, (line) => line.prose);
	const [sinceHeading, untilHeading] = distances(lines, (line) => line.block.kind === 'heading');
	const { before, after } = copies(lines);
	const bodyWords = known(page);
	return {
		page,
		lines,
		count,
		words,
		prose,
		linked,
		short,
		sinceCue,
		untilCue,
		sinceProse,
		untilProse,
		sinceHeading,
		untilHeading,
		stretch: stretches(lines, (line) => line.prose, 2),
		before,
		after,
		titled: titled(page),
		known: bodyWords,
		part,
		parts,
		markup: page.marked ? markupOf(page) : null,
		plain: page.marked ? null : plainOf(page, bodyWords, before, after),
	};
}

/** A line of fewer words that holds a phrase of furniture is taken for furniture. */
const CUE = 20;
const stamps = bitsOf('stamp', 'byline');
/** Lines of at most so many words are rows of a list where their first or last words recur: `5 hours ago`, `Nora says`, `Photo: Lind`. */
const EDGED = 8;
const EDGES = 3;

/** Running sum of a figure of lines, one cell more than lines. */
function sumOver(lines: readonly Line[], value: (line: Line) => number): Float64Array {
	const sums = new Float64Array(lines.length + 1);
	for (let index = 0; index < lines.length; index++) sums[index + 1] = (sums[index] as number) + value(lines[index] as Line);
	return sums;
}

function plainOf(page: Page, bodyWords: Float32Array, before: Uint8Array, after: Uint8Array): PlainSurvey {
	const { lines } = page;
	const edges = edgesOf(page);
	return {
		ended: sumOver(lines, (line) => (line.ends ? line.words : 0)),
		shared: sumOver(lines, (line) => line.words * (bodyWords[line.index] as number)),
		cued: sumOver(lines, (line) => (line.first >= 0 && line.words < CUE ? 1 : 0)),
		stamped: sumOver(lines, (line) => (((line.whole | line.opens) & stamps) !== 0 ? 1 : 0)),
		repeated: sumOver(lines, (line) => ((before[line.index] as number) + (after[line.index] as number) > 1 ? 1 : 0)),
		edged: sumOver(lines, (line) => ((edges[line.index] as number) >= EDGES ? 1 : 0)),
		edges,
	};
}

/** By line, how many other short lines of the page begin or end with its first or last word. Lines of one word have none. */
function edgesOf({ lines, text: { hash, shape } }: Page): Uint8Array {
	const counts = new Map<number, number>();
	const first = new Int32Array(lines.length);
	const last = new Int32Array(lines.length);
	for (let index = 0; index < lines.length; index++) {
		const { words, begin, end } = lines[index] as Line;
		if (words > EDGED) continue;
		let from = begin;
		while (from < end && ((shape[from] as number) & Shape.kind) === Shape.mark) from++;
		let to = end - 1;
		while (to > from && ((shape[to] as number) & Shape.kind) === Shape.mark) to--;
		if (to <= from) continue;
		first[index] = (hash[from] as number) | 1;
		last[index] = (hash[to] as number) & ~1;
		counts.set(first[index] as number, (counts.get(first[index] as number) ?? 0) + 1);
		counts.set(last[index] as number, (counts.get(last[index] as number) ?? 0) + 1);
	}
	return Uint8Array.from(lines, (_, index) =>
		first[index] === 0 ? 0 : Math.min(255, Math.max(counts.get(first[index] as number) ?? 1, counts.get(last[index] as number) ?? 1) - 1),
	);
}

/** Distance to the nearest line of a kind above, and below. */
function distances(lines: readonly Line[], is: (line: Line) => boolean): [Uint8Array, Uint8Array] {
	const since = new Uint8Array(lines.length);
	const until = new Uint8Array(lines.length);
	let distance = FAR;
	for (let index = 0; index < lines.length; index++) {
		since[index] = distance;
		distance = is(lines[index] as Line) ? 1 : Math.min(FAR, distance + 1);
	}
	distance = FAR;
	for (let index = lines.length - 1; index >= 0; index--) {
		until[index] = distance;
		distance = is(lines[index] as Line) ? 1 : Math.min(FAR, distance + 1);
	}
	return [since, until];
}

/** By line, the words of the stretch it lies in: lines of a kind with at most so many others between them. 0 outside. */
function stretches(lines: readonly Line[], is: (line: Line) => boolean, others: number): Float64Array {
	const found = new Float64Array(lines.length);
	let from = 0;
	let last = -9;
	let words = 0;
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index] as Line;
		if (!is(line)) continue;
		if (index - last > others + 1) {
			if (last >= 0) found.fill(words, from, last + 1);
			from = index;
			words = 0;
		}
		words += line.words;
		last = index;
	}
	if (last >= 0) found.fill(words, from, last + 1);
	return found;
}

function copies(lines: readonly Line[]): { readonly before: Uint8Array; readonly after: Uint8Array } {
	const before = new Uint8Array(lines.length);
	const after = new Uint8Array(lines.length);
	const counts = new Map<number, number>();
	for (let index = 0; index < lines.length; index++) {
		const { key } = lines[index] as Line;
		if (key === 0) continue;
		const count = counts.get(key) ?? 0;
		before[index] = Math.min(255, count);
		counts.set(key, count + 1);
	}
	for (let index = 0; index < lines.length; index++) {
		const { key } = lines[index] as Line;
		if (key !== 0) after[index] = Math.min(255, (counts.get(key) ?? 1) - (before[index] as number) - 1);
	}
	return { before, after };
}

function titled({ lines, title, headline, text }: Page): Float32Array {
	const found = new Float32Array(lines.length);
	if (title.length > 0) {
		const said = new Set(title);
		// most words are refused by one bit of their hash
		const bits = new Uint8Array(256);
		for (const word of said) bits[word & 255] = 1;
		for (let index = 0; index < lines.length; index++) {
			const { words, begin, end } = lines[index] as Line;
			if (words > 60 || words === 0) continue;
			let hits = 0;
			for (let at = begin; at < end; at++) if (bits[(text.hash[at] as number) & 255] === 1 && said.has(text.hash[at] as number)) hits++;
			found[index] = Math.min(1, hits / said.size) * Math.min(1, hits / Math.max(1, end - begin));
		}
	}
	if (headline >= 0) found[headline] = 2;
	return found;
}

/** Cells of the table of the body's words: enough that few words of a long article meet in one. */
const CELLS = 1 << 13;

function known({ lines, bodyFirst, bodyLast, text }: Page): Float32Array {
	const found = new Float32Array(lines.length);
	if (bodyFirst < 0) return found;
	const { hash, shape, start } = text;
	const counts = new Uint8Array(CELLS);
	// a word of four letters and more, or two Chinese characters
	const cellOf = (at: number, end: number): number => {
		const kind = (shape[at] as number) & Shape.kind;
		const next = at + 1 < end ? at + 1 : -1;
		if (kind === Shape.letters && (next < 0 || (start[next] as number) - (start[at] as number) > 4)) return ((hash[at] as number) >>> 3) & (CELLS - 1);
		if (kind === Shape.han && next > 0 && ((shape[next] as number) & Shape.kind) === Shape.han)
			return (Math.imul((hash[at] as number) ^ ((hash[next] as number) >>> 7), 0x9e3779b1) >>> 9) & (CELLS - 1);
		return -1;
	};
	for (let index = bodyFirst; index <= bodyLast; index++) {
		const { prose, begin, end } = lines[index] as Line;
		if (!prose) continue;
		for (let at = begin; at < end; at++) {
			const cell = cellOf(at, end);
			if (cell >= 0 && (counts[cell] as number) < 255) counts[cell] = (counts[cell] as number) + 1;
		}
	}
	for (let index = 0; index < lines.length; index++) {
		const { prose, begin, end } = lines[index] as Line;
		const own = prose && index >= bodyFirst && index <= bodyLast ? 1 : 0;
		let all = 0;
		let hits = 0;
		// the first words of a long line tell enough
		const limit = Math.min(end, begin + 200);
		for (let at = begin; at < limit; at++) {
			const cell = cellOf(at, end);
			if (cell < 0) continue;
			all++;
			if ((counts[cell] as number) > own) hits++;
		}
		found[index] = all === 0 ? 0 : hits / all;
	}
	return found;
}

/** Dense numbers for the containers of lines, in the order in which they are met. */
function containerNumbers(lines: readonly Line[]): { readonly container: Uint32Array; readonly size: number } {
	const containerAt = (index: number): number => (lines[index] as Line).block.markup.container;
	let most = -1;
	for (let index = 0; index < lines.length; index++) most = Math.max(most, containerAt(index));
	const known = new Int32Array(most + 2);
	const container = new Uint32Array(lines.length);
	let size = 0;
	for (let index = 0; index < lines.length; index++) {
		const at = containerAt(index) + 1;
		if (known[at] === 0) known[at] = ++size;
		container[index] = (known[at] as number) - 1;
	}
	return { container, size };
}

function markupOf(page: Page): MarkupSurvey {
	const { lines, looks: lookOf, proseWords } = page;
	const { parent, depth } = page.article.elements;
	const count = lines.length;
	let lookCount = 0;
	for (let index = 0; index < count; index++) lookCount = Math.max(lookCount, (lookOf[index] as number) + 1);
	const { container, size } = containerNumbers(lines);
	const containers = countedFor(size);
	const looks = countedFor(lookCount);
	const elements = sumsFor(parent.length + 1);
	const part = new Uint32Array(count);
	const met = new Uint8Array(parent.length);
	const articles: number[] = [];
	for (let index = 0; index < count; index++) {
		const line = lines[index] as Line;
		countTo(containers, container[index] as number, line);
		countTo(looks, lookOf[index] as number, line);
		const { path } = line.block.markup;
		// of a page inside a page the path tells what is around it, the elements do not
		let tag = path.length;
		let parted = false;
		let outermost = -1;
		for (let at = line.block.element; at >= 0; at = parent[at] as number) {
			addTo(elements, at + 1, line);
			const name = path[--tag];
			if (met[at] === 0 && name === 'article') articles.push(at);
			met[at] = 1;
			if (!parted && name !== undefined && parting.has(name)) {
				parted = true;
				part[index] = at + 1;
			}
			outermost = at;
		}
		if (!parted) part[index] = outermost + 1;
	}
	let body = -1;
	let seen = -1;
	for (let index = 0; index < count; index++) {
		const { element } = (lines[index] as Line).block;
		// neighbours mostly stand in the same element
		if (element === seen) continue;
		seen = element;
		const deepest = body < 0 ? 0 : (depth[body] as number);
		let at = element;
		while (at >= 0 && (depth[at] as number) > deepest && (elements.prose[at + 1] as number) < proseWords * BODY) at = parent[at] as number;
		if (at >= 0 && (depth[at] as number) > deepest) body = at;
	}
	const stated = statedOf(page);
	const elementOf = (index: number): number => lines[index]?.block.element ?? -1;
	const nearHints = new Int32Array(lookCount);
	const farHints = new Int32Array(lookCount);
	const tags: Uint8Array[] = [];
	const pair = new Int32Array(2);
	// looks are numbered in the order in which they are met
	for (let index = 0; index < count; index++) {
		const look = lookOf[index] as number;
		if (look < tags.length) continue;
		const { hints, path } = (lines[index] as Line).block.markup;
		readHints(hints, pair);
		nearHints[look] = pair[0] as number;
		farHints[look] = pair[1] as number;
		tags.push(depths(path));
	}
	return {
		container,
		containers,
		looks,
		part,
		elements,
		toBody: levels(page, body),
		toHeadline: levels(page, elementOf(page.headline)),
		toDescription: levels(page, elementOf(stated.description)),
		unlinked: stretches(lines, (line) => line.words > 0 && line.block.markup.linkDensity < UNLINKED, 1),
		articles: articles.filter((element) => (elements.prose[element + 1] as number) > 0).length,
		headlines: headlinesOf(page),
		stated,
		tags,
		nearHints,
		farHints,
	};
}

/** @param anchor the element to which levels are counted, -1 where there is none */
function levels({ lines, article: { elements } }: Page, anchor: number): Levels {
	const { parent, depth } = elements;
	const up = new Uint8Array(lines.length);
	const down = new Uint8Array(lines.length);
	if (anchor < 0) return { up, down };
	const ranks = new Uint16Array(parent.length);
	for (let at = anchor; at >= 0; at = parent[at] as number) ranks[at] = depth[at] as number;
	let seen = -1;
	for (let index = 0; index < lines.length; index++) {
		const { element } = (lines[index] as Line).block;
		if (index > 0 && element === seen) {
			up[index] = up[index - 1] as number;
			down[index] = down[index - 1] as number;
			continue;
		}
		seen = element;
		let climbed = 0;
		let rank = 0;
		for (let at = element; at >= 0; at = parent[at] as number, climbed++) {
			rank = ranks[at] as number;
			if (rank > 0) break;
		}
		up[index] = Math.min(255, climbed);
		down[index] = Math.min(255, (depth[anchor] as number) - rank);
	}
	return { up, down };
}

/** Counts the lines that look like the headline, or are headings of its rank, from the headline on; the headline is the first. */
function headlinesOf({ lines, looks, headline }: Page): Uint8Array {
	const found = new Uint8Array(lines.length);
	if (headline < 0) return found;
	const { kind, level } = (lines[headline] as Line).block;
	let count = 0;
	for (let index = headline; index < lines.length; index++) {
		const { block } = lines[index] as Line;
		if (looks[index] === looks[headline] || (kind === 'heading' && block.kind === 'heading' && block.level <= level)) count++;
		found[index] = Math.min(255, count);
	}
	return found;
}

const tagNumbers: ReadonlyMap<string, number> = new Map(tagNames.map((name, index) => [name, index]));

/** 0 where no such element is above the line, else 1 and more the nearer it is (8 for its own). */
function depths(path: readonly string[]): Uint8Array {
	const found = new Uint8Array(tagNames.length);
	for (let at = 0; at < path.length; at++) {
		const tag = tagNumbers.get(path[at] as string);
		if (tag !== undefined) found[tag] = Math.max(1, 8 - (path.length - 1 - at));
	}
	return found;
}

/** The place in the sums of elements of the one so many levels above a line's own; the outermost stands for those beyond it. */
export function elementAbove({ lines, page }: Survey, line: number, level: number): number {
	const { parent } = page.article.elements;
	let at = (lines[line] as Line).block.element;
	for (let climbed = 0; at >= 0 && climbed < level; climbed++) {
		const next = parent[at] as number;
		if (next < 0) break;
		at = next;
	}
	return at + 1;
}

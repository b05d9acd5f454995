/** What the classifier sees of a line: its text, its place, its neighbours and, where there is markup, its element. */
import { cueKinds } from './cues.js';
import { hintGroups, readHints } from './hints.js';
import { type Line, type Page, wordsOf } from './page.js';

/** Features that are known without markup. */
const bare = [
	'words',
	'characters a word',
	'stops',
	'commas',
	'stops a word',
	'commas a word',
	'ends a sentence',
	'reads as prose',
	'capitals a word',
	'numbers a word',
	'marks a word',
	'separators',
	'han share',
	'run',
	'list item',
	'table row',
	'heading',
	'paragraph',
	'place',
	'words above',
	'lines to the body',
	'prose in 3 lines',
	'prose in 8 lines',
	'prose above',
	'prose below',
	'words of the line before',
	'words of the line after',
	'prose before',
	'prose after',
	'words two before',
	'words two after',
	'prose two before',
	'prose two after',
	'short lines around',
	'lines since a cue',
	'lines to a cue',
	'section',
	'lines in section',
	'like the title',
	'said before',
	'said again',
	'page words',
	'page prose',
	'page lines',
	'page han',
	'same shape around',
	'short words a word',
	'words a sentence',
	'quotes',
	'ends in an ellipsis',
	'ends in a colon',
	'line before ends',
	'line after ends',
	'words of the stretch',
	'share of the stretch',
	'lines since prose',
	'lines to prose',
] as const;

const marked = [
	'link density',
	'links',
	'siblings',
	'depth',
	'heading level',
	'in article',
	'in main',
	'in nav',
	'in header',
	'in footer',
	'in aside',
	'in list',
	'in table',
	'in form',
	'in figure',
	'in quote',
	'in button',
	'in paragraph',
	'caption',
	'words of the container',
	'prose of the container',
	'link density of the container',
	'words of the look',
	'prose of the look',
	'lines of the look',
	'share of prose in the look',
	'link density before',
	'link density after',
	'container before',
	'container after',
	'prose path shared',
] as const;

/** Names of the features in the order of a row: with markup all of them, without it the first {@link bareCount}. */
export const featureNames: readonly string[] = [...bare, ...cueKinds.map((kind) => `cue: ${kind}`), ...marked, ...hintGroups.map((group) => `hint: ${group}`)];
export const bareCount = bare.length + cueKinds.length;

const places = { whole: 3, opens: 2, within: 1 } as const;

interface Group {
	words: number;
	prose: number;
	linked: number;
	lines: number;
}

function add(groups: Map<number, Group>, key: number, line: Line): void {
	let group = groups.get(key);
	if (group === undefined) {
		group = { words: 0, prose: 0, linked: 0, lines: 0 };
		groups.set(key, group);
	}
	group.words += line.words;
	if (line.prose) group.prose += line.words;
	group.linked += line.words * line.block.markup.linkDensity;
	group.lines++;
}

/**
 * Rows of features, one a line, `featureNames.length` or {@link bareCount} wide. Linear in the page.
 * @param room cells left free at the end of every row
 */
export function featuresOf(page: Page, room = 0): Float32Array[] {
	const { lines, tokens } = page;
	const width = (page.marked ? featureNames.length : bareCount) + room;
	// one matrix for the page: an array of its own for every line costs more than filling it
	const matrix = new Float32Array(width * lines.length);
	const count = lines.length;
	const words = (index: number): number => lines[index]?.words ?? 0;
	const prose = (index: number): number => (lines[index]?.prose === true ? words(index) : 0);
	const proseSum = sums(count, prose);
	const wordSum = sums(count, words);
	const shortSum = sums(count, (index) => (words(index) < 8 ? 1 : 0));
	const within = (sum: Float64Array, from: number, to: number): number => (sum[Math.min(count, to)] as number) - (sum[Math.max(0, from)] as number);
	const [since, until] = distances(lines, (line) => line.cues.length > 0 && line.words < 20);
	const [sinceProse, untilProse] = distances(lines, (line) => line.prose);
	const stretches = stretchWords(lines);
	const copies = new Map<string, number>();
	const keys = lines.map((line) => (line.words <= 40 ? wordsOf(tokens, line.first, line.last) : ''));
	for (const key of keys) if (key !== '') copies.set(key, (copies.get(key) ?? 0) + 1);
	const seen = new Map<string, number>();
	const titleWords = new Set(page.title === '' ? [] : page.title.split(' '));
	const containers = new Map<number, Group>();
	const looks = new Map<number, Group>();
	const hintsOf = new Map<string, Uint8Array>();
	let bodyPath: readonly string[] = [];
	if (page.marked) {
		let most: Group | null = null;
		for (const line of lines) {
			const { markup } = line.block;
			const look = page.looks[line.index] as number;
			add(containers, markup.container, line);
			add(looks, look, line);
			const group = looks.get(look) as Group;
			if (most === null || group.prose > most.prose) {
				most = group;
				bodyPath = markup.path;
			}
		}
	}
	return lines.map((line, index) => {
		const row = matrix.subarray(index * width, (index + 1) * width);
		let at = 0;
		const put = (value: number): void => {
			row[at++] = value;
		};
		const { block, words: own } = line;
		const per = (value: number): number => value / Math.max(1, own);
		put(own);
		put(line.characters / Math.max(1, own));
		put(line.stops);
		put(line.commas);
		put(per(line.stops));
		put(per(line.commas));
		put(line.ends ? 1 : 0);
		put(line.prose ? 1 : 0);
		put(per(line.capitals));
		put(per(line.numbers));
		put(per(line.marks));
		put(line.separators);
		put(line.han / Math.max(1, line.han + line.letters));
		put(block.kind === 'run' ? 1 : 0);
		put(block.kind === 'list-item' ? 1 : 0);
		put(block.kind === 'table-row' ? 1 : 0);
		put(block.kind === 'heading' ? 1 : 0);
		put(block.kind === 'paragraph' ? 1 : 0);
		put(index / count);
		put((wordSum[index] as number) / Math.max(1, page.words));
		put(page.bodyFirst < 0 ? 0 : index < page.bodyFirst ? index - page.bodyFirst : index > page.bodyLast ? index - page.bodyLast : 0);
		put(within(proseSum, index - 3, index + 4) - prose(index));
		put(within(proseSum, index - 8, index + 9) - prose(index));
		put(proseSum[index] as number);
		put((proseSum[count] as number) - (proseSum[index + 1] as number));
		put(words(index - 1));
		put(words(index + 1));
		put(prose(index - 1));
		put(prose(index + 1));
		put(words(index - 2));
		put(words(index + 2));
		put(prose(index - 2));
		put(prose(index + 2));
		put(within(shortSum, index - 4, index + 5));
		put(since[index] as number);
		put(until[index] as number);
		const section = page.sections[index];
		put(section === null || section === undefined ? 0 : section.settled ? 2 : 1);
		put(section?.distance ?? 0);
		put(likeTitle(page, line, titleWords));
		const key = keys[index] as string;
		const before = seen.get(key) ?? 0;
		seen.set(key, before + 1);
		put(key === '' ? 0 : before);
		put(key === '' ? 0 : (copies.get(key) ?? 1) - before - 1);
		put(page.words);
		put(page.proseWords);
		put(count);
		put(page.script === 'han' ? 1 : 0);
		put(sameShape(lines, index));
		put(per(line.short));
		put(own / (line.stops + 1));
		put(line.quotes);
		put(line.trails ? 1 : 0);
		put(line.announces ? 1 : 0);
		put(lines[index - 1]?.ends === true ? 1 : 0);
		put(lines[index + 1]?.ends === true ? 1 : 0);
		put(stretches[index] as number);
		put((stretches[index] as number) / Math.max(1, page.proseWords));
		put(sinceProse[index] as number);
		put(untilProse[index] as number);
		for (const { kind, place } of line.cues) {
			const cell = bare.length + cueKinds.indexOf(kind);
			row[cell] = Math.max(row[cell] as number, places[place]);
		}
		if (!page.marked) return row;
		at = bareCount;
		const { markup } = block;
		put(markup.linkDensity);
		put(markup.links);
		put(markup.siblings);
		put(markup.path.length);
		put(block.kind === 'heading' ? block.level : 0);
		put(depthOf(markup.path, 'article'));
		put(depthOf(markup.path, 'main'));
		put(depthOf(markup.path, 'nav'));
		put(depthOf(markup.path, 'header'));
		put(depthOf(markup.path, 'footer'));
		put(depthOf(markup.path, 'aside'));
		put(depthOf(markup.path, 'li'));
		put(depthOf(markup.path, 'td'));
		put(depthOf(markup.path, 'form'));
		put(depthOf(markup.path, 'figure'));
		put(depthOf(markup.path, 'blockquote'));
		put(depthOf(markup.path, 'button'));
		put(depthOf(markup.path, 'p'));
		put(block.kind === 'caption' ? 1 : 0);
		const container = containers.get(markup.container) as Group;
		put(container.words);
		put(container.prose);
		put(container.linked / Math.max(1, container.words));
		const look = looks.get(page.looks[index] as number) as Group;
		put(look.words);
		put(look.prose);
		put(look.lines);
		put(look.prose / Math.max(1, page.proseWords));
		put(lines[index - 1]?.block.markup.linkDensity ?? 0);
		put(lines[index + 1]?.block.markup.linkDensity ?? 0);
		put(lines[index - 1]?.block.markup.container === markup.container ? 1 : 0);
		put(lines[index + 1]?.block.markup.container === markup.container ? 1 : 0);
		put(shared(bodyPath, markup.path));
		let hints = hintsOf.get(markup.hints);
		if (hints === undefined) {
			hints = readHints(markup.hints);
			hintsOf.set(markup.hints, hints);
		}
		row.set(hints, at);
		return row;
	});
}

function sums(count: number, value: (index: number) => number): Float64Array {
	const sum = new Float64Array(count + 1);
	for (let index = 0; index < count; index++) sum[index + 1] = (sum[index] as number) + value(index);
	return sum;
}

/** Distance to the nearest line of a kind above, and below; at most 50. */
function distances(lines: readonly Line[], is: (line: Line) => boolean): [number[], number[]] {
	const since: number[] = [];
	const until: number[] = new Array(lines.length).fill(0);
	let distance = 50;
	for (const line of lines) {
		since.push(distance);
		distance = is(line) ? 1 : Math.min(50, distance + 1);
	}
	distance = 50;
	for (let index = lines.length - 1; index >= 0; index--) {
		until[index] = distance;
		distance = is(lines[index] as Line) ? 1 : Math.min(50, distance + 1);
	}
	return [since, until];
}

/** Words of prose in the stretch a line lies in: lines of prose with at most two others between them. */
function stretchWords(lines: readonly Line[]): number[] {
	const found: number[] = new Array(lines.length).fill(0);
	let from = 0;
	let last = -9;
	let words = 0;
	const close = (): void => {
		if (last >= 0) found.fill(words, from, last + 1);
	};
	for (const line of lines) {
		if (!line.prose) continue;
		if (line.index - last > 3) {
			close();
			from = line.index;
			words = 0;
		}
		words += line.words;
		last = line.index;
	}
	close();
	return found;
}

/** Share of the title's words that the line holds, less where it says much else; 2 for the headline itself. */
function likeTitle(page: Page, line: Line, title: ReadonlySet<string>): number {
	if (line.index === page.headline) return 2;
	if (title.size === 0 || line.words > 60) return 0;
	let hits = 0;
	for (let at = line.first; at < line.last; at++) if (title.has(page.tokens.norm[at] as string)) hits++;
	return Math.min(1, hits / title.size) * Math.min(1, hits / Math.max(1, line.last - line.first));
}

/** Lines among the four before and after that are of the same kind and nearly the same length: rows of a list or of teasers. */
function sameShape(lines: readonly Line[], index: number): number {
	const line = lines[index] as Line;
	let same = 0;
	for (let at = Math.max(0, index - 4); at < Math.min(lines.length, index + 5); at++) {
		const other = lines[at] as Line;
		if (at !== index && other.block.kind === line.block.kind && Math.abs(other.words - line.words) <= 1 + line.words * 0.25) same++;
	}
	return same;
}

/** 0 where no such element is above the line, else 1 and more the nearer it is (8 for its own). */
function depthOf(path: readonly string[], name: string): number {
	const at = path.lastIndexOf(name);
	return at < 0 ? 0 : Math.max(1, 8 - (path.length - 1 - at));
}

/** How much of the path of the page's main prose a line's path shares, 0 to 1. */
function shared(body: readonly string[], path: readonly string[]): number {
	let at = 0;
	while (at < body.length && at < path.length && body[at] === path[at]) at++;
	return body.length === 0 ? 0 : at / body.length;
}

/**
 * What a printed document says on every page: text that was taken out of a PDF has its running heads, feet and page numbers in the middle
 * of its sentences. Pages are told by form feeds or, where those were dropped, by page numbers that stand alone and count up.
 */
import { pageWords } from '../../language/page-words.js';
import type { Line } from './lines.js';

/** Lines at the head and at the foot of a page that may run on all pages. */
const EDGE = 3;
/** Longest running line, in characters. */
const LONGEST = 120;
/** Longest page number with the words beside it. */
const LONE = 24;
/** Share of the pages on which a line stands that runs, and so many pages are enough. */
const SHARE = 0.3;
const ENOUGH = 5;
/** Share of the pages that bear their number. */
const NUMBERED = 0.4;
/** Pages of a text without form feeds, and lines of a page: fewer may be the numbers of paragraphs. */
const LEAST_PAGES = 3;
const LEAST_LINES = 8;
const MEAN_LINES = 15;

const number = /\d{1,4}/g;
const letters = /\p{L}+/gu;

/** The lines of a page, `last` exclusive. */
interface Page {
	readonly first: number;
	readonly last: number;
}

/** The places of running heads, feet and page numbers among the lines of a text; empty where it has no pages. Linear. */
export function runningLines(lines: readonly Line[]): ReadonlySet<number> {
	const pages = pagesOf(lines);
	const running = new Set<number>();
	if (pages.length < 2) return running;
	const offset = numberingOf(pages, lines);
	const least = Math.max(2, Math.min(ENOUGH, Math.ceil(pages.length * SHARE)));
	const counts = new Map<string, number>();
	const wordings = pages.map((page, at) => edgesOf(page).map((line) => [line, wordingsOf(lines[line] as Line, offset === null ? null : at + offset)] as const));
	for (const page of wordings) for (const wording of new Set(page.flatMap(([, own]) => own))) counts.set(wording, (counts.get(wording) ?? 0) + 1);
	for (const page of wordings) for (const [line, own] of page) if (own.some((wording) => (counts.get(wording) as number) >= least)) running.add(line);
	return withoutRefrains(running, lines);
}

/** Without lines that stand in the middle of pages as often: `[Function]` above each function is no head. */
function withoutRefrains(running: ReadonlySet<number>, lines: readonly Line[]): ReadonlySet<number> {
	const times = (places: Iterable<number>): Map<string, number> => {
		const counts = new Map<string, number>();
		for (const at of places) counts.set((lines[at] as Line).text, (counts.get((lines[at] as Line).text) ?? 0) + 1);
		return counts;
	};
	const atEdges = times(running);
	const anywhere = times(lines.keys());
	return new Set([...running].filter((at) => 2 * (atEdges.get((lines[at] as Line).text) as number) > (anywhere.get((lines[at] as Line).text) as number)));
}

/** The pages that hold lines. */
function pagesOf(lines: readonly Line[]): Page[] {
	const starts = lines.flatMap(({ page }, at) => (at > 0 && page !== (lines[at - 1] as Line).page ? [at] : []));
	const cuts = starts.length > 0 ? starts : numberedCuts(lines);
	return [0, ...cuts].map((first, at) => ({ first, last: cuts[at] ?? lines.length })).filter(({ first, last }) => last > first);
}

/** A page number that stands alone. */
interface Numbered {
	readonly at: number;
	/** How many numbers count up to it, itself included, and the one before it. */
	readonly length: number;
	readonly before: Numbered | null;
}

/** The places behind page numbers that stand alone and count up one by one, the longest row of them; none where it is too short. */
function numberedCuts(lines: readonly Line[]): number[] {
	const latest = new Map<number, Numbered>();
	let best: Numbered | null = null;
	for (const [at, { text }] of lines.entries()) {
		const value = pageNumberOf(text);
		if (value === null) continue;
		const last = latest.get(value - 1);
		const before = last !== undefined && at - last.at >= LEAST_LINES ? last : null;
		const here: Numbered = { at, length: (before?.length ?? 0) + 1, before };
		latest.set(value, here);
		if (best === null || here.length > best.length) best = here;
	}
	if (best === null || best.length < LEAST_PAGES || lines.length < best.length * MEAN_LINES) return [];
	const cuts: number[] = [];
	for (let page: Numbered | null = best; page !== null; page = page.before) cuts.push(page.at + 1);
	return cuts.reverse();
}

/** The number of a line that is a page number and nothing else: `12`, `- 12 -`, `Page 12 of 40`; null of any other. */
function pageNumberOf(text: string): number | null {
	if (text.length > LONE) return null;
	const first = text.match(number)?.[0];
	return first !== undefined && wordsBeside(text).every((word) => pageWords.has(word)) ? Number(first) : null;
}

const wordsBeside = (text: string): readonly string[] => text.toLowerCase().match(letters) ?? [];

/** Whether a line that bears the number of its page may run: `Article 7` and 第7条 on the seventh page are headings. */
function mayBear(text: string): boolean {
	const words = wordsBeside(text);
	return words.length > 1 ? !structural.test(text) : words.every((word) => pageWords.has(word));
}

/** 第七条, 第7章: what Chinese counts between two characters. */
const structural = /^第\s?\d{1,4}\s?(?!页|頁)\p{Script=Han}/u;

/** The places of a page's first and last lines. */
function edgesOf({ first, last }: Page): number[] {
	const edges: number[] = [];
	for (let at = first; at < last; at++) {
		if (at === first + EDGE && last - EDGE > at) at = last - EDGE;
		edges.push(at);
	}
	return edges;
}

/** What is added to a page's place for the number printed on it; null where the pages bear none. */
function numberingOf(pages: readonly Page[], lines: readonly Line[]): number | null {
	const votes = new Map<number, number>();
	pages.forEach((page, at) => {
		const found = new Set(edgesOf(page).flatMap((line) => numbersOf(lines[line] as Line).map((value) => value - at)));
		for (const offset of found) votes.set(offset, (votes.get(offset) ?? 0) + 1);
	});
	const [best] = [...votes].sort(([a, m], [b, n]) => n - m || Math.abs(a) - Math.abs(b) || a - b);
	return best !== undefined && best[1] >= Math.max(2, pages.length * NUMBERED) ? best[0] : null;
}

const numbersOf = ({ text }: Line): number[] => (text.length > LONGEST ? [] : (text.match(number) ?? []).map(Number));

/** What a line says, and what it says but for the number of its page, be that its first or its last; nothing where it is no line that could run. */
function wordingsOf({ text }: Line, page: number | null): string[] {
	if (text.length > LONGEST) return [];
	const plain = text.replace(/\s+/g, ' ');
	const places = page === null || !mayBear(plain) ? [] : [...plain.matchAll(number)].filter(([digits]) => Number(digits) === page);
	const unnumbered = [places[0], places[places.length - 1]].flatMap((place) =>
		place === undefined ? [] : [`${plain.slice(0, place.index)}#${plain.slice(place.index + place[0].length)}`],
	);
	return [...(/\p{L}{2}/u.test(plain) ? [plain] : []), ...unnumbered];
}

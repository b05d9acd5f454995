/** Which lines of a page say what its head says of the article: its description mostly quotes the first sentences, its JSON-LD may hold the whole body. */
import { Shape, type Words, wordsOf } from '../text/words.js';
import type { Line } from './line.js';
import type { Page } from './page.js';

export interface Stated {
	/** By line, the share of the description that it says. */
	readonly described: Float32Array;
	/** Index of the first line that says most of the description, -1 where none does. */
	readonly description: number;
	/** By line, the share of it that stands in the body that the page states; and the words and marks of that body, 0 where there is none. */
	readonly share: Float32Array;
	readonly words: number;
}

const description = /^meta:(?:og:|twitter:|dc\.|dcterms\.)?description$/;
/** A shorter description says nothing of the article. In runs. */
const LEAST = 4;
/** A line that says this share of the description is its place. */
const MOST = 0.5;

/** Looks up the lines of a page in what its head states. Linear. */
export function statedOf({ article: { statements }, lines, text }: Page): Stated {
	const described = new Float32Array(lines.length);
	const share = new Float32Array(lines.length);
	let place = -1;
	const said = runsOf(wordsOf(longest(statements.filter(({ key }) => description.test(key)))));
	if (said.size >= LEAST)
		for (const line of lines) {
			described[line.index] = Math.min(1, hitsOf(text, line, said).hits / said.size);
			if (place < 0 && (described[line.index] as number) >= MOST) place = line.index;
		}
	const body = wordsOf(longest(statements.filter(({ key }) => key === 'json-ld:articleBody')));
	const held = runsOf(body);
	if (held.size > 0)
		for (const line of lines) {
			const { hits, runs } = hitsOf(text, line, held);
			share[line.index] = runs === 0 ? 0 : hits / runs;
		}
	return { described, description: place, share, words: body.length };
}

/** The longest value: a site's slogan and a teaser are shorter than what is said of the article. */
function longest(statements: readonly { readonly value: string }[]): string {
	return statements.reduce((most, { value }) => (value.length > most.length ? value : most), '');
}

/** Calls back with the hash of every run of three words, marks left out. */
function eachRun({ hash, shape }: Words, begin: number, end: number, take: (run: number) => void): void {
	let before = 0;
	let last = 0;
	let count = 0;
	for (let at = begin; at < end; at++) {
		if (((shape[at] as number) & Shape.kind) === Shape.mark) continue;
		const own = hash[at] as number;
		if (++count > 2) take(Math.imul(Math.imul(before, 31) ^ last, 0x9e3779b1) ^ own);
		before = last;
		last = own;
	}
}

function runsOf(words: Words): ReadonlySet<number> {
	const runs = new Set<number>();
	eachRun(words, 0, words.length, (run) => runs.add(run));
	return runs;
}

function hitsOf(text: Words, { begin, end }: Line, wanted: ReadonlySet<number>): { readonly hits: number; readonly runs: number } {
	let hits = 0;
	let runs = 0;
	eachRun(text, begin, end, (run) => {
		runs++;
		if (wanted.has(run)) hits++;
	});
	return { hits, runs };
}

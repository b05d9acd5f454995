/** What one article tells of its site's template, and how much of a line is template. Who only learns from sketches needs nothing of pages. */
import type { Article } from '../article.js';
import { byCodeUnit } from '../text/order.js';
import { Shape, type Words, wordsOf } from '../text/words.js';
import { type Line, linesOf } from './line.js';
import { isMarked } from './page.js';
import { keyOf, siteOf } from './template-keys.js';
import type { TemplateSketch } from './templates.js';

/** Words in a run that is hashed, for pages in one line. */
const GRAM = 6;
/** Most hashes of one document: those that sort first, so that all documents keep the same ones. */
const MOST = 4096;
/** Least words of a line that may gather the pages of a folder into a site. */
const GATHERS = 4;

export function sketchTemplates(article: Article): TemplateSketch {
	const text = wordsOf(article.text, article.blocks);
	const lines = linesOf(text, article.blocks, isMarked(article));
	const hashes = new Set<string>();
	for (const line of lines) for (const hash of keysOf(text, line)) hashes.add(hash);
	return { site: siteOf(article), document: article.source.id, lines: [...hashes].sort(byCodeUnit).slice(0, MOST) };
}

/** Keys under which a line is known: one of the whole line, or one for each run of words of a piece of a one-line page. */
export function keysOf(text: Words, line: Line): string[] {
	const words: number[] = [];
	for (let at = line.begin; at < line.end; at++) if (((text.shape[at] as number) & Shape.kind) !== Shape.mark) words.push(text.hash[at] as number);
	if (words.length === 0) return [];
	if (line.block.kind !== 'run') return [`${line.prose ? 'p' : words.length >= GATHERS ? 's' : 'w'}${keyOf(words, 0, words.length)}`];
	const found: string[] = [];
	for (let at = 0; at + GRAM <= words.length; at++) found.push(`g${keyOf(words, at, at + GRAM)}`);
	return found;
}

/** Share of a line's hashes that are template, 0 to 1. */
export function templateShare(text: Words, line: Line, template: ReadonlySet<string>): number {
	const hashes = keysOf(text, line);
	if (hashes.length === 0) return 0;
	let known = 0;
	for (const hash of hashes) if (template.has(hash)) known++;
	return known / hashes.length;
}

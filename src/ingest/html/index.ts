/** From an HTML page to blocks. */
import { noElements, type Statement } from '../../article.js';
import { type Inner, type Parsed, withAppended, withInner } from '../parsed.js';
import { articleInData, type DataText } from './data.js';
import { type LinkedNode, readLinkedData } from './json-ld.js';
import { ownNodesFirst } from './own-node.js';
import { finished, plainly, type Reading, readPage } from './reader.js';
import { withoutProgram } from './server-pages.js';
import { withParagraphs } from './typewritten.js';

/** Below this many characters of visible text a page is asked again for what its styles hide. */
const LITTLE_TEXT = 250;

/**
 * Parses a page into its visible text, block by block, with what its markup tells.
 * Text that only JSON-LD holds, and markup that lies in the text as characters, are read as well. Linear; never recurses on the nesting of the page.
 * @param page decoded, line breaks `\n`
 */
export function parseHtml(page: string): Parsed {
	const source = withoutProgram(page);
	const reading = readSeen(source);
	const { statements, bodies } = linkedFacts(reading);
	const marked = markedDrafts(reading);
	let parsed = finished(reading, statements);
	if (marked.length > 0) parsed = withInner(parsed, parsedText(parsed, marked, reading.element));
	for (const body of bodies) if (body.text.length >= BODY_CHARACTERS) parsed = withBody(parsed, [body]);
	return withParagraphs(proseOf(parsed) < LITTLE_PROSE ? withBody(parsed, articleInData(source)) : parsed);
}

/** Reads a page again where it hides nearly all of its text: in an element that nothing closes, or by a style that a script would take away. */
function readSeen(source: string): Reading {
	let reading = readPage(source, plainly);
	const again = (options: Partial<typeof plainly>): void => {
		reading.writer.text.release();
		reading = readPage(source, { ...plainly, ...options });
	};
	if (reading.open !== null && reading.swallowed > reading.writer.visible) again({ unclosed: reading.open });
	if (reading.writer.visible < LITTLE_TEXT && reading.hiddenCharacters > 2 * reading.writer.visible) again({ hidden: true });
	return reading;
}

/** What a page states, JSON-LD included, and the bodies of articles that JSON-LD holds. */
function linkedFacts(reading: Reading): { statements: readonly Statement[]; bodies: { text: string; line: number }[] } {
	const bodies: { text: string; line: number }[] = [];
	const lines = new Map<LinkedNode, number>();
	for (const { script, line } of reading.linkedData) for (const node of readLinkedData(script)) lines.set(node, line);
	for (const [{ facts }, line] of lines) for (const { key, value } of facts) if (key === 'json-ld:articleBody') bodies.push({ text: value, line });
	const stated = ownNodesFirst([...lines.keys()], reading.statements, lines.size < 2 ? '' : firstHeading(reading)).flatMap(({ facts }) =>
		facts.map(({ key, value }) => ({ key, value, at: -1 })),
	);
	return { statements: [...reading.statements, ...stated], bodies };
}

/** The first heading of the first level that a page shows; empty where it shows none. */
function firstHeading({ writer: { drafts, text } }: Reading): string {
	for (let row = 0; row < drafts.length; row++)
		if (drafts.kind(row) === 'heading' && drafts.level(row) === 1) return text.slice(drafts.start(row), drafts.end(row));
	return '';
}

const tagInText = /<\/?(?:p|br|div|span|strong|li|ul|ol|table|td|tr|h[1-6]|a|img|font)(?:\s[^<>]{0,500})?\/?>/gi;
/** Tags in a text from which it is taken for markup. */
const TAGS = 3;

/** Drafts that hold characters which could be markup. */
export function markedDrafts({ writer: { drafts } }: Reading): number[] {
	const marked: number[] = [];
	for (let index = 0; index < drafts.length; index++) if (drafts.isMarked(index)) marked.push(index);
	return marked;
}

/** Blocks whose characters are markup (`&lt;p&gt;…`) parsed once more; what they yield stands in their place. */
export function parsedText({ text, blocks }: Parsed, marked: readonly number[], elements: number): ReadonlyMap<number, Inner> {
	const inner = new Map<number, Inner>();
	let element = elements;
	for (const index of marked) {
		const block = blocks[index];
		if (block === undefined) continue;
		const own = text.slice(block.start, block.end);
		if ((own.match(tagInText)?.length ?? 0) < TAGS) continue;
		const reading = readPage(own, { ...plainly, inside: { path: block.markup.path, hints: block.markup.hints, element } });
		element = reading.element;
		inner.set(index, { parsed: finished(reading, []), line: block.line });
	}
	return inner;
}

/** An article in data is at least this long, in characters. */
const BODY_CHARACTERS = 200;

/** Below this many characters of prose a page is asked for the article that its data holds. */
const LITTLE_PROSE = 400;
/** A block of prose is longer than an entry of a menu (a Chinese character counts three). */
const PROSE_BLOCK = 80;

/** Characters of prose that a page shows, looked for until there are enough. */
function proseOf({ text, blocks }: Parsed): number {
	let prose = 0;
	for (const { start, end, markup } of blocks) {
		if (markup.linkDensity > 0.5 || (end - start) * 3 < PROSE_BLOCK) continue;
		const weight = end - start < PROSE_BLOCK ? end - start + 2 * (text.slice(start, end).match(/[\u3040-\u9fff\uac00-\ud7a3]/g)?.length ?? 0) : end - start;
		if (weight >= PROSE_BLOCK) prose += weight;
		if (prose >= LITTLE_PROSE) break;
	}
	return prose;
}

/** Adds the body of an article that data holds where the page itself does not show it. */
function withBody(page: Parsed, texts: readonly DataText[]): Parsed {
	if (texts.length === 0) return page;
	let element = page.blocks.reduce((most, { markup: { container } }) => Math.max(most, container), 0) + 1;
	const root = element;
	// the paragraphs of texts without tags stand together, whichever string held them
	let shared = noElements;
	const inner = texts.map(({ text, line }) => {
		const own = text.includes('</');
		const inside = { path: ['html', 'script', 'article'], hints: 'articlebody', element: own ? element : root };
		const reading = readPage(asMarkup(text), { ...plainly, hidden: true, inside });
		element = Math.max(element, reading.element);
		const parsed = finished(reading, []);
		if (!own && parsed.elements.parent.length > shared.parent.length) shared = parsed.elements;
		return { parsed, line, own };
	});
	const body = inner.map(({ parsed }) => parsed.text).join('\n');
	if (isShown(page, body)) return page;
	return withAppended(
		page,
		inner.map(({ parsed, line, own }) => ({ parsed: own ? parsed : { ...parsed, elements: shared }, line })),
	);
}

/** A text of data as markup: what has no tags is characters, a line a paragraph. */
function asMarkup(text: string): string {
	if (text.includes('</')) return text;
	return text
		.replace(/&(?!#?\w{1,10};)/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/\n+/g, '\n</p><p>');
}

const passages = [0.1, 0.5, 0.8];
const PASSAGE = 30;

/** True where most of three passages of the body stand on the page. */
function isShown(page: Parsed, body: string): boolean {
	// as they are printed, and else by their letters alone
	return shares(page.text, body) || shares(tight(page.text), tight(body));
}

function shares(shown: string, wanted: string): boolean {
	let found = 0;
	for (const share of passages) {
		const at = Math.floor(wanted.length * share);
		if (shown.includes(wanted.slice(at, at + PASSAGE))) found++;
	}
	return found >= 2;
}

function tight(text: string): string {
	return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

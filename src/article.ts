/**
 * The one value that flows through the pipeline. Read this file first.
 *
 * An article's text is fixed at ingest and never rewritten; every later finding is a {@link Span} into it.
 * Blocks partition the text: a block owns the characters from its own start to the start of the next block
 * (the first one also owns what stands before it), so the verdicts of the blocks account for every character.
 */

/** A half-open range of UTF-16 code units: `article.text.slice(start, end)` is the quoted text. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** What is quoted in the timeline: a span, the document it lies in and the line of the input file where it starts. */
export interface Evidence extends Span {
	/** Document id, `d-` and 12 hex digits. */
	readonly document: string;
	/** 1-based line in the input file. */
	readonly line: number;
	readonly quote: string;
}

/** The shape of a block: what markup said it was or, in bare text, what its layout shows. `run` is a piece of a flattened one-line page. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-row' | 'caption' | 'preformatted' | 'quote' | 'run';

/** What was decided about a block, and by which rule. `undecided` never leaves the boilerplate stage. */
export type Verdict =
	| { readonly kind: 'undecided' }
	| { readonly kind: 'content'; readonly rule: string; readonly why: string }
	| { readonly kind: 'boilerplate'; readonly rule: string; readonly why: string }
	| { readonly kind: 'repeat'; readonly rule: string; readonly of: number };

/** The elements of a page in which its blocks stand, by their number: a page of 20 MB may have a million. */
export interface Elements {
	/** The element around each, -1 where there is none; it has the lower number. */
	readonly parent: Int32Array;
	/** Elements around each, itself included; counted from the innermost page where one stands in another. */
	readonly depth: Uint16Array;
}

/** The elements of bare text. */
export const noElements: Elements = { parent: new Int32Array(0), depth: new Uint16Array(0) };

/** What markup tells of a block, and mostly of others in the same place: rows of a table share it. Bare text knows only the defaults in {@link bareMarkup}. */
export interface Markup {
	/** Tag names from the root to the block, outermost first; empty in bare text. */
	readonly path: readonly string[];
	/** Classes, ids and roles of the block and its ancestors, lower case, joined by spaces. */
	readonly hints: string;
	/** Share of the block's characters that lie inside links, 0 to 1. */
	readonly linkDensity: number;
	/** Number of links that start in the block. */
	readonly links: number;
	/** Number of siblings with the same tag and classes under the same parent, itself included. */
	readonly siblings: number;
	/** Identifies the nearest container element, so that blocks of one container can be seen together; -1 in bare text. */
	readonly container: number;
}

export const bareMarkup: Markup = { path: [], hints: '', linkDensity: 0, links: 0, siblings: 1, container: -1 };

/** Of what stands on every page of a document that was printed: a running head, a foot, a page number. */
export const runningMarkup: Markup = { ...bareMarkup, hints: 'running-line' };

export interface Block extends Span {
	readonly kind: BlockKind;
	/** Heading level 1-6, list depth from 1, otherwise 0. */
	readonly level: number;
	/** 1-based line in the input file where the block starts. */
	readonly line: number;
	readonly markup: Markup;
	/** The element of {@link Article.elements} that the block stands in; blocks that share it, or one around it, stand together. -1 in bare text. */
	readonly element: number;
	readonly verdict: Verdict;
}

/** Whether a block stands on every page of a document that was printed. */
export function isRunning({ markup }: Block): boolean {
	return markup.hints === runningMarkup.hints;
}

/** A block with another verdict. Written out, since copies made by spreading are another kind of object to whoever reads many. */
export function withVerdict({ start, end, kind, level, line, markup, element }: Block, verdict: Verdict): Block {
	return { start, end, kind, level, line, markup, element, verdict };
}

/** Where lines of the input file begin in the article's text: `offsets` ascending, `lines[i]` the line that holds from `offsets[i]` on. */
export interface LineMap {
	readonly offsets: ArrayLike<number>;
	readonly lines: ArrayLike<number>;
}

export type Format = 'html' | 'text' | 'markdown' | 'xml' | 'jsonl';

/** The input as it came, before anything was read into it. */
export interface Source {
	/** `d-` and the first 12 hex digits of the sha256 of the bytes. */
	readonly id: string;
	/** Relative to the folder given, forward slashes; a line of a .jsonl file is `file.jsonl#7` or the record's own `path`, a row of a table `file.csv#7`. */
	readonly path: string;
	readonly sha256: string;
	readonly bytes: number;
	readonly format: Format;
	readonly encoding: string;
}

export type PublishedBasis = 'meta' | 'json-ld' | 'byline' | 'dateline' | 'url' | 'front-matter' | 'file-name';

/** The publication date an article states of itself; `text` is what it was read from. */
export interface Published {
	readonly edtf: string;
	readonly basis: PublishedBasis;
	readonly text: string;
}

/** What the article says of itself. Absent values are `null`. */
export interface Metadata {
	readonly title: string | null;
	readonly publisher: string | null;
	readonly author: string | null;
	readonly url: string | null;
	readonly published: Published | null;
	/** BCP 47 tag of the whole article. */
	readonly language: string;
}

/**
 * Statements of metadata that lie outside the visible text (meta tags, JSON-LD, front matter, the record's own fields),
 * in document order, e.g. `{ key: 'meta:article:published_time', value: '2023-02-23' }`.
 * Keys are `meta:<name|property|itemprop>`, `json-ld:<property>`, `front-matter:<key>`, `time:<datetime attribute's context>`,
 * `html:title`, `html:lang`, `html:canonical`, `html:opening` (what the element is called that opens a heading, where it ends), `record:<field>`;
 * of the card at the head of an official document, which is visible, `card:row` (a line of it), `card:title`, `card:written` (a calendar day); `page:changed`, see {@link changedOn}.
 */
export interface Statement {
	readonly key: string;
	readonly value: string;
	/** Offset in the text near which the statement stands, where that is known (a `<time>` element, a line), else -1. */
	readonly at: number;
}

export interface Article {
	readonly source: Source;
	readonly text: string;
	readonly lines: LineMap;
	readonly blocks: readonly Block[];
	readonly elements: Elements;
	readonly statements: readonly Statement[];
	readonly metadata: Metadata;
	/** Warnings for the reader of the timeline, in the order they arose. */
	readonly warnings: readonly string[];
}

/** The calendar day on which an official document says on its card that it was written; null where it says none. It may be on a site years later. */
export function writtenOn({ statements }: Article): string | null {
	return statements.find(({ key }) => key === 'card:written')?.value ?? null;
}

/** The key of the statement by which {@link changedOn} is kept. */
export const CHANGED = 'page:changed';

/** The latest calendar day, behind its publication, on which a page says that it was changed; null where it says none. */
export function changedOn({ statements }: Article): string | null {
	return statements.find(({ key }) => key === CHANGED)?.value ?? null;
}

/** 1-based line of the input file in which the character at `offset` stands. O(log lines). */
export function lineAt(map: LineMap, offset: number): number {
	let low = 0;
	let high = map.offsets.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((map.offsets[middle] ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return map.lines[low - 1] ?? 1;
}

/** The span of text that a block owns: from its start (the first block: from 0) to the start of the next block (the last: to the end). */
export function territory(article: Article, index: number): Span {
	const start = index === 0 ? 0 : (article.blocks[index]?.start ?? article.text.length);
	return { start, end: article.blocks[index + 1]?.start ?? article.text.length };
}

/** The text of a block, without the white space that separates it from the next. */
export function blockText(article: Article, block: Span): string {
	return article.text.slice(block.start, block.end);
}

/** Evidence for a span of an article: the quote is exactly the text at the span. */
export function quote(article: Article, span: Span): Evidence {
	return {
		document: article.source.id,
		start: span.start,
		end: span.end,
		line: lineAt(article.lines, span.start),
		quote: article.text.slice(span.start, span.end),
	};
}

/** XML documents: the rules of the Federal Register, EUR-Lex (Formex), and any other, whose elements are taken for blocks. */
import type { Statement } from '../article.js';
import { markedDrafts, parsedText } from './html/index.js';
import { finished, plainly, readPage } from './html/reader.js';
import { type Parsed, withInner } from './parsed.js';

/** Elements by what they are called in HTML. `span` is inline, `script` is not shown, `meta` is a statement. Case counts. */
const names: ReadonlyMap<string, string> = new Map(
	Object.entries({
		// Federal Register
		SUBJECT: 'h1',
		HD: 'h2',
		P: 'p',
		FP: 'p',
		E: 'label',
		SU: 'sup',
		FTREF: 'span',
		FTNT: 'aside',
		GPOTABLE: 'table',
		BOXHD: 'tr',
		CHED: 'td',
		ROW: 'tr',
		ENT: 'td',
		TTITLE: 'caption',
		TDESC: 'caption',
		PRTPAGE: 'br',
		EXTRACT: 'blockquote',
		AUTH: 'div',
		AMDPAR: 'p',
		SECTNO: 'h3',
		LI: 'li',
		NAME: 'p',
		TITLE: 'p',
		AC: 'span',
		FR: 'span',
		// Formex
		'TI.ART': 'h3',
		'STI.ART': 'h3',
		ALINEA: 'p',
		'NO.P': 'span',
		HT: 'span',
		DATE: 'span',
		QUOT: 'span',
		ITEM: 'li',
		NP: 'p',
		TXT: 'span',
		TBL: 'table',
		CELL: 'td',
		'QUOT.START': 'span',
		'QUOT.END': 'span',
		REF: 'span',
		// widespread in other vocabularies
		p: 'p',
		para: 'p',
		h1: 'h1',
		h2: 'h2',
		h3: 'h3',
		h4: 'h4',
		heading: 'h2',
		title: 'h1',
		headline: 'h1',
		b: 'b',
		i: 'i',
		em: 'em',
		strong: 'strong',
		emphasis: 'em',
		span: 'span',
		a: 'a',
		ref: 'span',
		xref: 'span',
		ul: 'ul',
		ol: 'ol',
		li: 'li',
		item: 'li',
		table: 'table',
		tr: 'tr',
		row: 'tr',
		td: 'td',
		th: 'td',
		entry: 'td',
		br: 'br',
		sub: 'sub',
		sup: 'sup',
		q: 'q',
		blockquote: 'blockquote',
		caption: 'caption',
		footnote: 'aside',
		fn: 'aside',
		meta: 'meta',
		script: 'script',
		style: 'style',
		pre: 'pre',
	}),
);

/** Elements of the head of a document and what they state. */
const stated: readonly (readonly [RegExp, string])[] = [
	[/<SUBJECT>([^<]{3,600})<\/SUBJECT>/, 'xml:title'],
	[/<(?:title|headline)>([^<]{3,600})<\/(?:title|headline)>/, 'xml:title'],
	[/<AGENCY[^>]{0,100}>([^<]{2,300})<\/AGENCY>/, 'xml:publisher'],
	[/<(?:pubDate|published|publication-?[dD]ate|dc:date|datePublished|issued)>([^<]{6,60})</, 'xml:published'],
	[/<FRDOC>([^<]{6,120})<\/FRDOC>/, 'xml:filed'],
	[/<FILED>([^<]{6,60})<\/FILED>/, 'xml:filed'],
];

/** Parses an XML document into blocks. Linear. @param document decoded, line breaks `\n` */
export function parseXml(document: string): Parsed {
	const reading = readPage(document, { ...plainly, hidden: true, names });
	const statements: Statement[] = [];
	const head = document.slice(0, 50_000);
	const tail = document.slice(-2000);
	for (const [pattern, key] of stated) {
		const found = pattern.exec(head) ?? pattern.exec(tail);
		if (found?.[1] !== undefined) statements.push({ key, value: found[1].replace(/\s+/g, ' ').trim(), at: -1 });
	}
	const marked = markedDrafts(reading);
	const parsed = finished(reading, statements);
	return marked.length === 0 ? parsed : withInner(parsed, parsedText(parsed, marked, reading.element));
}

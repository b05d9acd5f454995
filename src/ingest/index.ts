/** From the bytes of one input to articles whose blocks are undecided. */
import { createHash } from 'node:crypto';
import type { Article, Format, Metadata } from '../article.js';
import { type Decoded, decode } from './decode.js';
import { IngestError } from './error.js';
import { formatOf, isTable } from './format.js';
import { parseHtml } from './html/index.js';
import { parseMarkdown } from './markdown/index.js';
import type { Parsed } from './parsed.js';
import { csvRecords } from './records/csv.js';
import { jsonRecords } from './records/jsonl.js';
import type { ArticleRecord, Records } from './records/record.js';
import { parseText } from './text/index.js';
import { parseXml } from './xml.js';

export { IngestError } from './error.js';

/** One input: its bytes and the path it is known by (relative, forward slashes). */
export interface Input {
	readonly path: string;
	readonly bytes: Uint8Array;
}

/** The articles of an input, and what in it could not be read (a line of a .jsonl file, a row of a table, or the whole of it). */
export interface Ingested {
	readonly articles: readonly Article[];
	readonly failures: readonly IngestError[];
}

/** Metadata of an article that has not been read yet. */
const unread: Metadata = { title: null, publisher: null, author: null, url: null, published: null, language: 'und' };

/**
 * Decodes and parses one input into its articles: one for most formats, one a record for .jsonl and .csv.
 * @throws {IngestError} when the input is not text, is empty, or holds no article that can be read
 */
export function ingest(input: Input): Article[] {
	const { articles, failures } = ingestAll(input);
	if (articles.length === 0 && failures[0] !== undefined) throw failures[0];
	return [...articles];
}

/** As {@link ingest}, but never throws an IngestError: what cannot be read is told beside what can. */
export function ingestAll({ path, bytes }: Input): Ingested {
	return ingestFrom(path, () => bytes);
}

/** As {@link ingestAll}, of bytes that nobody else holds: those of a large page are given back before it is parsed. */
export function ingestFrom(path: string, read: () => Uint8Array): Ingested {
	let opened: Opened;
	try {
		opened = open(path, read());
	} catch (error) {
		if (error instanceof IngestError) return { articles: [], failures: [error] };
		throw error;
	}
	const format = formatOf(path, opened.decoded.text);
	if (format === 'jsonl') return ingestRecords(path, opened.decoded, jsonRecords(opened.decoded.text, path), 'one JSON object a line');
	const rows = isTable(path) ? csvRecords(opened.decoded.text, path) : null;
	if (rows !== null) return ingestRecords(path, opened.decoded, rows, 'one article a row');
	return { articles: [articleOf(path, format, opened, parsers[format](opened.decoded.text))], failures: [] };
}

/** What is known of an input once its bytes are read. */
interface Opened {
	readonly decoded: Decoded;
	readonly sha256: string;
	readonly bytes: number;
}

function open(path: string, bytes: Uint8Array): Opened {
	return { decoded: decode(bytes, path), sha256: sha256(bytes), bytes: bytes.length };
}

const parsers: { readonly [format in Exclude<Format, 'jsonl'>]: (text: string) => Parsed } = {
	html: parseHtml,
	text: parseText,
	markdown: parseMarkdown,
	xml: parseXml,
};

/** @param wanted what the file should hold, for the message where it holds nothing */
function ingestRecords(path: string, decoded: Decoded, { records, bad }: Records, wanted: string): Ingested {
	const articles = records.map((record) => {
		const parsed = placed(record, record.isHtml ? parseHtml(record.content) : parseText(record.content));
		const own = Buffer.from(record.source, 'utf8');
		return articleOf(record.path, record.format, { decoded, sha256: sha256(own), bytes: own.length }, parsed);
	});
	const failures = bad.map(({ line, message }) => new IngestError(message, path, line));
	if (articles.length === 0 && failures.length === 0) failures.push(new IngestError(`the file holds no record; write ${wanted}`, path));
	return { articles, failures };
}

/** What was parsed, at its lines of the file. */
function placed({ line, spans, statements }: ArticleRecord, parsed: Parsed): Parsed {
	const lineOf = (own: number): number => (spans ? line + own - 1 : line);
	return {
		...parsed,
		blocks: parsed.blocks.map((block) => ({ ...block, line: lineOf(block.line) })),
		lines: spans ? { offsets: parsed.lines.offsets, lines: Array.from(parsed.lines.lines, lineOf) } : { offsets: [0], lines: [line] },
		statements: [...statements, ...parsed.statements],
	};
}

function articleOf(path: string, format: Format, { decoded: { encoding, warnings }, sha256, bytes }: Opened, parsed: Parsed): Article {
	return {
		source: { id: `d-${sha256.slice(0, 12)}`, path, sha256, bytes, format, encoding },
		text: parsed.text,
		lines: parsed.lines,
		blocks: parsed.blocks,
		elements: parsed.elements,
		statements: parsed.statements,
		metadata: unread,
		warnings: [...warnings, ...parsed.warnings, ...(parsed.blocks.length === 0 ? ['no text was found in it'] : [])],
	};
}

function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

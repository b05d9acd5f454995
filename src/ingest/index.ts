/** From the bytes of one input to articles whose blocks are undecided. */
import { createHash } from 'node:crypto';
import type { Article, Metadata } from '../article.js';
import { decode } from './decode.js';
import { formatOf } from './format.js';
import { parseHtml } from './html/index.js';
import { parseText } from './text/index.js';

export { IngestError } from './error.js';

/** One input: its bytes and the path it is known by (relative, forward slashes). */
export interface Input {
	readonly path: string;
	readonly bytes: Uint8Array;
}

/** Metadata of an article that has not been read yet. */
export const unread: Metadata = { title: null, publisher: null, author: null, url: null, published: null, language: 'und' };

/**
 * Decodes and parses one input into its articles: one for most formats, one a record for .jsonl.
 * @throws {IngestError} when the input is not text, is empty, or cannot be read as its format
 */
export function ingest(input: Input): Article[] {
	const { text, encoding, warnings } = decode(input.bytes, input.path);
	const sha256 = createHash('sha256').update(input.bytes).digest('hex');
	const format = formatOf(input.path, text);
	const parsed = format === 'html' || format === 'xml' ? parseHtml(text) : parseText(text);
	return [
		{
			source: { id: `d-${sha256.slice(0, 12)}`, path: input.path, sha256, bytes: input.bytes.length, format, encoding },
			text: parsed.text,
			lines: parsed.lines,
			blocks: parsed.blocks,
			statements: parsed.statements,
			metadata: unread,
			warnings: [...warnings, ...parsed.warnings],
		},
	];
}

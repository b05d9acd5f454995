/** From the bytes of one input to articles whose blocks are undecided. */
import { createHash } from 'node:crypto';
import { type Article, type Block, bareMarkup } from '../article.js';

/** One input: its bytes and the path it is known by (relative, forward slashes). */
export interface Input {
	readonly path: string;
	readonly bytes: Uint8Array;
}

/**
 * Decodes and parses one input into its articles: one for most formats, one a record for .jsonl.
 * @throws {IngestError} when the input is not text, is empty, or cannot be read as its format
 */
export function ingest(input: Input): Article[] {
	const text = new TextDecoder().decode(input.bytes).replace(/\r\n?/g, '\n');
	const sha256 = createHash('sha256').update(input.bytes).digest('hex');
	const offsets = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) offsets.push(at + 1);
	const blocks: Block[] = [];
	offsets.forEach((start, index) => {
		const end = (offsets[index + 1] ?? text.length + 1) - 1;
		if (text.slice(start, end).trim() !== '')
			blocks.push({ start, end, kind: 'paragraph', level: 0, line: index + 1, markup: bareMarkup, verdict: { kind: 'undecided' } });
	});
	return [
		{
			source: { id: `d-${sha256.slice(0, 12)}`, path: input.path, sha256, bytes: input.bytes.length, format: 'text', encoding: 'utf-8' },
			text,
			lines: { offsets, lines: offsets.map((_, index) => index + 1) },
			blocks,
			statements: [],
			metadata: { title: null, publisher: null, author: null, url: null, published: null, language: 'und' },
			warnings: [],
		},
	];
}

/** An input that cannot be read; `path` and `line` (or null) say where, the message what and what to do. */
export class IngestError extends Error {
	constructor(
		message: string,
		readonly path: string,
		readonly line: number | null = null,
	) {
		super(message);
		this.name = 'IngestError';
	}
}

/** Articles of our own for the tests of this room: every non-blank line is a block of content. */
import { createHash } from 'node:crypto';
import { type Article, type Block, type BlockKind, bareMarkup, noElements } from '../../src/article.js';

export function articleOf(text: string, { path = 'a.txt', kind = 'paragraph' as BlockKind } = {}): Article {
	const sha256 = createHash('sha256').update(text).digest('hex');
	const offsets = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) offsets.push(at + 1);
	const blocks: Block[] = [];
	offsets.forEach((start, index) => {
		const end = (offsets[index + 1] ?? text.length + 1) - 1;
		if (text.slice(start, end).trim() === '') return;
		blocks.push({
			start,
			end,
			kind,
			level: 0,
			line: index + 1,
			markup: bareMarkup,
			element: -1,
			verdict: { kind: 'content', rule: 'test', why: 'a line of the test' },
		});
	});
	return {
		source: { id: `d-${sha256.slice(0, 12)}`, path, sha256, bytes: text.length, format: 'text', encoding: 'utf-8' },
		text,
		lines: { offsets, lines: offsets.map((_, index) => index + 1) },
		blocks,
		elements: noElements,
		statements: [],
		metadata: { title: null, publisher: null, author: null, url: null, published: null, language: 'en' },
		warnings: [],
	};
}

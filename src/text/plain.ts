/** A piece of text read as content, for the library's entries that find one kind of thing in a string. */
import { type Article, type Block, bareMarkup, noElements } from '../article.js';
import { type Reading, read } from './reading.js';

/**
 * Reads a text as one article whose every line is content.
 * @param language BCP 47 tag, `und` where not known
 */
export function readPlain(text: string, language = 'und'): Reading {
	const plain = text.replace(/\r\n?/g, '\n');
	const blocks: Block[] = [];
	const offsets: number[] = [];
	for (let start = 0, line = 1; start <= plain.length; line++) {
		const newline = plain.indexOf('\n', start);
		const end = newline < 0 ? plain.length : newline;
		offsets.push(start);
		if (plain.slice(start, end).trim() !== '') {
			blocks.push({
				start,
				end,
				kind: 'paragraph',
				level: 0,
				line,
				markup: bareMarkup,
				element: -1,
				verdict: { kind: 'content', rule: 'plain', why: 'given as content' },
			});
		}
		start = end + 1;
	}
	const article: Article = {
		source: { id: 'd-000000000000', path: '', sha256: '', bytes: plain.length, format: 'text', encoding: 'utf-8' },
		text: plain,
		lines: { offsets, lines: offsets.map((_, index) => index + 1) },
		blocks,
		elements: noElements,
		statements: [],
		metadata: { title: null, publisher: null, author: null, url: null, published: null, language },
		warnings: [],
	};
	return read(article);
}

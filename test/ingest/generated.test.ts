import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt } from '../../src/article.js';
import { IngestError, ingest } from '../../src/ingest/index.js';
import { detectLanguage, readMetadata } from '../../src/ingest/metadata/index.js';
import { expectBlockLaws } from './laws.js';

const words = fc.constantFrom(
	'The',
	'council',
	'approved',
	'12',
	'wells',
	'by',
	'3 May 2021',
	'2021-05-03',
	'发布时间：',
	'国务院',
	'。',
	'.',
	',',
	'|',
	'»',
	'(',
	')',
	'&amp;',
	'<',
	'>',
	'`',
	'*',
	'[',
	'](x)',
	'-',
	'#',
	'---',
	'\u200b',
	'\u00ad',
	'\u3000',
	'😀',
	'\ufffd',
);
const tags = fc.constantFrom(
	'<p>',
	'</p>',
	'<div class="a b">',
	'</div>',
	'<br>',
	'<table>',
	'<tr>',
	'<td>',
	'</table>',
	'<li>',
	'<ul>',
	'</ul>',
	'<h1>',
	'</h1>',
	'<a href="x">',
	'</a>',
	'<b>',
	'</b>',
	'<script>',
	'</script>',
	'<!--',
	'-->',
	'<time datetime="2021-05-03">',
	'</time>',
	'<sup>',
	'<title>',
	'</title>',
	'<div hidden>',
	'<?php ',
	'?>',
	'<pre>',
	'</pre>',
	'<svg>',
	'<',
);
const gaps = fc.constantFrom(' ', '\n', '\n\n', '', '\t', '  \n', '\r\n');
const soup = (piece: fc.Arbitrary<string>): fc.Arbitrary<string> =>
	fc.array(fc.tuple(piece, gaps), { maxLength: 80 }).map((pairs) => pairs.map(([a, b]) => a + b).join(''));

describe('every input, however broken,', () => {
	for (const [path, content] of [
		['a.html', soup(fc.oneof(words, tags))],
		['a.txt', soup(words)],
		['a.md', soup(fc.oneof(words, tags, fc.constantFrom('# ', '> ', '1. ', '- ', '| a | b |', '|---|---|', '```', '---\nkey: value\n---')))],
		['a.xml', soup(fc.oneof(words, tags, fc.constantFrom('<P>', '</P>', '<ROW>', '<ENT>', '<![CDATA[', ']]>')))],
	] as const)
		it(`keeps the laws of blocks and is read the same twice: ${path}`, () => {
			fc.assert(
				fc.property(content, (text) => {
					const bytes = new TextEncoder().encode(text);
					try {
						const [article] = ingest({ path, bytes });
						if (article === undefined) throw new Error('no article');
						expectBlockLaws(article);
						const lines = text.split(/\r\n?|\n/).length;
						for (const block of article.blocks) expect(lineAt(article.lines, block.start)).toBeLessThanOrEqual(lines);
						const read = detectLanguage(readMetadata(article, null));
						expect(read).toEqual(detectLanguage(readMetadata(ingest({ path, bytes })[0] ?? article, null)));
					} catch (error) {
						if (!(error instanceof IngestError)) throw error;
					}
				}),
				{ numRuns: 100 },
			);
		});

	it('of any bytes is read or refused', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('a.html', 'a.txt', 'a.md', 'a.xml', 'a.jsonl', 'a.csv', 'a'), (bytes, path) => {
				try {
					for (const article of ingest({ path, bytes })) expectBlockLaws(article);
				} catch (error) {
					expect(error).toBeInstanceOf(IngestError);
				}
			}),
			{ numRuns: 300 },
		);
	});
});

describe('an input of one piece over and over', () => {
	for (const [name, path, piece] of [
		['elements that are never closed', 'a.html', '<div>'],
		['lists in lists', 'a.html', '<ul><li>x'],
		['tables in tables', 'a.html', '<table><tr><td>x'],
		['ends that close nothing', 'a.html', '</div></p></li>'],
		['one paragraph', 'a.html', 'word &amp; '],
		['markup in the text', 'a.html', '&lt;p&gt;word '],
		['one line', 'a.txt', 'The council met. Prices rose by 3 percent '],
		['one word', 'a.txt', 'word'],
		['lines', 'a.txt', 'a line of text 2021-05-03\n'],
		['brackets', 'a.md', '['],
		['stars', 'a.md', '*a_'],
		['items', 'a.md', '- a\n'],
		['rows', 'a.csv', 'title,text\n'],
		['quotes', 'a.csv', 'text,"'],
	] as const)
		it(`keeps the laws of blocks: ${name}`, () => {
			const bytes = new TextEncoder().encode(piece.repeat(100_000 / piece.length));
			for (const article of ingest({ path, bytes })) expectBlockLaws(article);
		});
});

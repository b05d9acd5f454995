/** What is hostile to each room: pieces that, over and over, make a text on which a careless step costs more than its length. */
import type { Article } from '../../../src/article.js';
import { align } from '../../../src/dedupe/beads.js';
import { collect } from '../../../src/dedupe/collection.js';
import { markRepeats } from '../../../src/dedupe/index.js';
import { sketchPassages } from '../../../src/dedupe/passages.js';
import { reprintsOf } from '../../../src/dedupe/reprints.js';
import { unpackSentences } from '../../../src/dedupe/sentences.js';
import { sharedPassages } from '../../../src/dedupe/shared.js';
import { findDates } from '../../../src/extract/dates/index.js';
import { findFigures } from '../../../src/extract/figures/find.js';
import { withoutStrayMarks } from '../../../src/extract/measures/entry/stray-marks.js';
import { ingest, ingestAll } from '../../../src/ingest/index.js';
import { readMetadata } from '../../../src/ingest/metadata/index.js';
import { clean } from '../../../src/pipeline.js';
import { tokenize } from '../../../src/text/tokens.js';
import { articleOf } from '../../dedupe/articles.js';
import { bodiesIn } from '../../extract/bodies/article.js';
import { hostileBodies, hostileDates, hostileMeasures } from '../../extract/hostile.js';
import { measuresOf } from '../../extract/measures/reading.js';
import { colliding } from '../../text/colliding.js';

/** A room of the product, the size of its small text in UTF-16 units, and what it is given. */
export interface Room {
	readonly name: string;
	readonly size: number;
	/** Texts by name: a piece to repeat, or a text of about so many units. */
	readonly texts: readonly (readonly [name: string, piece: string | ((size: number) => string)])[];
	readonly work: (text: string) => unknown;
}

const read = (path: string) => (text: string) => {
	const [article] = ingest({ path, bytes: new TextEncoder().encode(text) });
	if (article !== undefined) readMetadata(article, null);
};

/** Sentences of a book that differ in a number or two, of the kind that an alignment may confuse. */
const book = (size: number): string =>
	Array.from({ length: Math.ceil(size / 75) }, (_, i) => `Chapter ${i} of the saga tells of harbour ${i % 97}, of boat ${i % 89} and of crew ${i % 83}.`).join(
		'\n',
	);

const sketched = (article: Article) => ({ id: article.source.id, url: null, published: null, sketch: sketchPassages(article) });

export const rooms: readonly Room[] = [
	{
		name: 'tokens',
		size: 100_000,
		texts: [
			['one word', 'word'],
			['words of one hash', (size) => colliding(Math.floor(Math.log2(size / 40))).join(' ')],
		],
		work: tokenize,
	},
	{
		name: 'ingest, HTML',
		size: 100_000,
		texts: [
			['elements never closed', '<div>'],
			['elements closed at the end', (size) => `${'<div>'.repeat(size / 11)}text${'</div>'.repeat(size / 11)}`],
			['lists in lists', '<ul><li>x'],
			['tables in tables', '<table><tr><td>x'],
			['ends that close nothing', '</div></p></li>'],
			['one paragraph', 'word &amp; '],
			['markup in the text', '&lt;p&gt;word '],
			['a script of blanks', (size) => `<script type="application/ld+json">${' '.repeat(size)}x</script><p>The council met.`],
		],
		work: read('a.html'),
	},
	{
		name: 'ingest, text',
		size: 100_000,
		texts: [
			['one line', 'The council met. Prices rose by 3 percent '],
			['one word', 'word'],
			['lines', 'a line of text 2021-05-03\n'],
			['blanks inside a line', (size) => `The council met.${' '.repeat(size)}x`],
			['invisible characters inside a line', (size) => `The council met.${'\u200b'.repeat(size)}x`],
		],
		work: read('a.txt'),
	},
	{
		name: 'ingest, Markdown',
		size: 100_000,
		texts: [
			['brackets', '['],
			['stars', '*a_'],
			['items', '- a\n'],
			['a heading of blanks', (size) => `##${' '.repeat(size)}x\u2028y`],
			['a fence without end', (size) => `${'~'.repeat(size)}\``],
			['front matter of blank lines', (size) => `---\n${'\n'.repeat(Math.min(size, 90_000))}x y\n---\nThe council met.`],
		],
		work: read('a.md'),
	},
	{
		name: 'ingest of tables',
		size: 100_000,
		texts: [
			['rows', 'the board drills wells,"and the ""council"" pays",2031-05-02\n'],
			['quotes', '"'],
			['quotes in cells', 'a"b,'],
			['separators', ','],
			['empty lines', '\n'],
			['quotes that are not doubled', '"a"b"\n'],
		],
		work: (text) => ingestAll({ path: 'a.csv', bytes: new TextEncoder().encode(`title,text\n${text}`) }),
	},
	{
		name: 'boilerplate',
		size: 100_000,
		texts: [
			['paragraphs', '<p>A line of a page that goes on and on, with a comma here.</p>'],
			['links', '<a href="/a">More news</a> '],
			['bars', '| '],
			['one letter', 'a'],
		],
		work: (text) => ingest({ path: 'long.html', bytes: new TextEncoder().encode(text) }).map((article) => clean(article)),
	},
	{
		name: 'dates',
		size: 40_000,
		texts: hostileDates.map((piece) => [piece, piece]),
		work: (text) => findDates(text, { reference: '2021-09-27', durations: true }),
	},
	{
		name: 'figures',
		size: 20_000,
		texts: ['5 ', '1,', '三', '5家的', 'one hundred and ', '5 to ', 'Article 5, ', '$', '5(a)', 'a quarter of '].map((piece) => [piece, piece]),
		work: (text) => findFigures(text),
	},
	{
		name: 'bodies',
		size: 50_000,
		texts: hostileBodies,
		work: (text) => bodiesIn(text),
	},
	{
		name: 'measures',
		size: 6_250,
		texts: hostileMeasures,
		work: (text) => measuresOf(text),
	},
	{ name: 'stray marks of a quote', size: 40_000, texts: [['open quotes', '“']], work: withoutStrayMarks },
	{
		name: 'repeats in a document',
		size: 60_000,
		texts: [
			['one word', 'again '],
			['a line cut short', (size) => `${'again '.repeat(size / 9)}\n${'once more '.repeat(size / 30)}...`],
		],
		work: (text) => markRepeats(articleOf(text)),
	},
	{
		name: 'passages of six documents',
		size: 20_000,
		texts: [
			['one word', 'again '],
			['lines that differ in a number', book],
		],
		work: (text) => {
			const collection = collect([1, 2, 3, 4, 5, 6].map((n) => sketched(articleOf(`${text} end${'.'.repeat(n)}`))));
			return reprintsOf(collection, sharedPassages(collection));
		},
	},
	{
		name: 'sentences of two books',
		// from here on the band of an alignment grows no wider
		size: 64_000,
		texts: [['lines that differ in a number', book]],
		work: (text) => {
			const sentences = (said: string) => unpackSentences(sketchPassages(articleOf(said)).sentences);
			return align(sentences(text), sentences(text.replaceAll('saga', 'story')));
		},
	},
];

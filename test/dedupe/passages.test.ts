import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.js';
import { collect, type SketchedDocument } from '../../src/dedupe/collection.js';
import { resemblance, unpackGist } from '../../src/dedupe/gist.js';
import { unpack } from '../../src/dedupe/packing.js';
import { sketchPassages } from '../../src/dedupe/passages.js';
import { reprintsOf } from '../../src/dedupe/reprints.js';
import { passagesOf, sharedPassages } from '../../src/dedupe/shared.js';
import { winnow } from '../../src/dedupe/winnow.js';
import { articleOf } from './articles.js';

const dredging = [
	'The harbour board agreed to deepen the northern channel to 14 metres so that larger grain ships can reach the silos at low tide.',
	'Work on the channel is to start after the herring season, and fishing boats will be given a marked lane along the eastern bank until it is finished.',
	'The provincial treasury is lending the board 320 million yuan for the works, to be paid back out of berth fees over fifteen years.',
];
const library = [
	'Readers without a fixed address may now borrow from any of the town libraries, which until this week asked for a rent contract or a bill.',
	'A librarian said the new cards would be handed out at the counter, and that nobody would be asked for more than a name.',
];

function sketched(article: Article, date: string | null): SketchedDocument {
	return { id: article.source.id, url: null, published: date === null ? null : { edtf: date }, sketch: sketchPassages(article) };
}
const textOf = (articles: readonly Article[], { document, start, end }: { document: string; start: number; end: number }): string =>
	articles.find(({ source }) => source.id === document)?.text.slice(start, end) ?? '';

describe('a passage in two documents', () => {
	const first = articleOf([...library, dredging[1]].join('\n'));
	const later = articleOf([`From our harbour desk.`, dredging[1], library[1]].join('\n'));
	const articles = [first, later];
	const collection = collect([sketched(later, '2021-05-09'), sketched(first, '2021-05-02')]);
	const passages = passagesOf(collection, sharedPassages(collection));

	it('is quoted whole, the earlier published first', () => {
		expect(passages.map(({ occurrences }) => occurrences.map((one) => textOf(articles, one)))).toContainEqual([
			dredging[1]?.slice(0, -1),
			dredging[1]?.slice(0, -1),
		]);
		expect(passages.every(({ occurrences }) => occurrences[0]?.document === first.source.id)).toBe(true);
	});
	it('names the line of each place', () => {
		expect(passages.map(({ occurrences }) => occurrences.map(({ line }) => line)).sort()).toEqual([
			[2, 3],
			[3, 2],
		]);
	});
	it('is not found where the two agree in all but a number', () => {
		const changed = articleOf((dredging[2] as string).replace('320', '350'));
		const both = collect([sketched(articleOf(dredging[2] as string), null), sketched(changed, null)]);
		for (const { occurrences } of passagesOf(both, sharedPassages(both)))
			for (const one of occurrences) expect(textOf([changed, articleOf(dredging[2] as string)], one)).not.toMatch(/3[25]0/);
	});
});

describe('a reprint', () => {
	const original = articleOf(dredging.join('\n'));
	it('is a document that another holds whole, with its own head and foot', () => {
		const copy = articleOf([`Harbour to be deepened, says board`, ...dredging, 'Sent in by a reader.'].join('\n'));
		const collection = collect([sketched(copy, '2021-05-03'), sketched(original, '2021-05-02')]);
		expect([...reprintsOf(collection, sharedPassages(collection))]).toEqual([[copy.source.id, original.source.id]]);
	});
	it('is not a document that shares one paragraph of three', () => {
		const other = articleOf([...library, dredging[1]].join('\n'));
		const collection = collect([sketched(other, '2021-05-03'), sketched(original, '2021-05-02')]);
		expect(reprintsOf(collection, sharedPassages(collection)).size).toBe(0);
	});
	it('is not last year’s report with this year’s numbers', () => {
		const report = (year: string, a: string, b: string, c: string): Article =>
			articleOf(
				`In ${year} the ferry company carried ${a} passengers between the two banks and ${b} lorries, and the board thanked the crews for their work in the autumn storms. ` +
					`Of the passengers ${c} bought a return ticket at the new machines, which the board wants to put up at the northern pier as well once the roof there is mended. ` +
					`The fare stayed at ${b.length} yuan and the board does not mean to raise it before the new boat has come into service and its loan of ${a} yuan is paid.`,
			);
		const collection = collect([
			sketched(report('2021', '81,200', '3,110', '40,019'), '2021-05-03'),
			sketched(report('2022', '85,930', '3,402', '44,873'), '2022-05-02'),
		]);
		expect(reprintsOf(collection, sharedPassages(collection)).size).toBe(0);
	});
});

it('text that stands in every article of a site is its template, not a passage', () => {
	const foot =
		'This service is run by the county press office, which answers letters from readers on the first Monday after they come in and prints the best of them.';
	const articles = Array.from({ length: 14 }, (_, index) => articleOf(`Notice ${index} of the county press office on ferry days.\n${foot}`));
	const onSite = articles.map((article) => ({ ...sketched(article, null), url: `https://county.example/${article.source.id}` }));
	const scattered = articles.map((article, index) => ({ ...sketched(article, null), url: `https://county${index}.example/` }));
	expect(sharedPassages(collect(onSite))).toEqual([]);
	expect(sharedPassages(collect(scattered)).length).toBe(13);
});

describe('the fingerprints', () => {
	it('have one in every window', () => {
		const hashes = Uint32Array.from({ length: 500 }, (_, i) => Math.imul(i + 1, 0x9e3779b1) >>> 0);
		const kept = winnow(hashes, 6);
		for (let i = 1; i < kept.length; i++) expect((kept[i] as number) - (kept[i - 1] as number)).toBeLessThanOrEqual(6);
	});
	it('survive being packed, with their places', () => {
		const article = articleOf(dredging.join('\n\n'));
		const prints = unpack(sketchPassages(article).prints);
		expect(prints.length).toBeGreaterThan(10);
		expect(article.text.slice(prints.start[0], prints.end[0])).toBe('The harbour board agreed to deepen');
		expect(new Set(prints.line)).toEqual(new Set([1, 3, 5]));
	});
});

it('the gist of two tellings of one story is more alike than that of two stories', () => {
	const retold = articleOf(
		'The board of the harbour decided to deepen its northern channel to 14 metres, so larger ships with grain reach the silos even when the tide is low.\n' +
			'Works in the channel begin once the herring season is over; boats that fish get a lane, marked along the eastern bank.',
	);
	const gist = (article: Article) => unpackGist(sketchPassages(article).gist);
	expect(resemblance(gist(articleOf(dredging.slice(0, 2).join('\n'))), gist(retold))).toBeGreaterThan(0.5);
	expect(resemblance(gist(articleOf(library.join('\n'))), gist(retold))).toBeLessThan(0.1);
});

it('documents of one word over and over are reprints of one', () => {
	const articles = [1, 2, 3, 4, 5, 6].map((n) => articleOf(`${'again '.repeat(30_000 + n)}end`));
	const collection = collect(articles.map((article) => sketched(article, null)));
	const reprints = reprintsOf(collection, sharedPassages(collection));
	expect(reprints.size).toBe(5);
	expect(new Set(reprints.values()).size).toBe(1);
});

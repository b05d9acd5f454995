import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.js';
import { ingestAll } from '../../src/ingest/index.js';

const texts = (article: Article | undefined): string[] => (article?.blocks ?? []).map(({ start, end }) => (article as Article).text.slice(start, end));
const read = (path: string, text: string): ReturnType<typeof ingestAll> => ingestAll({ path, bytes: new TextEncoder().encode(text) });

describe('JSON lines', () => {
	const lines =
		'{"text":"The ministry drills.","url":"http://a.test/1","published":"2020-01-02"}\nnot json\n{"html":"<p>One<p>Two","path":"../b/c.html"}\n{"title":"none"}\n';
	const { articles, failures } = ingestAll({ path: 'in/a.jsonl', bytes: new TextEncoder().encode(lines) });
	it('hold an article a line, named by its own path or its line', () => {
		expect(articles.map(({ source }) => source.path)).toEqual(['in/a.jsonl#1', 'b/c.html']);
		expect(articles.map(texts)).toEqual([['The ministry drills.'], ['One', 'Two']]);
		expect(articles[0]?.statements).toEqual([
			{ key: 'record:url', value: 'http://a.test/1', at: -1 },
			{ key: 'record:published', value: '2020-01-02', at: -1 },
		]);
		expect(articles[1]?.blocks[0]?.line).toBe(3);
	});
	it('tell the lines that cannot be read', () => {
		expect(failures.map(({ path, line }) => [path, line])).toEqual([
			['in/a.jsonl', 2],
			['in/a.jsonl', 4],
		]);
	});
});

describe('rows of a table', () => {
	const prose = 'The board drills twelve wells, and the council pays.';
	it('are articles, with what the other columns say of them', () => {
		const { articles, failures } = read(
			'in/a.csv',
			`id,Headline,Body,Link,publish_date,source\n7,Wells,"${prose}\n\nThe ""pier"" follows.",https://a.test/1,2031-05-02,Harbour News\n8,Piers,The council mends piers.,,,\n`,
		);
		expect(failures).toEqual([]);
		expect(articles.map(({ source }) => [source.path, source.format])).toEqual([
			['in/a.csv#2', 'text'],
			['in/a.csv#5', 'text'],
		]);
		expect(texts(articles[0])).toEqual([prose, 'The "pier" follows.']);
		expect(articles[0]?.blocks.map(({ line }) => line)).toEqual([2, 4]);
		expect(articles[0]?.statements).toEqual([
			{ key: 'record:url', value: 'https://a.test/1', at: -1 },
			{ key: 'record:title', value: 'Wells', at: -1 },
			{ key: 'record:published', value: '2031-05-02', at: -1 },
			{ key: 'record:publisher', value: 'Harbour News', at: -1 },
		]);
	});
	it.each([
		['semicolons', `titel;text\nBrunnen;${prose}\n`],
		['tabs', `title\tfull_text\nWells\t${prose}\n`],
		['lines of Windows', `title,text\r\nWells,"${prose}"\r\n`],
		['a byte-order mark', `\ufefftext,title\n"${prose}",Wells\n`],
		['Chinese headings', `标题,正文\nWells,"${prose}"\n`],
	])('may have %s', (_, table) => {
		expect(read('a.csv', table).articles.map(texts)).toEqual([[prose]]);
	});
	it('may be pages, whose lines are those of the file', () => {
		const [article] = read('a.csv', 'note,html\n"two\nlines","<p>One\n<p>Two"\n').articles;
		expect(texts(article)).toEqual(['One', 'Two']);
		expect(article?.source.format).toBe('html');
		expect(article?.blocks.map(({ line }) => line)).toEqual([3, 4]);
	});
	it('are what they tell in words where no column is there for the text', () => {
		const { articles, failures } = read(
			'a.csv',
			`Country,Date,Level,Note,Other\nGB,20310502,3.00,${prose.replace(',', '')},The ferries stop at ten every night.\nGB,20310503,2.00,,\n`,
		);
		expect(failures).toEqual([]);
		expect(articles.map(texts)).toEqual([[prose.replace(',', ''), 'The ferries stop at ten every night.']]);
		expect(articles[0]?.statements).toEqual([{ key: 'record:published', value: '20310502', at: -1 }]);
	});
	it('of numbers and codes alone are read as a text', () => {
		const { articles } = read('a.csv', 'year,wells\n2031,12\n2032,15\n');
		expect(articles.map(({ source }) => source.path)).toEqual(['a.csv']);
	});
	it('that cannot be read are told with their line, and the others are read', () => {
		const { articles, failures } = read('a.csv', `title,text\nWells,${prose}\nPiers,\nBoats,"${prose}",\nLocks,"The locks\nopen.`);
		expect(articles.map(({ source }) => source.path)).toEqual(['a.csv#4']);
		expect(failures.map(({ line, message }) => [line, message.slice(0, message.indexOf(';'))])).toEqual([
			[2, 'this row has 3 cells where the heading has 2'],
			[3, 'this row has no text'],
			[5, 'in this row a quoted cell is not closed'],
		]);
	});
});

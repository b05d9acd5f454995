import { describe, expect, it } from 'vitest';
import { type Article, blockText } from '../../src/article.js';
import { ingest } from '../../src/ingest/index.js';
import { readMetadata } from '../../src/ingest/metadata/index.js';

function read(content: string, path = 'a.html'): Article {
	const [article] = ingest({ path, bytes: new TextEncoder().encode(content) });
	if (article === undefined) throw new Error('no article');
	return readMetadata(article, null);
}
const texts = (article: Article): readonly string[] => article.blocks.map((block) => blockText(article, block).replace(/\s+/g, ' '));

const narrow = [
	'The keepers of each harbour on the coast shall clean',
	'Lamps of the northern piers before the first day of',
	'May, and shall keep the record of what the Board has',
	'Paid for the oil of that season and of the last.',
];
const wide = [
	'The Board shall lay a report on the state of the lamps before the council, which',
	'Members may read at any hour, and the clerk shall send a copy of that report to',
	'the mayor of each town on the coast, so that the towns may pay their part of the',
	'cost of the oil, as the council has ruled in the year before.',
];
const head = 'Harbour Gazette, Volume 12 Issue 7 (Monday, March 3, 2031)';
const letter = (paragraphs: readonly (readonly string[])[]): string =>
	paragraphs.map((lines) => lines.map((line) => `        ${line}`).join('\n')).join('\n\n');
const pre = (paragraphs: readonly (readonly string[])[]): string =>
	`<html><head><title>${head}</title></head><body><pre>\n${letter(paragraphs)}\n</pre></body></html>`;
const gazette = pre([[`[${head}]`], ['Cleaning of Lamps on the Piers of the'], ['Northern Harbours'], narrow, wide, narrow, wide]);

describe('a document typed into one element', () => {
	it('has its paragraphs, however wide they are set, and the lines of the file', () => {
		const article = read(gazette);
		expect(texts(article)).toEqual([
			`[${head}]`,
			'Cleaning of Lamps on the Piers of the',
			'Northern Harbours',
			...[narrow, wide, narrow, wide].map((lines) => lines.join(' ')),
		]);
		expect(article.blocks.map(({ line }) => line)).toEqual([2, 4, 6, 8, 13, 18, 23]);
	});
	it('goes on behind a word that no line ends with, in short paragraphs too', () => {
		expect(texts(read(pre([wide, wide, wide, ['Rule 12 of the council on lamps is amended by', 'Rule 13.']]))).at(-1)).toBe(
			'Rule 12 of the council on lamps is amended by Rule 13.',
		);
		expect(read('Rule 12 of the council on lamps is amended by\nRule 13 of the council', 'a.txt').blocks).toHaveLength(2);
	});
	it('is called by its headline, not by the number of the gazette, whose day is its own', () => {
		const { metadata } = read(gazette);
		expect(metadata.title).toBe('Cleaning of Lamps on the Piers of the Northern Harbours');
		expect(metadata.published?.edtf).toBe('2031-03-03');
	});
	it('is called by all lines that its headline fills, in one element alone', () => {
		const lines = [['Repair of the Northern Harbours and Piers'], ['Lost in the Winter Storms'], wide, narrow, wide];
		expect(read(pre(lines)).metadata.title).toBe('Repair of the Northern Harbours and Piers Lost in the Winter Storms');
		expect(read(lines.map((paragraph) => paragraph.join('\n')).join('\n\n'), 'a.txt').metadata.title).not.toContain('Repair');
	});
	it('stays one block where it is short, or no prose', () => {
		expect(read(pre([narrow, wide])).blocks).toHaveLength(1);
		expect(read(pre(Array.from({ length: 40 }, (_, row) => [`${row} | 12,000 | 13.50 | 14/15`]))).blocks).toHaveLength(1);
	});
});

describe('headlines in a row', () => {
	it('are no paragraph, though they are alike in width', () => {
		const rows = [
			'Council of the coast votes to mend the old pier',
			'Mayor of the northern town opens seven new wells',
			'Board of the harbours pays for the oil of lamps',
			'Clerk of the council lays the report on the table',
		];
		expect(read(rows.join('\n'), 'a.txt').blocks).toHaveLength(rows.length);
	});
});

describe('the number of a printed page', () => {
	it('stands in no sentence', () => {
		for (const mark of [
			'<span class="printed-page" data-page="7"><span>Start Printed Page 7</span></span>',
			'<span role="doc-pagebreak" id="p7">7</span>',
			'<span class="pagenum">[7]</span>',
		])
			expect(read(`<p>The keepers of the ${mark}northern harbours shall clean all lamps.</p>`).text).toBe(
				'The keepers of the northern harbours shall clean all lamps.',
			);
		expect(read('<p>See page <span class="number">7</span> of the report.</p>').text).toBe('See page 7 of the report.');
	});
});

describe('zeros that old systems padded lines with', () => {
	it('are white space', () => {
		const text = `${letter([narrow, wide])}\0\0\0\n\n${letter([narrow])}\0`;
		expect(texts(read(text, 'a.txt'))).toEqual([narrow.join(' '), wide.join(' '), narrow.join(' ')]);
	});
});

describe('a gazette that tells when it was filed', () => {
	const filed = (day: string): string | undefined =>
		read(`<RULE><SUBJECT>Lamps</SUBJECT><P>${wide.join(' ')}</P><FRDOC>[FR Doc. 31-00007</FRDOC><FILED>Filed ${day}; 8:45 am]</FILED></RULE>`, 'a.xml').metadata
			.published?.edtf;
	it('has the month first, and a year of the last century where it is late in one', () => {
		expect(filed('5-1-31')).toBe('2031-05-01');
		expect(filed('2-24-95')).toBe('1995-02-24');
	});
});

import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { formatNamed, formats } from '../../src/format/index.js';
import { bodiesLabel, dateLabel, lookup } from '../../src/format/labels.js';
import type { Entry, Timeline } from '../../src/timeline/schema.js';

const page = { width: 100, colors: new Chalk({ level: 0 }) };
const hash = '0'.repeat(64);

function timelineWith(change: Partial<Entry>): Timeline {
	const entry: Entry = {
		id: 'e-000000000001',
		kind: 'measure',
		date: {
			edtf: '2021-03-03',
			earliest: '2021-03-03',
			latest: '2021-03-03',
			grain: 'day',
			relation: 'at',
			fuzzy: null,
			role: 'issued',
			basis: 'stated',
			anchor: null,
			text: 'March 3, 2021',
		},
		otherDates: [],
		summary: 'The Harbour Board issued rules on ship emissions',
		act: 'issue',
		type: 'regulation',
		status: 'announced',
		instrument: { type: 'rules', wrapper: null, title: null, number: null },
		bodies: [{ id: 'x-harbour-board', role: 'issuer', text: 'The Harbour Board', basis: 'stated' }],
		unnamedBodies: 2,
		figures: [
			{ value: 0.5, max: null, comparator: '=', kind: 'percent', unit: 'percent', per: null, change: 'level', measures: 'sulphur', text: '0.5 percent' },
		],
		evidence: [{ document: 'd-000000000001', start: 0, end: 48, line: 7, quote: 'The Harbour Board issued rules on ship emissions' }],
		related: [],
		conflicts: [],
		confidence: 'high',
		rule: 'measures/active',
		...change,
	};
	return {
		schemaVersion: '1.0',
		generator: { name: 'policy-extract', version: '0.1.0', rules: `sha256:${hash}` },
		documents: [
			{
				id: 'd-000000000001',
				path: 'harbour.txt',
				copies: [],
				sha256: hash,
				bytes: 400,
				format: 'text',
				encoding: 'utf-8',
				language: 'en',
				title: 'Harbour Board sets a limit',
				publisher: null,
				author: null,
				url: null,
				published: null,
				reprintOf: null,
				ledger: { characters: 400, content: 300, boilerplate: 100, repeat: 0, rules: { copyright: 100 } },
				warnings: [],
			},
		],
		bodies: [],
		entries: [entry],
		repeats: [],
	};
}

const rendered = (name: string, timeline: Timeline): string => [...(formatNamed(name)?.render(timeline, page) ?? [])].join('');

describe('every format', () => {
	it.each(formats.map(({ name }) => name))('%s carries the date, the figure and the source', (name) => {
		const text = rendered(name, timelineWith({}));
		expect(text).toContain('2021-03-03');
		expect(text).toContain('0.5 percent');
		expect(text).toMatch(/harbour\.txt:7|"line": ?7/);
	});
	it.each(formats.map(({ name }) => name))('%s can be made of an empty timeline', (name) => {
		expect(rendered(name, { ...timelineWith({}), documents: [], entries: [] })).not.toContain('undefined');
	});
});

describe('the formats for people', () => {
	it.each(['table', 'markdown', 'html'])('%s tells the entries of one day as the article does', (name) => {
		const { entries, ...rest } = timelineWith({});
		const [entry] = entries;
		if (entry === undefined) throw new Error('no entry');
		const at = (start: number, summary: string, id: string): Entry => ({
			...entry,
			id,
			summary,
			evidence: [{ document: 'd-000000000001', start, end: start + 5, line: 7, quote: 'quote' }],
		});
		const text = rendered(name, { ...rest, entries: [at(90, 'told last', 'e-000000000000'), at(10, 'told first', 'e-000000000009')] });
		expect(text.indexOf('told first')).toBeGreaterThan(0);
		expect(text.indexOf('told first')).toBeLessThan(text.indexOf('told last'));
	});
});

describe('json', () => {
	it('is what JSON.stringify prints', () => {
		const timeline = timelineWith({ summary: 'a "quoted"\nline' });
		expect(rendered('json', timeline)).toBe(`${JSON.stringify(timeline, null, 2)}\n`);
	});
});

describe('csv', () => {
	it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1+1'])('keeps a spreadsheet from running %j', (summary) => {
		expect(rendered('csv', timelineWith({ summary }))).toMatch(/,"?'[=+\-@＝]/);
	});
	it('keeps the line feed in the name of a file, quoted, so that the file is found again', () => {
		const { documents, ...rest } = timelineWith({});
		const named = (path: string): string => rendered('csv', { ...rest, documents: documents.map((document) => ({ ...document, path })) });
		expect(named('a\nb.txt')).toContain(',"a\nb.txt:7",');
		expect(named('\n=1.txt')).toContain(',"\'\n=1.txt:7",');
	});
	it('quotes commas, quotes and line feeds, one row an entry', () => {
		const rows = rendered('csv', timelineWith({ summary: 'a, "b"\nc' })).split('\r\n');
		expect(rows).toHaveLength(3);
		expect(rows[1]).toContain('"a, ""b"" c"');
	});
});

describe('html', () => {
	it('leaves scraped text no way to be markup', () => {
		const evil = '</blockquote><script>alert(1)</script><img src=x onerror="a()">';
		const text = rendered('html', timelineWith({ summary: evil, evidence: [{ document: 'd-000000000001', start: 0, end: 5, line: 7, quote: evil }] }));
		expect(text).not.toContain('<script>alert');
		expect(text).not.toContain('<img');
		expect(text).toContain('&lt;script&gt;');
	});
});

describe('markdown', () => {
	it('does not say twice what is quoted whole', () => {
		const quoting = (quote: string): string =>
			rendered('markdown', timelineWith({ summary: 'The tax fell.', evidence: [{ document: 'd-000000000001', start: 0, end: 5, line: 7, quote }] }));
		expect(quoting('The tax\nfell.').match(/The tax fell\./g)).toHaveLength(1);
		expect(quoting('Since May: The tax fell.')).toContain('  > Since May: The tax fell.\n');
	});
	it('leaves scraped text no way to be markup', () => {
		const text = rendered('markdown', timelineWith({ summary: '[click](javascript:a) <b> *x* | `y`' }));
		expect(text).toContain('\\[click\\](javascript:a) &lt;b&gt; \\*x\\* \\| \\`y\\`');
	});
});

describe('the table', () => {
	it('shows no escape sequences of scraped text', () => {
		expect(rendered('table', timelineWith({ summary: 'a\u001b[31mb\u202ec' }))).toContain('a␛[31mbc');
	});
	it('fits the page, Chinese text as well', () => {
		const wide = rendered('table', timelineWith({ summary: '国务院办公厅印发通知，要求各地区各部门结合实际认真贯彻落实。'.repeat(8) }));
		for (const line of wide.split('\n')) expect([...line].reduce((sum, c) => sum + (/[\u2e80-\uffef]/.test(c) ? 2 : 1), 0)).toBeLessThanOrEqual(100);
		expect(wide).toContain('…');
	});
	it.each([40, 80, 100])('shows the figures below the words on a page of %i columns, however long these are', (width) => {
		const text = [...(formatNamed('table')?.render(timelineWith({ summary: 'The tax fell again and again. '.repeat(20) }), { ...page, width }) ?? [])].join('');
		expect(text).toMatch(/…[^\n]*\n +\[0\.5\s+percent\]/);
		expect(text).not.toContain('Figures');
	});
	it('gives the figures a column of their own where there is room', () => {
		const text = [...(formatNamed('table')?.render(timelineWith({ summary: 'The tax fell.' }), { ...page, width: 160 }) ?? [])].join('');
		expect(text).toMatch(/What +Figures +Source[\s\S]*The tax fell\. +0\.5 percent /);
		expect(text).not.toContain('[');
	});
	it('cuts a source in its middle: how it begins and where it ends tell it from others', () => {
		const timeline = timelineWith({});
		const [document] = timeline.documents;
		if (document === undefined) throw new Error('no document');
		const text = rendered('table', { ...timeline, documents: [{ ...document, path: '2021/notice-on-the-dredging-of-the-northern-channel-17.txt' }] });
		expect(text).toMatch(/2021\/n[^ ]*…[^ ]*17\.txt:7/);
	});
});

describe('a date in few words', () => {
	const label = (change: Partial<NonNullable<Entry['date']>>): string => {
		const [{ date } = { date: null }] = timelineWith({}).entries;
		return date === null ? '' : dateLabel({ ...date, ...change });
	};
	it('names the last day as one that counts, and the day before which as one that does not', () => {
		expect(label({ edtf: '../2024-02-29', relation: 'before', fuzzy: 'end' })).toBe('by 2024-02-29');
		expect(label({ edtf: '../2024-03-01', relation: 'before' })).toBe('before 2024-03-01');
	});
});

describe('who answers for an entry', () => {
	const body = (id: string, kind: string): Timeline['bodies'][number] => ({
		id,
		name: id,
		abbreviation: null,
		localName: null,
		jurisdiction: null,
		kind,
		from: null,
		to: null,
		successor: null,
		registered: kind !== 'generic',
	});
	const who = (bodies: readonly Timeline['bodies'][number][], unnamedBodies: number | null = null): string => {
		const timeline = timelineWith({ bodies: bodies.map(({ id }) => ({ id, role: 'issuer', text: id, basis: 'stated' })), unnamedBodies });
		return bodiesLabel(timeline.entries[0] as Entry, lookup({ ...timeline, bodies: [...bodies] }));
	};
	it('is who is named, and a class of bodies only where nobody is', () => {
		expect(who([body('hospitals', 'generic'), body('Harbour Board', 'agency')])).toBe('Harbour Board');
		expect(who([body('hospitals', 'generic')])).toBe('hospitals');
	});
	it('is four at most, and how many more', () => {
		expect(who(['A', 'B', 'C', 'D', 'E', 'F'].map((id) => body(id, 'agency')))).toBe('A, B, C, D, 2 more');
		expect(who([body('A', 'agency')], 12)).toBe('A, 12 more');
	});
});

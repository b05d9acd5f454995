import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.js';
import { IngestError, ingest } from '../../src/ingest/index.js';
import { expectBlockLaws } from './laws.js';

function read(path: string, content: string | Uint8Array): Article {
	const [article] = ingest({ path, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content });
	if (article === undefined) throw new Error('no article');
	expectBlockLaws(article);
	return article;
}
const texts = ({ text, blocks }: Article): string[] => blocks.map(({ start, end }) => text.slice(start, end));

describe('Markdown', () => {
	const article = read(
		'plan.md',
		[
			'---',
			'title: "Wells: a plan"',
			'tags:',
			'  - water',
			'date: 2021-05-03',
			'---',
			'',
			'# Wells',
			'',
			'The [ministry](http://a.test/x_(y)) *drills* **wells** in the northern provinces of the',
			'Republic. It 5 * 3.',
			'',
			'1. First',
			'   - Inner',
			'- Second',
			'',
			'| Year | Wells |',
			'|---|---|',
			'| 2019 | 12 |',
			'',
			'> Quoted words.',
			'',
			'```',
			'code <b>',
			'```',
			'',
			'**Issued**: 2021-05-04',
			'**By**: the office',
			'',
			'{:start="3"}',
			'3. Third **(2031****)**',
			'',
			'A note.[^1] ![picture](a.png)',
			'',
			'[^1]: See the law.',
			'[ref]: http://a.test',
		].join('\n'),
	);
	it('is what its reader sees, block by block', () => {
		expect(texts(article).slice(5)).toEqual([
			'Wells',
			'The ministry drills wells in the northern provinces of the Republic. It 5 * 3.',
			'1. First',
			'Inner',
			'Second',
			'Year | Wells',
			'2019 | 12',
			'Quoted words.',
			'code <b>',
			'Issued: 2021-05-04',
			'By: the office',
			'3. Third (2031)',
			'A note.[1]',
			'See the law.',
		]);
	});
	it('keeps its front matter in the text and states it', () => {
		expect(texts(article).slice(0, 5)).toEqual(['---', 'title: "Wells: a plan"', 'tags:\n  - water', 'date: 2021-05-03', '---']);
		expect(article.blocks[1]?.markup.path).toEqual(['front-matter']);
		expect(article.statements).toEqual([
			{ key: 'front-matter:title', value: 'Wells: a plan', at: -1 },
			{ key: 'front-matter:tags', value: 'water', at: -1 },
			{ key: 'front-matter:date', value: '2021-05-03', at: -1 },
		]);
	});
	it('keeps the lines of the file', () => {
		expect(article.blocks.map(({ line }) => line).slice(5)).toEqual([8, 10, 13, 14, 15, 17, 19, 21, 24, 27, 28, 31, 33, 35]);
	});
	it('reads front matter that is not YAML line by line', () => {
		expect(read('a.md', '---\ntitle: "a" b: c\ndate: 2020-01-02\n---\nText').statements.map(({ value }) => value)).toContain('2020-01-02');
	});
	it('joins the lines of a Chinese sentence, and keeps those apart that no comma shows to be one', () => {
		const broken = '青岚市水利局获悉，根据内部备忘录，水闸修缮工程的施工单位北湖建设集团将从下周一凌晨 5';
		expect(texts(read('a.md', `${broken}  \n点开始在大多数县停水。`))).toEqual([`${broken} 点开始在大多数县停水。`]);
		expect(texts(read('a.md', '电话138****1234的闸工'))).toEqual(['电话138****1234的闸工']);
		const heading = '青岚市水利局关于加强全市水闸修缮工程施工单位安全生产管理工作的通知';
		expect(texts(read('a.md', `${heading}\n各县人民政府应当按月报送进展。`))).toHaveLength(2);
	});
	it('reads HTML that stands in it', () => {
		expect(texts(read('a.md', ' [ad_1]\n<br><div id=""><p>One.</p><p>Two.</p></div>'))).toEqual(['[ad_1]', 'One.', 'Two.']);
	});
});

describe('XML', () => {
	it('of the Federal Register kind becomes headings, paragraphs and rows', () => {
		const article = read(
			'r.xml',
			'<RULE><AGENCY>OFFICE</AGENCY><SUBJECT>Wells</SUBJECT><HD>DATES:</HD><P>See<E T="03">et seq.</E>here.</P><GPOTABLE><ROW><ENT>North</ENT><ENT>12</ENT></ROW></GPOTABLE></RULE>',
		);
		expect(texts(article)).toEqual(['OFFICE', 'Wells', 'DATES:', 'See et seq. here.', 'North | 12']);
		expect(article.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'heading', 'paragraph', 'table-row']);
		expect(article.statements).toContainEqual({ key: 'xml:title', value: 'Wells', at: -1 });
	});
	it('of any other kind becomes a block an element', () => {
		expect(texts(read('a.xml', '<?xml version="1.0"?><doc><intro>One &amp; only</intro><body><line>Two</line></body></doc>'))).toEqual(['One & only', 'Two']);
	});
});

describe('bytes', () => {
	const chinese = '国务院办公厅近日印发通知，要求各地区各有关部门认真贯彻落实。';
	const gb = Uint8Array.from([0xb9, 0xfa, 0xce, 0xf1, 0xd4, 0xba, 0xb0, 0xec, 0xb9, 0xab, 0xcc, 0xfc, 0xa1, 0xa3]);
	const encode = (text: string, width: (code: number) => number[]): Uint8Array => Uint8Array.from([...text].flatMap((c) => width(c.charCodeAt(0))));
	it('are read by their byte-order mark', () => {
		expect(read('a.txt', Uint8Array.from([0xff, 0xfe, ...encode(chinese, (c) => [c & 255, c >> 8])])).text).toBe(chinese);
		expect(read('a.txt', Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(chinese)])).text).toBe(chinese);
	});
	it('are read as UTF-16 without a mark where every other one is zero', () => {
		expect(
			read(
				'a.txt',
				encode('The ministry drills wells.', (c) => [0, c]),
			).source.encoding,
		).toBe('utf-16be');
	});
	it('are read as declared', () => {
		const page = Uint8Array.from([...new TextEncoder().encode('<meta charset="gb2312"><p>'), ...gb]);
		expect(read('a.html', page)).toMatchObject({ text: '国务院办公厅。', source: { encoding: 'gb18030' }, warnings: [] });
	});
	it('are read as UTF-8 where they are, whatever is declared, and a warning says so', () => {
		expect(read('a.html', `<meta charset="gbk"><p>${chinese}`)).toMatchObject({
			text: chinese,
			warnings: ['declares gb18030 but is valid utf-8, and was read as that'],
		});
	});
	it('are read by detection', () => {
		const much = Uint8Array.from(Array.from({ length: 20 }, () => [...gb]).flat());
		expect(read('a.txt', much).source.encoding).toBe('gb18030');
		expect(
			read(
				'a.txt',
				encode('Le ministère a décidé à l’été. '.repeat(5).replaceAll('’', "'"), (c) => [c]),
			).text,
		).toContain('décidé');
	});
	it('that cannot be decoded read U+FFFD and are counted', () => {
		const article = read('a.txt', Uint8Array.from([...new TextEncoder().encode(chinese.repeat(20)), 0xff]));
		expect(article.text.endsWith('\ufffd')).toBe(true);
		expect(article.warnings).toEqual(['1 place could not be decoded as utf-8 and reads U+FFFD']);
	});
	it('that were applied twice are undone', () => {
		const twice = (text: string): string => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
		for (const text of ['The board’s rule – in force – costs £5.', '《水井条例》，自2021年起施行。', 'Le canal relie “Orléans” à l’été 😀.'])
			expect(read('a.txt', twice(text))).toMatchObject({
				text,
				source: { encoding: 'utf-8' },
				warnings: [expect.stringMatching(/^\d+ characters were encoded as utf-8 twice, and were read as what they stood for$/)],
			});
	});
	it('that were applied once are left alone, however rare their signs', () => {
		for (const text of [
			'Les « libertés\u00a0» et l’égalité\u00a0», la fraternité\u00a0»: décret du préfet à l’été passé, réglé à Orléans.',
			'“A FERROVIA DO AMANHÃ” é um plano do porto.',
			'MÃ\u00a9 é só um café, não?',
		])
			expect(read('a.txt', text)).toMatchObject({ text: text.normalize(), warnings: [] });
	});
	it('that are damaged gzip are called so, and gzip in gzip is told apart', () => {
		const packed = gzipSync('The Harbour Board issued rules on May 6, 2020.'.repeat(20));
		const damaged = Uint8Array.from(packed);
		damaged[2] = 7;
		expect(() => read('a.txt.gz', damaged)).toThrow(/^the gzip file is damaged and cannot be unpacked; fetch it again$/);
		expect(() => read('a.txt.gz', packed.subarray(0, packed.length - 12))).toThrow(/^the gzip file is cut off and cannot be unpacked; fetch it again$/);
		expect(() =>
			read(
				'a.txt.gz',
				Uint8Array.from({ length: 200 }, (_, index) => (index * 37) % 256),
			),
		).toThrow(/^this is called \.gz but is no gzip file/);
		expect(() => read('a.txt.gz', gzipSync(packed))).toThrow(/^this is a gzip file in a gzip file/);
	});
	it('are unpacked from gzip, and line breaks of every system are one', () => {
		expect(read('a.txt.gz', gzipSync('One.\r\nTwo.\rThree.')).text).toBe('One.\nTwo.\nThree.');
	});
	it('of files that are not text are refused with what to do', () => {
		const refused = (bytes: Uint8Array | string): string => {
			try {
				read('x', bytes);
				return 'read';
			} catch (error) {
				return error instanceof IngestError ? error.message : 'other';
			}
		};
		expect(refused('')).toMatch(/empty/);
		expect(refused(' \n')).toMatch(/white space/);
		expect(refused('%PDF-1.4')).toMatch(/PDF.*convert/);
		expect(refused(Uint8Array.from({ length: 300 }, (_, i) => i % 7))).toMatch(/binary/);
		expect(refused(Uint8Array.from([0x1f, 0x8b, 8, 0, 1, 2]))).toMatch(/unpacked/);
	});
});

import { describe, expect, it } from 'vitest';
import { lineAt } from '../../src/article.js';
import { ingest } from '../../src/ingest/index.js';
import { readMetadata } from '../../src/ingest/metadata/index.js';
import { expectBlockLaws } from './laws.js';

const read = (text: string) => {
	const [article] = ingest({ path: 'a.txt', bytes: new TextEncoder().encode(text) });
	if (article === undefined) throw new Error('no article');
	expectBlockLaws(article);
	return article;
};

const texts = (text: string): string[] => {
	const { blocks, text: own } = read(text);
	return blocks.map(({ start, end }) => own.slice(start, end));
};

const running = (text: string): string[] => {
	const { blocks, text: own } = read(text);
	return blocks.filter(({ markup }) => markup.hints === 'running-line').map(({ start, end }) => own.slice(start, end));
};

/** Lines of prose, as many as a page holds. */
const page = (at: number): string =>
	Array.from({ length: 20 }, (_, line) => `The board widened canal ${at * 20 + line} and closed the lock beside the old mill.`).join('\n');

describe('a document that was printed in pages', () => {
	it('goes on behind what stands on every page', () => {
		const plan = [
			'Canal Plan 2031\nHarbour Board\n1\n',
			'Canal Plan 2031\n\nThe board will widen the northern canal, which\nthe ministry had closed before the last of the\n\n2\n',
			'Canal Plan 2031\n\nfloods was over.\n\nIt pays for two locks.\n\n3\n',
		].join('\f');
		expect(texts(plan)).toContain('The board will widen the northern canal, which\nthe ministry had closed before the last of the\nfloods was over.');
		expect(texts(plan)).toContain('It pays for two locks.');
		expect(running(plan)).toEqual(['Canal Plan 2031', '1', 'Canal Plan 2031', '2', 'Canal Plan 2031', '3']);
	});

	it('knows the line of the input in which each part stands', () => {
		const article = read('Plan 1\nThe board will widen the canal that the ministry had closed before the\n\fPlan 2\nlast of the floods.\n\fPlan 3\nIt pays.');
		const line = (words: string): number => lineAt(article.lines, article.text.indexOf(words));
		expect([line('The board'), line('last of'), line('Plan 2'), line('It pays')]).toEqual([2, 4, 3, 6]);
	});

	it('has page numbers, heads that bear them, and feet of odd and even pages', () => {
		const book = Array.from({ length: 8 }, (_, at) => `${at % 2 === 0 ? `Canal Atlas ${at + 11}` : `${at + 11} Harbour Board`}\n${page(at)}\n`).join('\f');
		expect(running(book)).toHaveLength(8);
		const numbered = Array.from({ length: 6 }, (_, at) => `${page(at)}\n\n${at + 3}\n`);
		expect(running(numbered.join('\f'))).toEqual(['3', '4', '5', '6', '7', '8']);
		const told = Array.from({ length: 4 }, (_, at) => `${page(at)}\nPage ${at + 1} of 4\n`);
		expect(running(told.join('\n'))).toEqual(['Page 1 of 4', 'Page 2 of 4', 'Page 3 of 4', 'Page 4 of 4']);
		// without form feeds by the numbers alone
		expect(running(numbered.join('\n'))).toEqual(['3', '4', '5', '6', '7', '8']);
	});

	it('keeps numbers that are none of pages, chapters, and what stands elsewhere as often', () => {
		expect(running(Array.from({ length: 6 }, (_, at) => `Chapter ${at + 1}\n${page(2 * at)}\f${page(2 * at + 1)}`).join('\f'))).toEqual([]);
		expect(running(Array.from({ length: 9 }, (_, at) => `${at + 1}\nThe board shall widen canal ${at}.\n`).join('\n'))).toEqual([]);
		expect(running(Array.from({ length: 4 }, (_, at) => `Duty\n${page(at)}\nDuty\n${page(at + 9)}\nDuty\n${page(at + 19)}`).join('\f'))).toEqual([]);
		for (const heading of ['Article', 'Art.', '第'])
			expect(running(Array.from({ length: 6 }, (_, at) => `${heading} ${at + 1}${heading === '第' ? '条' : ''}\n${page(at)}`).join('\n\f'))).toEqual([]);
		expect(running(Array.from({ length: 6 }, (_, at) => `Art. ${at + 1}\n${page(at)}`).join('\n'))).toEqual([]);
		expect(running(page(1))).toEqual([]);
	});

	it('is called what its pages are headed', () => {
		const title = (text: string): string | null => readMetadata(read(text), null).metadata.title;
		const plan = (cover: string, head: string): string => [cover, ...[2, 3, 4].map((at) => `${head} ${at}\n${page(at)}`)].join('\n\f');
		expect(title(plan('Harbour Board\n\nNational Canal\nPlan 2031–2036\n\nMay 2031', 'National Canal Plan 2031–2036'))).toBe('National Canal Plan 2031–2036');
		expect(title(plan('National Canal Plan 1\nThe board adopted it in May, and the ministry approved it in June of the year.', 'National Canal Plan'))).toBe(
			'National Canal Plan',
		);
	});
});

describe('a Chinese document that was printed', () => {
	const order = [
		'长湖市人民政府文件',
		'关于印发长湖市航道养护三年计划',
		'（2031—2033年）的通知',
		'',
		'各区人民政府：',
		'    现印发给你们，请认真组织实施。',
	].join('\n');
	it('has a title that is broken over lines', () => {
		expect(readMetadata(read(order), null).metadata.title).toBe('关于印发长湖市航道养护三年计划（2031—2033年）的通知');
		expect(readMetadata(read(order.replace('关于印发', '相关链接：')), null).metadata.title).not.toContain('的通知');
	});
	it('goes on behind the first line of a paragraph, which is set in', () => {
		const paragraph = [
			'    到2033年，全市一二级航道里程达到320公里，航道养护投入',
			'年均增长百分之八，建成智慧航道示范段，主要港口全部使用岸电，',
			'渡口安全设施全部更新，年内完成第一批渡口改造，其余渡口的改造',
			'工作在三年内完成并投入使用，各区按季度报告进度，市交通运输局',
			'会同市财政局按年度组织检查，检查结果向社会公布，接受群众监督',
			'并作为下一年度安排资金的依据。',
		];
		expect(texts(paragraph.join('\n'))).toEqual([paragraph.join('\n').trim()]);
	});
});

describe('a word that the end of a line breaks', () => {
	const joined = (text: string): string => texts(text).join('\n');
	it('is one word, or keeps the hyphen that it has elsewhere', () => {
		expect(joined('The board pays for the deep-\nening of the canal.')).toBe('The board pays for the deepening of the canal.');
		expect(joined('A long-term plan. The board made its long-\nterm plan.')).toBe('A long-term plan. The board made its long-term plan.');
		expect(joined('A term is long. The board made its long-\nterm plan.')).toBe('A term is long. The board made its long-term plan.');
		expect(joined('It costs 1.8 bil-\nlion crowns.')).toBe('It costs 1.8 billion crowns.');
	});
	it('is two words before `and`, and none where a name or a number is broken', () => {
		for (const text of ['The import-\nand export duties rise.', 'The Alt-\nAltan canal rises.', 'Canals 2031-\n2036 rise.']) expect(joined(text)).toBe(text);
		expect(joined('A list of well-\n\nknown canals')).toBe('A list of well-\nknown canals');
	});
	it('is joined over the end of a page', () => {
		expect(texts('Plan\nThe board pays for the deep-\n2\n\fPlan\nening of the canal.\n3')).toContain('The board pays for the deepening of the canal.');
	});
});

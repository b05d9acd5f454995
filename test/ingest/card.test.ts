import { describe, expect, it } from 'vitest';
import { type Article, writtenOn } from '../../src/article.js';
import { ingest } from '../../src/ingest/index.js';
import { readMetadata } from '../../src/ingest/metadata/index.js';

function read(content: string, path: string): Article {
	const [article] = ingest({ path, bytes: new TextEncoder().encode(content) });
	if (article === undefined) throw new Error('no article');
	return readMetadata(article, null);
}
const rows = ({ statements }: Article): readonly string[] => statements.flatMap(({ key, value }) => (key === 'card:row' ? [value] : []));

const cells = (...texts: readonly string[]): string => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;
const body =
	'<p>青岚市人民政府办公室</p><p>关于修缮水闸的</p><p>通知</p><p>各区人民政府：</p><p>今年汛期将至，各区应当在下月底前完成辖区内全部水闸的检查，并将结果报送市水利局。</p>';
const page = `<html><body><table>${cells('<b>索 引 号：</b>', '31-2031/007', '<b>主题分类：</b>', '水利')}${cells('发文机关：', '青岚市人民政府办公室', '成文日期：', '2031年03月05日')}${cells('标　　题：', '青岚市人民政府办公室关于修缮水闸的通知')}${cells('发文字号：', '青政办发〔2031〕7号', '发布日期：', '2036年11月12日')}</table>${body}</body></html>`;

describe('the card at the head of an official document', () => {
	it('tells its title and the day it was written, apart from that on which it was put up', () => {
		const article = read(page, 'a.html');
		expect(article.metadata.title).toBe('青岚市人民政府办公室关于修缮水闸的通知');
		expect(article.metadata.published?.edtf).toBe('2036-11-12');
		expect(writtenOn(article)).toBe('2031-03-05');
		expect(rows(article)).toHaveLength(4);
	});
	it('is read from lines of text, one field each or several', () => {
		for (const card of [
			'索引号：31-2031/007\n发文机关：青岚市人民政府办公室\n成文日期：2031年3月5日\n名称：青岚市人民政府办公室关于修缮水闸的通知',
			'索引号：31-2031/007 主题分类：水利\n标题：青岚市人民政府办公室关于修缮水闸的通知 成文日期：2031-03-05',
		]) {
			const article = read(`${card}\n\n各区应当在下月底前完成辖区内全部水闸的检查，并将结果报送市水利局。`, 'a.txt');
			expect(article.metadata.title, card).toBe('青岚市人民政府办公室关于修缮水闸的通知');
			expect(writtenOn(article), card).toBe('2031-03-05');
		}
	});
	it('is none of few fields, nor of fields that any page has, nor far apart', () => {
		for (const text of [
			'文号：青政发〔2031〕7号\n成文日期：2031年3月5日',
			'名称：青岚水闸\n关键词：水利\n发布时间：2031年3月5日\n标题：水闸的故事',
			`文号：青政发〔2031〕7号\n${'水闸开了。\n'.repeat(5)}发布日期：2031年3月5日\n${'水闸关了。\n'.repeat(5)}成文日期：2031年3月5日`,
		])
			expect(rows(read(text, 'a.txt')), text).toEqual([]);
	});
});

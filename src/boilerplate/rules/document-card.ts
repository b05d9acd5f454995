import type { Article } from '../../article.js';
import { drop, type Rule } from '../rule.js';

/** Where the lines of the cards of an article start, asked once an article. */
const rows = new WeakMap<Article, ReadonlySet<number>>();

function rowsOf(article: Article): ReadonlySet<number> {
	let known = rows.get(article);
	if (known === undefined) {
		known = new Set(article.statements.flatMap(({ key, at }) => (key === 'card:row' ? [at] : [])));
		rows.set(article, known);
	}
	return known;
}

export const documentCard: Rule = {
	doc: {
		id: 'boilerplate/document-card',
		summary: 'The card above an official document: index number, issuer, title, number and days behind their labels.',
		why: 'It is read as metadata first; its days are no measures, and its title stands below it again.',
		languages: ['zh'],
		examples: {
			match: [
				'索 引 号： | 31-2031-0007 | 主题分类： | 卫生\n发文机关： | 海港市人民政府 | 成文日期： | 2031年3月5日\n标 题： | 海港市人民政府关于灯塔的通知\n发文字号： | 海政发〔2031〕7号 | 发布日期： | 2031年3月9日',
				'索引号：31-2031-0007\n发文机关：海港市人民政府\n成文日期：2031年3月5日',
			],
			not: ['标题：海港的故事\n发布时间：2031-03-05 09:00', '名称：灯塔工程\n实施日期：2031年3月5日\n关键词：灯塔'],
		},
	},
	asks: 0,
	judge: (line, { article }) => (rowsOf(article).has(line.block.start) ? drop('a line of the card of the document, read as metadata') : null),
};

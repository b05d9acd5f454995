import { opensProvision } from '../provisions.js';
import { keep, type Rule } from '../rule.js';

/** Lines of this kind that a page must have before one is believed: teasers quote single articles. */
const LEAST = 3;

export const provision: Rule = {
	doc: {
		id: 'boilerplate/provision',
		summary: 'Numbered articles, sections and items of official texts.',
		why: 'Provisions are short, alike and stand in long rows, as the entries of menus do.',
		languages: ['zh', 'en', 'de', 'fr', 'es', 'pt'],
		examples: {
			match: [
				'第一章 总则\n第一条 为了规范用水，制定本办法。\n第二条 本办法适用于全市。',
				'（一）设置申请书；\n（二）选址报告；\n（三）平面图。',
				'Article 1 Scope\nArticle 2 Terms\nArticle 3 Duties',
				'1.1. Name of the harbour board.\n1.2. Seat of the board.\n1.3 Members of the board.',
			],
			not: ['第一条新闻\nHome\nSports', 'Articles of the week', '1.1 million homes\n1.2 million cars\n1.3 million boats'],
		},
	},
	asks: 0,
	judge: (line, { article, provisions }) =>
		provisions >= LEAST && line.block.markup.linkDensity < 0.5 && opensProvision(article.text, line.block) ? keep('opens a numbered provision') : null,
};

import { drop, type Rule } from '../rule.js';

export const spam: Rule = {
	doc: {
		id: 'boilerplate/spam',
		summary: 'Text that was planted in the page: gambling, adult and pharmacy terms, lists of names in another script.',
		why: 'It outnumbers the article on hijacked pages.',
		languages: ['en', 'zh'],
		examples: {
			match: ['时时彩开奖结果 六合彩 娱乐城 博彩 双色球', 'best online casino bonus code slot online'],
			not: [
				'The council licensed a new casino resort in the harbour, the governor said on Monday, after two years of hearings.',
				'省体育彩票管理中心发布年度报告，公益金支出增长。',
			],
		},
	},
	asks: 0,
	judge: (line, page) => {
		const { spam: hits } = line;
		if (hits >= 2 && hits * 14 >= line.words) return drop(`${hits} words of spam`);
		if (hits === 1 && line.words <= 8 && !line.prose) return drop('a word of spam in a short line');
		// place names in Chinese under an English article, and the like
		if (page.script === 'latin' && line.han >= 12 && line.han > 2 * line.letters && line.stops === 0 && page.bodyFirst >= 0)
			return drop('another script than the article, and no sentence');
		return page.script === 'other' && line.han >= 40 && line.stops === 0 ? drop('another script than the article, and no sentence') : null;
	},
};

import { drop, type Rule } from '../rule.js';

const opensParting = /^[-–—|_｜]/;

export const siteName: Rule = {
	doc: {
		id: 'boilerplate/site-name',
		summary: 'The name of the site behind the headline of a bare text.',
		why: 'It is no word of the article, and the paper it names no body of the policy.',
		languages: ['en', 'zh'],
		examples: {
			match: [
				'City opens three clinics in the old harbour - Harbour Daily\nThe city opened three clinics on Monday, the mayor said, and will open two more.',
				'全市年内新增三家社区医院和两处药房-海港网\n市卫生健康委员会周一宣布，全市新增三家社区医院，明年再增两家。',
			],
			not: ['Growth slows in the harbour - three clinics may close\nThe city said on Monday that three clinics may have to close.', '- Harbour Daily'],
		},
	},
	asks: 0,
	judge: ({ index, block }, { article }) => {
		const before = article.blocks[index - 1];
		if (index !== 1 || before === undefined || before.kind !== 'paragraph' || block.kind !== 'paragraph' || before.line !== block.line) return null;
		return before.end <= block.start && opensParting.test(article.text.slice(block.start, block.start + 1))
			? drop('the name of a site behind the headline')
			: null;
	},
};

import { drop, type Rule } from '../rule.js';

export const frontMatter: Rule = {
	doc: {
		id: 'boilerplate/front-matter',
		summary: 'Lines of the header that a site generator reads.',
		why: 'They repeat the title and the date and hold settings.',
		languages: [],
		examples: {
			match: ['---\ntitle: "A plan for rivers"\nlayout: post\n---'],
			not: ['The plan has three parts: water, soil and air.'],
		},
	},
	asks: 0,
	judge: (line) => (line.block.markup.path.includes('front-matter') ? drop('stands in the front matter') : null),
};

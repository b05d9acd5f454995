import { drop, type Rule } from '../rule.js';

export const afterTheEnd: Rule = {
	doc: {
		id: 'boilerplate/after-the-end',
		summary: 'Everything under the line that closes the article, or under the heading of a list of other stories.',
		why: 'Teasers of other stories are prose; only their place tells.',
		languages: ['en', 'zh'],
		examples: {
			match: [
				'The council adopted the plan on Monday and will publish it in May, it said in a statement that also names the four counties, the two harbours and the seven river basins where the works are to begin before winter comes and the ground is frozen.\neditor: chen li\ntop news\nRobot lands on the far side of the moon\nThe machine is the first of its kind and will dig for ice.',
			],
			not: ['The council adopted the plan on Monday.\nIt will be published in May.'],
		},
	},
	asks: 0,
	judge: (line, page) => {
		const section = page.sections[line.index];
		return section?.settled === true ? drop(`stands under ${section.opener}`) : null;
	},
};

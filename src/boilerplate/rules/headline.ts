import { keep, type Rule } from '../rule.js';

export const headline: Rule = {
	doc: {
		id: 'boilerplate/headline',
		summary: 'The headline, where the title or the first heading gives it.',
		why: 'It is short, stands among menus and is content.',
		languages: [],
		examples: {
			match: [
				'City opens three clinics\nBy Jane Roe\nThe city opened three clinics on Monday, the mayor said, and will open two more next year in the old harbour.',
			],
			not: ['Home > City opens three clinics', 'Three'],
		},
	},
	asks: 0,
	judge: (line, page) => (line.index === page.headline ? keep('the headline') : null),
};

import { drop, type Rule } from '../rule.js';

export const strayMark: Rule = {
	doc: {
		id: 'boilerplate/stray-mark',
		summary: 'A line of marks without a word.',
		why: 'Bullets and strokes that lost their text.',
		languages: [],
		examples: {
			match: ['.', '- - -', '* * *'],
			not: ['5', '三'],
		},
	},
	asks: 0,
	judge: (line) => (line.words === 0 ? drop('no word in it') : null),
};

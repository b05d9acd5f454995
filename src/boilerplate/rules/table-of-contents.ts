import { drop, type Rule } from '../rule.js';

/** `Ports ......... 12`, `一、总则……3` */
const entry = /(?:(?:\.\s?){5}|[…⋯·・]{2,}\s?)\s?\d{1,4}$/;
/** Characters at the end of a line that are looked at, and of the longest line. */
const ENDING = 40;
const LONGEST = 300;

export const tableOfContents: Rule = {
	doc: {
		id: 'boilerplate/table-of-contents',
		summary: 'A line of a table of contents: a heading, a row of dots, the number of its page.',
		why: 'The heading stands above its chapter as well, and the number of a page is no figure.',
		languages: [],
		examples: {
			match: ['3.2 Deepening of the harbour ................. 14', '第三章 航道维护……………27', 'Annex B: Quays . . . . . . . . . . . . . 31'],
			not: ['The harbour is deepened … by 14 metres.', 'The harbour board: 3.2.1 to 3.2.14', 'Name of the applicant ..............'],
		},
	},
	asks: 0,
	judge: ({ block }, { article }) =>
		block.end - block.start <= LONGEST && entry.test(article.text.slice(Math.max(block.start, block.end - ENDING), block.end))
			? drop('a heading, a row of dots and the number of a page')
			: null,
};

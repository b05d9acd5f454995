import type { Line } from '../line.js';
import type { Page } from '../page.js';
import { drop, type Rule } from '../rule.js';

/** `Ports ......... 12`, `一、总则……3` */
const entry = /(?:(?:\.\s?){5}|[…⋯]{3}|[·・]{5})\s?\d{1,4}$/;
/** Characters at the end of a line that are looked at, and of the longest line. */
const ENDING = 40;
const LONGEST = 300;

function isEntry(line: Line | undefined, { article }: Page): boolean {
	if (line === undefined) return false;
	const { start, end } = line.block;
	return end - start <= LONGEST && entry.test(article.text.slice(Math.max(start, end - ENDING), end));
}

export const tableOfContents: Rule = {
	doc: {
		id: 'boilerplate/table-of-contents',
		summary: 'Lines of a table of contents, two at least: a heading, a row of dots, the number of its page.',
		why: 'The heading stands above its chapter as well, and the number of a page is no figure.',
		languages: [],
		examples: {
			match: [
				'3.2 Deepening of the harbour ................. 14\n3.3 Quays ................. 21',
				'第三章 航道维护……………27\n第四章 码头……………31',
				'Annex B: Quays . . . . . . . . . . . . . 31\nAnnex C: Locks . . . . . . . . . . . . . 38',
			],
			not: ['The harbour is deepened … by 14 metres.', 'The harbour board: 3.2.1 to 3.2.14', 'Name of the applicant ..............', 'The board waited ……… 14'],
		},
	},
	asks: 0,
	judge: (line, page) =>
		isEntry(line, page) && (isEntry(page.lines[line.index - 1], page) || isEntry(page.lines[line.index + 1], page))
			? drop('a heading, a row of dots and the number of a page, as the line beside it')
			: null,
};

import { isRunning } from '../../article.js';
import { drop, type Rule } from '../rule.js';

export const runningLine: Rule = {
	doc: {
		id: 'boilerplate/running-line',
		summary: 'What a printed document says on every page: running heads, feet, page numbers.',
		why: 'It stands in the middle of sentences, and repeats the title, its years and the name of who issued it.',
		languages: [],
		examples: {
			match: [
				'Canal Plan 2031 1\nThe council will dig two canals and widen the third of them before the\n\fCanal Plan 2031 2\nharbour is opened to ships.',
				'The harbour board will open a second quay.\n7\n\fThe mayor will pay for it.\n8\n\fIt is to be ready in May.\n9',
			],
			not: ['Canal Plan 2031\nThe council will dig two canals.\n\fIt will widen the third.'],
		},
	},
	asks: 0,
	judge: (line) => (isRunning(line.block) ? drop('stands on every page') : null),
};

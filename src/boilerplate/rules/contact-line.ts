import { hashOf } from '../../text/words.js';
import { cueLanguages } from '../cues.js';
import { byCue } from '../rule.js';

const write = hashOf('write');

export const contactLine = byCue(
	{
		id: 'boilerplate/contact-line',
		summary: 'Addresses, telephone numbers and other ways to reach the site.',
		why: 'Digits of telephones read as figures.',
		languages: cueLanguages,
		examples: {
			match: [
				'Presskontakt: Nora Lind',
				'Tel: 86-10-5555-0100',
				'电话：010-55550100 传真：010-55550101',
				'Media contact',
				'Write to the harbour desk at harbour@example.org',
			],
			not: ['Write to your council before the vote.', 'The hotline received 3,000 calls in May, the bureau said in its report to the council.'],
		},
	},
	'contact',
	{ whole: 1, opens: 16, within: 14 },
	// `Write to …` asks for an address behind it; a row of many cells tells of data
	(line, { article, text }) =>
		(line.block.kind === 'table-row' && line.separators > 1) ||
		(text.hash[line.begin] === write && !article.text.slice(line.block.start, line.block.end).includes('@')),
);

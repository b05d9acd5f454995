import { byCue } from '../rule.js';

export const filingMark = byCue(
	{
		id: 'boilerplate/filing-mark',
		summary: 'Marks of gazettes and download lines: billing codes, filing lines.',
		why: 'They close official documents and hold dates of printing.',
		languages: ['en'],
		examples: {
			match: ['BILLING CODE 1234-56-P', '[FR Doc. 2020-00001 Filed 1-1-20; 8:45 am]', 'Download PDF'],
			not: ['The billing system will be reformed in 2024.'],
		},
	},
	'filing',
	{ whole: 1, opens: 24, within: 0 },
);

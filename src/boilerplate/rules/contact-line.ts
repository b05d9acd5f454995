import { byCue } from '../rule.js';

export const contactLine = byCue(
	{
		id: 'boilerplate/contact-line',
		summary: 'Addresses, telephone numbers and other ways to reach the site.',
		why: 'Digits of telephones read as figures.',
		languages: ['en', 'zh'],
		examples: {
			match: ['Tel: 86-10-5555-0100', '电话：010-55550100 传真：010-55550101', 'Media contact'],
			not: ['The hotline received 3,000 calls in May, the bureau said in its report to the council.'],
		},
	},
	'contact',
	{ whole: 1, opens: 16, within: 14 },
);

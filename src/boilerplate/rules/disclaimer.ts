import { cueLanguages } from '../cues.js';
import { byCue } from '../rule.js';

export const disclaimer = byCue(
	{
		id: 'boilerplate/disclaimer',
		summary: 'Disclaimers of the site.',
		why: 'They are prose, hold modal verbs and name bodies, as measures do.',
		languages: cueLanguages,
		examples: {
			match: [
				'DISCLAIMER: The information on this page is for reference only.',
				'免责声明：本文仅代表作者个人观点，与本网无关。',
				'The views expressed here do not necessarily reflect those of this newspaper.',
			],
			not: ['The ministry disclaimed responsibility for the delay.'],
		},
	},
	'disclaimer',
	{ whole: 1, opens: 60, within: 60 },
);

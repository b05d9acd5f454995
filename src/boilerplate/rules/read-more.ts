import { cueLanguages } from '../cues.js';
import { byCue } from '../rule.js';

export const readMore = byCue(
	{
		id: 'boilerplate/read-more',
		summary: '`Read more` and `click here` lines.',
		why: 'They stand in the middle of texts.',
		languages: cueLanguages,
		examples: {
			match: ['Lees verder', 'Read more', 'Click here to download', '阅读全文', '【原文下载】'],
			not: ['Officials should read more reports from the villages, he said on Monday.'],
		},
	},
	'readmore',
	{ whole: 1, opens: 10, within: 0 },
);

import { cueLanguages } from '../cues.js';
import { byCue } from '../rule.js';

export const pagination = byCue(
	{
		id: 'boilerplate/pagination',
		summary: 'Page numbers and their arrows.',
		why: 'Their digits read as figures.',
		languages: cueLanguages,
		examples: {
			match: ['« Previous 1 2 3 Next »', '上一页 下一页', 'Page 1 of 4'],
			not: ['The next page of reform will be written by the provinces.'],
		},
	},
	'pagination',
	{ whole: 1, opens: 12, within: 0 },
);

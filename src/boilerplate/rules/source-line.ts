import { cueLanguages } from '../cues.js';
import { byCue } from '../rule.js';

export const sourceLine = byCue(
	{
		id: 'boilerplate/source-line',
		summary: 'The line that names where the text was taken from.',
		why: 'It is read as metadata first.',
		languages: cueLanguages,
		examples: {
			match: ['Quelle: Hafenblatt', 'Source: Daily Herald', 'Original title: Ministry opens ten clinics in the north', '来源：新华社', '查看原文'],
			not: ['The source of the river lies in three provinces that share its water under the plan.', '资金来源包括中央补助。'],
		},
	},
	'source',
	{ whole: 1, opens: 16, within: 8 },
);

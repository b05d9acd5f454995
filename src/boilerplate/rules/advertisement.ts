import { cueLanguages } from '../cues.js';
import { byCue } from '../rule.js';

export const advertisement = byCue(
	{
		id: 'boilerplate/advertisement',
		summary: 'Labels of advertising and what is left of its slots.',
		why: 'A label in the middle of the text breaks a sentence in two.',
		languages: cueLanguages,
		examples: {
			match: ['La suite après la publicité', 'Advertisement', '[ad_1]', 'Story continues below advertisement', '广告'],
			not: ['The rules ban tobacco advertisement near schools.', '新规禁止在学校周边发布烟草广告。'],
		},
	},
	'advertisement',
	{ whole: 1, opens: 24, within: 40 },
);

import { cueLanguages } from '../cues.js';
import { byCue } from '../rule.js';

export const photoCredit = byCue(
	{
		id: 'boilerplate/photo-credit',
		summary: 'Credits of pictures that stand alone; a caption is content.',
		why: 'Agencies and photographers read as bodies.',
		languages: cueLanguages,
		examples: {
			match: ['Photo: Getty Images', 'Getty Images', '图片来源：网络'],
			not: ['A nurse checks a patient at a village clinic in Hunan on 3 May. (Photo: Agency)'],
		},
	},
	'photo',
	{ whole: 1, opens: 8, within: 10 },
);

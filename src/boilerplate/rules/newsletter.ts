import { cueLanguages } from '../cues.js';
import { byCue } from '../rule.js';

export const newsletter = byCue(
	{
		id: 'boilerplate/newsletter',
		summary: 'Invitations to subscribe, register or donate.',
		why: 'They are set in the middle of articles and are made of whole sentences.',
		languages: cueLanguages,
		examples: {
			match: ['Iscriviti alla newsletter', 'Sign up for our weekly newsletter.', 'Subscribe to read the full story', '欢迎关注我们的微信公众号'],
			not: [
				'Farmers may subscribe to the insurance scheme until March, the ministry said in a notice that also lists the counties concerned and the premium for each hectare of rice.',
			],
		},
	},
	'newsletter',
	{ whole: 1, opens: 30, within: 30 },
);

import { byCue } from '../rule.js';

export const pageBanner = byCue(
	{
		id: 'boilerplate/page-banner',
		summary: 'What a site says of itself above and below every page: that it is official, how one knows, whether the page helped.',
		why: 'Such lines are full sentences that name a government, and read as content.',
		languages: ['en', 'zh'],
		examples: {
			match: [
				'An official website of the Harbour Government',
				'Here’s how you know',
				'Was this page helpful?',
				'Is there anything wrong with this page?',
				'这个页面对您有帮助吗？',
			],
			not: ['The council opened an official website of its own in May, where fishers can ask for help.', 'Was this enough? The minister did not say.'],
		},
	},
	'banner',
	{ whole: 1, opens: 40, within: 0 },
);

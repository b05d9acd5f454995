import { cueLanguages } from '../cues.js';
import { byCue } from '../rule.js';

export const cookieNotice = byCue(
	{
		id: 'boilerplate/cookie-notice',
		summary: 'Cookie and consent notices.',
		why: 'Some consent texts are longer than the article beneath them.',
		languages: cueLanguages,
		examples: {
			match: [
				'Nous utilisons des cookies pour mesurer la fréquentation du site.',
				'This website uses cookies to improve your experience. Accept Read More',
				'We use cookies and similar tools on this page.',
				'Privacy & Cookies Policy',
			],
			not: ['The regulator fined the bakery chain for selling cookies past their date.'],
		},
	},
	'cookies',
	{ whole: 1, opens: 90, within: 60 },
);

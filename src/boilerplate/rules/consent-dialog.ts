import { drop, type Rule } from '../rule.js';

export const consentDialog: Rule = {
	doc: {
		id: 'boilerplate/consent-dialog',
		summary: 'Everything inside the dialogue of a tool that asks for consent, in any language.',
		why: 'Its text may be longer than the article, and is in every language of the world.',
		languages: [],
		examples: {
			match: ['<div><p>De brug wordt in mei geopend.</p><div id="onetrust-pc-sdk"><p>Wij en onze partners bewaren gegevens op uw apparaat.</p></div></div>'],
			not: [
				'<div class="gdpr-applies"><p>De brug wordt in mei geopend, zei de burgemeester na de stemming.</p></div>',
				'The tools that ask for consent must be switched off by default, the court ruled.',
			],
		},
	},
	asks: 0,
	judge: (line, page) => (page.dialogs[line.index] === 1 ? drop('stands in a dialogue that asks for consent') : null),
};

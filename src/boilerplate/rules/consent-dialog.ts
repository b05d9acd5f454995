import { drop, type Rule } from '../rule.js';

/** What the tools that ask for consent call their elements: class names and ids begin so. */
const tool =
	/(?:^| )(?:onetrust|ot-sdk|ot-pc|otpc|didomi|usercentrics|cybot|cookiebot|qc-cmp|truste|sp_message|cmplz|cky-|moove_gdpr|moove-gdpr|cookielaw|cookie-law|wt-cli|osano|iubenda-cs|klaro|tarteaucitron|cc-window|cc-banner|borlabs|cookieconsent|cookie-consent|cookie-notice|cookie-banner|cookiebanner|cookie_notice|fc-consent|gdpr-|gdpr_)/;

/** Lines that stand together share their hints, and these are long: the last ones are not looked through again. */
let seen = '';
let seenIsTool = false;

function isOfTool(hints: string): boolean {
	if (hints !== seen) {
		seen = hints;
		seenIsTool = tool.test(hints);
	}
	return seenIsTool;
}

export const consentDialog: Rule = {
	doc: {
		id: 'boilerplate/consent-dialog',
		summary: 'Everything inside the dialogue of a tool that asks for consent, in any language.',
		why: 'Its text may be longer than the article, and is in every language of the world.',
		languages: [],
		examples: {
			match: ['<div id="onetrust-pc-sdk"><p>Wij en onze partners bewaren gegevens op uw apparaat.</p></div>'],
			not: ['The tools that ask for consent must be switched off by default, the court ruled.'],
		},
	},
	asks: 0,
	judge: (line) => (isOfTool(line.block.markup.hints) ? drop('stands in a dialogue that asks for consent') : null),
};

import { metadataVocabulary } from '../../language/metadata.js';
import { bitsOf, cueLanguages } from '../cues.js';
import { byCue, drop, orElse, type Rule } from '../rule.js';

const doc: Rule['doc'] = {
	id: 'boilerplate/disclaimer',
	summary: 'Disclaimers of the site.',
	why: 'They are prose, hold modal verbs and name bodies, as measures do.',
	languages: cueLanguages,
	examples: {
		match: [
			'DISCLAIMER: The information on this page is for reference only.',
			'免责声明：本文仅代表作者个人观点，与本网无关。',
			'The views expressed here do not necessarily reflect those of this newspaper.',
			'Disclaimer: The Harbour Post belongs to the company that digs the harbour. It writes of it as of any other company: its reporters know what the owners know when everybody knows it, the owners read a story when everybody reads it, and whoever of the staff holds shares in a company that is written of says so to the editor before the story is begun.',
		],
		not: ['The ministry disclaimed responsibility for the delay.'],
	},
};

/** Words of a disclaimer that says what it is. */
const LABELLED = 150;
/** What may stand between the label and its words, and before it. */
const colon = /^\s?[:：]/;
const opening = /^[*_([【（]{0,3}/;
const cued = bitsOf('disclaimer');

/** `**Disclaimer:` */
function isLabelled(opened: string): boolean {
	const lower = opened.replace(opening, '').toLowerCase();
	return metadataVocabulary.disclaimers.some((label) => lower.startsWith(label) && colon.test(lower.slice(label.length)));
}

export const disclaimer = orElse(byCue(doc, 'disclaimer', { whole: 1, opens: 60, within: 60 }), ({ opens, words, block: { start } }, { article }) =>
	(opens & cued) !== 0 && words <= LABELLED && isLabelled(article.text.slice(start, start + 20)) ? drop('labelled as a disclaimer') : null,
);

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
const label = /^[*_([【（]{0,3}(?:disclaimer|免责声明|免責聲明)\s?[:：]/i;
const cued = bitsOf('disclaimer');

export const disclaimer = orElse(byCue(doc, 'disclaimer', { whole: 1, opens: 60, within: 60 }), ({ opens, words, block: { start } }, { article }) =>
	(opens & cued) !== 0 && words <= LABELLED && label.test(article.text.slice(start, start + 20)) ? drop('labelled as a disclaimer') : null,
);

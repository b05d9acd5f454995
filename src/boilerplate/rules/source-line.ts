import { bitsOf, cueLanguages } from '../cues.js';
import { byCue, drop, orElse, type Rule } from '../rule.js';

const doc: Rule['doc'] = {
	id: 'boilerplate/source-line',
	summary: 'The line that names where the text was taken from.',
	why: 'It is read as metadata first.',
	languages: cueLanguages,
	examples: {
		match: [
			'Quelle: Hafenblatt',
			'Source: Daily Herald',
			'Original title: Ministry opens ten clinics in the north',
			'来源：新华社',
			'查看原文',
			'SOURCE Northern Harbour Company',
			'View original content: https://www.example.org/news/the-north-opens-ten-clinics-and-nine-wells-before-the-winter-302031751.html',
		],
		not: [
			'The source of the river lies in three provinces that share its water under the plan.',
			'资金来源包括中央补助。',
			'SOURCE OF THE WATER',
			'Source code is published.',
		],
	},
};

/** Words of the name behind `SOURCE`. */
const NAME = 10;
/** The last line of a release that an agency has spread: `SOURCE Name of the Company`. */
const released = /^SOURCE:? (?!(?:OF|CODE)\b)[\p{Lu}\p{Ll}\d]/u;
/** A phrase of the kind, and an address behind it. */
const address = /^[^:]{4,60}: ?https?:\/\/\S+$/;

const cued = bitsOf('source');

export const sourceLine = orElse(byCue(doc, 'source', { whole: 1, opens: 16, within: 8 }), ({ opens, words, ends, block }, { article }) => {
	const text = article.text.slice(block.start, block.end);
	if ((opens & cued) !== 0) return address.test(text) ? drop('a phrase of source and an address') : null;
	return words <= NAME && words > 1 && !ends && released.test(text) ? drop('the source of a release') : null;
});

import { drop, type Rule } from '../rule.js';

/** A number that begins as telephones do, in groups: `020 5550 0100`, `(0)20 5550-0100`, `+44 20 5550 0100`. A figure begins with no nought. */
const number = /^(?:\+\d{1,3}|\(?0\d{0,4}\)?|\(\d{2,4}\))[\d\s().\-–/]{6,24}$/;

export const telephone: Rule = {
	doc: {
		id: 'boilerplate/telephone',
		summary: 'A telephone number and nothing else.',
		why: 'It stands under a contact heading, and its digits read as figures.',
		languages: [],
		examples: {
			match: ['020 5550 0100', '+44 20 5550 0100', '(010) 5555-0100'],
			not: ['12 345 678', '0.5', '2020-01-02', '1,200', '0'],
		},
	},
	asks: 0,
	judge: (line, { article }) => {
		if (line.letters > 0 || line.han > 0 || line.numbers < 2 || line.characters > 30 || line.block.kind === 'table-row') return null;
		return number.test(article.text.slice(line.block.start, line.block.end)) ? drop('a telephone number and nothing else') : null;
	},
};

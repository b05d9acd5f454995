/** `a population of 470,000`. */
import { type Found, found, type Pattern } from '../pattern.js';
import type { Quantity } from '../quantity.js';
import { endingAt, type Scan } from '../scan.js';
import { boundsBefore, gathered, inhabitant, ofNouns, peopled } from '../vocabulary.js';

/** Fewer live in no place of which the number is told so: `a country of 28 states`. */
const thousands = 10_000;

export const ofNoun: Pattern = {
	id: 'figures/of-noun',
	summary: 'A number that belongs to the noun before `of`.',
	why: 'Nothing countable follows: the unit stands before.',
	languages: ['en'],
	examples: {
		match: [
			'The county has a population of 470,000.',
			'A staff of 12, all new, took over.',
			'It is a town of 26,000.',
			'Gatherings of more than 50 are banned.',
			'Families of four pay less.',
		],
		not: ['The end of 2015 came.', 'A team of 12 doctors came.', 'A union of 28 thousand formed.'],
	},
	read(scan: Scan, quantity: Quantity): Found | null {
		const { tokens, first, foreign } = scan;
		// gatherings of |more than| 80
		const at = endingAt(boundsBefore, scan, quantity.first, 4)?.first ?? quantity.first;
		if (foreign || at < first + 2 || tokens.norm[at - 1] !== 'of') return null;
		if (quantity.value >= thousands && peopled.has(tokens.norm[at - 2] as string) && inhabitant[0] !== undefined)
			return found(quantity, quantity.last, 'count', inhabitant[0]);
		const person = inhabitant[0];
		if (gathered.has(tokens.norm[at - 2] as string) && person !== undefined && quantity.value >= 2) return found(quantity, quantity.last, 'count', person);
		if (!ofNouns.has(tokens.norm[at - 2] as string)) return null;
		return { ...found(quantity, quantity.last, 'count', tokens.norm[at - 2] as string) };
	},
};

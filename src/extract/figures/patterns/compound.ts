/** A number joined to its noun: `three-district`, `10-point`. */

import { singular } from '../../../text/singular.js';
import { scaleLetters } from '../numerals/vocabulary.js';
import { type Found, found, type Pattern } from '../pattern.js';
import type { Quantity } from '../quantity.js';
import { isGlued, isWord, type Scan } from '../scan.js';
import { compoundAdjectives, notCompound, stops, thresholds } from '../vocabulary.js';

/** A noun of so few letters ends in `ed` by itself: `bed`. */
const SHORT = 4;

/** Less is no threshold: `a four-level system`. */
const LARGE = 100;

export const compound: Pattern = {
	id: 'figures/compound',
	summary: 'A number joined to what it counts by a hyphen.',
	why: 'A 10-point plan has ten points.',
	languages: ['en'],
	examples: {
		match: ['The premier announced a 10-point plan.', 'A two-pronged answer came.', 'A 50-bed ward opened.', 'A three-district scheme is being tried.'],
		not: ['A two-way street is a five-star idea.', 'The 20-related cases.', 'The 20-largest banks met.'],
	},
	read({ tokens, last, titled, foreign, counted }: Scan, quantity: Quantity): Found | null {
		const at = quantity.last;
		if (foreign || at + 1 >= last || tokens.norm[at] !== '-' || !isGlued(tokens, at) || !isGlued(tokens, at + 1) || !isWord(tokens, at + 1)) return null;
		const adjective = compoundAdjectives.get(tokens.norm[at + 1] as string);
		if (adjective !== undefined) return found(quantity, at + 2, 'count', adjective);
		const noun = tokens.norm[at + 1] as string;
		// 6-MAM is a substance
		if (quantity.low.script === 'digits' && tokens.capital[at + 1] && !titled) return null;
		if (
			noun.length < 3 ||
			(noun.endsWith('ed') && noun.length > SHORT) ||
			noun.endsWith('est') ||
			stops.longest(tokens, at + 1, at + 2) !== null ||
			notCompound.has(noun) ||
			scaleLetters.has(noun)
		)
			return null;
		return found(quantity, at + 2, 'count', thresholds.has(noun) && quantity.value >= LARGE ? (counted ?? singular(noun)) : singular(noun));
	},
};

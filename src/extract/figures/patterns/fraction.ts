/** `two-thirds`, `one-fifth of the budget`, `half of the provinces`, `1/3 of members`, 三分之一. */

import { readNumeral } from '../numerals/index.js';
import { share } from '../numerals/numeral.js';
import { articles } from '../numerals/vocabulary.js';
import { type Found, found, type Pattern } from '../pattern.js';
import type { Quantity } from '../quantity.js';
import { endingAt, isDigits, isGlued, type Scan } from '../scan.js';
import { afterHalf, beforeHalf, boundsBefore, ordinalBefore, partOf, timeUnits } from '../vocabulary.js';

export const fraction: Pattern = {
	id: 'figures/fraction',
	summary: 'A part of one, in words, digits or 分之, to four places.',
	why: 'A quorum of two-thirds and a cut by half are figures like any share.',
	languages: ['en', 'zh'],
	examples: {
		match: [
			'Two-thirds of the members agreed.',
			'Half of the provinces have begun.',
			'Emissions are to be cut by half.',
			'三分之一的企业已复工。',
			'About 1/3 of members voted.',
		],
		not: [
			'The first half went well.',
			'The second half of the year is open.',
			'It took half an hour.',
			'The trip was cut to half an hour.',
			'It grew in the first three quarters.',
		],
	},
	read,
};

function read(scan: Scan, quantity: Quantity): Found | null {
	const { tokens, last } = scan;
	const at = quantity.last;
	const part = partOf.longest(tokens, at, last);
	if (part !== null && quantity.value > 1) {
		const numerator = readNumeral(tokens, part.last, last);
		if (numerator === null || numerator.value >= quantity.value) return null;
		return { ...found(quantity, numerator.last, 'ratio', 'fraction'), value: share(numerator.value, quantity.value), max: null };
	}
	if (quantity.plain && tokens.norm[at] === '/' && at + 1 < last && isDigits(tokens, at + 1) && isGlued(tokens, at) && isGlued(tokens, at + 1)) {
		const whole = Number(tokens.norm[at + 1]);
		const apart = at + 2 >= last || !isGlued(tokens, at + 2) || !['/', '-'].includes(tokens.norm[at + 2] as string);
		if (!(quantity.value < whole) || whole > 10 || quantity.value === 0 || !apart) return null;
		return { ...found(quantity, at + 2, 'ratio', 'fraction'), value: share(quantity.value, whole) };
	}
	if (!quantity.fraction) return null;
	if (timeUnits.longest(tokens, at, last) !== null && quantity.value !== 0.25) return null;
	// the first three quarters of the year are nine months
	if (quantity.script === 'words' && quantity.value === 0.75 && quantity.first > scan.first && ordinalBefore.has(tokens.norm[quantity.first - 1] as string))
		return null;
	// a bare `half` is a figure only of something (`half of`, `half the`), or as a step (`by half`, `more than half`)
	if (quantity.last - quantity.first === 1 && quantity.script === 'words') {
		const of = afterHalf.has(tokens.norm[at] ?? '') && !timeAfter(scan, at + 1);
		const step =
			quantity.first > scan.first && (beforeHalf.has(tokens.norm[quantity.first - 1] as string) || endingAt(boundsBefore, scan, quantity.first, 4) !== null);
		const ordinal = quantity.first > scan.first && ordinalBefore.has(tokens.norm[quantity.first - 1] as string);
		// an hour that ends a step is time all the same: `cut to half an hour`
		const time = articles.has(tokens.norm[at] ?? '') && timeAfter(scan, at + 1);
		if (ordinal || time || !(of || step)) return null;
	}
	return found(quantity, quantity.last, 'ratio', 'fraction');
}

const timeAfter = ({ tokens, last }: Scan, at: number): boolean => timeUnits.longest(tokens, at, last) !== null;

/** The age of a person quoted, `two years ago`, `five-year plan`. */

import type { Refusal } from '../pattern.js';
import type { Quantity } from '../quantity.js';
import { isGlued, isWord, type Scan } from '../scan.js';
import { ago, yearOld } from '../vocabulary.js';

export const aside: Refusal = {
	id: 'figures/refuse-aside',
	summary: 'The age that identifies a person, and the distance to a past day.',
	why: 'Neither is a quantity of the policy.',
	languages: ['en', 'zh'],
	examples: {
		match: ['Li Ming, 45, said so.', 'A 45-year-old farmer said so.', 'Places for 3- and 4-year-olds grow.', 'It began two years ago.', '20年前成立。'],
		not: ['Hotels, 45 of them new, opened in 12 towns.', 'It lasts two years.'],
	},
	refuses(scan: Scan, quantity: Quantity): number | null {
		const { tokens, first, last } = scan;
		const at = quantity.first;
		const end = quantity.last;
		const old = yearOld.longest(tokens, end, last);
		if (old !== null) return old.last;
		// 3- and 4-year-olds: the first number hangs on the second
		if (tokens.norm[end] === '-' && isGlued(tokens, end) && end + 2 < last && !isGlued(tokens, end + 1)) {
			for (let i = end + 2; i < end + 4 && i < last; i++) if (yearOld.longest(tokens, i, last) !== null) return i;
		}
		const past = ago.longest(tokens, end, last);
		if (past !== null) return past.last;
		if (
			quantity.plain &&
			quantity.value < 110 &&
			at > first + 1 &&
			end < last &&
			tokens.norm[at - 1] === ',' &&
			tokens.norm[end] === ',' &&
			isGlued(tokens, end)
		) {
			if (isWord(tokens, at - 2) && tokens.capital[at - 2]) return end;
		}
		return null;
	},
};

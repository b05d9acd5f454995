/** `six times`, `3-fold`, 2.5倍. The verbs (`doubled`, 翻两番) are read in `multiple-verb`. */
import { type Found, found, type Pattern } from '../pattern.js';
import type { Quantity } from '../quantity.js';
import { isGlued, type Scan } from '../scan.js';
import { timesUnits } from '../vocabulary.js';

export const multiple: Pattern = {
	id: 'figures/multiple',
	summary: 'A number of times.',
	why: 'Growth by multiples and numbers of occasions.',
	languages: ['en', 'zh'],
	examples: {
		match: ['Output is six times that of 2010.', 'A 3-fold rise was seen.', '规模是十年前的2.5倍。'],
		not: ['Six timers were set.', 'In times of need, 5 people came.'],
	},
	read({ tokens, last }: Scan, quantity: Quantity): Found | null {
		let at = quantity.last;
		if (at >= last) return null;
		if (tokens.norm[at] === '-' && isGlued(tokens, at) && at + 1 < last && isGlued(tokens, at + 1)) at++;
		const match = timesUnits.longest(tokens, at, last);
		// `2x4` is a size
		if (match === null || (match.last < last && isGlued(tokens, match.last) && tokens.kind[match.last] === 2)) return null;
		if ((tokens.norm[at] === 'x' || tokens.norm[at] === '×') && !isGlued(tokens, at)) return null;
		return found(quantity, match.last, 'ratio', 'time');
	},
};

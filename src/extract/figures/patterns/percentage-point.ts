/** `2.5 percentage points`, `25 basis points`, 两个百分点. */
import { type Found, found, type Pattern } from '../pattern.js';
import type { Quantity } from '../quantity.js';
import { isGlued, type Scan } from '../scan.js';
import type { Unit } from '../unit.js';
import { shareUnits } from '../vocabulary.js';
import { pastOne } from './percent.js';

export const percentagePoint: Pattern = {
	id: 'figures/percentage-point',
	summary: 'A difference between two percentages.',
	why: 'Two percentage points are not two percent.',
	languages: ['en', 'zh'],
	examples: {
		match: [
			'The rate was cut by 2.5 percentage points.',
			'It was cut by a quarter of a percentage point.',
			'A 25-basis-point cut was announced.',
			'下降两个百分点。',
			'下调25个基点。',
		],
		not: ['The rate is 2.5 percent.', 'A 10-point plan was issued.'],
	},
	read({ tokens, last }: Scan, quantity: Quantity): Found | null {
		let at = quantity.fraction ? pastOne(tokens, quantity.last) : quantity.last;
		if (at >= last) return null;
		if (tokens.norm[at] === '-' && isGlued(tokens, at) && at + 1 < last && isGlued(tokens, at + 1)) at++;
		const match = shareUnits.longest(tokens, at, last);
		if (match === null) return null;
		const { unit, kind } = match.values[0] as Unit;
		return kind === 'percentage-point' ? found(quantity, match.last, kind, unit) : null;
	},
};

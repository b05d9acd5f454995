/** `1:4`, `1∶1`, `one in five`, `nine out of ten`. */

import { readNumeral } from '../numerals/index.js';
import { share } from '../numerals/numeral.js';
import { type Found, found, type Pattern } from '../pattern.js';
import type { Quantity } from '../quantity.js';
import { isDigits, isGlued, type Scan } from '../scan.js';
import { inShare, months, timeUnits } from '../vocabulary.js';

export const ratio: Pattern = {
	id: 'figures/ratio',
	summary: 'A ratio of two numbers, and a share told by two: one in five is 0.2.',
	why: 'Neither number alone is a figure.',
	languages: ['en', 'zh'],
	examples: {
		match: ['One in five pupils takes part.', 'Nine out of ten firms agreed.', '按1∶1比例配套。', 'Funds are matched at a ratio of 1:4.'],
		not: ['The meeting began at 9:30.', 'Two in May and three in June were opened.', 'It has 12 staff in 3 offices.'],
	},
	read,
};

function read(scan: Scan, quantity: Quantity): Found | null {
	const { tokens, last } = scan;
	const at = quantity.last;
	if (at + 1 >= last || quantity.high !== null) return null;
	const mark = tokens.norm[at] as string;
	if ((mark === ':' || mark === '∶') && quantity.plain && isDigits(tokens, at + 1) && isGlued(tokens, at) && isGlued(tokens, at + 1)) {
		const other = readNumeral(tokens, at + 1, last);
		if (other === null || other.value === 0) return null;
		return { ...found(quantity, other.last, 'ratio', 'ratio'), value: share(quantity.value, other.value) };
	}
	const joiner = inShare.longest(tokens, at, last);
	if (joiner === null) return null;
	const whole = readNumeral(tokens, joiner.last, last);
	if (whole === null || whole.fraction || whole.script !== quantity.script || quantity.value >= whole.value || quantity.value < 1) return null;
	const round = [3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000, 10000].includes(whole.value);
	if (!round || (joiner.last - at === 1 && quantity.value > 9)) return null;
	const after = tokens.norm[whole.last] ?? '';
	if (months.has(after) || timeUnits.longest(tokens, whole.last, last) !== null) return null;
	if (joiner.last - at === 1 && quantity.value > 1 && whole.value < 10) return null;
	return { ...found(quantity, whole.last, 'ratio', 'fraction'), value: share(quantity.value, whole.value) };
}

/** `1:4`, `1∶1`, `one in five`, `nine out of ten`. */

import { TokenKind } from '../../../text/tokens.js';
import { isPlural } from '../head.js';
import { readNumeral } from '../numerals/index.js';
import { share } from '../numerals/numeral.js';
import { type Found, found, type Pattern } from '../pattern.js';
import type { Quantity } from '../quantity.js';
import { isDigits, isGlued, isWord, type Scan } from '../scan.js';
import { from, inShare, months, timeUnits, to, voting } from '../vocabulary.js';

export const ratio: Pattern = {
	id: 'figures/ratio',
	summary: 'A ratio of two numbers, and a share told by two: one in five is 0.2.',
	why: 'Neither number alone is a figure.',
	languages: ['en', 'zh'],
	examples: {
		match: [
			'One in five pupils takes part.',
			'Nine out of ten firms agreed.',
			'按1∶1比例配套。',
			'Funds are matched at a ratio of 1:4.',
			'About one in 10 adults smokes.',
			'It was found in 1 in 60 homes.',
			'Winners led by a 1.5-to-1 ratio.',
			'The ratio of pupils to teachers is 18 to 1.',
		],
		not: [
			'The meeting began at 9:30.',
			'Two in May and three in June were opened.',
			'It has 12 staff in 3 offices.',
			'The board voted 9 to 1.',
			'The number of offices fell from 40 to 1.',
		],
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
	const odds = oddsTo(scan, quantity) ?? saidTo(scan, quantity);
	if (odds !== null) return odds;
	const joiner = inShare.longest(tokens, at, last);
	if (joiner === null) return null;
	const whole = readNumeral(tokens, joiner.last, last);
	if (whole === null || whole.fraction || quantity.value >= whole.value || quantity.value < 1 || !Number.isInteger(quantity.value)) return null;
	const said = joiner.last - at > 1;
	// `one in 21`, but not `one in 2015`
	const year = whole.plain && whole.value >= 1800 && whole.value <= 2100;
	const round = [3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000, 10000].includes(whole.value);
	// 1 in 60 homes
	const counted = quantity.value === 1 && whole.last < last && isWord(tokens, whole.last) && isPlural(tokens.norm[whole.last] as string);
	if (year || !(round || said || counted || (quantity.value === 1 && quantity.script === 'words')) || (!said && quantity.value > 9)) return null;
	const after = tokens.norm[whole.last] ?? '';
	if (months.has(after) || timeUnits.longest(tokens, whole.last, last) !== null) return null;
	if (!said && quantity.value > 1 && whole.value < 10) return null;
	return { ...found(quantity, whole.last, 'ratio', 'fraction'), value: share(quantity.value, whole.value) };
}

/** `a ratio of pupils to teachers of 18 to 1`: nothing is counted, so that the one is what the other is set against. */
function saidTo({ tokens, first, last }: Scan, quantity: Quantity): Found | null {
	const at = quantity.last;
	if (quantity.low.script !== 'digits' || quantity.value <= 1 || at + 1 >= last || !to.has(tokens.norm[at] as string) || tokens.norm[at + 1] !== '1')
		return null;
	// 2,100 to| 2,600
	if (readNumeral(tokens, at + 1, last)?.value !== 1) return null;
	const ends = at + 2 >= last || (tokens.kind[at + 2] === TokenKind.mark && tokens.norm[at + 2] !== '.') || (tokens.norm[at + 2] === '.' && at + 3 >= last);
	const before = quantity.first > first ? (tokens.norm[quantity.first - 1] as string) : '';
	// `voted 25 to 1`, `from 25 to 1`
	return ends && !voting.has(before) && !from.has(before) ? { ...found(quantity, at + 2, 'ratio', 'ratio'), value: quantity.value } : null;
}

/** `1.27-to-1`, `3-to-1`: how many stand against one. */
function oddsTo({ tokens, last }: Scan, quantity: Quantity): Found | null {
	const at = quantity.last;
	const hyphened = tokens.norm[at] === '-' && isGlued(tokens, at) && at + 3 < last && to.has(tokens.norm[at + 1] as string) && tokens.norm[at + 2] === '-';
	if (!hyphened || !isDigits(tokens, at + 3)) return null;
	const other = readNumeral(tokens, at + 3, last);
	if (other === null || other.value === 0) return null;
	return { ...found(quantity, other.last, 'ratio', 'ratio'), value: share(quantity.value, other.value) };
}

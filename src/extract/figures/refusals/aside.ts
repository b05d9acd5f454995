/** The age of a person quoted, `two years ago`, `five-year plan`. */

import { TokenKind } from '../../../text/tokens.js';
import type { Refusal } from '../pattern.js';
import type { Quantity } from '../quantity.js';
import { endingAt, isGlued, isWord, type Scan } from '../scan.js';
import { ageGroups, ago, boundsBefore, fileSizes, fileTypes, yearOld } from '../vocabulary.js';

/** `(PDF, 1.4MB, 31 pages)`: how large a file is. */
function isFileSize({ tokens, first }: Scan, at: number): boolean {
	for (let i = at - 1; i >= first && i >= at - FILE; i--) {
		const word = tokens.norm[i] as string;
		if (fileTypes.has(word)) return tokens.norm[i + 1] === ',' || tokens.norm[i + 1] === '(';
		if (tokens.kind[i] === TokenKind.mark && word !== ',' && word !== '.' && word !== '(') return false;
	}
	return false;
}

/** Tokens from the kind of a file to its size and to the number of its pages. */
const FILE = 7;

/** What is older is no person: `a 200-year-old bridge`. */
const OLDEST = 120;

export const aside: Refusal = {
	id: 'figures/refuse-aside',
	summary: 'The age that identifies a person, and the distance to a past day.',
	why: 'Neither is a quantity of the policy.',
	languages: ['en', 'zh'],
	examples: {
		match: [
			'Li Ming, 45, said so.',
			'A 45-year-old farmer said so.',
			'Places for 3- and 4-year-olds grow.',
			'It began two years ago.',
			'The guide (PDF, 1.4MB, 31 pages) is out.',
			'20年前成立。',
		],
		not: ['A 200-year-old bridge fell.', 'Hotels, 45 of them new, opened in 12 towns.', 'It lasts two years.', 'The archive holds 31 pages.'],
	},
	refuses(scan: Scan, quantity: Quantity): number | null {
		const { tokens, first, last } = scan;
		const at = quantity.first;
		const end = quantity.last;
		const old = yearOld.longest(tokens, end, last);
		// `nearly 60-year-old rules`: how old a thing is binds nobody
		const hyphened = tokens.norm[end] === '-' && ageGroups.longest(tokens, end, last) === null;
		// the ages of a group are what a measure is for: 16 to 24 year olds
		// a rule that bounds an age is for whoever has it: `over 65 years old`
		const bound = old !== null && !hyphened && endingAt(boundsBefore, scan, at, 3) !== null;
		if (old !== null && !bound && quantity.value <= OLDEST && (quantity.max === null || ageGroups.longest(tokens, end, last) === null)) return old.last;
		// 3- and 4-year-olds: the first number hangs on the second
		if (tokens.norm[end] === '-' && isGlued(tokens, end) && end + 2 < last && !isGlued(tokens, end + 1)) {
			for (let i = end + 2; i < end + 4 && i < last; i++) if (yearOld.longest(tokens, i, last) !== null) return i;
		}
		if (fileSizes.has(tokens.norm[end] ?? '') && isFileSize(scan, at)) return end + 1;
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

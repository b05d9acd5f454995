/** `Article 12`, `Sections 5, 6 and 7`, `No. 14`, `Table 3`, 附件2. */

import { Gap } from '../../../text/tokens.js';
import { letterCurrency } from '../letter-currency.js';
import type { Refusal } from '../pattern.js';
import type { Quantity } from '../quantity.js';
import { isDigits, isGlued, isHan, isWord, type Scan } from '../scan.js';
import {
	and,
	capitalLabels,
	citations,
	kinds,
	labels,
	looseLabels,
	moneyUnits,
	namedAfter,
	numberMarks,
	or,
	physicalUnits,
	products,
	rangeJoiners,
	shareUnits,
	timesUnits,
	timeUnits,
} from '../vocabulary.js';

export const label: Refusal = {
	id: 'figures/refuse-label',
	summary: 'A number that names a thing: an article, a section, a document, a programme, a telephone.',
	why: 'Article 12 is not twelve articles.',
	languages: ['en', 'zh'],
	examples: {
		match: [
			'Article 12 was amended.',
			'Para 12 was amended.',
			'See sections 5, 6 and 7.',
			'Scope 3 emissions and type 2 diabetes are covered.',
			'The Newton 3 units run; the Newton 3 trains wait; a Newton 3 depot opens.',
			'Order No. 14 was signed.',
			'29 CFR 1910 applies.',
			'The 863 Program ended.',
			'见附件2。',
			'国办发〔2017〕67号印发。',
		],
		not: [
			'12 articles were amended.',
			'They report 205 cases.',
			'In all 3 banks paid.',
			'A line 3 km long opened.',
			'A taxa desce para 10%.',
			'The 27 ministers met. The 27 ministers voted. The 27 ministers left.',
		],
	},
	refuses,
};

function refuses(scan: Scan, quantity: Quantity): number | null {
	const { tokens, first, last } = scan;
	if (quantity.low.script !== 'digits' || letterCurrency(scan, quantity) !== null) return null;
	let before = quantity.first - 1;
	if (before >= first && tokens.norm[before] === '.' && before > first && isGlued(tokens, before)) before--;
	if (before >= first && (tokens.norm[before] === '#' || tokens.norm[before] === '№')) return quantity.last;
	if (
		before >= first &&
		isLabel(scan, before) &&
		!(looseLabels.has(tokens.norm[before] as string) && isMeasured(scan, quantity.last)) &&
		(isGlued(tokens, quantity.first) || tokens.gap[quantity.first] === Gap.space)
	)
		return listEnd(scan, quantity.last);
	if (before >= first && tokens.gap[quantity.first] === Gap.space && isClassed(scan, before, quantity)) return quantity.last;
	if (citations.longest(tokens, quantity.last, last) !== null) {
		const citation = citations.longest(tokens, quantity.last, last)?.last ?? quantity.last;
		const dot = tokens.norm[citation] === '.' ? citation + 1 : citation;
		return isDigits(tokens, dot) ? listEnd(scan, dot + 1) : citation;
	}
	if (quantity.last < last) {
		const next = tokens.norm[quantity.last] as string;
		if (isHan(tokens, quantity.last) && numberMarks.has(next)) return quantity.last + 1;
		if (quantity.plain && !scan.titled && isWord(tokens, quantity.last) && tokens.capital[quantity.last] && namedAfter.has(next)) return quantity.last + 1;
		if (quantity.plain && (next === '〕' || next === ']' || next === '】')) return quantity.last + 1;
	}
	return null;
}

/** Numbers of kinds, and of things that are numbered, are lower than this. */
const KINDS = 100;

/** `type 2| diabetes`, `scope 3| emissions`: the number of a kind, unless a unit makes a measure of it; `Python 3| users`: a name that the article writes with this number again and again. */
function isClassed(scan: Scan, at: number, quantity: Quantity): boolean {
	const { tokens, numbered } = scan;
	const { plain, value, high } = quantity;
	if (high !== null || !isWord(tokens, at)) return false;
	if (plain && products.has(tokens.norm[at] as string) && !isMeasured(scan, quantity.last)) return true;
	if (tokens.capital[at] === true && numbered.has(`${tokens.norm[at]} ${tokens.norm[at + 1]}`)) return true;
	if (!plain || value >= KINDS || !kinds.has(tokens.norm[at] as string)) return false;
	return !isMeasured(scan, quantity.last);
}

/** A unit stands behind the number: `desce para 10|%`. */
function isMeasured({ tokens, last }: Scan, end: number): boolean {
	return end < last && [timeUnits, physicalUnits, moneyUnits, shareUnits, timesUnits].some((units) => units.longest(tokens, end, last) !== null);
}

function isLabel({ tokens, titled }: Scan, at: number): boolean {
	const norm = tokens.norm[at] as string;
	if (labels.has(norm)) return norm !== 'no' || tokens.capital[at] === true || tokens.norm[at + 1] === '.';
	return !titled && tokens.capital[at] === true && capitalLabels.has(norm);
}

/** `sections 5, 6(2) and 7`: the list goes on as long as bare numbers follow commas and conjunctions. */
function listEnd(scan: Scan, at: number): number {
	const { tokens, last } = scan;
	let end = at;
	for (let i = at; i < last; ) {
		const norm = tokens.norm[i] as string;
		const open = norm === '(' && isGlued(tokens, i) && tokens.norm[i + 2] === ')';
		if (open) {
			i += 3;
			end = i;
			continue;
		}
		const dotted = norm === '.' && isGlued(tokens, i) && isDigits(tokens, i + 1) && isGlued(tokens, i + 1);
		const joined = norm === ',' || and.has(norm) || or.has(norm) || rangeJoiners.has(norm);
		if (!dotted && !joined) break;
		let next = i + 1;
		while (next < last && (tokens.norm[next] === ',' || and.has(tokens.norm[next] as string) || or.has(tokens.norm[next] as string))) next++;
		if (next >= last || !isDigits(tokens, next) || (tokens.norm[next] as string).length > 4) break;
		// `Article 5 and 12 cities`, `Article 5 and 12 percent`: a noun or a unit follows, the list is over
		const after = next + 1;
		if (!dotted && isMeasured(scan, after)) break;
		if (
			!dotted &&
			after < last &&
			isWord(tokens, after) &&
			tokens.gap[after] === Gap.space &&
			!and.has(tokens.norm[after] as string) &&
			(tokens.norm[after] as string).endsWith('s') &&
			(tokens.norm[after] as string).length > 3
		)
			break;
		i = next + 1;
		end = i;
	}
	return end;
}

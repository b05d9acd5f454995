/** `1. Strengthen`, `(2)`, `[12]`, 三、 at the head of a line. */
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import type { Refusal } from '../pattern.js';
import type { Quantity } from '../quantity.js';
import { isGlued, isWord, type Scan } from '../scan.js';
import { isShareOfCount } from '../shares.js';
import { demonymEndings, moneyUnits, physicalUnits, shareUnits, timesUnits, timeUnits } from '../vocabulary.js';

export const listNumber: Refusal = {
	id: 'figures/refuse-list-number',
	summary: 'The number of an item, a footnote or a page.',
	why: 'Lists number their items.',
	languages: ['en', 'zh'],
	examples: {
		match: [
			'1. Strengthen oversight.',
			'The plan has goals: (2) cut costs.',
			'As shown before [12].',
			'三、加强管理。',
			'（一）总体要求。',
			'2、完善制度。',
			'1.2 Promoting Trade',
			'1 Scope of the rules',
			'2 Negative numbers are costs.',
		],
		not: ['12 cities took part.', '12 Chinese firms took part.', '三家医院参加。', '1.5 Million people joined.'],
	},
	refuses(scan: Scan, quantity: Quantity): number | null {
		const { tokens, last } = scan;
		const at = quantity.first;
		const end = quantity.last;
		const opens = at === 0 || tokens.gap[at] === Gap.block || tokens.gap[at] === Gap.line;
		const small = quantity.value < 100 && (quantity.plain || quantity.low.script === 'han') && quantity.high === null;
		const next = end < last && isGlued(tokens, end) ? (tokens.norm[end] as string) : '';
		if (opens && small && (next === '.' || next === ')' || next === '、' || next === ':')) return end + 1;
		if (opens && small && end === last && quantity.plain) return end;
		if (opens && isHeading(scan, quantity)) return end;
		if (at > 0 && isGlued(tokens, at) && quantity.low.script !== 'words') {
			const before = tokens.norm[at - 1] as string;
			// `Norway (12), Sweden (3)`: how many of what was counted are there
			if (before === '(' && next === ')' && isShareOfCount(scan, quantity)) return null;
			if ((before === '(' && next === ')' && small) || (before === '[' && next === ']')) return end + 1;
			if (before === '(' && next === ')' && quantity.plain) return end + 1;
		}
		// 一、 and 二、 inside flattened text
		if (quantity.low.script === 'han' && small && next === '、' && quantity.last - at <= 2 && (at === 0 || tokens.kind[at - 1] === TokenKind.mark))
			return end + 1;
		return null;
	},
};

/** The highest number of a note that stands before its words without a mark. */
const NOTE = 30;

/** `3 Signs below the line mark a debt`: a capital that opens a sentence, and no name of a people (`12 Chinese firms`). */
function isNote(tokens: Tokens, at: number, value: number): boolean {
	const word = tokens.norm[at] as string;
	return (
		value <= NOTE &&
		isWord(tokens, at + 1) &&
		tokens.capital[at + 1] === false &&
		!demonymEndings.some((ending) => word.endsWith(ending)) &&
		tokens.text.slice(tokens.start[at], tokens.end[at]) !== word.toUpperCase()
	);
}

/** `1.2 Promoting trade`, `1 Scope`: a number of a section, or a lone one, before a capital at the head of a line. */
function isHeading({ tokens, last }: Scan, { low, high, last: end, power, value, plain }: Quantity): boolean {
	if (high !== null || low.script !== 'digits' || power !== 0 || end >= last || tokens.gap[end] !== Gap.space) return false;
	if (!isWord(tokens, end) || tokens.capital[end] !== true || !(/^\d{1,2}\.\d{1,2}$/.test(low.digits) || (plain && (value <= 1 || isNote(tokens, end, value)))))
		return false;
	return [moneyUnits, physicalUnits, shareUnits, timesUnits, timeUnits].every((units) => units.longest(tokens, end, last) === null);
}

/** `27th`, `twenty-first`, 第三. */
import { ordinalSuffixes } from '../numerals/vocabulary.js';
import type { Refusal } from '../pattern.js';
import type { Quantity } from '../quantity.js';
import { isGlued, type Scan } from '../scan.js';
import { ordinalMarks, ordinals } from '../vocabulary.js';

export const ordinal: Refusal = {
	id: 'figures/refuse-ordinal',
	summary: 'A place in a row.',
	why: 'The first batch is not a figure, nor the 19th Central Committee.',
	languages: ['en', 'zh'],
	examples: {
		match: ['The 27th session opened.', 'The twenty-first session opened.', '第三批名单公布。', '二是加强管理。'],
		not: ['There were 27 sessions.', '三批名单公布。'],
	},
	refuses({ tokens, first, last }: Scan, quantity: Quantity): number | null {
		const at = quantity.last;
		if (quantity.first > first && ordinalMarks.has(tokens.norm[quantity.first - 1] as string)) return at;
		if (at >= last) return null;
		const norm = tokens.norm[at] as string;
		if (quantity.script === 'digits' && isGlued(tokens, at) && ordinalSuffixes.has(norm)) return at + 1;
		if (quantity.low.script === 'words' && tokens.norm[at] === '-' && ordinals.has(tokens.norm[at + 1] ?? '')) return at + 2;
		if (quantity.low.script === 'words' && quantity.value >= 20 && ordinals.has(norm)) return at + 1;
		// 一是, 二是: the points of a list
		if (quantity.low.script === 'han' && norm === '是' && quantity.value < 20) return at + 1;
		return null;
	},
};

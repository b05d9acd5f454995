/** `1. Strengthen`, `(2)`, `[12]`, 三、 at the head of a line. */
import { Gap } from '../../../text/tokens.js';
import type { Refusal } from '../pattern.js';
import type { Quantity } from '../quantity.js';
import { isGlued, type Scan } from '../scan.js';

export const listNumber: Refusal = {
	id: 'figures/refuse-list-number',
	summary: 'The number of an item, a footnote or a page.',
	why: 'Lists number their items.',
	languages: ['en', 'zh'],
	examples: {
		match: ['1. Strengthen oversight.', 'The plan has goals: (2) cut costs.', 'As shown before [12].', '三、加强管理。', '（一）总体要求。', '2、完善制度。'],
		not: ['12 cities took part.', '三家医院参加。'],
	},
	refuses({ tokens, last }: Scan, quantity: Quantity): number | null {
		const at = quantity.first;
		const end = quantity.last;
		const opens = at === 0 || tokens.gap[at] === Gap.block || tokens.gap[at] === Gap.line;
		const small = quantity.value < 100 && (quantity.plain || quantity.low.script === 'han') && quantity.high === null;
		const next = end < last && isGlued(tokens, end) ? (tokens.norm[end] as string) : '';
		if (opens && small && (next === '.' || next === ')' || next === '、' || next === ':')) return end + 1;
		if (opens && small && end === last && quantity.plain) return end;
		if (at > 0 && isGlued(tokens, at) && quantity.low.script !== 'words') {
			const before = tokens.norm[at - 1] as string;
			if ((before === '(' && next === ')' && small) || (before === '[' && next === ']')) return end + 1;
			if (before === '(' && next === ')' && quantity.plain) return end + 1;
		}
		// 一、 and 二、 inside flattened text
		if (quantity.low.script === 'han' && small && next === '、' && quantity.last - at <= 2 && (at === 0 || tokens.kind[at - 1] === 4)) return end + 1;
		return null;
	},
};

/** `99.6%`, `10-15 per cent`, 百分之三十, 三成, 八折. */
import { Gap, type Tokens } from '../../../text/tokens.js';
import { articles, hanDigits, hanHalf, partOfScale } from '../numerals/vocabulary.js';
import { type Found, found, type Pattern } from '../pattern.js';
import type { Quantity } from '../quantity.js';
import { scaled } from '../quantity.js';
import { endingAt, isGlued, isHan, type Scan } from '../scan.js';
import type { Unit } from '../unit.js';
import { percentLeads, relatives, shareUnits, tenthShareBlocks, tenthShares } from '../vocabulary.js';

export const percent: Pattern = {
	id: 'figures/percent',
	summary: 'A share of a hundred, in signs or words, 成 for tenths and 折 for what a discount leaves.',
	why: 'Rates of growth, shares and targets are written so.',
	languages: ['en', 'zh'],
	examples: {
		match: [
			'99.6% of them have finished.',
			'It rose by half a percent.',
			'Output rose 3.2 per cent.',
			'10-15 percent is refunded.',
			'占比达百分之三十。',
			'近七成企业受益。',
			'增长3.4％。',
			'按八五折收费。',
			'占三成半。',
		],
		not: ['Rates rose by 2 percentage points.', '改革三成功。', '使用两折叠椅。', 'There are 30 cities.'],
	},
	read,
};

function read(scan: Scan, quantity: Quantity): Found | null {
	const { tokens, last } = scan;
	const lead = endingAt(percentLeads, scan, quantity.first, 5);
	if (lead !== null && lead.first >= scan.floor) {
		// 千分之三 is 0.3 percent
		return { ...found(scaled(quantity, lead.values[0] as number), quantity.last, 'percent', 'percent'), first: lead.first };
	}
	let at = quantity.fraction ? pastOne(tokens, quantity.last) : quantity.last;
	if (at >= last) return null;
	if (tokens.norm[at] === '-' && isGlued(tokens, at) && at + 1 < last && isGlued(tokens, at + 1)) at++;
	const unit = shareUnits.longest(tokens, at, last);
	if (unit !== null) {
		const { unit: name, kind } = unit.values[0] as Unit;
		return kind === 'percent' ? found(quantity, unit.last, kind, name) : null;
	}
	return tenths(scan, quantity);
}

/** `a quarter |of a| percentage point`, `half |a| percent`: behind the one that a part is of. */
export function pastOne(tokens: Tokens, at: number): number {
	const of = partOfScale.has(tokens.norm[at] ?? '') ? at + 1 : at;
	const one = articles.has(tokens.norm[of] ?? '') || tokens.norm[of] === '1' || tokens.norm[of] === 'one' ? of + 1 : of;
	return one;
}

/** 三成, 五成以上, 三成半, 八折, 八五折; but not 三成功, 两折叠. */
function tenths({ tokens, last }: Scan, quantity: Quantity): Found | null {
	const at = quantity.last;
	if (quantity.power !== 0 || quantity.value <= 0 || !tenthShares.has(tokens.norm[at] as string)) return null;
	const followed = at + 1 < last && isHan(tokens, at + 1);
	if (!isGlued(tokens, at) && (tokens.gap[at] !== Gap.space || followed)) return null;
	if (followed && isGlued(tokens, at + 1) && tenthShareBlocks.has(tokens.norm[at + 1] as string)) return null;
	const past = followed && at + 2 < last ? (tokens.norm[at + 2] as string) : '';
	// 八五折 leaves 85 of a hundred
	if (quantity.plain && quantity.value > 10) return quantity.value < 100 ? found(quantity, at + 1, 'percent', 'percent') : null;
	if (quantity.value > 10) return null;
	const share = found(scaled(quantity, 1), at + 1, 'percent', 'percent');
	const half = followed && isGlued(tokens, at + 1) && hanHalf.has(tokens.norm[at + 1] as string) && quantity.max === null;
	if (half) return { ...share, value: share.value + 5, last: at + 2 };
	// 七成六
	const digit = followed && share.max === null && Number.isInteger(quantity.value) ? (hanDigits.get(tokens.norm[at + 1] as string) ?? 0) : 0;
	return digit > 0 && (past === '' || relatives.has(past)) ? { ...share, value: share.value + digit, last: at + 2 } : share;
}

/** `99.6%`, `10-15 per cent`, 百分之三十, 三成. */
import { type Found, found, type Pattern } from '../pattern.js';
import type { Quantity } from '../quantity.js';
import { scaled } from '../quantity.js';
import { endingAt, isGlued, isHan, type Scan } from '../scan.js';
import type { Unit } from '../unit.js';
import { percentLeads, shareUnits, tenthShareBlocks, tenthShares } from '../vocabulary.js';

export const percent: Pattern = {
	id: 'figures/percent',
	summary: 'A share of a hundred, in signs or words, and 成 for tenths.',
	why: 'Rates of growth, shares and targets are written so.',
	languages: ['en', 'zh'],
	examples: {
		match: ['99.6% of them have finished.', 'Output rose 3.2 per cent.', '10-15 percent is refunded.', '占比达百分之三十。', '近七成企业受益。', '增长3.4％。'],
		not: ['Rates rose by 2 percentage points.', '改革三成功。', 'There are 30 cities.'],
	},
	read,
};

function read(scan: Scan, quantity: Quantity): Found | null {
	const { tokens, last } = scan;
	const lead = endingAt(percentLeads, scan, quantity.first, 3);
	if (lead !== null && lead.first >= scan.floor) {
		// 千分之三 is 0.3 percent
		return { ...found(scaled(quantity, lead.values[0] as number), quantity.last, 'percent', 'percent'), first: lead.first };
	}
	let at = quantity.last;
	if (at >= last) return null;
	if (tokens.norm[at] === '-' && isGlued(tokens, at) && at + 1 < last && isGlued(tokens, at + 1)) at++;
	const unit = shareUnits.longest(tokens, at, last);
	if (unit !== null) {
		const { unit: name, kind } = unit.values[0] as Unit;
		return kind === 'percent' ? found(quantity, unit.last, kind, name) : null;
	}
	// 三成, 五成以上, but not 三成功
	if (tenthShares.has(tokens.norm[at] as string) && isGlued(tokens, at) && quantity.value <= 10 && quantity.power === 0) {
		if (at + 1 < last && isHan(tokens, at + 1) && tenthShareBlocks.has(tokens.norm[at + 1] as string)) return null;
		return found(scaled(quantity, 1), at + 1, 'percent', 'percent');
	}
	return null;
}

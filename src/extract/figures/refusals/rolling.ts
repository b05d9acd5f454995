/** `over the past five years`, 近两年, `the seven-day average`: how far back or ahead something is looked at. */
import type { Refusal } from '../pattern.js';
import type { Quantity } from '../quantity.js';
import { endingAt, isGlued, type Scan } from '../scan.js';
import { averages, rollingLeads, rollingLimits, timeUnits } from '../vocabulary.js';

export const rolling: Refusal = {
	id: 'figures/refuse-rolling',
	summary: 'The length of a window of time: the past five years, 未来三年, a seven-day average.',
	why: 'A term binds and a duration is told of something; a window only says when.',
	languages: ['en', 'zh'],
	examples: {
		match: [
			'Over the past five years prices fell.',
			'In the next three years it will grow.',
			'近两年投入增加。',
			'未来5年将建成。',
			'The seven-day average rose.',
		],
		not: ['Within the next 30 days they must reply.', 'It lasted five years.', '为期两年。', 'The five-day conference opened.'],
	},
	refuses(scan: Scan, quantity: Quantity): number | null {
		const { tokens, last } = scan;
		const hyphen = tokens.norm[quantity.last] === '-' && isGlued(tokens, quantity.last);
		const unit = timeUnits.longest(tokens, quantity.last + (hyphen ? 1 : 0), last);
		if (unit === null) return null;
		if (averages.has(tokens.norm[unit.last] ?? '')) return unit.last;
		const lead = endingAt(rollingLeads, scan, quantity.first, 3);
		if (lead === null) return null;
		return endingAt(rollingLimits, scan, lead.first, 3) === null ? unit.last : null;
	},
};

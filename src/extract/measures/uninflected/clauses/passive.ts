import type { ClauseRule } from '../clause-rule.js';

/** 该项目被纳入国家计划；《方案》已经市政府同意。 */
export const passive: ClauseRule = {
	explained: {
		id: 'measures/clause-passive',
		summary: 'what was done to an instrument or a programme: 被纳入, 已经…同意',
		why: 'the instrument stands where the body would',
		languages: ['zh'],
		examples: { match: ['《实施方案》已经省政府同意。', '《条例》已经修订。'], not: ['他被同学发现了。'] },
	},
	decide: ({ clause, verb, instrument, open, carried, context }) => {
		if (verb === null || clause.modal !== null || clause.negated || !(instrument || (clause.passive && open))) return null;
		if (context.law) return 'in-force';
		if (open && clause.passive && carried === 'proposed') return carried;
		return clause.done || clause.passive || clause.light || verb.act === 'issue' ? verb.past : null;
	},
};

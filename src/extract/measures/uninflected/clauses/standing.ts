import type { ClauseRule } from '../clause-rule.js';

/** 该办法适用于…；价格由省级物价部门制定。 */
export const standing: ClauseRule = {
	explained: {
		id: 'measures/clause-standing',
		summary: 'what an instrument rules, or who is charged with something: 办法划分…, 由…制定',
		why: 'a rule that holds is told in the plain present',
		languages: ['zh'],
		examples: {
			match: ['该办法适用于民办学校。', '城市供水价格由国家发展改革委制定。'],
			not: ['他由上海出发。', '这种方法适用于儿童。'],
		},
	},
	decide: ({ clause, verb, ruled, draft, public: isPublic, context }) => {
		if (verb === null || clause.negated || clause.hypothetical || clause.ground || context.law) return null;
		if (clause.by && isPublic && (clause.modal === null || clause.modal === 'may' || clause.modal === 'duty') && !clause.done)
			return context.official ? 'planned' : 'in-force';
		if (!ruled || clause.modal !== null || !clause.rules) return null;
		return draft ? 'proposed' : context.official ? null : 'in-force';
	},
};

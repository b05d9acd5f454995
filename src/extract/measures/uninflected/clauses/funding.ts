import type { ClauseRule } from '../clause-rule.js';

/** 2011年，急救体系建设共投资7.2亿元。 */
export const funding: ClauseRule = {
	explained: {
		id: 'measures/clause-funding',
		summary: 'a programme gets money: 共投资…亿元',
		why: 'the programme stands where the body would, and the verb behind a noun',
		languages: ['zh'],
		examples: { match: ['省政府表示，农村道路建设共投资3亿元。'], not: ['某公司投资3亿元。'] },
	},
	decide: ({ clause, verb, subject, open, carried, dated, context }) =>
		verb?.act === 'fund' && (open || (dated && context.policy && subject === null)) && clause.modal === null && !clause.negated && subject?.kind !== 'private'
			? context.official
				? 'planned'
				: open && carried === 'proposed'
					? carried
					: 'announced'
			: null,
};

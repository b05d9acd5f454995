import type { ClauseRule } from '../clause-rule.js';

/** Acts of deciding: without 了 too they are told as done. */
const deciding = new Set(['adopt', 'announce', 'issue', 'approve', 'ban', 'appoint', 'repeal', 'amend']);

/** 商务部决定限制出口，禁止转售，并公布了清单。 */
export const continuation: ClauseRule = {
	explained: {
		id: 'measures/clause-continuation',
		summary: 'a clause without a subject that goes on with what was decided before it',
		why: 'decisions in a row share their body, and only the first names it',
		languages: ['zh'],
		examples: { match: ['市政府取消了旧收费，5月8日公布了收费清单。'], not: ['公司取消了旧收费，5月8日公布了收费清单。'] },
	},
	decide: ({ clause, verb, subject, before, ahead, spoken, heir, carried, context }) =>
		(before !== null || ((spoken || heir) && clause.done) || (heir && verb !== null && deciding.has(verb.act) && !ahead)) &&
		(before !== 'planned' || clause.done) &&
		verb !== null &&
		subject === null &&
		clause.modal === null &&
		!clause.negated &&
		!clause.ground &&
		(verb.class === 'decide' || (verb.class === 'do' && clause.done))
			? context.law
				? 'in-force'
				: !clause.done && carried === 'proposed'
					? carried
					: clause.done || before === null || before === 'completed'
						? verb.past
						: before
			: null,
};

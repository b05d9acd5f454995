import type { ClauseRule } from '../clause-rule.js';

/** 6月1日起，全市水价上调。 */
export const event: ClauseRule = {
	explained: {
		id: 'measures/clause-event',
		summary: 'what happened to a price, a rule or a project on a stated day: 电价上调, 项目开工',
		why: 'who did it is not said, and the verb stands behind its object',
		languages: ['zh'],
		examples: { match: ['市政府介绍，6月1日起，全市水价上调。'], not: ['近来菜价上调。', '市政府介绍，6月1日，气温上升。'] },
	},
	decide: ({ clause, verb, dated, context, subject }) =>
		clause.event &&
		verb !== null &&
		dated &&
		clause.modal === null &&
		!clause.negated &&
		context.policy &&
		subject?.mention == null &&
		subject?.kind !== 'private' &&
		subject?.kind !== 'person'
			? verb.class === 'do'
				? 'in-force'
				: verb.past
			: null,
};

import type { ClauseRule } from '../clause-rule.js';
import { isPerformed } from '../performative.js';

/** Acts that are told with their number or date as they are done. */
const amounts = new Set(['fund', 'subsidise', 'clarify']);

/** 会议指出，加快建设…，推进…。 */
export const task: ClauseRule = {
	explained: {
		id: 'measures/clause-task',
		summary: 'a task set with a bare verb: 加快…, 推进…',
		why: 'plans and meetings list tasks as bare verb phrases',
		languages: ['zh'],
		examples: { match: ['会议指出，加快建设基层医院，完善服务体系。'], not: ['提高收入当然是好事。'] },
	},
	decide: ({ clause, verb, open, carried, subject, instrument, narrated, context }) => {
		if (verb === null || !open || clause.negated || clause.done || clause.ground || clause.temporal || clause.modal !== null) return null;
		if (verb.class === 'effect' || verb.class === 'report' || verb.act === 'convene') return null;
		if (subject !== null && !instrument && subject.kind !== 'effort' && subject.kind !== 'private' && subject.kind !== 'body' && subject.kind !== 'country')
			return null;
		// 治理水土流失9600平方公里: what is told with its number was reached
		if (narrated && !context.official && ((clause.counted && !amounts.has(verb.act)) || (subject !== null && !instrument))) return null;
		// 一、同意设立保税区: who signs the document does it by these words
		return context.official && carried === 'planned' && isPerformed(clause, verb) ? verb.past : carried;
	},
};

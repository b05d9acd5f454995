import type { MeasureRule } from '../rule.js';

/** `Strengthen the capacity of village clinics.` */
export const task: MeasureRule = {
	explained: {
		id: 'measures/task',
		summary: 'a task set with a bare verb: `Strengthen …`, `promote …`',
		why: 'plans, and machine translations of Chinese plans, list tasks in the imperative',
		languages: ['en'],
		examples: {
			match: ['The council issued a work plan. Strengthen the capacity of village clinics.'],
			not: ['The council issued a work plan. Click here to read it.'],
		},
	},
	decide: ({ predicate, tasks }) => {
		if (!predicate.imperative || predicate.negated || !tasks || predicate.verb === null) return null;
		return predicate.verb.class === 'state' || predicate.verb.class === 'report' || predicate.verb.class === 'light' ? null : 'planned';
	},
};

import type { MeasureRule } from '../rule.js';

/** `It is necessary to strengthen supervision`, `efforts should be made to`. */
export const need: MeasureRule = {
	explained: {
		id: 'measures/need',
		summary: 'it is necessary to do something; efforts will be made to do it',
		why: 'meetings and documents state tasks as what is needed',
		languages: ['en'],
		examples: {
			match: ['It is necessary to strengthen supervision of schools.', 'Efforts will be made to build a national network.'],
			not: ['It is necessary to breathe.', 'Efforts failed.'],
		},
	},
	decide: ({ predicate, bystander }) => {
		if (predicate.modal !== 'need' || predicate.negated || bystander || predicate.verb === null) return null;
		return predicate.verb.class === 'state' || predicate.verb.class === 'report' ? null : 'planned';
	},
};

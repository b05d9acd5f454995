import type { MeasureRule } from '../rule.js';

/** `The government is working with`, `WHO has been monitoring`. */
export const underWay: MeasureRule = {
	explained: {
		id: 'measures/under-way',
		summary: 'somebody public is doing something',
		why: 'measures under way are told in the progressive',
		languages: ['en'],
		examples: {
			match: ['The ministry is drafting new rules for schools.', 'The agency has been monitoring imports.'],
			not: ['The company is building a factory.', 'Prices are rising.'],
		},
	},
	decide: ({ predicate, public: isPublic, bystander }) => {
		const { modal, negated, verb, aspect, tense } = predicate;
		if (modal !== null || negated || bystander || verb === null || aspect !== 'progressive' || !isPublic) return null;
		if (verb.class === 'state' || verb.class === 'report' || verb.class === 'light' || (tense === 'past' && verb.class !== 'decide')) return null;
		return verb.past === 'announced' ? 'announced' : 'in-force';
	},
};

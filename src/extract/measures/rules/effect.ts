import type { MeasureRule } from '../rule.js';

/** `The rules take effect on 1 July`, `the ban came into force`. */
export const effect: MeasureRule = {
	explained: {
		id: 'measures/effect',
		summary: 'an instrument takes effect, remains in force or expires',
		why: 'the day from which a rule holds is a fact of its own, with a subject that does not act',
		languages: ['en'],
		examples: {
			match: ['The rules take effect on 1 July.', 'The restrictions will come into force next year.', 'The order remains in effect until May.'],
			not: ['The drug takes effect within an hour.'],
		},
	},
	decide: ({ predicate, instrument, bystander }) => {
		const { verb, subject, negated, hypothetical } = predicate;
		if (verb?.class !== 'effect' || negated || hypothetical || bystander) return null;
		if (!instrument && subject?.kind !== 'effort') return null;
		return predicate.modal === 'will' ? 'planned' : 'in-force';
	},
};

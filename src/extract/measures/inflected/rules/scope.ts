import type { MeasureRule } from '../rule.js';

/** What a rule says of its own reach. */
const reaching = new Set(['apply', 'apply to', 'affect', 'extend', 'cover', 'bind']);

/** `The order applies to all ports`, `these rules do not affect existing leases`. */
export const scope: MeasureRule = {
	explained: {
		id: 'measures/scope',
		summary: 'to whom or what a rule applies, or does not',
		why: 'laws, directives and guides state their reach as a sentence of its own, in the present and often denied',
		languages: ['en'],
		examples: {
			match: [
				'The State Council adopted new rules on leases. These rules do not apply to leases signed before May.',
				'The Ministry of Health published a directive. The directive covers all public buildings.',
			],
			not: ['The minister said that the rules affect trust.', 'The storm affects the coast.'],
		},
	},
	decide: ({ predicate, context, instrument, bystander }) => {
		const { verb, modal, voice, tense, aspect } = predicate;
		if (verb === null || !reaching.has(verb.lemma) || !instrument || bystander || voice === 'passive') return null;
		if ((context.reportage && verb.lemma !== 'apply') || !context.policy || predicate.subordinate || predicate.quoted) return null;
		// `applies the method of last year` tells how
		if (verb.lemma === 'apply' && predicate.object) return null;
		if (modal === 'will') return 'planned';
		return modal === null && tense === 'present' && aspect === 'simple' ? 'in-force' : null;
	},
};

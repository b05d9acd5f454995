import type { MeasureRule } from '../rule.js';

/** What happens to those who break a rule. */
const punishing = new Set(['limit', 'inspect', 'ban']);

/** `Drivers can be fined up to 200 euros`, `offenders face fines`. */
export const sanction: MeasureRule = {
	explained: {
		id: 'measures/sanction',
		summary: 'what those who break a rule can be or are punished with',
		why: 'the sanction is a provision of its own, told from the side of whoever it falls on',
		languages: ['en'],
		examples: {
			match: [
				'The Ministry of Transport tightened the rules. Drivers who park there can be fined up to 200 euros.',
				'The State Council passed the law. Offenders face fines of up to 5,000 yuan.',
			],
			not: ['The Ministry of Transport tightened the rules. The road can be seen from the hill.', 'The team faces a long winter.'],
		},
	},
	decide: ({ predicate, context, bystander }) => {
		const { verb, modal, voice, negated, tense, quoted } = predicate;
		if (verb === null || !punishing.has(verb.act) || negated || bystander || quoted || !context.policy) return null;
		if (verb.class === 'conduct') return modal === 'will' || modal === 'able' || (modal === null && tense === 'present') ? 'in-force' : null;
		return verb.class === 'decide' && (modal === 'able' || modal === 'may') && voice === 'passive' ? 'in-force' : null;
	},
};

import { words } from '../../words.js';
import type { MeasureRule } from '../rule.js';

/** `You can apply for the grant`, `employers can ask the office to confirm`. */
export const entitlement: MeasureRule = {
	explained: {
		id: 'measures/entitlement',
		summary: 'what those whom a guide speaks to can apply for, claim or ask',
		why: 'guides state what somebody is entitled to as what they can do',
		languages: ['en'],
		examples: {
			match: ['The Department of Health runs the scheme. You can apply for a voucher until May.'],
			not: ['The Department of Health runs the scheme. You can see the river from there.', 'The minister said voters can claim what they want.'],
		},
	},
	decide: ({ predicate, context, bystander }) => {
		const { verb, modal, voice, negated, quoted, subordinate, subject } = predicate;
		if (verb === null || (modal !== 'able' && modal !== 'may') || negated || bystander || quoted || subordinate || voice === 'passive') return null;
		if (context.reportage || !context.policy || subject === null || (subject.kind !== 'private' && subject.kind !== 'body')) return null;
		return words.entitling.has(verb.lemma) ? 'in-force' : null;
	},
};

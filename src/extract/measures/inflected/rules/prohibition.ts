import type { Tokens } from '../../../../text/tokens.js';
import { words } from '../../words.js';
import type { Predicate } from '../predicate.js';
import type { MeasureRule } from '../rule.js';

/** `may not`, `shall not`, `will not be allowed to`: a denial that binds is a measure. */
export const prohibition: MeasureRule = {
	explained: {
		id: 'measures/prohibition',
		summary: 'a denial that binds: `may not`, `shall not`, `must not`',
		why: 'negated clauses are no measures, but a prohibition is written with a negation',
		languages: ['en'],
		examples: {
			match: ['Hospitals may not charge a deposit for emergency care.', 'Agencies shall not renew the contract.'],
			not: ['The ministry has not approved the plan.', 'The city did not open a new school.'],
		},
	},
	decide: ({ tokens, predicate, context, bystander, public: isPublic }) => {
		if (!predicate.negated || bystander || predicate.verb?.class === 'state') return null;
		// `the ministry will not be able to pay`: nobody forbids it
		if (isPublic && isAble(tokens, predicate)) return null;
		if (predicate.modal === 'duty') return 'in-force';
		if (predicate.modal === 'able')
			return !context.reportage && context.policy && predicate.subject?.kind !== 'relative' && !predicate.quoted && !predicate.subordinate ? 'in-force' : null;
		return predicate.modal === 'may' && predicate.subject !== null ? 'in-force' : null;
	},
};

function isAble(tokens: Tokens, { first, last }: Predicate): boolean {
	for (let i = first; i < last; i++) if (words.abilities.longest(tokens, i) !== null) return true;
	return false;
}

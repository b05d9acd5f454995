import type { Tokens } from '../../../../text/tokens.js';
import { words } from '../../words.js';
import type { Predicate } from '../predicate.js';
import type { MeasureRule } from '../rule.js';

/** `no | longer | required`. */
function ends(tokens: Tokens, { first, head }: Predicate): boolean {
	for (let i = Math.max(0, first - 2); i < head; i++) if (words.relieving.has(tokens.norm[i] as string)) return true;
	return false;
}

/** `Masks are no longer required`, `travellers no longer need to isolate`. */
export const relief: MeasureRule = {
	explained: {
		id: 'measures/relief',
		summary: 'a duty or ban that holds no longer',
		why: 'the end of a rule is written with a denial, which is otherwise no measure',
		languages: ['en'],
		examples: {
			match: ['The Ministry of Health eased the rules. Visitors are no longer required to wear masks.'],
			not: ['The Ministry of Health eased the rules. Visitors no longer like the park.'],
		},
	},
	decide: ({ tokens, predicate, context, bystander }) => {
		const { verb, modal, negated, quoted } = predicate;
		if (!negated || bystander || quoted || !context.policy || !ends(tokens, predicate)) return null;
		const duty = modal === 'duty' || modal === 'binding' || modal === 'advice';
		return duty || verb?.act === 'require' || verb?.act === 'ban' || verb?.act === 'limit' ? 'in-force' : null;
	},
};

import { TokenKind, type Tokens } from '../../../../text/tokens.js';
import { isPreposition } from '../../small-words.js';
import { words } from '../../words.js';
import type { MeasureRule } from '../rule.js';

/** Words behind the verb in which it is told what comes: `er komt | per 1 september een landelijk | verbod`. */
const REACH = 10;
/** Tokens of a verb whose parts stand together: `er komt`. */
const TOGETHER = 2;
/** Types that the words of what comes tell, where only somebody public can make it come. */
const made: ReadonlySet<string> = new Set(['funding', 'pricing-and-payment', 'licensing-and-regulation', 'organisational-reform']);

/** A rule, a charge, a sum or an action by its noun, which may close a compound: `vuurwerk|verbod`. */
function namesMade(tokens: Tokens, at: number): boolean {
	for (let i = at; i < Math.min(tokens.length, at + REACH) && tokens.kind[i] !== TokenKind.mark; i++) {
		const word = tokens.norm[i] as string;
		if (words.negations.has(word)) return false;
		// `er komt kritiek | op het plan`: what comes stands before what it is about
		if (i > at && tokens.kind[i - 1] === TokenKind.word && isPreposition(tokens, i)) return false;
		if (words.brought.has(word) || words.actions.has(word)) return true;
		if (words.instruments.longest(tokens, i) !== null || words.rates.longest(tokens, i) !== null) return true;
		if (words.types.longest(tokens, i)?.values.some((type) => made.has(type)) === true) return true;
		if (words.broughtEndings.some((ending) => word.endsWith(ending))) return true;
	}
	return false;
}

/** `Er komt een verbod op vuurwerk`: what will come is told with nobody who makes it. */
export const arising: MeasureRule = {
	explained: {
		id: 'measures/arising',
		summary: 'a rule, a ban, a charge, a fund or money will come',
		why: 'in Dutch what was decided is often told as a thing that comes by itself',
		languages: ['nl'],
		examples: {
			match: [
				'Het Ministerie van Havens maakte het plan bekend. Er komt in 2031 een verbod op oude sleepboten.',
				'Het Ministerie van Havens maakte het plan bekend. Verder komt er 45 miljoen euro bij voor sluizen.',
			],
			not: ['Het Ministerie van Havens maakte het plan bekend. Er komt regen.', 'Het Ministerie van Havens zegt dat er geen verbod komt.'],
		},
	},
	decide: ({ tokens, predicate, context, bystander }) => {
		const { verb, negated, quoted, subordinate } = predicate;
		if (verb === null || !words.arising.has(verb.lemma) || negated || bystander || quoted || subordinate || !context.policy) return null;
		// `komt | 20 miljoen euro | beschikbaar`: what comes stands between the parts of the verb
		const parted = predicate.last - predicate.first > TOGETHER;
		return namesMade(tokens, parted ? predicate.first + 1 : predicate.last) ? 'planned' : null;
	},
};

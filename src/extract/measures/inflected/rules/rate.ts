import { TokenKind, type Tokens } from '../../../../text/tokens.js';
import { isPreposition } from '../../small-words.js';
import { words } from '../../words.js';
import type { MeasureRule } from '../rule.js';

/** What becomes of a rate that somebody sets, in English. */
const moving = new Set(['rise', 'fall', 'increase', 'decrease', 'drop', 'go up', 'go down', 'come down', 'double', 'triple', 'apply', 'end', 'continue']);
/** What somebody does to a rate. */
const changing = new Set(['expand', 'limit', 'abolish', 'establish', 'reform']);
/** Words of the noun phrase before the verb in which the rate is looked for: `the minimum wage for those over 20 | will`. */
const REACH = 12;
/** Words behind a verb that stands second in which it is looked for: `in 2027 daalt | het verplichte | eigen risico`. */
const BEHIND = 4;

/** A rate that somebody public sets is named between the start of the clause and its verb. */
function namesRate(tokens: Tokens, first: number, at: number): boolean {
	for (let i = Math.max(first, at - REACH); i < at; i++) if (words.rates.longest(tokens, i, at) !== null) return true;
	return false;
}

/** `In 2027 daalt |het eigen risico|`: behind a verb that stands second, within the words that follow it. */
function namesRateBehind(tokens: Tokens, at: number): boolean {
	for (let i = at; i < Math.min(tokens.length, at + BEHIND) && tokens.kind[i] !== TokenKind.mark; i++) if (words.rates.longest(tokens, i) !== null) return true;
	return false;
}

/** `The minimum wage will rise to 12 euros`, `the fee will remain at 20 euros`. */
export const rate: MeasureRule = {
	explained: {
		id: 'measures/rate',
		summary: 'a tax, fee, benefit, limit or threshold will rise, fall or stay at an amount',
		why: 'what somebody decided about an amount is told as what the amount will do',
		languages: ['en'],
		examples: {
			match: [
				'The Ministry of Finance published the budget. The fuel levy will rise to 60 cents in July.',
				'The Ministry of Justice said the filing fee will remain at 20 euros.',
			],
			not: ['The ministry said the temperature will rise to 40 degrees.', 'Analysts said interest rates will rise.'],
		},
	},
	decide: ({ tokens, predicate, context, bystander }) => {
		const { modal, verb, negated, voice, aspect, tense, clause, first, last, auxiliary } = predicate;
		if (negated || bystander || !context.policy || predicate.quoted || predicate.subordinate) return null;
		if (voice === 'passive')
			return modal === null &&
				(tense === 'past' || aspect === 'perfect') &&
				verb !== null &&
				changing.has(verb.act) &&
				namesRate(tokens, clause, predicate.head)
				? 'completed'
				: null;
		// `le taux | passe de 2 % à 3 %`
		if (modal === null && tense === 'present' && aspect === 'simple' && verb !== null && words.passing.has(verb.lemma))
			return namesRate(tokens, clause, first) ? 'in-force' : null;
		// `het minimumloon stijgt op 1 juli`: such languages tell in the present what will become of it
		if (modal === null && verb?.plans === true && tense === 'present' && aspect === 'simple' && words.rateVerbs.has(verb.lemma))
			// `door de hogere belastingen stijgen | de prijzen`: behind a preposition stands what it is not
			return (!isPreposition(tokens, clause) && namesRate(tokens, clause, first)) || namesRateBehind(tokens, predicate.first + 1) ? 'planned' : null;
		if (modal !== 'will') return null;
		const kept = verb === null && auxiliary && words.remaining.has(tokens.norm[last - 1] as string);
		if (!kept && (verb === null || !(moving.has(verb.lemma) || words.rateVerbs.has(verb.lemma)))) return null;
		return namesRate(tokens, clause, predicate.head) ? 'planned' : null;
	},
};

import { TokenKind, type Tokens } from '../../../../text/tokens.js';
import { words } from '../../words.js';
import type { MeasureRule } from '../rule.js';

/** What is given to whoever receives it stands in this many words behind the verb. */
const REACH = 10;

/** A number, or a word for money, help or a right, that is given. */
function isGift(tokens: Tokens, at: number): boolean {
	for (let i = at; i < Math.min(tokens.length, at + REACH) && tokens.kind[i] !== TokenKind.mark; i++)
		if (tokens.kind[i] === TokenKind.digits || words.programmes.has(tokens.norm[i] as string) || words.lightNouns.has(tokens.norm[i] as string)) return true;
	return false;
}

/** A word for money or help, by which it is told what is given. */
function isAid(tokens: Tokens, at: number): boolean {
	for (let i = at; i < Math.min(tokens.length, at + REACH) && tokens.kind[i] !== TokenKind.mark; i++)
		if (words.programmes.has(tokens.norm[i] as string) || words.types.longest(tokens, i)?.values.includes('funding') === true) return true;
	return false;
}

/** `Every school will receive 2 million pounds`, `applicants will get a voucher`. */
export const benefit: MeasureRule = {
	explained: {
		id: 'measures/benefit',
		summary: 'somebody will receive money, help or a right',
		why: 'what somebody public will give is often told from the side of those who get it',
		languages: ['en'],
		examples: {
			match: ['The Ministry of Education published its plan for schools. Every village school will receive a grant of 4,000 euros.'],
			not: ['The ministry published its plan. Readers will receive our newsletter.', 'The minister said analysts will receive criticism.'],
		},
	},
	decide: ({ tokens, predicate, context, bystander }) => {
		const { verb, modal, voice, negated, last, subordinate, quoted, subject } = predicate;
		if (verb?.class !== 'conduct' || verb.act !== 'fund' || voice === 'passive' || negated || bystander || subordinate || quoted || !context.policy)
			return null;
		if (subject?.kind === 'pronoun') return null;
		// `werkgevers krijgen vanaf 2031 een subsidie`: such languages tell in the present what is going to be given
		if (modal === null && verb.plans === true && predicate.tense === 'present' && predicate.aspect === 'simple') return isAid(tokens, last) ? 'planned' : null;
		return (modal === 'will' || modal === 'binding' || modal === 'intent') && isGift(tokens, last) ? 'planned' : null;
	},
};

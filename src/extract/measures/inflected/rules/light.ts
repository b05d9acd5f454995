import type { Tokens } from '../../../../text/tokens.js';
import { words } from '../../words.js';
import type { MeasureRule } from '../rule.js';

/** Words between the verb and the noun that says what was done: `made a firm public | promise`. */
const REACH = 6;

/** The noun that says what was done stands behind a light verb. */
export function namesAction(tokens: Tokens, at: number): boolean {
	for (let i = at; i < Math.min(tokens.length, at + REACH); i++) if (words.lightNouns.has(tokens.norm[i] as string)) return true;
	return false;
}

/** `made a similar | request`: it rests with others. */
function requests(tokens: Tokens, at: number): boolean {
	for (let i = at; i < Math.min(tokens.length, at + REACH); i++)
		if (words.lightNouns.has(tokens.norm[i] as string)) return words.requests.has(tokens.norm[i] as string);
	return false;
}

/** `the council made a firm public promise`, `the department took advice`. */
export const light: MeasureRule = {
	explained: {
		id: 'measures/light',
		summary: 'somebody public took or made a measure: `took steps`, `made a commitment`',
		why: 'the verb says nothing, the noun says it all',
		languages: ['en'],
		examples: {
			match: ['Norway made a binding commitment to protect forests.', 'The ministry took emergency measures in March.'],
			not: ['The ministry made a mistake.', 'The company made a commitment.'],
		},
	},
	decide: ({ tokens, predicate, context, public: isPublic, bystander }) => {
		const { verb, negated, voice, modal, tense, aspect } = predicate;
		if (verb?.class !== 'light' || negated || bystander || voice === 'passive' || !isPublic) return null;
		// `is making an amendment`: a rule that takes effect does what it says
		const performs = aspect === 'progressive' && context.takesEffect !== null;
		if (modal === 'unreal' || modal === 'may' || (modal === null && tense === 'present' && aspect !== 'perfect' && !performs)) return null;
		if (!namesAction(tokens, predicate.last)) return null;
		if (modal !== null) return 'planned';
		return requests(tokens, predicate.last) ? 'proposed' : 'adopted';
	},
};

import type { MeasureRule } from '../rule.js';
import { words } from '../vocabulary.js';

/** Words between the verb and the noun that says what was done: `made a firm public | promise`. */
const REACH = 6;

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
	decide: ({ tokens, predicate, public: isPublic, bystander }) => {
		const { verb, negated, voice, modal, tense, aspect } = predicate;
		if (verb?.class !== 'light' || negated || bystander || voice === 'passive' || !isPublic) return null;
		if (modal === 'unreal' || modal === 'may' || (modal === null && tense === 'present' && aspect !== 'perfect')) return null;
		for (let i = predicate.last; i < Math.min(tokens.length, predicate.last + REACH); i++) {
			if (!words.lightNouns.has(tokens.norm[i] as string)) continue;
			return modal !== null ? 'planned' : 'adopted';
		}
		return null;
	},
};

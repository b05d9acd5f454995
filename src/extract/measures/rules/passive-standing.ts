import type { MeasureRule } from '../rule.js';
import { required } from '../verb-group.js';

/** `Hospitals are encouraged to`, `construction is subsidised`, `smoking is prohibited`. */
export const passiveStanding: MeasureRule = {
	explained: {
		id: 'measures/passive-standing',
		summary: 'somebody is encouraged, supported, required or forbidden to do something',
		why: 'plans speak of those who are to act in the present passive',
		languages: ['en'],
		examples: {
			match: ['Eligible hospitals are supported in forming alliances.', 'Smoking is prohibited in all schools.'],
			not: ['The lake is surrounded by hills.', 'The event is expected.'],
		},
	},
	decide: ({ predicate, context, bystander }) => {
		const { modal, voice, negated, verb, aspect, tense, subject } = predicate;
		if (modal !== null || voice !== 'passive' || negated || bystander || verb === null) return null;
		if (tense === 'past' || aspect === 'perfect') return null;
		if (verb.class === 'direct' || verb.lemma === 'support')
			return subject === null && !(verb === required && context.policy && !predicate.quoted && !predicate.reported) ? null : 'planned';
		return verb.act === 'ban' || verb.act === 'subsidise' || verb.act === 'limit' ? 'in-force' : null;
	},
};

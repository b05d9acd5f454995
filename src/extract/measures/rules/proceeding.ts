import type { MeasureRule } from '../rule.js';

/** `The consultation will run until May`, `the exercise takes place in June`. */
export const proceeding: MeasureRule = {
	explained: {
		id: 'measures/proceeding',
		summary: 'a consultation, campaign, exercise or vote will run or take place',
		why: 'when something public is held it is told as a thing that runs by itself',
		languages: ['en'],
		examples: {
			match: ['The ministry opened a consultation. The consultation will run until 4 May.', 'The council announced that the trials will take place in June.'],
			not: ['The man will run a marathon.', 'The concert takes place in June.'],
		},
	},
	decide: ({ predicate, context, instrument, bystander }) => {
		const { verb, modal, voice, negated, subject, object, subordinate } = predicate;
		if (verb?.class !== 'conduct' || verb.act !== 'launch' || voice === 'passive' || negated || bystander || !context.policy || subordinate) return null;
		if (!(instrument || subject?.kind === 'effort') || (object && verb.lemma === 'run')) return null;
		return modal === 'will' || modal === 'intent' || modal === 'would' ? 'planned' : null;
	},
};

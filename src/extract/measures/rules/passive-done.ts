import type { MeasureRule } from '../rule.js';

/** `New rules were approved`, `313 projects have been implemented`. */
export const passiveDone: MeasureRule = {
	explained: {
		id: 'measures/passive-done',
		summary: 'something was issued, approved, launched, established or done',
		why: 'decisions are often told in the passive, by a body that stands elsewhere',
		languages: ['en'],
		examples: {
			match: ['New rules were approved at the meeting.', 'The registration rules have been adopted.', 'New rules on fees were abolished last year.'],
			not: ['The man was found in the river.', 'Two people were hurt.'],
		},
	},
	decide: ({ predicate, bystander, context, instrument, public: isPublic }) => {
		const { modal, voice, negated, verb, aspect, tense } = predicate;
		if (modal !== null || voice !== 'passive' || negated || bystander || verb === null) return null;
		if (!(tense === 'past' || aspect === 'perfect')) return null;
		if (verb.class === 'decide') return context.policy || instrument || isPublic ? verb.past : null;
		if (verb.class === 'direct') return 'announced';
		if (verb.class === 'do' && (instrument || isPublic)) return 'completed';
		return null;
	},
};

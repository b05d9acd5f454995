import type { ModalKind, Status } from '../../vocabulary.js';
import type { MeasureRule } from '../rule.js';

/** Pronouns that stand for a body. */
const purposes = new Set(['intended', 'planned', 'expected', 'aimed', 'committed', 'proposed', 'agreed']);
const thirdPersons = new Set(['it', 'they']);
const expletives = new Set(['it']);
/** What is considered is a proposal, what was agreed on is adopted, what goes on is in force. */
const statusOf: ReadonlyMap<ModalKind, Status> = new Map([
	['idea', 'proposed'],
	['decided', 'adopted'],
	['ongoing', 'in-force'],
]);

/** `The ministry will open ten clinics`, `the council plans to`. */
export const promise: MeasureRule = {
	explained: {
		id: 'measures/promise',
		summary: 'somebody public will do, plans to do or has pledged to do something',
		why: 'most measures in the news are announced in the future tense',
		languages: ['en'],
		examples: {
			match: [
				'The ministry will open ten clinics in rural counties.',
				'Sweden plans to phase out the subsidy by 2030.',
				'The State Council has pledged to expand insurance coverage.',
				'The central bank will not cut rates again.',
			],
			not: [
				'The weather will improve.',
				'Analysts said the ministry will probably fail.',
				'If the ministry will open clinics, nurses are needed.',
				'The ministry has no plans to close clinics.',
			],
		},
	},
	decide: ({ tokens, predicate, public: isPublic, instrument, tasks, before, reportedSpeech, bystander }) => {
		const { modal, voice, negated, verb, object, subject } = predicate;
		if (modal === 'wish' && subject?.kind !== 'body' && !(subject?.kind === 'pronoun' && thirdPersons.has(tokens.norm[subject.first] as string))) return null;
		const promised =
			modal === 'will' || modal === 'intent' || modal === 'idea' || modal === 'wish' || modal === 'would' || modal === 'decided' || modal === 'ongoing';
		if (!promised) return null;
		// outside reported speech `would` only supposes
		if (modal === 'would' && !reportedSpeech && !instrument) return null;
		// `a vote on the toll would take a wider debate`: it supposes
		if (modal === 'would' && instrument && subject?.kind !== 'relative' && verb?.class === 'direct') return null;
		// `rules intended to reward` tells what they are for
		if (modal === 'intent' && (instrument || subject?.kind === 'effort') && purposes.has(tokens.norm[predicate.first] as string)) return null;
		// `will not devalue the currency` binds as well; what is not planned or wanted does not
		const refusal =
			negated &&
			isPublic &&
			!instrument &&
			(modal === 'will' || modal === 'decided' || (modal === 'intent' && !predicate.auxiliary)) &&
			verb?.class !== 'state';
		if (voice === 'passive' || (negated && !refusal) || bystander || (subject?.kind === 'relative' && before !== null)) return null;
		// `the coach, who vows to win`: told in passing of whoever it is
		if (subject?.kind === 'relative' && (modal === 'intent' || modal === 'idea')) return null;
		if (verb === null) return isPublic && !instrument && object && subject?.kind !== 'country' ? (statusOf.get(modal) ?? 'planned') : null;
		if (verb.class === 'state' || verb.class === 'report') return null;
		// `it will take time`
		if (verb.lemma === 'take' && subject?.kind === 'pronoun' && expletives.has(tokens.norm[subject.first] as string)) return null;
		// `the scheme will help growers` tells what it is good for
		if (
			verb.class === 'conduct' &&
			(!isPublic || instrument || (modal === 'will' && subject?.kind === 'pronoun' && expletives.has(tokens.norm[subject.first] as string)))
		)
			return null;
		// `the plan proposes to widen roads` sets a task, whoever proposes to rests with others
		const status = instrument && modal === 'idea' ? 'planned' : (statusOf.get(modal) ?? 'planned');
		return isPublic || instrument || (subject?.kind === 'effort' && (modal === 'will' || tasks) && ((verb.class !== 'do' && verb.class !== 'conduct') || tasks))
			? status
			: null;
	},
};

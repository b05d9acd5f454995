import type { Tokens } from '../../../../text/tokens.js';
import type { Status, Verb } from '../../vocabulary.js';
import { words } from '../../words.js';
import type { MeasureRule } from '../rule.js';
import { namesAction } from './light.js';

/** Acts that only public bodies do, so that the passive need not name one. */
const impersonal = new Set(['issue', 'adopt', 'approve', 'announce', 'amend', 'repeal', 'launch', 'ban', 'abolish']);

/** In the passive such acts tell of a state reached: `the quality of care has been improved`. */
const results = new Set(['strengthen', 'reform', 'protect', 'target']);

/** In the passive the thing done is looked at: it was set up, amended, withdrawn. */
function statusOf({ act, past }: Verb, instrument: boolean): Status {
	if (act === 'repeal') return instrument ? 'repealed' : 'completed';
	return act === 'amend' || act === 'establish' ? 'completed' : past;
}

/** `was abolished by | the ministry`. */
function byPublic(tokens: Tokens, at: number): boolean {
	for (let i = at; i < Math.min(tokens.length, at + 3); i++) {
		if (!words.byAgent.has(tokens.norm[i] as string)) continue;
		for (let k = i + 1; k < Math.min(tokens.length, i + 8); k++) {
			const kinds = words.agents.longest(tokens, k)?.values ?? [];
			if (kinds.includes('body') || kinds.includes('country')) return true;
		}
	}
	return false;
}

/** Words between the verb and the letter that is sent: `were sent | formal warning letters`. */
const SENT = 3;

function givesInstrument(tokens: Tokens, at: number): boolean {
	for (let i = at; i < Math.min(tokens.length, at + SENT); i++) {
		if (words.prepositions.has(tokens.norm[i] as string)) return false;
		if (words.instruments.longest(tokens, i) !== null || words.agents.longest(tokens, i)?.values.includes('instrument') === true) return true;
	}
	return false;
}

/** `New rules were approved`, `twelve wells have been dug`. */
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
	decide: ({ tokens, predicate, bystander, context, instrument, public: isPublic }) => {
		const { modal, voice, negated, verb, aspect, tense } = predicate;
		if (modal !== null || voice !== 'passive' || negated || bystander || verb === null) return null;
		if (!(tense === 'past' || aspect === 'perfect')) return null;
		// `was aimed at`: what it is for
		if (predicate.subject?.kind === 'relative' || (verb.act === 'target' && words.controls.longest(tokens, predicate.head) !== null)) return null;
		// `forty officers were sent letters of dismissal`
		if ((verb.act === 'report' || verb.act === 'issue') && context.policy && !predicate.subordinate && givesInstrument(tokens, predicate.last))
			return 'completed';
		// `officers have been given powers to search`
		if (verb.lemma === 'give' && context.policy && !predicate.subordinate && !predicate.quoted && namesAction(tokens, predicate.last)) return 'in-force';
		// `recruitment was cancelled` tells how things went
		if (verb.act === 'abolish' && predicate.subject?.kind === 'effort') return null;
		if (verb.class === 'decide')
			return instrument ||
				isPublic ||
				(context.policy &&
					!predicate.subordinate &&
					((!context.reportage && aspect === 'perfect') ||
						impersonal.has(verb.act) ||
						(words.delivering.has(verb.lemma) && !predicate.quoted) ||
						byPublic(tokens, predicate.last)))
				? statusOf(verb, instrument)
				: null;
		if (verb.class === 'direct') return tense === 'present' && (verb.act === 'require' || verb.act === 'propose') ? 'announced' : null;
		if (verb.class !== 'do') return null;
		if (instrument || (context.policy && byPublic(tokens, predicate.last))) return verb.past;
		// `two teams were dispatched`, `the first phase has been completed`: done by somebody public where it is told
		if (words.delivering.has(verb.lemma) && context.policy && !predicate.subordinate && !predicate.quoted) return verb.past;
		// `coverage has been widened` is what somebody did by now; `samples were tested`, `cases have been reported` are told of the case
		if (results.has(verb.act) && predicate.subject?.kind !== 'effort') return null;
		return context.policy &&
			!predicate.subordinate &&
			(!context.reportage || isPublic) &&
			aspect === 'perfect' &&
			verb.act !== 'report' &&
			verb.act !== 'inspect'
			? verb.past
			: null;
	},
};

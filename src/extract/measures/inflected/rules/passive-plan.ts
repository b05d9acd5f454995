import type { Tokens } from '../../../../text/tokens.js';
import { words } from '../../words.js';
import type { MeasureRule } from '../rule.js';

/** Verbs of state that rules use of themselves: `good hygiene should be observed`. */
const observed = new Set(['observe', 'respect', 'retain', 'keep', 'avoid', 'consider']);
/** And those that rules use of conditions: `all conditions must be satisfied`. */
const fulfilled = new Set(['meet', 'satisfy']);

/** `should`, `ought to`, rather than `needs to`. */
function tells(tokens: Tokens, at: number): boolean {
	return words.modals.longest(tokens, at) !== null;
}

/** `A fund will be set up`, `meters shall be read`. */
export const passivePlan: MeasureRule = {
	explained: {
		id: 'measures/passive-plan',
		summary: 'something will, shall, must or should be done',
		why: 'official prose hides who acts; the body is inherited from the context',
		languages: ['en'],
		examples: {
			match: [
				'A national fund will be set up.',
				'Reports shall be submitted every quarter.',
				'More pilot cities will be added.',
				'Further steps will be taken in mountain villages.',
			],
			not: ['Millions will be affected by the storm.', 'The storm could be classified as a hurricane.'],
		},
	},
	decide: ({ tokens, predicate, context, tasks, reportedSpeech, officialSpeech, bystander }) => {
		const { modal, voice, negated, verb, subject } = predicate;
		if (voice !== 'passive' || negated || bystander || verb === null) return null;
		if (modal !== 'will' && modal !== 'duty' && modal !== 'advice' && modal !== 'intent' && !(modal === 'would' && reportedSpeech)) return null;
		if (
			(verb.class === 'state' && !observed.has(verb.lemma)) ||
			(fulfilled.has(verb.lemma) && modal !== 'duty') ||
			(verb.class === 'conduct' && verb.act === 'clarify') ||
			verb.class === 'report' ||
			(verb.class === 'light' && subject?.kind !== 'effort' && subject?.kind !== 'instrument')
		)
			return null;
		// `changes need to be paced`: nobody is told to
		if (modal === 'advice' && subject === null && !tells(tokens, predicate.first)) return null;
		// `waste that should be cut`, `"it should be allowed"`: somebody's view
		if (modal === 'advice' && context.reportage && !officialSpeech && !tasks && (subject?.kind === 'relative' || predicate.quoted)) return null;
		// `meters must be read monthly`: a rule that no plan frames holds
		return modal === 'duty' && !tasks && !context.reportage ? 'in-force' : 'planned';
	},
};

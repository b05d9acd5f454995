import { words } from '../../words.js';
import type { MeasureRule } from '../rule.js';
import { required, ruled } from '../verb-group.js';

/** What is kept up when it remains: `closed`, `suspended`, `banned`. */
const kept = new Set(['abolish', 'ban', 'limit', 'repeal']);

/** In the passive they are promises. */
const committed = new Set(['commit', 'commit to', 'devote', 'dedicate']);

/** What a document does by saying so: `the threshold is adjusted to`, `comment 3 is amended`. */
const performative = new Set(['amend', 'adopt', 'repeal', 'reform', 'abolish', 'establish']);

/** Of those, what the languages whose present passive performs it do: `queda derogada la ley`, `se crea la agencia`. */
const founding = new Set(['amend', 'repeal', 'establish']);

/** What the present passive tells for the time to come, where the present tells plans. */
const coming = new Set(['limit', 'subsidise', 'expand', 'reform', 'strengthen', 'implement']);

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
	decide: ({ tokens, predicate, context, public: isPublic, bystander }) => {
		const { modal, voice, negated, verb, aspect, tense, subject } = predicate;
		if (modal !== null || voice !== 'passive' || negated || bystander || verb === null) return null;
		if (tense === 'past' || aspect !== 'simple') return null;
		// in the news what `is needed` is somebody's opinion
		if (verb === required && context.reportage) return null;
		// `the border remains closed`
		if (words.remaining.has(tokens.norm[predicate.first] as string) && kept.has(verb.act)) return 'in-force';
		if (verb === ruled)
			return !context.policy || context.reportage || predicate.quoted || predicate.subordinate || subject?.kind === 'relative' ? null : 'in-force';
		// `the ministry remains committed to the target`
		if (isPublic && subject?.kind !== 'person' && subject?.kind !== 'pronoun' && committed.has(verb.lemma)) return 'planned';
		if (verb.class === 'direct' || verb.lemma === 'support')
			return subject === null && !(verb === required && context.policy && !predicate.quoted && !predicate.reported) ? null : 'planned';
		// `de accijns wordt verlaagd`: in the news such languages tell a plan so
		if (
			verb.plans === true &&
			coming.has(verb.act) &&
			context.policy &&
			context.statute === null &&
			!predicate.quoted &&
			!predicate.subordinate &&
			subject?.kind !== 'relative'
		)
			return 'planned';
		if (verb.act === 'ban' || verb.act === 'subsidise' || (verb.act === 'limit' && verb.lemma !== 'contain'))
			return subject?.kind === 'relative' ? null : verb.plans === true && verb.act !== 'ban' && context.statute === null ? 'planned' : 'in-force';
		// `en ny nämnd inrättas`, `die Gebühr wird gesenkt`: such languages tell a decision in the present
		if (verb.rules === true && verb.class === 'decide' && context.policy && !predicate.subordinate && !predicate.quoted && subject?.kind !== 'relative')
			return verb.performs === true && founding.has(verb.act) ? verb.past : 'planned';
		// `the threshold is adjusted to`: a document does what it says
		return context.policy && !context.reportage && performative.has(verb.act) && (subject?.kind === 'instrument' || subject?.kind === 'effort')
			? 'adopted'
			: null;
	},
};

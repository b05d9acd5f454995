import { words } from '../../words.js';
import type { MeasureRule } from '../rule.js';
import { standing } from '../verb-group.js';

/** Only rules do this, whatever they are called. */
const lawful = new Set(['come into force', 'enter into force', 'come in to force']);

/** `The rules take effect on 1 July`, `the ban came into force`. */
export const effect: MeasureRule = {
	explained: {
		id: 'measures/effect',
		summary: 'an instrument takes effect, remains in force or expires',
		why: 'the day from which a rule holds is a fact of its own, with a subject that does not act',
		languages: ['en'],
		examples: {
			match: ['The rules take effect on 1 July.', 'The restrictions will come into force next year.', 'The order remains in effect until May.'],
			not: ['The drug takes effect within an hour.'],
		},
	},
	decide: ({ predicate, context, instrument, bystander }) => {
		const { verb, subject, negated, hypothetical } = predicate;
		if (verb?.class !== 'effect' || negated || hypothetical || bystander) return null;
		// `before it can enter into force`
		if (predicate.modal === 'able' && predicate.subordinate) return null;
		// `"it will be more effective"`
		if (predicate.quoted && subject?.kind === 'pronoun') return null;
		// `contact tracing is under way` speaks for itself
		if (!instrument && subject?.kind !== 'effort' && verb !== standing && !((lawful.has(verb.lemma) || words.lawfulEffects.has(verb.lemma)) && context.policy))
			return null;
		// `he was in contact with a patient` is told
		if (verb === standing && (subject?.kind === 'country' || !context.policy || predicate.tense === 'past')) return null;
		return predicate.modal === 'will' ? 'planned' : 'in-force';
	},
};

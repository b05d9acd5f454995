import type { Tokens } from '../../../../text/tokens.js';
import { words } from '../../words.js';
import type { MeasureRule } from '../rule.js';
import { statusTold } from '../told-status.js';

/** What was begun by such acts lasts. */
const lasting = new Set(['expand', 'strengthen', 'protect', 'cooperate']);

/** What also happens by itself, so that it needs an object to be done. */
const drifting = new Set(['expand', 'strengthen', 'reform', 'limit', 'target', 'abolish']);

/** Acts of making something public. */
const publishing = new Set(['issue', 'announce']);
/** Words of the object before its noun: `a third annual | report`. */
const OBJECT = 5;

/** What is made public tells how things are. */
function accounts(tokens: Tokens, at: number): boolean {
	for (let i = at; i < Math.min(tokens.length, at + OBJECT); i++) {
		if (words.prepositions.has(tokens.norm[i] as string)) return false;
		if (words.accounts.has(tokens.norm[i] as string)) return true;
	}
	return false;
}

/** `The commission issued a notice`, `the city has invested 3 billion yuan`. */
export const decision: MeasureRule = {
	explained: {
		id: 'measures/decision',
		summary: 'somebody public issued, adopted, approved, launched, funded or did something',
		why: 'what was decided stands in the past tense with the one who decided',
		languages: ['en'],
		examples: {
			match: [
				'The health commission issued a notice on village clinics.',
				'The city has invested 3 billion yuan in subways.',
				'Parliament passed the bill on Monday.',
			],
			not: ['The company launched a new phone.', 'The committee said growth was slow.', 'A measure approved by residents failed.'],
		},
	},
	decide: ({ tokens, predicate, public: isPublic, instrument, bystander, context }) => {
		const { modal, voice, negated, verb, aspect, tense, subject } = predicate;
		if (modal !== null || voice === 'passive' || bystander || verb === null || predicate.imperative) return null;
		// `did not grant the powers`: a refusal of what somebody asked for; other things not done are no decisions
		if (negated) return subject?.kind === 'body' && tense === 'past' && aspect === 'simple' && verb.noun && verb.act === 'fund' ? 'completed' : null;
		if (aspect === 'progressive' || !(tense === 'past' || aspect === 'perfect')) return null;
		if (verb.class === 'state' || verb.class === 'report' || verb.class === 'light' || !isPublic || instrument) return null;
		if (verb.class === 'conduct' && !(aspect === 'perfect' && subject?.kind === 'body' && (verb.act === 'assist' || verb.act === 'cooperate'))) return null;
		// what countries `achieved` and persons did are results and stories; what they decided is not
		if ((subject?.kind === 'country' || subject?.kind === 'person') && verb.class === 'do' && aspect !== 'perfect') return null;
		if (subject?.kind === 'relative' || (subject?.kind === 'country' && verb.act === 'report')) return null;
		if (predicate.quoted && subject?.kind === 'pronoun') return null;
		// `quality has improved`, `the ratio had dropped`: how things went
		if (drifting.has(verb.act) && !predicate.object) return null;
		if (verb.act === 'target' || verb.lemma === 'report' || (subject?.kind === 'person' && verb.act === 'report')) return null;
		const told = statusTold(tokens, predicate);
		if (told !== verb.past) return told;
		// `published a report on the harbour`: done with, while `published rules` holds on
		if (publishing.has(verb.act) && accounts(tokens, predicate.last)) return 'completed';
		// `I have commissioned a review`: a statement announces what it tells as just done
		if (
			subject?.kind === 'pronoun' &&
			aspect === 'perfect' &&
			tense === 'present' &&
			!context.reportage &&
			words.first.has(tokens.norm[subject.first] as string)
		)
			return 'announced';
		// `began phasing in the levy`: it goes on
		if (verb.act === 'launch' && words.verbs.longest(tokens, predicate.last)?.values.some(({ form }) => form === 'ing') === true) return 'in-force';
		// `launched a campaign` is done, `has launched a campaign` goes on
		if (verb.act === 'launch' && aspect === 'simple') return 'completed';
		// `has stepped up surveillance`: it goes on
		return aspect === 'perfect' && lasting.has(verb.act) ? 'in-force' : verb.past;
	},
};

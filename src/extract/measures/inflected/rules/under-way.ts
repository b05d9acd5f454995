import type { Tokens } from '../../../../text/tokens.js';
import { amending } from '../../acts.js';
import { draftAt } from '../../document/draft.js';
import { words } from '../../words.js';
import type { Predicate } from '../predicate.js';
import type { MeasureRule } from '../rule.js';

/** Words of what is backed before its noun. */
const BACKED = 5;

/** `is backing | a smoking ban`, `supports a bill`: what is backed is not decided yet. */
function backs(tokens: Tokens, { verb, last }: Predicate): boolean {
	if (verb === null || !words.backing.has(verb.lemma)) return false;
	for (let i = last; i < Math.min(tokens.length, last + BACKED); i++) {
		if (draftAt(tokens, i) !== null || words.backed.has(tokens.norm[i] as string)) return true;
		if (words.prepositions.has(tokens.norm[i] as string)) return false;
	}
	return false;
}

/** Words of whoever is asked. */
const ASKED = 6;

/** `asking | the high court`, `asking | Congress`: nobody can bid them. */
function owesNothing(tokens: Tokens, at: number): boolean {
	for (let i = at; i < Math.min(tokens.length, at + ASKED); i++) {
		if (words.unbidden.has(tokens.norm[i] as string)) return true;
		if (words.infinitives.has(tokens.norm[i] as string)) return false;
	}
	return false;
}

/** `The government is working with`, `the agency has been watching`. */
export const underWay: MeasureRule = {
	explained: {
		id: 'measures/under-way',
		summary: 'somebody public is doing something',
		why: 'measures under way are told in the progressive',
		languages: ['en'],
		examples: {
			match: [
				'The ministry is drafting new rules for schools.',
				'The agency has been monitoring imports.',
				'The Ministry of Health said new guidance is being drafted.',
			],
			not: ['The company is building a factory.', 'Prices are rising.'],
		},
	},
	decide: ({ tokens, predicate, context, public: isPublic, bystander }) => {
		const { modal, negated, verb, aspect, tense, voice, subject } = predicate;
		if (modal !== null || negated || bystander || verb === null || aspect !== 'progressive') return null;
		// `is being drafted`: whoever does it stands elsewhere
		const programme =
			subject !== null &&
			!subject.oblique &&
			words.programmes.has(tokens.norm[subject.last - 1] as string) &&
			(verb.class === 'conduct' || verb.class === 'do' || verb.act === 'fund');
		if (voice === 'passive' ? !context.policy || subject?.kind === 'relative' : !isPublic && !programme) return null;
		if (
			verb.class === 'state' ||
			verb.class === 'report' ||
			verb.class === 'light' ||
			(verb.class === 'conduct' && verb.act !== 'assist' && verb.act !== 'cooperate') ||
			(tense === 'past' && verb.class !== 'decide')
		)
			return null;
		// `the threat is increasing`
		if (verb.act === 'expand' && voice === 'active' && !predicate.object) return null;
		// `are pushing ministers to act`, `is backing a ban`: it rests with others
		if (context.reportage && (words.appeals.has(verb.lemma) || backs(tokens, predicate))) return 'proposed';
		// `is asking the court to revive it`
		if (words.asking.has(verb.lemma) && owesNothing(tokens, predicate.last)) return 'proposed';
		// `is issuing a final rule`: by saying so it is issued, and where the rule takes effect, what it is amending is amended
		if ((verb.act === 'issue' || (context.takesEffect !== null && amending.has(verb.act))) && !context.reportage) return 'adopted';
		// `is seeking wider powers`: it rests with others
		return verb.past === 'announced' || verb.past === 'proposed' ? verb.past : 'in-force';
	},
};

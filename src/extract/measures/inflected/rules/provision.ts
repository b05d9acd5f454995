/** `Die Behörde erteilt die Lizenz`, `The authority may close the site`: what an act says is so, is to be so. */
import type { Tokens } from '../../../../text/tokens.js';
import { words } from '../../words.js';
import type { Predicate } from '../predicate.js';
import type { MeasureRule } from '../rule.js';

/** What an act says of these is no action. */
const idle = new Set(['state', 'report']);

/** `säkerställa att | badplatser övervakas`: what is to be ensured is no provision of its own. */
function isContent(tokens: Tokens, { clause, first }: Predicate): boolean {
	for (let i = Math.max(0, clause - 1); i < first; i++) if (words.infinitives.has(tokens.norm[i] as string)) return true;
	return false;
}

export const provision: MeasureRule = {
	explained: {
		id: 'measures/provision',
		summary: 'an act with numbered articles rules in the present tense, or permits',
		why: 'German, French and Swedish acts state duties in the plain present; acts of all countries empower with `may`',
		languages: ['de', 'fr', 'sv', 'en'],
		examples: {
			match: [
				'Article 1\n\nThe authority may close a quarry.\n\nArticle 2\n\nOperators shall keep records.\n\nArticle 3\n\nThis order takes effect at once.',
				'Artikel 1\n\nDie Behörde erteilt die Lizenz.\n\nArtikel 2\n\nDer Antrag ist zu begründen.\n\nArtikel 3\n\nDie Abgabe wird erhoben.',
			],
			not: ['The authority may close a quarry.', 'Die Sonne erteilt keine Lizenz.'],
		},
	},
	decide: ({ tokens, predicate, context, bystander }) => {
		const { verb, modal, voice, tense, aspect, subject, subordinate, quoted } = predicate;
		if (context.statute === null || verb === null || idle.has(verb.class) || bystander || subordinate || quoted || subject?.kind === 'relative') return null;
		if (modal === 'may' || modal === 'able') return predicate.negated || (subject === null && voice === 'active') ? null : 'in-force';
		if (modal !== null || verb.rules !== true || tense !== 'present' || aspect !== 'simple' || predicate.imperative || predicate.participle) return null;
		// `der Titel erhält folgende Fassung`: it is given nothing
		if (isContent(tokens, predicate) || (verb.class === 'conduct' && verb.act === 'fund')) return null;
		// `queda derogada la Ley 3/2010`
		return verb.performsInActs === true && verb.act === 'repeal' && voice === 'passive' && !predicate.negated ? 'repealed' : 'in-force';
	},
};

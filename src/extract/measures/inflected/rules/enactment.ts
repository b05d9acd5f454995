/** `HAVE ADOPTED THIS DIRECTIVE:`, `HAT FOLGENDE VERORDNUNG ERLASSEN:` */
import type { MeasureRule } from '../rule.js';

export const enactment: MeasureRule = {
	explained: {
		id: 'measures/enactment',
		summary: 'the line of an act by which those named in its head pass it',
		why: 'who enacts stands lines above the verb, so that the sentence has no subject',
		languages: ['de', 'fr', 'sv', 'en'],
		examples: {
			match: [
				'HAS ADOPTED THIS DECISION:\n\nArticle 1\n\nThe port is closed.\n\nArticle 2\n\nPilots shall report.\n\nArticle 3\n\nThis decision takes effect at once.',
			],
			not: ['HAS ADOPTED THIS DECISION:', 'Has adopted a child.'],
		},
	},
	decide: ({ predicate, context }) => {
		const { verb, modal, voice, negated, sentence } = predicate;
		if (context.statute?.enacting !== sentence || verb === null || modal !== null || negated || voice === 'passive') return null;
		return verb.act === 'adopt' || verb.act === 'issue' || verb.act === 'require' ? 'adopted' : null;
	},
};

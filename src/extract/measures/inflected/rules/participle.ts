import type { MeasureRule } from '../rule.js';

/** One participle of these is an act of its own: `signed the order, directing agencies to freeze hiring`. */
const ordering = new Set(['require', 'ban']);

/** `The ministry stepped up its efforts, widening coverage, cutting fees and …`. */
export const participle: MeasureRule = {
	explained: {
		id: 'measures/participle',
		summary: 'two or more participles in a row behind a measure, or one of ordering: `…, widening coverage, cutting fees`',
		why: 'machine translations of Chinese string parallel actions as participles; one alone mostly tells a purpose or a result',
		languages: ['en'],
		examples: {
			match: [
				'The government adopted a relief plan, cutting fees for small firms and raising subsidies for training.',
				'The council adopted the harbour code, banning night work and requiring ports to report leaks.',
			],
			not: ['The ministry issued a notice, bringing the total to five.'],
		},
	},
	decide: ({ tokens, predicate, participles, before }) => {
		if (!predicate.participle || before === null || predicate.verb === null || predicate.negated) return null;
		// `will raise wages | while widening coverage`: beside the other
		const beside = tokens.norm[predicate.first - 1] === 'while';
		if (participles < 2 && !beside && !ordering.has(predicate.verb.act)) return null;
		return predicate.verb.class === 'state' || predicate.verb.class === 'conduct' || predicate.verb.class === 'report' || predicate.verb.class === 'light'
			? null
			: before;
	},
};

import type { ClosedRule } from '../rule.js';

/** 何人も、許可なく船を係留してはならない。 */
export const prohibition: ClosedRule = {
	explained: {
		id: 'measures/closed-prohibition',
		summary: 'something is forbidden: してはならない, することを禁止する',
		why: 'the ban is told behind the verb of what is forbidden',
		languages: ['ja'],
		examples: { match: ['事業者は、許可なく船を係留してはならない。'], not: ['子どもは夜更かしをしてはならないと父は言った。'] },
	},
	decide: ({ tails, mood, public: isPublic, charged, rules, context }) => {
		if (!(mood === 'bar' || tails.includes('bar')) || tails.includes('speech') || tails.includes('view')) return null;
		if (!charged && !rules && !(isPublic && tails.includes('bar'))) return null;
		return rules || !context.reportage ? 'in-force' : 'planned';
	},
};

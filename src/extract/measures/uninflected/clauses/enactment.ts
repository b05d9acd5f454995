import type { ClauseRule } from '../clause-rule.js';

/** 2012年3月1日国务院令第612号公布。 */
export const enactment: ClauseRule = {
	explained: {
		id: 'measures/clause-enactment',
		summary: 'the line at the head of a law that says when and by whom it was passed or made public',
		why: 'it has no object: the law itself is meant',
		languages: ['zh'],
		examples: {
			match: ['第一条 任何单位不得污染水源。\n\n第二条 校验由原发放机关办理。\n\n第三条 用水单位应当登记。\n\n本条例2012年3月1日由国务院令第612号公布。'],
			not: ['国务院令公布了。'],
		},
	},
	decide: ({ clause, verb, context, dated }) =>
		context.law &&
		dated &&
		verb !== null &&
		(verb.act === 'issue' || verb.act === 'adopt' || verb.act === 'amend') &&
		clause.head + verb.lemma.length >= clause.last
			? verb.past
			: null,
};

import { words } from '../../words.js';
import type { ClauseRule } from '../clause-rule.js';

/** 任何单位不得收取押金。 */
export const prohibition: ClauseRule = {
	explained: {
		id: 'measures/clause-prohibition',
		summary: 'what is forbidden: 不得, 严禁, 禁止',
		why: 'negated clauses are no measures, but a prohibition is written with a negation',
		languages: ['zh'],
		examples: { match: ['学校不得收取押金。', '严禁任何单位和个人擅自占用河道。'], not: ['他不知道这件事。'] },
	},
	decide: ({ clause, verb }) =>
		clause.forbidding || (verb !== null && words.forbidding.has(verb.lemma) && clause.modal !== 'will' && !clause.done) ? 'in-force' : null,
};

import type { ClauseRule } from '../clause-rule.js';
import { clauseWords } from '../clause-words.js';

/** Tokens before the verb: 决定|任命. */
const LEAD = 2;

/** 任命李某为水务局局长；免去张某的副局长职务。 */
export const posting: ClauseRule = {
	explained: {
		id: 'measures/clause-posting',
		summary: 'somebody is appointed to a public office or removed from one',
		why: 'lists of appointments name who decides once, above all of them',
		languages: ['zh'],
		examples: {
			match: ['市政府任免工作人员。\n\n任命李某为水务局局长；免去张某的副局长职务。'],
			not: ['任命仪式在礼堂举行。', '公司没有任命李某为经理。'],
		},
	},
	decide: ({ clause, verb, subject }) => {
		if (verb === null || !clauseWords.posting.has(verb.lemma) || clause.modal !== null || clause.negated || clause.event) return null;
		return subject === null && clause.head - clause.first <= LEAD ? 'adopted' : null;
	},
};

import type { MeasureRule } from '../rule.js';

/** `The party set goals for 2040. … Incomes will reach the level of …`. */
export const goal: MeasureRule = {
	explained: {
		id: 'measures/goal',
		summary: 'what will be the case by a year for which goals were set',
		why: 'reports of long-range plans list their goals as sentences in the future tense, whatever the verb',
		languages: ['en'],
		examples: {
			match: ['The State Council set a number of long-range goals for schools by 2040. Every village will become a place of learning.'],
			not: ['The State Council met on Monday. Every village will become a place of learning.'],
		},
	},
	decide: ({ predicate, goal: isGoal, bystander }) =>
		isGoal && predicate.modal === 'will' && !predicate.negated && !predicate.reported && !bystander ? 'target' : null,
};

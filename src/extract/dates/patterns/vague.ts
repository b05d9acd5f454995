import type { Pattern } from '../pattern.js';

export const vague: Pattern = {
	doc: {
		id: 'dates/vague',
		summary: 'Times without a date: now, currently, recently, in the future, 目前, 近期.',
		why: 'Read only on demand: they say past, present or future and no more.',
		languages: ['en', 'zh'],
		examples: { match: ['It is now in force.', 'He said so recently.', '目前进展顺利'], not: ['nowhere', 'the futures market'] },
	},
	starts: ['vague'],
	only: 'durations',
	read(view, at) {
		const term = view.term(at, 'vague');
		return term === null ? null : { expression: { kind: 'vague', reference: term.value.reference }, last: term.last };
	},
};

import { today } from '../expression.js';
import type { Pattern } from '../pattern.js';

export const now: Pattern = {
	doc: {
		id: 'dates/now',
		summary: 'The day of writing as the beginning of a stretch: between now and 2030, from now until May.',
		why: 'Targets are set so; alone, `now` dates nothing.',
		languages: ['en'],
		examples: {
			match: ['Between now and 2030 it will grow.', 'From now until May 2031 the pier is shut.'],
			not: ['It is now in force.', 'From now on it is free.', 'Between now and then it rose.'],
		},
	},
	starts: ['vague'],
	read(view, at) {
		const term = view.apart ? null : view.term(at, 'vague', ({ reference }) => reference === 'PRESENT_REF');
		const opener = term === null ? null : view.termBefore(at, 'opener');
		if (term === null || opener === null) return null;
		const connector = view.term(term.last, 'connector', ({ joins }) => joins === 'to' || opener.value.joins === 'between');
		if (connector === null || view.expression(view.skipDefinite(connector.last)) === null) return null;
		return { expression: today, last: term.last };
	},
};

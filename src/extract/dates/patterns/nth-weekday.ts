import { holderAt } from '../holder.js';
import type { Pattern } from '../pattern.js';

export const nthWeekday: Pattern = {
	doc: {
		id: 'dates/nth-weekday',
		summary: 'The nth weekday of a month: the third Monday of January 2020, the last Friday in May.',
		why: 'Laws fix recurring days this way.',
		languages: ['en'],
		examples: {
			match: ['It falls on the third Monday of January 2020.', 'The last Friday in May 2021 is free.'],
			not: ['the first Monday', 'third time in May'],
		},
	},
	starts: ['ordinal', 'shift'],
	behindArticle: ['ordinal', 'digits', 'number-word'],
	needs: ['weekday'],
	read(view, at) {
		const start = view.skipDefinite(at);
		const back = view.term(start, 'ordinal');
		const nth = back === null ? view.ordinal(start) : { value: back.value.value, last: back.last };
		const name = nth === null ? null : view.term(nth.last, 'weekday');
		if (nth === null || name === null || nth.value > 5) return null;
		const of = view.link(name.last, 'unit');
		const holder = of === null ? null : holderAt(view, of);
		if (holder === null) return null;
		return { expression: { kind: 'nth-weekday', weekday: name.value.weekday, nth: nth.value, of: holder.value }, last: holder.last };
	},
};

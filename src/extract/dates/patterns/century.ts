import type { Pattern } from '../pattern.js';
import { tails } from '../tails.js';

export const century: Pattern = {
	doc: {
		id: 'dates/century',
		summary: 'Centuries: the 20th century, the twenty-first century, 18世纪, 上世纪.',
		why: 'Long histories and long goals are dated by the century.',
		languages: ['en', 'zh'],
		examples: { match: ['It was built in the 19th century.', '18世纪的建筑', '上世纪以来'], not: ['A century of work', 'the century egg', '半个世纪'] },
	},
	starts: ['digits', 'article', 'ordinal', 'number-word', 'last-century', 'amount'],
	read(view, at) {
		const last = view.term(at, 'last-century');
		if (last !== null) return { expression: { kind: 'shift', unit: 'century', by: last.value.by, base: 'now' }, last: last.last };
		const start = view.skipDefinite(at);
		const number = view.isHan(start) || view.isHan(start + 1) ? view.number(start) : view.ordinal(start);
		if (number === null || number.value > 22) return null;
		const mark = view.term(view.is(number.last, '-') ? number.last + 1 : number.last, 'century-mark');
		if (mark === null || (number.value < 10 && !view.durations)) return null;
		const era = view.durations ? view.term(mark.last, 'era', ({ side }) => side === 'after') : null;
		if (era !== null) return { expression: { kind: 'century', number: era.value.before ? -number.value : number.value }, last: era.last };
		const expression = { kind: 'century', number: number.value } as const;
		return view.isHan(mark.last - 1) ? tails(view, expression, mark.last) : { expression, last: mark.last };
	},
};

import type { Pattern } from '../pattern.js';
import { tails } from '../tails.js';
import type { View } from '../view.js';

/** `the 16th| and 18th centuries`, `the 16th|, 17th and 18th centuries`. */
export function sharesMark(view: View, at: number): boolean {
	let next = at;
	for (let i = 0; i < inARow; i++) {
		const comma = view.is(next, ',') ? next + 1 : next;
		const joined = view.skipDefinite(view.term(comma, 'connector')?.last ?? comma);
		const other = joined > next ? view.ordinal(joined) : null;
		if (other === null) return false;
		if (view.term(other.last, 'century-mark') !== null) return true;
		next = other.last;
	}
	return false;
}

/** Centuries that may share the word behind the last of them, less one. */
const inARow = 3;

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
		// `the 16th| and 18th centuries`: taggers of time expressions count two
		if (view.apart && sharesMark(view, number.last)) return { expression: { kind: 'century', number: number.value }, last: number.last };
		const mark = view.term(view.is(number.last, '-') ? number.last + 1 : number.last, 'century-mark', ({ plural }) => plural !== true || view.apart);
		if (mark === null || (number.value < 10 && !view.durations)) return null;
		const era = view.durations ? view.term(mark.last, 'era', ({ side }) => side === 'after') : null;
		if (era !== null) return { expression: { kind: 'century', number: era.value.before ? -number.value : number.value }, last: era.last };
		const expression = { kind: 'century', number: number.value } as const;
		return view.isHan(mark.last - 1) ? tails(view, expression, mark.last) : { expression, last: mark.last };
	},
};

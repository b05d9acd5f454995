import type { Pattern } from '../pattern.js';
import { tails } from '../tails.js';
import type { At, View } from '../view.js';
import type { TermOf } from '../vocabulary.js';

/**
 * The era of the century whose mark the number at a token shares, or null: `the 15th| and 17th centuries`, `the 7th|/6th century BC`. 1 for
 * ours, -1 for the one before it.
 */
export function sharedMark(view: View, at: number): 1 | -1 | null {
	let next = at;
	for (let i = 0; i < inARow; i++) {
		const comma = view.is(next, ',') || view.is(next, '/') ? next + 1 : next;
		const joined = view.skipDefinite(view.term(comma, 'connector')?.last ?? comma);
		const other = joined > next ? view.ordinal(joined) : null;
		if (other === null) return null;
		const mark = view.term(other.last, 'century-mark');
		if (mark !== null) return eraAt(view, mark.last)?.value.before === true ? -1 : 1;
		next = other.last;
	}
	return null;
}

const eraAt = (view: View, at: number): At<TermOf<'era'>> | null => view.term(at, 'era', ({ side }) => side === 'after');

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
	starts: ['digits', 'ordinal', 'number-word', 'last-century', 'century', 'amount'],
	behindArticle: ['digits', 'ordinal', 'number-word', 'century', 'amount'],
	needs: ['century-mark', 'last-century', 'century'],
	read(view, at) {
		const last = view.term(at, 'last-century');
		if (last !== null) return { expression: { kind: 'shift', unit: 'century', by: last.value.by, base: 'now' }, last: last.last };
		const start = view.skipDefinite(at);
		const named = view.term(start, 'century');
		if (named !== null) return { expression: { kind: 'century', number: named.value.number }, last: named.last };
		const number = view.isHan(start) || view.isHan(start + 1) ? view.number(start) : view.ordinal(start);
		if (number === null || number.value > 22) return null;
		// `the 15th| and 17th centuries`: taggers of time expressions count two
		const shared = view.apart ? sharedMark(view, number.last) : null;
		if (shared !== null) return { expression: { kind: 'century', number: shared * number.value }, last: number.last };
		const mark = view.term(view.is(number.last, '-') ? number.last + 1 : number.last, 'century-mark', ({ plural }) => plural !== true || view.apart);
		if (mark === null || (number.value < 10 && !view.durations)) return null;
		const era = view.durations ? eraAt(view, mark.last) : null;
		if (era !== null) return { expression: { kind: 'century', number: era.value.before ? -number.value : number.value }, last: era.last };
		const expression = { kind: 'century', number: number.value } as const;
		return view.isHan(mark.last - 1) ? tails(view, expression, mark.last) : { expression, last: mark.last };
	},
};

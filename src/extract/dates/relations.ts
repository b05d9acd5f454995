/** How a date bounds what is said of it: `by 2030`, `since 2012`, `自2022年1月1日起`, `截至6月30日`. */
import type { Found, View } from './view.js';
import type { Relation, Role } from './vocabulary.js';

export interface Related {
	readonly relation: Relation | null;
	readonly role: Role | null;
	/** The word may only name a start: `from August 6`, but not `since August 6`. */
	readonly opens: boolean;
	/** Tokens of the expression with the words that bear the relation. */
	readonly first: number;
	readonly last: number;
}

/** Relations whose words are not part of the quoted expression: they only say that the date is where it is. */
const silent = new Set<Relation>(['at', 'within']);

export function relate(view: View, found: Found): Related {
	const approx = view.termBefore(found.first, 'approx', undefined, 3);
	const before =
		view.termBefore(found.first, 'relation', ({ side }) => side === 'before') ??
		(approx === null ? null : view.termBefore(approx.first, 'relation', ({ side }) => side === 'before'));
	const after = view.onNewLine(found.last) ? null : view.term(found.last, 'relation', ({ side }) => side === 'after');
	// in Chinese the word after decides (自2022年1月1日起), in English the one before
	if (after !== null && !(before !== null && before.value.relation === 'by' && after.value.relation === 'within')) {
		const first = before !== null && !silent.has(before.value.relation) ? before.first : found.first;
		return { relation: after.value.relation, role: after.value.role, opens: false, first, last: after.last };
	}
	if (before === null || (before.value.compares === true && compares(view, before.first, found)))
		return { relation: null, role: null, opens: false, first: found.first, last: found.last };
	const { relation, role, compares: opens = false } = before.value;
	return { relation, role, opens, first: silent.has(relation) ? found.first : before.first, last: found.last };
}

/** Tokens before `from` in which a word of comparison may stand. */
const comparing = 4;

/** `up 12% from the year before`, `down from Friday's 1,310`: no start of anything. */
function compares(view: View, first: number, found: Found): boolean {
	if (view.term(found.last, 'possessive') !== null) return true;
	for (let i = first - 1; i >= view.first && i >= first - comparing; i--) {
		if (view.term(i, 'comparison') !== null) return true;
		if (view.is(i, ',')) return false;
	}
	return false;
}

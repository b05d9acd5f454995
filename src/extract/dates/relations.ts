/** How a date bounds what is said of it: `by 2030`, `since 2012`, `自2022年1月1日起`, `截至6月30日`. */
import type { Found, View } from './view.js';
import type { Relation, Role } from './vocabulary.js';

export interface Related {
	readonly relation: Relation | null;
	readonly role: Role | null;
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
		if (accepts(view, found, after.last, after.value.relation)) return { relation: after.value.relation, role: after.value.role, first, last: after.last };
	}
	if (before === null || wordOfOther(view, before.first, found) || (before.value.relation === 'since' && compares(view, before.first, found)))
		return { relation: null, role: null, first: found.first, last: found.last };
	return { relation: before.value.relation, role: before.value.role, first: silent.has(before.value.relation) ? found.first : before.first, last: found.last };
}

/** 前 after a date is a bound, but not in 前后 or 前往; 来 only after a span of time. */
function accepts(view: View, found: Found, last: number, relation: Relation): boolean {
	if (!view.isHan(last - 1)) return true;
	const word = view.norm(found.last);
	const next = view.norm(last);
	if (last === found.last + 1) {
		if ((word === '前' || word === '后') && view.number(last) !== null) return false;
		if (word === '前') return !'后往沿列景提台方身哨三两几'.includes(next || ' ');
		if (word === '后') return !'续期勤台备果方来天年'.includes(next || ' ');
		if (word === '来') return false;
		if (word === '起') return !'草诉点步到义伏'.includes(next || ' ');
		if (word === '间') return false;
		if (word === '内') return !'部容地资外涵需在蒙'.includes(next || ' ');
		if (word === '止') return true;
		if (word === '里') return false;
		if (word === '始') return !'终建于'.includes(next || ' ');
	}
	return relation !== 'at';
}

/** Tokens before `from` in which a word of comparison may stand. */
const comparing = 4;

/** `up 45% from the previous year`, `down from Tuesday's 45,522`: no start of anything. */
function compares(view: View, first: number, found: Found): boolean {
	if (!view.is(found.first - 1, 'from') && !view.is(first, 'from')) return false;
	if (view.is(found.last, "'s")) return true;
	for (let i = first - 1; i >= view.first && i >= first - comparing; i--) {
		if (view.term(i, 'comparison') !== null) return true;
		if (view.is(i, ',')) return false;
	}
	return false;
}

/** `work by 2 p.m.` aside: a relation word that belongs to something else. */
function wordOfOther(view: View, first: number, found: Found): boolean {
	const word = view.norm(first);
	// 达到2020年, 直到, 得到: the deadline word inside another verb
	if (view.isHan(first) && found.first === first + 1) {
		const before = view.norm(first - 1);
		if (word === '到') return '得看想遇提收受接达听感见'.includes(before || ' ');
		if (word === '至') return '甚乃以'.includes(before || ' ');
		if (word === '从') return '服遵'.includes(before || ' ');
		if (word === '自') return '来各亲独'.includes(before || ' ');
	}
	return false;
}

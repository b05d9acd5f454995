/** How a date bounds what is said of it: `by 2030`, `since 2012`, `自2022年1月1日起`, `截至6月30日`. */
import { clockBefore } from './clock-before.js';
import { tenseAt } from './tense.js';
import type { At, Found, View } from './view.js';
import type { Relation, Role, TermOf } from './vocabulary.js';

export interface Related {
	readonly relation: Relation | null;
	readonly role: Role | null;
	/** The word may only name a start: `from August 6`, but not `since August 6`. */
	readonly opens: boolean;
	/** The word says that the date is still to come: `ahead of Friday`. */
	readonly nears: boolean;
	/** Tokens of the expression with the words that bear the relation. */
	readonly first: number;
	readonly last: number;
}

/** Words that are not part of the quoted expression: they only say that the date is where it is. */
const isSilent = ({ relation, role }: TermOf<'relation'>): boolean => (relation === 'at' && role !== 'as-of') || relation === 'within';

export function relate(view: View, found: Found): Related {
	const approx = view.termBefore(found.first, 'approx', undefined, 3);
	const before = limitBefore(view, found) ?? relationBefore(view, found.first) ?? (approx === null ? null : relationBefore(view, approx.first));
	const after = view.onNewLine(found.last) ? null : relationAfter(view, found.last);
	// in Chinese the word after decides (自2022年1月1日起), in English the one before
	if (after !== null && !(before !== null && before.value.relation === 'by' && after.value.relation === 'within')) {
		const first = before !== null && !isSilent(before.value) ? before.first : found.first;
		if (found.expression.kind === 'range' && view.term(found.last, 'closes') !== null)
			return { relation: null, role: null, opens: false, nears: false, first, last: after.last };
		return { relation: after.value.relation, role: after.value.role, opens: false, nears: false, first, last: after.last };
	}
	const glued = prefixed(view, found);
	if (glued !== null) return glued;
	const rates = before?.value.rates === true && view.term(found.first, 'year-prefix') !== null;
	if (
		before === null ||
		rates ||
		(before.value.compares === true && compares(view, before.first, found)) ||
		isAgent(view, before, found) ||
		isOfMeeting(view, before, found)
	)
		return { relation: null, role: null, opens: false, nears: false, first: found.first, last: pastApprox(view, found.last) };
	const { relation, role, compares: opens = false, nears = false } = before.value;
	const last = pastApprox(view, found.last);
	// 从2031年预算32亿元|到2033年预算: the end of a stretch, and no deadline
	if (role === 'deadline' && view.isHan(before.first) && isStretched(view, before.first))
		return { relation: null, role: null, opens: false, nears: false, first: found.first, last };
	return { relation, role, opens, nears, first: isSilent(before.value) ? found.first : before.first, last };
}

const relationBefore = (view: View, at: number) => view.termBefore(at, 'relation', ({ side }) => side === 'before');

/** The relation that stands behind a date and is none of the next: `2031| or before`, but not `2031| and before 2033`. */
function relationAfter(view: View, at: number): At<TermOf<'relation'>> | null {
	const term = view.term(at, 'relation', ({ side }) => side === 'after');
	return term === null || view.isHan(at) || view.onNewLine(term.last) || view.expression(term.last) === null ? term : null;
}

/** `by| 5 p.m. EST on |3 May`: the limit that stands before the time of day, or null. */
function limitBefore(view: View, found: Found) {
	const clock = view.isHan(found.first) ? null : clockBefore(view, found.first);
	return clock === null ? null : view.termBefore(clock, 'relation', ({ side, relation }) => side === 'before' && (relation === 'by' || relation === 'before'));
}

/** Tokens before a participle in which what makes it a duty may stand: `must also be| filed`. */
const binding = 4;

/** `hit by| Friday's storm`: what a participle was done by, and no deadline; a deadline is `filed by| Friday's close` and `must be filed by| next week's meeting`. */
function isAgent(view: View, { value, first }: { readonly value: TermOf<'relation'>; readonly first: number }, { last }: Found): boolean {
	const holds = view.term(last, 'possessive')?.last;
	if (value.relation !== 'by' || holds === undefined || view.term(holds, 'limit') !== null || view.term(holds + 1, 'limit') !== null) return false;
	const tense = tenseAt(view, first - 1);
	if (tense !== 'past' && tense !== 'participle') return false;
	for (let i = first - 2; i >= view.first && i >= first - 1 - binding; i--) if (tenseAt(view, i) === 'future' || view.term(i, 'duty') !== null) return false;
	return true;
}

/** 从22日|召开|的会议上: the meeting is what something comes from, and the date its day. */
function isOfMeeting(view: View, { value, first }: { readonly value: TermOf<'relation'>; readonly first: number }, { last }: Found): boolean {
	if (value.relation !== 'since' || !view.isHan(first)) return false;
	const held = view.term(last, 'role', ({ role }) => role === 'held');
	return held !== null && view.term(held.last, 'of') !== null;
}

/** `pre-2031`, `post-2031`. */
function prefixed(view: View, { first, last }: Found): Related | null {
	if (!view.glued(first) || !view.is(first - 1, '-') || !view.glued(first - 1)) return null;
	const prefix = view.term(first - 2, 'prefix');
	return prefix === null || prefix.value.relation === undefined
		? null
		: { relation: prefix.value.relation, role: null, opens: false, nears: false, first: first - 2, last };
}

/** 2031年|左右: the word is quoted with its date. */
function pastApprox(view: View, at: number): number {
	return view.isHan(at) && !view.onNewLine(at) ? view.skip(at, 'approx') : at;
}

/** Tokens in which the beginning of a stretch of time stands before its end. */
const stretch = 24;

/** True after 从 or 自 in the same clause. */
function isStretched(view: View, at: number): boolean {
	for (let i = at - 1; i >= view.first && i >= at - stretch; i--) {
		if (view.is(i, ',') || view.is(i, ';') || view.is(i, '。')) return false;
		if (view.term(i, 'opener') !== null) return true;
	}
	return false;
}

/** Tokens before `from` in which a word of comparison may stand. */
const comparing = 8;

/** `up 12% from the year before`, `down from Friday's 1,310`: no start of anything. */
function compares(view: View, first: number, found: Found): boolean {
	if (view.term(found.last, 'possessive') !== null) return true;
	let inNumber = false;
	for (let i = first - 1; i >= view.first && i >= first - comparing; i--) {
		// over the comma of a number, `up| 100,000 from December`: right before it
		const term = view.term(i, 'comparison');
		if (term !== null) return !inNumber || view.isDigits(term.last);
		if (!view.is(i, ',')) continue;
		inNumber = view.glued(i) && view.isDigits(i - 1) && view.isDigits(i + 1);
		if (!inNumber) return false;
	}
	return false;
}

/** True where a date is one that something is compared with: `than in| September`, 较|上年, `up 12% from| the year before`. */
export function isCompared(view: View, found: Found): boolean {
	const before =
		view.termBefore(found.first, 'against') ?? view.termBefore(view.term(found.first - 1, 'article') === null ? found.first : found.first - 1, 'against');
	if (before === null) return false;
	const weighed = view.term(before.first, 'relation') !== null;
	return !weighed || compares(view, before.first, found);
}

/** Whether a clause looks ahead or back: decides on which side of the anchor `on Friday` and `in March` lie. */
import type { View } from './view.js';

/** `participle`: a word with the ending of one (`-ed`), that may be no verb of the clause at all. */
export type Tense = 'future' | 'past' | 'participle';

/** Tokens read on either side of an expression for a verb. */
const reach = 10;
/** Tokens before an expression within which an auxiliary of the future still rules it: `will`, `is expected`. */
const farReach = 16;
/** Tokens that may stand before what opens a sentence: `Then, on`. */
const opening = 3;
/** How far before a participle its auxiliary may stand: `will also be paid`. */
const auxiliary = 4;

/**
 * The nearest verb cue before an expression in its clause, else after it; null where none is near.
 * A participle counts as past unless an auxiliary of the future stands before it (`must be returned by Jan. 14`).
 */
export function tenseAround(view: View, first: number, last: number): Tense | null {
	if (view.compiled.closingVerbs) return tenseAtEnd(view, first, last);
	if (isDeferred(view, first)) return 'future';
	for (let i = beforeAside(view, first), end = i - reach; i >= view.first && i > end; i--) {
		const tense = tenseAt(view, i);
		if (tense === 'past' || tense === 'participle') {
			for (let j = i - 1; j >= view.first && j >= i - auxiliary; j--) if (tenseAt(view, j) === 'future') return 'future';
			if (tense === 'participle' && isPassive(view, i)) return 'past';
		}
		if (tense !== null) return tense;
		if (view.is(i, ';') || view.is(i, '。')) break;
	}
	if (isPromised(view, first) && tenseAt(view, last) !== 'past') return 'future';
	const opens = first - view.first <= opening;
	const far = opens ? 2 * reach : reach;
	for (let i = last; i < view.last && i < last + far; i++) {
		// what opens the sentence belongs to its main verb: `In January, the group bought …`
		const found = tenseAt(view, i);
		const tense =
			opens || i < last + 2 ? (found === 'participle' ? 'past' : found) : (view.term(i, 'tense', ({ only }) => only === undefined)?.value.tense ?? null);
		if (tense !== null) return tense;
		// 与3月相比，美联储将 is another clause
		// `In August, the council, a watchdog, said …`: commas part the opening from its verb
		if (view.is(i, ';') || (view.is(i, ',') && (!view.glued(i + 1) || view.isHan(i + 1)) && !(opens && !view.isHan(i + 1)))) break;
	}
	return null;
}

/** Tokens of a clause between commas. */
const aside = 24;

/** `will lift the dues, |which were set in 2031, |on 3 May`: the token before a clause between commas that the expression stands behind, or before that. */
function beforeAside(view: View, first: number): number {
	const comma = view.is(first - 1, ',') ? first - 1 : first - 2;
	if (!view.is(comma, ',')) return first - 1;
	for (let i = comma - 1; i > view.first && i > comma - aside; i--)
		if (view.is(i, ',') || view.is(i, ';')) return view.term(i + 1, 'relative') === null ? first - 1 : i - 1;
	return first - 1;
}

/** Tokens at the end of a sentence in which the verb that closes it stands: する方針だ。 */
const closing = 12;

/** What the last cue of a sentence tells whose verb closes it; a cue that begins inside a longer one is part of that. */
function tenseAtEnd(view: View, first: number, last: number): Tense | null {
	let found: Tense | null = null;
	let told = false;
	for (let i = Math.max(view.first, view.last - closing); i < view.last; ) {
		const term = view.term(i, 'tense');
		if (term !== null) {
			found = term.value.tense;
			told = term.value.told === true;
		}
		i = term?.last ?? i + 1;
	}
	return told && isBareDay(view, first, last) ? 'past' : found;
}

/** 15일|, that nothing bounds: where somebody tells what will be, it is the day on which they did. */
const isBareDay = (view: View, first: number, last: number): boolean =>
	view.isDigits(first) && last === first + 2 && view.term(last, 'relation', ({ side }) => side === 'after') === null;

/** `will` and its like farther before an expression than other verbs are looked for, with no `;` between. */
function isPromised(view: View, first: number): boolean {
	for (let i = first - 1; i >= view.first && i >= first - farReach; i--) {
		if (view.is(i, ';') || view.is(i, '。')) return false;
		if (i < first - reach && view.term(i, 'tense', ({ far }) => far === true) !== null) return true;
	}
	return false;
}

/** `extended the deadline for returns to |31 July`: until when something is put off lies ahead, though that was done. */
function isDeferred(view: View, first: number): boolean {
	const bound =
		view.termBefore(first, 'connector', ({ joins }) => joins === 'to', 2) ??
		view.termBefore(first, 'relation', ({ side, relation }) => side === 'before' && relation === 'by');
	if (bound === null) return false;
	for (let i = bound.first - 1; i >= view.first && i >= bound.first - reach && !view.is(i, ';'); i--) if (view.term(i, 'deferral') !== null) return true;
	return false;
}

/** `was confirmed`, `was soon confirmed`. */
function isPassive(view: View, at: number): boolean {
	for (let i = at - 1; i >= view.first && i >= at - 2; i--) if (view.term(i, 'tense', ({ tense }) => tense === 'past') !== null) return true;
	return false;
}

export function tenseAt(view: View, at: number): Tense | null {
	const term = view.term(at, 'tense');
	if (term !== null) return term.value.tense;
	return isParticiple(view, at) ? 'participle' : null;
}

/** Letters before the ending without which a word is none: `red`, `bed`. */
const shortestStem = 3;

function isParticiple(view: View, at: number): boolean {
	if (!view.isWord(at) || view.capital(at)) return false;
	const norm = view.norm(at);
	const { endings, not } = view.compiled.participles;
	return endings.some((ending) => norm.length >= ending.length + shortestStem && norm.endsWith(ending)) && !not.some((ending) => norm.endsWith(ending));
}

/** Words that say of an amount of time that it is more, less or about that: TIMEX3 counts them to the expression (TimeML 1.2.1, annotation guidelines). */

import type { Timex } from './timex.js';
import type { Found, View } from './view.js';

/** An amount with the words around it: tokens, and what they say of it. */
export interface Hedge {
	readonly first: number;
	readonly last: number;
	readonly mod: Timex['mod'];
}

/** Tokens of such words: `as little as`. */
const REACH = 3;

/** `nearly| two years`, `about| 6 a.m.`, `90 minutes |or more`; null where nothing of the kind stands around it. */
export function hedgeOf(view: View, { expression, first, last }: Found): Hedge | null {
	const { kind } = expression;
	// `under| the two-year plan`
	if (view.skipDefinite(first) > first) return null;
	if (kind !== 'duration' && kind !== 'clock' && !(kind === 'offset' && view.number(first) !== null)) return null;
	const after = kind === 'duration' ? view.term(last, 'hedge', ({ after }) => after === true) : null;
	if (after !== null) return { first, last: after.last, mod: after.value.mod };
	const before = view.termBefore(first, 'hedge', ({ after }) => after !== true, REACH);
	return before === null ? null : { first: before.first, last, mod: before.value.mod };
}

/**
 * Passages that occur again later in the same words: seeds (shingles met before), chained along one diagonal over small
 * edits, extended to spans. The scan is that of Lempel-Ziv 77: from left to right, the longest earlier match is taken.
 */
import { shingleHash, type Words, weight } from './words.js';

/** Words `again` to `againEnd` repeat words `first` to `firstEnd`; `exact` lists the stretches that agree word for word. */
export interface RepeatedSpan {
	readonly first: number;
	readonly firstEnd: number;
	readonly again: number;
	readonly againEnd: number;
	readonly exact: readonly { readonly first: number; readonly again: number; readonly length: number }[];
}

export interface SpanThresholds {
	/** Words in a seed. */
	readonly shingle: number;
	/** Weight (English words) that must agree word for word before a span counts. */
	readonly least: number;
	/** Words that may differ between two stretches of one span, on either side. */
	readonly reach: number;
}

/** Shingles of 6 and spans from 20 words are in the middle of what the literature on text reuse uses (5-8 and 20-25). */
export const spanThresholds: SpanThresholds = { shingle: 6, least: 20, reach: 4 };

/** Earlier places kept for one shingle: the first few, so that all copies point at the first. */
const places = 4;

/** The repeated spans, in order of `again`, not overlapping on that side. Linear for fixed thresholds. */
export function repeatedSpans(words: Words, thresholds: SpanThresholds = spanThresholds): RepeatedSpan[] {
	const { shingle, least } = thresholds;
	const seen = new Map<number, number[]>();
	const found: RepeatedSpan[] = [];
	const file = (at: number): void => {
		if (at < 0 || at + shingle > words.length) return;
		const hash = shingleHash(words, at, shingle);
		const list = seen.get(hash);
		if (list === undefined) seen.set(hash, [at]);
		else if (list.length < places) list.push(at);
	};
	let at = 0;
	while (at + shingle <= words.length) {
		let best: RepeatedSpan | null = null;
		let most = 0;
		for (const first of seen.get(shingleHash(words, at, shingle)) ?? []) {
			if (first + shingle > at) continue;
			const span = extend(words, first, at, thresholds);
			const matched = agreeing(words, span);
			if (matched > most && matched >= least) {
				best = span;
				most = matched;
			}
		}
		const next = best === null ? at + 1 : best.againEnd;
		if (best !== null) found.push(best);
		// a repeat is filed as well: a third printing that goes on longer than the first still finds the second
		for (; at < next; at++) file(at);
	}
	return found;
}

function agreeing(words: Words, span: RepeatedSpan): number {
	let sum = 0;
	for (const { again, length } of span.exact) sum += weight(words, again, again + length);
	return sum;
}

/** Follows two places word by word, over differences of up to `reach` words that tell nothing. */
function extend(words: Words, first: number, again: number, { reach }: SpanThresholds): RepeatedSpan {
	const exact: { first: number; again: number; length: number }[] = [];
	let i = first;
	let j = again;
	for (;;) {
		const from = j;
		// the first printing must end before the second begins: text is not a repeat of itself
		while (j < words.length && i < again && words.hash[i] === words.hash[j]) {
			i++;
			j++;
		}
		if (j > from) exact.push({ first: i - (j - from), again: from, length: j - from });
		const skip = resume(words, i, j, again, reach);
		if (skip === null) break;
		i += skip.i;
		j += skip.j;
	}
	const last = exact[exact.length - 1] ?? { first, again, length: 0 };
	return { first, firstEnd: last.first + last.length, again, againEnd: last.again + last.length, exact };
}

/** Words that must agree after a difference before the two places count as one passage again. */
const foothold = 4;

/** The smallest skip on both sides after which the words agree again; null where none is in reach or a skipped word tells the passages apart. */
function resume(words: Words, i: number, j: number, limit: number, reach: number): { i: number; j: number } | null {
	for (let sum = 1; sum <= reach * 2; sum++) {
		for (let di = Math.max(0, sum - reach); di <= Math.min(reach, sum); di++) {
			const dj = sum - di;
			if (i + di + foothold > limit || j + dj + foothold > words.length) continue;
			let agree = 0;
			while (agree < foothold && words.hash[i + di + agree] === words.hash[j + dj + agree]) agree++;
			if (agree < foothold) continue;
			for (let k = 0; k < di; k++) if (words.telling[i + k] === 1) return null;
			for (let k = 0; k < dj; k++) if (words.telling[j + k] === 1) return null;
			return { i: di, j: dj };
		}
	}
	return null;
}

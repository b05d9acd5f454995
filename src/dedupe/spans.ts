/**
 * Passages that occur again later in the same words: seeds (shingles met before), chained along one diagonal over small
 * edits, extended to spans. The scan is that of Lempel-Ziv 77: from left to right, the longest earlier match is taken.
 */
import { isTelling, shingleHash, type Words, weight } from './words.js';

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
	const shingles = Math.max(0, words.length - shingle + 1);
	const hashes = shingles <= KEPT ? hashesOf(words, shingle, shingles) : null;
	const hashOf = (at: number): number => (hashes === null ? shingleHash(words, at, shingle) : (hashes[at] as number));
	const recurring = new Recurring(hashOf, shingles);
	const seen = new Places(hashOf, shingles, recurring.count(hashOf, shingles));
	const found: RepeatedSpan[] = [];
	let at = 0;
	while (at < shingles) {
		let best: RepeatedSpan | null = null;
		let most = 0;
		const hash = hashOf(at);
		for (let first = recurring.has(hash) ? seen.first(hash) : -1; first >= 0; first = seen.next(first)) {
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
		for (; at < next; at++) if (at < shingles && recurring.has(hashOf(at))) seen.file(at);
	}
	return found;
}

/** The hashes of so many shingles are kept while they are looked for; those of a book are worked out again each time, and take no memory. */
const KEPT = 1 << 18;

function hashesOf(words: Words, shingle: number, shingles: number): Uint32Array {
	const hashes = new Uint32Array(shingles);
	for (let at = 0; at < shingles; at++) hashes[at] = shingleHash(words, at, shingle);
	return hashes;
}

/** Slots for each shingle: of those that stand once, a fifth shares its slot with another. */
const SLOTS = 4;

/**
 * Which shingles may stand more than once: a slot of two bits for a hash counts up to two (Bloom 1970, with one hash). Most of a text is said once,
 * and need not be filed.
 */
class Recurring {
	private readonly counts: Uint8Array;
	private readonly scale: number;

	constructor(hashOf: (shingle: number) => number, shingles: number) {
		this.counts = new Uint8Array(Math.ceil((shingles * SLOTS) / 4) + 1);
		this.scale = (shingles * SLOTS) / 2 ** 32;
		for (let at = 0; at < shingles; at++) {
			const slot = Math.floor(hashOf(at) * this.scale);
			const known = this.countIn(slot);
			if (known < 2) this.counts[slot >>> 2] = (this.counts[slot >>> 2] as number) + (1 << ((slot & 3) * 2));
		}
	}

	private countIn(slot: number): number {
		return ((this.counts[slot >>> 2] as number) >>> ((slot & 3) * 2)) & 3;
	}

	has(hash: number): boolean {
		return this.countIn(Math.floor(hash * this.scale)) > 1;
	}

	/** How many of the shingles may stand more than once. */
	count(hashOf: (shingle: number) => number, shingles: number): number {
		let found = 0;
		for (let at = 0; at < shingles; at++) if (this.has(hashOf(at))) found++;
		return found;
	}
}

/**
 * The first few places of every shingle, in order: a table by open addressing of the first, and a chain from there. The table has one and a half
 * times the slots that could be filled, and the chains are only there once something repeats.
 */
class Places {
	private readonly slots: Int32Array;
	/** Slots for one step of a hash of 32 bits. */
	private readonly scale: number;
	private after: Int32Array | null = null;
	private counts = new Uint8Array(0);

	/**
	 * @param hashOf the hash of a shingle by its number
	 * @param shingles how many there are
	 * @param filed how many of them are filed at most
	 */
	constructor(
		private readonly hashOf: (shingle: number) => number,
		private readonly shingles: number,
		filed: number,
	) {
		const size = Math.ceil(filed * 1.5) + 1;
		this.slots = new Int32Array(size).fill(-1);
		this.scale = size / 2 ** 32;
	}

	private slotOf(hash: number): number {
		const { slots, hashOf } = this;
		let slot = Math.floor(hash * this.scale);
		for (let there = slots[slot] as number; there >= 0 && hashOf(there) !== hash; there = slots[slot] as number) {
			slot++;
			if (slot === slots.length) slot = 0;
		}
		return slot;
	}

	/** The first place of a shingle, -1 where it was not met. */
	first(hash: number): number {
		return this.slots[this.slotOf(hash)] as number;
	}

	/** The next place of the shingle that stands at a place, -1 where there is none. */
	next(place: number): number {
		return this.after === null ? -1 : (this.after[place] as number);
	}

	file(place: number): void {
		const slot = this.slotOf(this.hashOf(place));
		const first = this.slots[slot] as number;
		if (first < 0) {
			this.slots[slot] = place;
			return;
		}
		if (this.after === null) {
			this.after = new Int32Array(this.shingles).fill(-1);
			this.counts = new Uint8Array(this.shingles);
		}
		// as many as there is a use for: all copies point at the first ones
		if ((this.counts[first] as number) + 1 >= places) return;
		this.counts[first] = (this.counts[first] as number) + 1;
		let last = first;
		while ((this.after[last] as number) >= 0) last = this.after[last] as number;
		this.after[last] = place;
	}
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
			for (let k = 0; k < di; k++) if (isTelling(words, i + k)) return null;
			for (let k = 0; k < dj; k++) if (isTelling(words, j + k)) return null;
			return { i: di, j: dj };
		}
	}
	return null;
}

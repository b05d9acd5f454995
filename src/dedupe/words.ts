/** An article's words as numbers, for comparing passages: punctuation and layout do not count, digits always do. */
import type { Article, Span } from '../article.js';
import { dedupeVocabulary } from '../language/index.js';
import { HashSet } from '../text/hash-set.js';
import { type Words as CutWords, wordsOf as cutWords, endAt, Shape } from '../text/words.js';

/**
 * The words that are compared, in text order, one cell a word. A Chinese character is a word. Where a word stands and what it is made of
 * is asked of the cut it comes from: a page of 50 MB has ten million words, of Chinese seventeen, and every byte of each counts.
 */
export interface Words {
	readonly cut: CutWords;
	readonly length: number;
	/** 32-bit hash of the folded word. */
	readonly hash: Uint32Array;
	/** First word of each stretch and, in the last cell, the number of words: stretch `s` holds words `bounds[s]` to `bounds[s + 1]`. */
	readonly bounds: Uint32Array;
	readonly traits: Traits;
}

/** Bits of a word: a difference in it makes two passages variants and not repeats (digits, months, numerals, negations); it is a Chinese character. */
const Trait = { telling: 1, han: 2 } as const;
/** The other bits of a byte: the step in the cut from the word before; this one and longer ones are told apart. */
const STEP = 4;
const FAR = 63;
/** Words from one known place to the next. */
const KNOWN = 16;

/** What words are, and where they stand in the cut they come from, a byte each and a little: four more for every word's place would be a quarter of all that is kept of a Chinese page. */
class Traits {
	private readonly bits: Uint8Array;
	/** Index in the cut of every sixteenth word, and Chinese characters before it. */
	private readonly known: Uint32Array;
	private readonly han: Uint32Array;
	private readonly far = new Map<number, number>();

	constructor(private readonly length: number) {
		this.bits = new Uint8Array(length);
		this.known = new Uint32Array(Math.floor(length / KNOWN) + 1);
		this.han = new Uint32Array(this.known.length);
	}

	/**
	 * Notes the next word; all in order, and after the last what would be the next.
	 * @param at where it stands in the cut
	 * @param before where the word before it does
	 * @param han Chinese characters before it
	 */
	note(word: number, traits: number, at: number, before: number, han: number): void {
		if (word % KNOWN === 0) {
			this.known[word / KNOWN] = at;
			this.han[word / KNOWN] = han;
		}
		if (word === this.length) return;
		const step = Math.min(FAR, at - before);
		if (step === FAR) this.far.set(word, at);
		this.bits[word] = traits | (step * STEP);
	}

	has(word: number, trait: number): boolean {
		return ((this.bits[word] as number) & trait) !== 0;
	}

	/** Index of a word in the cut. */
	at(word: number): number {
		const from = Math.floor(word / KNOWN);
		let at = this.known[from] as number;
		for (let next = from * KNOWN + 1; next <= word; next++) {
			const step = Math.floor((this.bits[next] as number) / STEP);
			at = step === FAR ? (this.far.get(next) as number) : at + step;
		}
		return at;
	}

	/** Chinese characters before a word, or before the end. */
	hanBefore(word: number): number {
		const from = Math.floor(word / KNOWN);
		let count = this.han[from] as number;
		for (let at = from * KNOWN; at < word; at++) if (this.has(at, Trait.han)) count++;
		return count;
	}
}

export function isTelling({ traits }: Words, word: number): boolean {
	return traits.has(word, Trait.telling);
}

/** Offset in the text at which a word begins, and at which it ends. */
export function startOf({ cut, traits }: Words, word: number): number {
	return cut.start[traits.at(word)] as number;
}

export function endOf({ cut, traits }: Words, word: number): number {
	return endAt(cut, traits.at(word));
}

/** Index of the stretch that holds a word; -1 before the first word and behind the last. O(log stretches). */
export function stretchOf({ bounds, length }: Words, word: number): number {
	if (word < 0 || word >= length) return -1;
	let low = 0;
	let high = bounds.length - 1;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((bounds[middle + 1] as number) <= word) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Five Chinese characters say about as much as three English words. */
const hanWeight = 0.6;

/** Chinese characters among words `first` to `last` (exclusive). */
export function hanIn({ traits }: Words, first: number, last: number): number {
	return traits.hanBefore(last) - traits.hanBefore(first);
}

/** How much words `first` to `last` (exclusive) weigh, in English words. */
export function weight(words: Words, first: number, last: number): number {
	return weightOf(last - first, hanIn(words, first, last));
}

/** How much so many words weigh, in English words. @param han Chinese characters among them */
export function weightOf(count: number, han: number): number {
	return count - han * (1 - hanWeight);
}

/** The finaliser of MurmurHash3: every input bit changes half the output bits, so that near spellings fall far apart. */
export function mix(value: number): number {
	let h = value;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}

const distinguishing = new HashSet(dedupeVocabulary.distinguishing);
const functionWords = new HashSet(dedupeVocabulary.functionWords);

/** Whether the word of a hash (that of the cut) makes two passages variants where it differs. */
export function isDistinguishing(hash: number): boolean {
	return distinguishing.has(hash);
}

/** Whether the word of a hash (that of the cut) is too common to tell what a text is about. */
export function isFunctionWord(hash: number): boolean {
	return functionWords.has(hash);
}

/** The words of the given stretches of a text (ascending, not overlapping). Linear. */
export function wordsOf({ text }: Pick<Article, 'text'>, stretches: readonly Span[]): Words {
	return wordsIn(
		cutWords(text, stretches),
		Uint32Array.from(stretches, (_, index) => index),
	);
}

/** The words of some of the stretches of a text that was cut already. Linear. @param stretches their indices, ascending */
export function wordsIn(cut: CutWords, stretches: Uint32Array): Words {
	const bounds = new Uint32Array(stretches.length + 1);
	let length = 0;
	for (let index = 0; index < stretches.length; index++) {
		bounds[index] = length;
		const stretch = stretches[index] as number;
		const last = cut.first[stretch + 1] as number;
		for (let i = cut.first[stretch] as number; i < last; i++) if (((cut.shape[i] as number) & Shape.kind) !== Shape.mark) length++;
	}
	bounds[stretches.length] = length;
	const hash = new Uint32Array(length);
	const traits = new Traits(length);
	let word = 0;
	let before = 0;
	let han = 0;
	for (const stretch of stretches) {
		const last = cut.first[stretch + 1] as number;
		for (let i = cut.first[stretch] as number; i < last; i++) {
			const shape = (cut.shape[i] as number) & Shape.kind;
			if (shape === Shape.mark) continue;
			const own = cut.hash[i] as number;
			hash[word] = mix(own);
			const bits = (shape === Shape.digits || distinguishing.has(own) ? Trait.telling : 0) | (shape === Shape.han ? Trait.han : 0);
			traits.note(word, bits, i, before, han);
			if (shape === Shape.han) han++;
			before = i;
			word++;
		}
	}
	traits.note(length, 0, before, before, han);
	return { cut, length, hash, bounds, traits };
}

/** Hash of the `size` words from `at` on, in order. */
export function shingleHash({ hash }: { readonly hash: Uint32Array | Int32Array }, at: number, size: number): number {
	let h = size;
	for (let i = at; i < at + size; i++) h = Math.imul(h ^ (hash[i] as number), 0x9e3779b1) ^ (h >>> 15);
	return mix(h);
}

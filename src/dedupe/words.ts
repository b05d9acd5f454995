/** An article's words as numbers, for comparing passages: punctuation and layout do not count, digits always do. */
import type { Article, Span } from '../article.js';
import { dedupeVocabulary } from '../language/index.js';
import { HashSet } from '../text/hash-set.js';
import { type Words as CutWords, wordsOf as cutWords, Shape, stemHashAt } from '../text/words.js';

/**
 * The words that are compared, in text order: parallel arrays, one cell a word. A Chinese character is a word. Where a word stands and what it is made of
 * is asked of the cut it comes from: a page of 50 MB has ten million words, and every cell of each counts.
 */
export interface Words {
	readonly cut: CutWords;
	readonly length: number;
	/** Index of the word in the cut. */
	readonly at: Uint32Array;
	/** 32-bit hash of the folded word. */
	readonly hash: Uint32Array;
	/** First word of each stretch and, in the last cell, the number of words: stretch `s` holds words `bounds[s]` to `bounds[s + 1]`. */
	readonly bounds: Uint32Array;
	/** 1 where a difference in this word makes two passages variants and not repeats: digits, months, numerals, negations. */
	readonly telling: Uint8Array;
	/** 1 where a mark stands between the word and the one before. */
	readonly parted: Uint8Array;
	/** Chinese characters before each word, one cell more than words: a running count. Empty where there are none. */
	readonly han: Uint32Array;
}

/** Offset in the text at which a word begins, and at which it ends. */
export function startOf({ cut, at }: Words, word: number): number {
	return cut.start[at[word] as number] as number;
}

export function endOf({ cut, at }: Words, word: number): number {
	return cut.end[at[word] as number] as number;
}

/** What a word is made of: letters, digits or one Chinese character (see Shape). */
export function kindOf({ cut, at }: Words, word: number): number {
	return (cut.shape[at[word] as number] as number) & Shape.kind;
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

/** How much words `first` to `last` (exclusive) weigh, in English words. */
export function weight(words: Words, first: number, last: number): number {
	const han = (words.han[last] ?? 0) - (words.han[first] ?? 0);
	return last - first - han * (1 - hanWeight);
}

/** The finaliser of MurmurHash3: every input bit changes half the output bits, so that near spellings fall far apart. */
export function mix(value: number): number {
	let h = value;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}

/** Letters of a word that stand for its stem: `employment`, `employers` and `employed` are one. */
const stem = 6;
/** Letters below which a word is too common to tell anything. */
const leastLetters = 3;

const distinguishing = new HashSet(dedupeVocabulary.distinguishing);
const functionWords = new HashSet(dedupeVocabulary.functionWords);

/** The words of the given stretches of a text (ascending, not overlapping). Linear. */
export function wordsOf({ text }: Pick<Article, 'text'>, stretches: readonly Span[]): Words {
	return wordsIn(
		cutWords(text, stretches),
		stretches.map((_, index) => index),
	);
}

/** The words of some of the stretches of a text that was cut already. Linear. @param stretches their indices, ascending */
export function wordsIn(cut: CutWords, stretches: readonly number[]): Words {
	const bounds = new Uint32Array(stretches.length + 1);
	let length = 0;
	let hanCount = 0;
	stretches.forEach((stretch, index) => {
		bounds[index] = length;
		const last = cut.first[stretch + 1] as number;
		for (let i = cut.first[stretch] as number; i < last; i++) {
			const shape = (cut.shape[i] as number) & Shape.kind;
			if (shape !== Shape.mark) length++;
			if (shape === Shape.han) hanCount++;
		}
	});
	bounds[stretches.length] = length;
	const at = new Uint32Array(length);
	const hash = new Uint32Array(length);
	const telling = new Uint8Array(length);
	const parted = new Uint8Array(length);
	const han = new Uint32Array(hanCount === 0 ? 0 : length + 1);
	let word = 0;
	let mark = 1;
	for (const stretch of stretches) {
		const last = cut.first[stretch + 1] as number;
		for (let i = cut.first[stretch] as number; i < last; i++) {
			const shape = (cut.shape[i] as number) & Shape.kind;
			if (shape === Shape.mark) {
				mark = 1;
				continue;
			}
			const own = cut.hash[i] as number;
			at[word] = i;
			hash[word] = mix(own);
			parted[word] = mark;
			mark = 0;
			telling[word] = shape === Shape.digits || distinguishing.has(own) ? 1 : 0;
			if (hanCount > 0) han[word + 1] = (han[word] as number) + (shape === Shape.han ? 1 : 0);
			word++;
		}
	}
	return { cut, length, at, hash, bounds, telling, parted, han };
}

/**
 * What each word says the text is about: the hash of its stem, 0 for words too common to tell; for a Chinese character that another follows with no mark
 * between, of it and the one after.
 */
export function aboutOf(words: Words): Uint32Array {
	const { cut, length, at, parted } = words;
	const about = new Uint32Array(length);
	for (let word = 0; word < length; word++) {
		const kind = kindOf(words, word);
		const isCommon = functionWords.has(cut.hash[at[word] as number] as number);
		const stemHash = isCommon ? 0 : stemHashAt(cut.text, startOf(words, word), endOf(words, word), stem, kind === Shape.letters ? leastLetters : 1);
		const own = stemHash === 0 ? 0 : mix(stemHash) || 1;
		about[word] = own;
		// two characters are about a word; one alone is about anything
		if (word > 0 && kind === Shape.han && kindOf(words, word - 1) === Shape.han && parted[word] === 0)
			about[word - 1] = own === 0 || about[word - 1] === 0 ? 0 : mix((about[word - 1] as number) ^ Math.imul(own, 31));
	}
	return about;
}

/** Hash of the `size` words from `at` on, in order. */
export function shingleHash(words: Words, at: number, size: number): number {
	let h = size;
	for (let i = at; i < at + size; i++) h = Math.imul(h ^ (words.hash[i] as number), 0x9e3779b1) ^ (h >>> 15);
	return mix(h);
}

/** An article's words as numbers, for comparing passages: punctuation and layout do not count, digits always do. */
import type { Article, Span } from '../article.js';
import { dedupeVocabulary } from '../language/index.js';
import { HashSet } from '../text/hash-set.js';
import { wordsOf as cutWords, Shape, stemHashAt } from '../text/words.js';

/** Parallel arrays, one cell a word, in text order. A Chinese character is a word. */
export interface Words {
	/** The text that the words stand in. */
	readonly text: string;
	readonly length: number;
	/** 32-bit hash of the folded word, and the same before it is mixed, under which vocabulary is met. */
	readonly hash: Uint32Array;
	readonly raw: Int32Array;
	readonly start: Uint32Array;
	readonly end: Uint32Array;
	/** Index of the stretch (see {@link wordsOf}) that holds the word. */
	readonly stretch: Uint32Array;
	/** 1 where a difference in this word makes two passages variants and not repeats: digits, months, numerals, negations. */
	readonly telling: Uint8Array;
	/** What the word is made of: letters, digits or one Chinese character (see Shape). */
	readonly kind: Uint8Array;
	/** 1 where a mark stands between the word and the one before. */
	readonly parted: Uint8Array;
	/** Chinese characters before each word, one cell more than words: a running count. */
	readonly han: Uint32Array;
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

/** The words of the given stretches of an article's text (ascending, not overlapping). Linear. */
export function wordsOf({ text }: Pick<Article, 'text'>, stretches: readonly Span[]): Words {
	const cut = cutWords(text, stretches);
	const most = cut.length;
	const [hash, start, end, stretch] = Array.from({ length: 4 }, () => new Uint32Array(most)) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
	const telling = new Uint8Array(most);
	const kind = new Uint8Array(most);
	const parted = new Uint8Array(most);
	const raw = new Int32Array(most);
	const han = new Uint32Array(most + 1);
	let length = 0;
	let mark = 1;
	for (let current = 0; current < stretches.length; current++) {
		const last = cut.first[current + 1] as number;
		for (let i = cut.first[current] as number; i < last; i++) {
			const shape = (cut.shape[i] as number) & Shape.kind;
			if (shape === Shape.mark) {
				mark = 1;
				continue;
			}
			const own = cut.hash[i] as number;
			hash[length] = mix(own);
			raw[length] = own;
			parted[length] = mark;
			mark = 0;
			start[length] = cut.start[i] as number;
			end[length] = cut.end[i] as number;
			stretch[length] = current;
			kind[length] = shape;
			telling[length] = shape === Shape.digits || distinguishing.has(own) ? 1 : 0;
			han[length + 1] = (han[length] as number) + (shape === Shape.han ? 1 : 0);
			length++;
		}
	}
	return {
		text,
		length,
		hash: hash.subarray(0, length),
		raw: raw.subarray(0, length),
		start: start.subarray(0, length),
		end: end.subarray(0, length),
		stretch: stretch.subarray(0, length),
		telling: telling.subarray(0, length),
		kind: kind.subarray(0, length),
		parted: parted.subarray(0, length),
		han: han.subarray(0, length + 1),
	};
}

/**
 * What each word says the text is about: the hash of its stem, 0 for words too common to tell; for a Chinese character that another follows with no mark
 * between, of it and the one after.
 */
export function aboutOf({ text, length, start, end, kind, parted, raw }: Words): Uint32Array {
	const about = new Uint32Array(length);
	for (let at = 0; at < length; at++) {
		const [from, to] = [start[at] as number, end[at] as number];
		const stemHash = functionWords.has(raw[at] as number) ? 0 : stemHashAt(text, from, to, stem, kind[at] === Shape.letters ? leastLetters : 1);
		const own = stemHash === 0 ? 0 : mix(stemHash) || 1;
		about[at] = own;
		// two characters are about a word; one alone is about anything
		if (at > 0 && kind[at] === Shape.han && kind[at - 1] === Shape.han && parted[at] === 0)
			about[at - 1] = own === 0 || about[at - 1] === 0 ? 0 : mix((about[at - 1] as number) ^ Math.imul(own, 31));
	}
	return about;
}

/** Hash of the `size` words from `at` on, in order. */
export function shingleHash(words: Words, at: number, size: number): number {
	let h = size;
	for (let i = at; i < at + size; i++) h = Math.imul(h ^ (words.hash[i] as number), 0x9e3779b1) ^ (h >>> 15);
	return mix(h);
}

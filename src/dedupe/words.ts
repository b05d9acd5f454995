/** An article's words as numbers, for comparing passages: punctuation and layout do not count, digits always do. */
import type { Article, Span } from '../article.js';
import { dedupeVocabulary } from '../language/index.js';
import { TokenKind, tokenize } from '../text/tokens.js';

/** Parallel arrays, one cell a word, in text order. A Chinese character is a word. */
export interface Words {
	readonly length: number;
	/** 32-bit hash of the folded word. */
	readonly hash: Uint32Array;
	readonly start: Uint32Array;
	readonly end: Uint32Array;
	/** Index of the stretch (see {@link wordsOf}) that holds the word. */
	readonly stretch: Uint32Array;
	/** 1 where a difference in this word makes two passages variants and not repeats: digits, months, numerals, negations. */
	readonly telling: Uint8Array;
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

/** FNV-1a over the code units, then mixed, so that near spellings fall far apart. */
export function hashWord(word: string): number {
	let h = 0x811c9dc5;
	for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
	return mix(h);
}

/** The finaliser of MurmurHash3: every input bit changes half the output bits. */
export function mix(value: number): number {
	let h = value;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}

const known = new Map<string, number>();

function hashOf(word: string): number {
	let hash = known.get(word);
	if (hash === undefined) {
		hash = hashWord(word);
		// bounded: hostile text with endless new words must not grow the table without end
		if (known.size > 100_000) known.clear();
		known.set(word, hash);
	}
	return hash;
}

/** The words of the given stretches of an article's text (ascending, not overlapping). Linear. */
export function wordsOf(article: Article, stretches: readonly Span[]): Words {
	const tokens = tokenize(article.text, stretches);
	const most = tokens.length;
	const hash = new Uint32Array(most);
	const start = new Uint32Array(most);
	const end = new Uint32Array(most);
	const stretch = new Uint32Array(most);
	const telling = new Uint8Array(most);
	const han = new Uint32Array(most + 1);
	let length = 0;
	let current = 0;
	for (let i = 0; i < most; i++) {
		const kind = tokens.kind[i];
		if (kind === TokenKind.mark) continue;
		const at = tokens.start[i] as number;
		const norm = tokens.norm[i] as string;
		while (current + 1 < stretches.length && (stretches[current + 1] as Span).start <= at) current++;
		hash[length] = hashOf(norm);
		start[length] = at;
		end[length] = tokens.end[i] as number;
		stretch[length] = current;
		telling[length] = kind === TokenKind.digits || dedupeVocabulary.distinguishing.has(norm) ? 1 : 0;
		han[length + 1] = (han[length] as number) + (kind === TokenKind.han ? 1 : 0);
		length++;
	}
	const cut = <A extends Uint32Array | Uint8Array>(array: A, to: number): A => array.subarray(0, to) as A;
	return {
		length,
		hash: cut(hash, length),
		start: cut(start, length),
		end: cut(end, length),
		stretch: cut(stretch, length),
		telling: cut(telling, length),
		han: cut(han, length + 1),
	};
}

/** Hash of the `size` words from `at` on, in order. */
export function shingleHash(words: Words, at: number, size: number): number {
	let h = size;
	for (let i = at; i < at + size; i++) h = Math.imul(h ^ (words.hash[i] as number), 0x9e3779b1) ^ (h >>> 15);
	return mix(h);
}

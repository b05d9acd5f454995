/** An article's words as numbers, for comparing passages: punctuation and layout do not count, digits always do. */
import type { Article, Span } from '../article.js';
import { dedupeVocabulary } from '../language/index.js';
import { TokenKind, type Tokens, tokenize } from '../text/tokens.js';

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
	/** 1 where the word is a run of digits. */
	readonly digits: Uint8Array;
	/** Hash of the word's stem where it says what the text is about, 0 for words too common to tell; for a Chinese character, of it and the one after. */
	readonly about: Uint32Array;
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

interface Known {
	readonly hash: number;
	readonly telling: number;
	readonly about: number;
}

const known = new Map<string, Known>();

/** Letters of a word that stand for its stem: `employment`, `employers` and `employed` are one. */
const stem = 6;

function lookUp(word: string, kind: TokenKind): Known {
	let entry = known.get(word);
	if (entry === undefined) {
		const digits = kind === TokenKind.digits;
		const common = dedupeVocabulary.functionWords.has(word) || (kind === TokenKind.word && word.length < 3);
		entry = {
			hash: hashWord(word),
			telling: digits || dedupeVocabulary.distinguishing.has(word) ? 1 : 0,
			about: common ? 0 : hashWord(word.slice(0, stem)) || 1,
		};
		// bounded: hostile text with endless new words must not grow the table without end
		if (known.size > 100_000) known.clear();
		known.set(word, entry);
	}
	return entry;
}

/** The words of the given stretches of an article's text (ascending, not overlapping). Linear. */
export function wordsOf(article: Article, stretches: readonly Span[]): Words {
	return wordsIn(tokenize(article.text, stretches), stretches);
}

/** The words among tokens that were cut from the given stretches. */
export function wordsIn(tokens: Tokens, stretches: readonly Span[]): Words {
	const most = tokens.length;
	const [hash, start, end, stretch, about] = Array.from({ length: 5 }, () => new Uint32Array(most)) as [
		Uint32Array,
		Uint32Array,
		Uint32Array,
		Uint32Array,
		Uint32Array,
	];
	const telling = new Uint8Array(most);
	const digits = new Uint8Array(most);
	const han = new Uint32Array(most + 1);
	let length = 0;
	let current = 0;
	let hanBefore = false;
	for (let i = 0; i < most; i++) {
		const kind = tokens.kind[i] as TokenKind;
		if (kind === TokenKind.mark) {
			hanBefore = false;
			continue;
		}
		const at = tokens.start[i] as number;
		while (current + 1 < stretches.length && (stretches[current + 1] as Span).start <= at) current++;
		const entry = lookUp(tokens.norm[i] as string, kind);
		hash[length] = entry.hash;
		start[length] = at;
		end[length] = tokens.end[i] as number;
		stretch[length] = current;
		telling[length] = entry.telling;
		digits[length] = kind === TokenKind.digits ? 1 : 0;
		const isHan = kind === TokenKind.han;
		if (!isHan) about[length] = entry.about;
		// two characters are about a word; one alone is about anything
		else if (hanBefore) about[length - 1] = entry.about === 0 || about[length - 1] === 0 ? 0 : mix((about[length - 1] as number) ^ Math.imul(entry.about, 31));
		if (isHan) about[length] = entry.about;
		hanBefore = isHan;
		han[length + 1] = (han[length] as number) + (isHan ? 1 : 0);
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
		digits: cut(digits, length),
		about: cut(about, length),
		han: cut(han, length + 1),
	};
}

/** Hash of the `size` words from `at` on, in order. */
export function shingleHash(words: Words, at: number, size: number): number {
	let h = size;
	for (let i = at; i < at + size; i++) h = Math.imul(h ^ (words.hash[i] as number), 0x9e3779b1) ^ (h >>> 15);
	return mix(h);
}

/**
 * A text's words as numbers. Who compares words with phrases or passages, or counts marks, needs no string for it: a text is cut into hashes of its
 * folded words. The cuts are those of tokens.ts: a run of letters, a run of digits, one Chinese character, one mark.
 */
import type { Span } from '../article.js';
import { Cell, cellOf, MANY } from './cells.js';
import { CharKind, charKind, isApostrophe, lettersEnd, runEnd } from './characters.js';
import { fnv, PRIME, SEED } from './fnv.js';
import { fold } from './tokens.js';

/** The low bits of a word's shape tell what it is; the others what stands before it and how it begins. */
export const Shape = { kind: 7, letters: 1, digits: 2, han: 3, mark: 4, spaced: 8, capital: 16 } as const;

/** Parallel arrays, one cell a word. */
export interface Words {
	readonly text: string;
	readonly length: number;
	/** Offset of the word in the text. */
	readonly start: Uint32Array;
	/** Hash of the folded word; see {@link hashOf}. */
	readonly hash: Int32Array;
	/** See {@link Shape}. */
	readonly shape: Uint8Array;
	/** Index of the first word of each stretch, one cell more than stretches. */
	readonly first: Uint32Array;
}

/** The hash under which a single word of vocabulary is met in {@link Words}: FNV-1a of it, folded for comparison as tokens are. */
export function hashOf(word: string): number {
	let hash = SEED;
	for (let at = 0; at < word.length; at++) {
		const cell = cellOf(word.charCodeAt(at));
		if (((cell >>> Cell.kindAt) & Cell.kind) === CharKind.invisible) continue;
		const folded = cell & Cell.fold;
		if (folded === MANY) return fnv(fold(word));
		hash = Math.imul(hash ^ folded, PRIME);
	}
	return hash;
}

/** The hashes of words parted by spaces. */
export function hashesOf(words: string): ReadonlySet<number> {
	return new Set(words.split(' ').map(hashOf));
}

/** Words and marks for a character, of which there is room at first: a little more than English prose has. */
const WORDS_A_CHARACTER = 0.2;
/** Room for more is only made once so many words have told how many the text will give: what is outgrown stays in memory for a while. */
const FIRST_WORDS = 1 << 17;

/** A text on its way into words. The loop over characters stands apart from that over stretches, which are of many shapes: it is compiled once. */
class Cut {
	length = 0;
	starts: Uint32Array<ArrayBuffer>;
	hashes: Int32Array<ArrayBuffer>;
	shapes: Uint8Array<ArrayBuffer>;
	private room: number;
	/** Characters that were cut, of all there are. */
	private done = 0;

	constructor(
		private readonly text: string,
		private readonly characters: number,
	) {
		this.room = Math.min(FIRST_WORDS, Math.ceil(characters * WORDS_A_CHARACTER)) + 16;
		this.starts = new Uint32Array(this.room);
		this.hashes = new Int32Array(this.room);
		this.shapes = new Uint8Array(this.room);
	}

	stretch(start: number, end: number): void {
		const { text } = this;
		let before = 0;
		let spaced = 0;
		for (let at = start; at < end; ) {
			const c = text.charCodeAt(at);
			const cell = cellOf(c);
			const kind = (cell >>> Cell.kindAt) & Cell.kind;
			if (kind === CharKind.space || kind === CharKind.invisible) {
				if (kind === CharKind.space) spaced = Shape.spaced;
				at++;
				continue;
			}
			const opensLetters = kind === CharKind.letter || (spaced === 0 && before === Shape.letters && isApostrophe(c));
			const run = opensLetters ? CharKind.letter : kind === CharKind.digit ? CharKind.digit : 0;
			let folded = cell & Cell.fold;
			let isMany = folded === MANY;
			let hash = Math.imul(SEED ^ folded, PRIME);
			let stop = at + 1;
			for (; run !== 0 && stop < end; stop++) {
				const next = cellOf(text.charCodeAt(stop));
				const nextKind = (next >>> Cell.kindAt) & Cell.kind;
				if (nextKind !== run) {
					if (nextKind === CharKind.invisible && kind === CharKind.letter) continue;
					break;
				}
				folded = next & Cell.fold;
				if (folded === MANY) isMany = true;
				hash = Math.imul(hash ^ folded, PRIME);
			}
			if (isMany) hash = fnv(fold(text.slice(at, stop)));
			let shape: number = Shape.mark;
			if (kind === CharKind.digit) shape = Shape.digits;
			else if (kind === CharKind.han) shape = Shape.han;
			else if (kind === CharKind.letter || stop > at + 1) shape = Shape.letters;
			before = shape;
			if (shape === Shape.letters && (cell & Cell.capital) !== 0) shape |= Shape.capital;
			if (this.length === this.room) this.grow(at - start);
			this.starts[this.length] = at;
			this.hashes[this.length] = hash;
			this.shapes[this.length] = shape | spaced;
			this.length++;
			spaced = 0;
			at = stop;
		}
		this.done += end - start;
	}

	/** By what the text has given so far; the first stretches may be unlike the others. */
	private grow(more: number): void {
		const { length, characters } = this;
		this.room = Math.max(Math.ceil(this.room * 1.25), Math.ceil(((length * characters) / Math.max(1, this.done + more)) * 1.02)) + 16;
		this.starts = grown(this.starts, new Uint32Array(this.room));
		this.hashes = grown(this.hashes, new Int32Array(this.room));
		this.shapes = grown(this.shapes, new Uint8Array(this.room));
	}
}

/**
 * Cuts the given stretches of a text, ascending and not overlapping. Linear.
 */
export function wordsOf(text: string, stretches: readonly Span[] = [{ start: 0, end: text.length }]): Words {
	const cut = new Cut(text, charactersOf(stretches));
	const first = new Uint32Array(stretches.length + 1);
	for (let index = 0; index < stretches.length; index++) {
		const { start, end } = stretches[index] as Span;
		first[index] = cut.length;
		cut.stretch(start, end);
	}
	first[stretches.length] = cut.length;
	return { text, length: cut.length, start: cut.starts, hash: cut.hashes, shape: cut.shapes, first };
}

/** Offset at which a word ends: found again where it is asked for, which is of few. */
export function endAt({ text, length, start, shape }: Words, at: number): number {
	const from = start[at] as number;
	const kind = (shape[at] as number) & Shape.kind;
	if (kind === Shape.mark || kind === Shape.han) return from + 1;
	const limit = at + 1 < length ? (start[at + 1] as number) : text.length;
	const c = text.charCodeAt(from);
	return isApostrophe(c) ? lettersEnd(text, from + 1, limit) : runEnd(text, from, limit, charKind(c));
}

function charactersOf(stretches: readonly Span[]): number {
	let sum = 0;
	for (const { start, end } of stretches) sum += end - start;
	return sum;
}

function grown<A extends Uint32Array | Int32Array | Uint8Array>(from: A, to: A): A {
	to.set(from);
	return to;
}

/** The digits of a word that is a run of them, as a number, and how many they are. */
export function digitsAt({ text, start }: Words, at: number): { readonly value: number; readonly length: number } {
	const from = start[at] as number;
	let value = 0;
	let length = 0;
	for (; length < 15; length++) {
		const c = text.charCodeAt(from + length);
		const digit = c >= 0xff10 ? c - 0xff10 : c - 48;
		if (!(digit >= 0 && digit <= 9)) break;
		value = value * 10 + digit;
	}
	return { value, length };
}

/** Hash of words in their order, marks left out; 0 where there is none. Equal for lines that say the same. */
export function phraseHash({ hash, shape }: Words, first: number, last: number): number {
	let phrase = 0;
	for (let at = first; at < last; at++)
		if (((shape[at] as number) & Shape.kind) !== Shape.mark) phrase = Math.imul(phrase ^ (hash[at] as number), 0x9e3779b1) ^ (phrase >>> 15);
	return phrase;
}

/**
 * The words of an article's content in columns, as its sketch is made from them: cut, folded and hashed in one pass over the code units, without a
 * string. The cuts are those of tokens.ts; the hash is FNV-1a, rolled on from character to character, and what a word is about the hash it has
 * reached at the end of its stem. Unlike the words that repeats inside an article are told from (words.ts), these are asked from first to last and
 * never again, so their columns lie open; and they are lent, the next article's are laid over them.
 */
import type { Span } from '../article.js';
import { Cell, cellOf, MANY } from '../text/cells.js';
import { CharKind, isApostrophe } from '../text/characters.js';
import { fnv, PRIME, SEED } from '../text/fnv.js';
import { fold } from '../text/tokens.js';
import { isDistinguishing, isFunctionWord, mix } from './words.js';

/** Columns, one cell a word, in text order; they hold until the next call. A Chinese character is a word; marks are none. */
export interface ContentWords {
	readonly length: number;
	/** Offsets in the text. */
	readonly start: Uint32Array;
	readonly end: Uint32Array;
	/** 32-bit hash of the folded word. */
	readonly hash: Int32Array;
	/**
	 * What the word says the text is about: the hash of its stem, 0 for words too common to tell; for a Chinese character that another follows with
	 * no mark between, of it and the one after.
	 */
	readonly about: Int32Array;
	/** See {@link Trait}. */
	readonly traits: Uint8Array;
	/** First word of each stretch and, in the last cell, the number of words. */
	readonly bounds: Uint32Array;
	/** How many words are Chinese characters. */
	readonly han: number;
}

/** Bits of a word: a difference in it makes two passages variants and not repeats (digits, months, numerals, negations); it is a run of digits. */
export const Trait = { telling: 1, digits: 2 } as const;

/** Letters of a word that stand for its stem: `employment`, `employers` and `employed` are one. */
const stemLetters = 6;
/** Letters below which a word is too common to tell anything. */
const leastLetters = 3;
/** Words for which the columns are kept from article to article; longer ones are given back. */
const keptRoom = 1 << 16;

/** The words of the given stretches of a text (ascending, not overlapping). Linear. */
export function contentWords(text: string, stretches: readonly Span[]): ContentWords {
	const bounds = new Uint32Array(stretches.length + 1);
	columns.clear();
	for (let stretch = 0; stretch < stretches.length; stretch++) {
		const { start, end } = stretches[stretch] as Span;
		bounds[stretch] = columns.length;
		columns.take(text, start, end);
	}
	bounds[stretches.length] = columns.length;
	const { length, start, end, hash, about, traits, han } = columns;
	if (length > keptRoom) columns = new Columns();
	return { length, start, end, hash, about, traits, bounds, han };
}

/** What is known of each Chinese character, by its code unit, once it was met: its hash, what it is about by itself, its traits. */
const hanHash = new Int32Array(0x10000);
const hanAbout = new Int32Array(0x10000);
const hanTraits = new Uint8Array(0x10000);
const MET = 128;

function meetHan(c: number, folded: number): void {
	const own = folded === MANY ? fnv(fold(String.fromCharCode(c))) : Math.imul(SEED ^ folded, PRIME);
	hanHash[c] = mix(own);
	hanAbout[c] = aboutOf(own, own);
	hanTraits[c] = MET | (isDistinguishing(own) ? Trait.telling : 0);
}

/** What a word by itself is about. @param stem hash of its first letters */
function aboutOf(hash: number, stem: number): number {
	return stem === 0 || isFunctionWord(hash) ? 0 : mix(stem) || 1;
}

class Columns {
	length = 0;
	han = 0;
	start = new Uint32Array(0);
	end = new Uint32Array(0);
	hash = new Int32Array(0);
	about = new Int32Array(0);
	traits = new Uint8Array(0);
	/** Whether the word before is a Chinese character with no mark behind it. */
	private afterHan = false;

	clear(): void {
		this.length = 0;
		this.han = 0;
		this.afterHan = false;
	}

	/** Lays the words of a stretch behind those that are there. */
	take(text: string, from: number, to: number): void {
		/** Whether a word of letters ends where the next character begins. */
		let afterLetters = false;
		for (let at = from; at < to; ) {
			const c = text.charCodeAt(at);
			const cell = cellOf(c);
			const kind = (cell >>> Cell.kindAt) & Cell.kind;
			if (kind === CharKind.letter || kind === CharKind.digit) {
				at = this.run(text, at, to, kind, true);
				afterLetters = kind === CharKind.letter;
			} else if (kind === CharKind.han) {
				this.takeHan(c, cell & Cell.fold, at++);
				afterLetters = false;
			} else if (kind === CharKind.mark) {
				const stop: number = afterLetters && isApostrophe(c) ? this.run(text, at, to, CharKind.letter, false) : at + 1;
				afterLetters = stop > at + 1;
				if (!afterLetters) this.afterHan = false;
				at = stop;
			} else {
				// what is invisible parts nothing
				if (kind === CharKind.space) afterLetters = false;
				at++;
			}
		}
	}

	/**
	 * Takes a word of letters or of digits. An apostrophe that no letter follows is no word.
	 * @param isWhole false where the word begins with an apostrophe, behind which nothing invisible goes with the letters
	 * @returns where it ends
	 */
	private run(text: string, from: number, to: number, kind: number, isWhole: boolean): number {
		let hash = SEED;
		let stem = SEED;
		let letters = 0;
		let isMany = false;
		let at = from;
		for (; at < to; at++) {
			const cell = cellOf(text.charCodeAt(at));
			const own = (cell >>> Cell.kindAt) & Cell.kind;
			if (own !== kind && (isWhole || at > from)) {
				if (own === CharKind.invisible && kind === CharKind.letter && isWhole) continue;
				break;
			}
			const folded = cell & Cell.fold;
			if (folded === MANY) isMany = true;
			hash = Math.imul(hash ^ folded, PRIME);
			if (++letters <= stemLetters) stem = hash;
		}
		if (!isWhole && letters === 1) return at;
		if (isMany) {
			const whole = fold(text.slice(from, at));
			letters = whole.length;
			hash = fnv(whole);
			stem = fnv(whole, Math.min(letters, stemLetters));
		}
		const isDigits = kind === CharKind.digit;
		const word = this.add(from, at);
		this.hash[word] = mix(hash);
		this.about[word] = letters < leastLetters && !isDigits ? 0 : aboutOf(hash, stem);
		this.traits[word] = isDigits ? Trait.digits | Trait.telling : isDistinguishing(hash) ? Trait.telling : 0;
		this.afterHan = false;
		return at;
	}

	private takeHan(c: number, folded: number, at: number): void {
		if (hanTraits[c] === 0) meetHan(c, folded);
		const word = this.add(at, at + 1);
		const { about } = this;
		const own = hanAbout[c] as number;
		this.hash[word] = hanHash[c] as number;
		about[word] = own;
		this.traits[word] = (hanTraits[c] as number) & Trait.telling;
		// two characters are about a word; one alone is about anything
		if (this.afterHan) about[word - 1] = own === 0 || about[word - 1] === 0 ? 0 : mix((about[word - 1] as number) ^ Math.imul(own, 31));
		this.han++;
		this.afterHan = true;
	}

	private add(start: number, end: number): number {
		const word = this.length++;
		if (word === this.start.length) this.grow();
		this.start[word] = start;
		this.end[word] = end;
		return word;
	}

	private grow(): void {
		const room = Math.max(1 << 12, Math.ceil(this.start.length * 1.5));
		this.start = laid(new Uint32Array(room), this.start);
		this.end = laid(new Uint32Array(room), this.end);
		this.hash = laid(new Int32Array(room), this.hash);
		this.about = laid(new Int32Array(room), this.about);
		this.traits = laid(new Uint8Array(room), this.traits);
	}
}

let columns = new Columns();

function laid<A extends Uint32Array | Int32Array | Uint8Array>(into: A, from: A): A {
	into.set(from);
	return into;
}

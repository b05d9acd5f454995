/**
 * Tokens: an article's content is cut once, and dates, figures, bodies and verbs are all recognised on the same tokens.
 *
 * A token is a run of letters, a run of digits, one Chinese character, one hiragana, a run of katakana, one syllable of Hangul, or one mark:
 * Japanese parts no words and Korean glues particles and endings to them, so that they are found character by character as Chinese words are. Letters and digits never share a
 * token (`27th` is `27` `th`, `G20` is `g` `20`, `1,154` is `1` `,` `154`); `gap` tells what stands before a token, so a
 * pattern can ask for adjacency. A possessive or contraction is a token of its own (`china` `'s`); an elided
 * article or preposition is one, and so is the word behind it (`l` `'` `état`).
 */
import type { Span } from '../article.js';
import { elisions } from '../language/fr/elisions.js';
import { accents } from '../language/it/accents.js';
import { elisions as italian } from '../language/it/elisions.js';
import { simplifiedOf } from '../language/zh/traditional.js';
import { CharKind, charKind, isApostrophe, isHangul, isKana, lettersEnd, runEnd, wordEnd } from './characters.js';
import { fnv, PRIME, SEED } from './fnv.js';
import { readingEnd } from './readings.js';

export const TokenKind = { word: 1, digits: 2, han: 3, mark: 4, kana: 5, hangul: 6 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** What stands between a token and the one before it in the same block. */
export const Gap = { none: 0, space: 1, line: 2, block: 3 } as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

/** Parallel arrays, one cell a token. Offsets are UTF-16 code units into the article's text. */
export interface Tokens {
	readonly text: string;
	readonly length: number;
	readonly kind: readonly TokenKind[];
	readonly start: readonly number[];
	readonly end: readonly number[];
	readonly gap: readonly Gap[];
	/** The token folded for comparison: NFKC, lower case, straight quotes, plain hyphen, simplified character. Digits are ASCII. */
	readonly norm: readonly string[];
	/** Hash of the norm, see {@link normHash}: told once a spelling, so that who looks words up can dismiss most of them by it. */
	readonly hash: readonly number[];
	/** True where the token's first letter is upper case. */
	readonly capital: readonly boolean[];
}

const marks = new Map<string, string>([
	['’', "'"],
	['‘', "'"],
	['“', '"'],
	['”', '"'],
	['‐', '-'],
	['‑', '-'],
	['‒', '-'],
	['–', '-'],
	['—', '—'],
	['−', '-'],
	['～', '~'],
	['〜', '~'],
	['∼', '~'],
]);

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

/** Folds a string for comparison as token norms are: NFKC, lower case, straight quotes, plain hyphens, simplified characters, nothing invisible. */
export function fold(text: string): string {
	if (isAscii(text)) return text.toLowerCase();
	// a possessive is one token with its apostrophe, so the apostrophe is straightened inside a token too
	const plain = text.normalize('NFKC').toLowerCase().replace(invisible, '').replace(/[’‘ʼ]/g, "'");
	return marks.get(plain) ?? simplifiedOf.get(plain) ?? plain;
}

/** A text with the simplified form of each of its characters, as long as it was. */
export function simplified(text: string): string {
	if (isAscii(text)) return text;
	return text.replace(/[\u3400-\u9fff]/g, (character) => simplifiedOf.get(character) ?? character);
}

function isAscii(text: string): boolean {
	for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
	return true;
}

const elided: ReadonlySet<string> = new Set([...elisions, ...italian]);
/** Letters that the second half of a contraction may have: `'ll`; more after `l'` are a word of their own. */
const CONTRACTED = 2;

/** 32-bit hash of a norm: FNV-1a over its code units, mixed, so that its low bits alone tell norms apart. */
export function normHash(norm: string): number {
	let hash = fnv(norm);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	return hash ^ (hash >>> 13);
}

/** 32-bit hash of words in a row, from that of those before the last and that of the last. */
export function rowHash(before: number, last: number): number {
	const hash = Math.imul(before, 0x9e3779b1) ^ last;
	return hash ^ (hash >>> 15);
}

/** Slots for spellings at first, and at most: few lie near each other, which is faster than many. At most two in five are full. */
const FEWEST_SLOTS = 1 << 13;
const MOST_SLOTS = 1 << 19;
const FULL = 0.4;
const SPELLINGS = 200_000;
/** Most slots that are looked at for a spelling: plain text never asks for so many; text made to collide cannot ask for more. */
const PROBES = 32;

/**
 * Interns folded strings, so that equal words share one string and the slow fold runs once a distinct spelling. Known spellings are found by
 * their characters in place: no string is cut out of the text for a word that was met before.
 */
class Folder {
	/** Spellings by hash, open addressing: 0 where a slot is free, else one more than the place in `raw` and `norm`. */
	private slots = new Int32Array(FEWEST_SLOTS);
	private raw: string[] = [];
	private norm: string[] = [];
	private hashes: number[] = [];
	/** Spellings of one code unit, by that unit, and their hashes. */
	private readonly single: (string | undefined)[] = new Array(0x10000);
	private readonly singleHashes = new Int32Array(0x10000);
	/** Hash of the norm that was given last. */
	hash = 0;

	one(c: number): string {
		let norm = this.single[c];
		if (norm === undefined) {
			norm = fold(String.fromCharCode(c));
			this.single[c] = norm;
			this.singleHashes[c] = normHash(norm);
		}
		this.hash = this.singleHashes[c] as number;
		return norm;
	}

	/** The stretch of a text, folded; its hash is left in `hash`. */
	of(text: string, start: number, end: number): string {
		if (end - start === 1) return this.one(text.charCodeAt(start));
		let spelled = SEED;
		for (let at = start; at < end; at++) spelled = Math.imul(spelled ^ text.charCodeAt(at), PRIME);
		const { slots } = this;
		const mask = slots.length - 1;
		const home = homeOf(spelled) & mask;
		let slot = home;
		for (let probe = 1; ; probe++) {
			const known = slots[slot] as number;
			if (known === 0) break;
			if (isAt(this.raw[known - 1] as string, text, start, end)) {
				this.hash = this.hashes[known - 1] as number;
				return this.norm[known - 1] as string;
			}
			slot = probe < PROBES ? (slot + 1) & mask : home;
			// the one at home gives way
			if (slot === home) break;
		}
		// bounded: hostile text with endless new spellings must not grow the table without end, nor fill it
		if (this.raw.length >= SPELLINGS) {
			slots.fill(0);
			this.raw = [];
			this.norm = [];
			this.hashes = [];
			slot = home;
		}
		return this.learn(standalone(text.slice(start, end)), slot);
	}

	/** Files a spelling that was not met before. */
	private learn(raw: string, slot: number): string {
		const norm = fold(raw);
		this.hash = normHash(norm);
		this.raw.push(raw);
		this.norm.push(norm);
		this.hashes.push(this.hash);
		this.slots[slot] = this.raw.length;
		if (this.raw.length > this.slots.length * FULL && this.slots.length < MOST_SLOTS) this.grow();
		return norm;
	}

	private grow(): void {
		this.slots = new Int32Array(this.slots.length * 2);
		const mask = this.slots.length - 1;
		for (let index = 0; index < this.raw.length; index++) {
			let slot = homeOf(fnv(this.raw[index] as string)) & mask;
			let probe = 1;
			for (; probe < PROBES && this.slots[slot] !== 0; probe++) slot = (slot + 1) & mask;
			// one that finds no place is learned anew where it is met
			if (this.slots[slot] === 0) this.slots[slot] = index + 1;
		}
	}
}

/** Where a spelling is looked for first, in a table of any size. */
const homeOf = (spelled: number): number => spelled ^ (spelled >>> 15);

/** Length from which V8 cuts a string as a view that keeps the whole text alive; shorter ones are copies. */
const VIEWED = 13;

/** The same string with no hold on the text that it was cut from. */
function standalone(cut: string): string {
	return cut.length < VIEWED ? cut : Buffer.from(cut, 'utf16le').toString('utf16le');
}

function isAt(raw: string, text: string, start: number, end: number): boolean {
	if (raw.length !== end - start) return false;
	for (let at = 0; at < raw.length; at++) if (raw.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
	return true;
}

const folder = new Folder();

function isCapital(text: string, start: number, end: number): boolean {
	const first = text.charAt(start);
	if (first === first.toLowerCase()) return false;
	const raw = text.slice(start, end);
	return raw !== raw.toLowerCase();
}

/** The cells of tokens. */
interface Cells {
	readonly kind: TokenKind[];
	readonly start: number[];
	readonly end: number[];
	readonly gap: Gap[];
	readonly norm: string[];
	readonly hash: number[];
	readonly capital: boolean[];
}

const emptyCells = (): Cells => ({ kind: [], start: [], end: [], gap: [], norm: [], hash: [], capital: [] });

/** Where tokens are cut before their cells are copied: kept from text to text, since arrays that grow anew cost as much as the cutting. */
let workbench = emptyCells();
/** Tokens of a text so long that its workbench is not kept. */
const LONG = 1 << 18;

/**
 * Tokenises the given stretches of a text, each a block: the first token of a stretch has `gap` block.
 * @param text the whole text; offsets are into it
 * @param stretches ascending, not overlapping
 * Linear in the length of the stretches.
 */
export function tokenize(text: string, stretches: readonly Span[] = [{ start: 0, end: text.length }]): Tokens {
	let length = 0;
	for (const { start, end } of stretches) length = cut(text, start, end, workbench, length);
	const { kind, start, end, gap, norm, hash, capital } = workbench;
	if (length > LONG) workbench = emptyCells();
	return {
		text,
		length,
		kind: kind.slice(0, length),
		start: start.slice(0, length),
		end: end.slice(0, length),
		gap: gap.slice(0, length),
		norm: norm.slice(0, length),
		hash: hash.slice(0, length),
		capital: capital.slice(0, length),
	};
}

/** The norms of a short text's tokens and their hashes, without the rest: vocabulary is thousands of phrases. */
export function normsOf(text: string): Pick<Tokens, 'norm' | 'hash'> {
	const length = cut(text, 0, text.length, workbench, 0);
	return { norm: workbench.norm.slice(0, length), hash: workbench.hash.slice(0, length) };
}

/** Cuts a stretch into cells from a place on; gives the place behind the last. */
function cut(text: string, from: number, to: number, cells: Cells, first: number): number {
	const { kind, start, end, norm, hash, capital } = cells;
	let token = first;
	let gap: Gap = Gap.block;
	let at = from;
	while (at < to) {
		const c = text.charCodeAt(at);
		const char = charKind(c);
		if (char === CharKind.space) {
			if (gap !== Gap.block) gap = c === 10 || c === 13 ? Gap.line : gap === Gap.line ? Gap.line : Gap.space;
			at++;
			continue;
		}
		if (char === CharKind.invisible) {
			at++;
			continue;
		}
		// 企業|(yè)|: how it is read says nothing
		if (gap === Gap.none && token > first && kind[token - 1] === TokenKind.han) {
			const behind = readingEnd(text, at, to);
			if (behind > at) {
				at = behind;
				continue;
			}
		}
		let stop = char === CharKind.letter ? wordEnd(text, at, to) : runEnd(text, at, to, char);
		let what: TokenKind = TokenKind.mark;
		if (char === CharKind.digit) what = TokenKind.digits;
		else if (char === CharKind.han) what = TokenKind.han;
		else if (char === CharKind.letter) what = isKana(c) ? TokenKind.kana : isHangul(c) ? TokenKind.hangul : TokenKind.word;
		else if (isApostrophe(c) && gap === Gap.none && token > 0 && kind[token - 1] === TokenKind.word) {
			// ‘AI’|를: a particle is no contraction
			if (!isHangul(text.charCodeAt(stop))) stop = lettersEnd(text, stop, to);
			const accented = stop === at + 1 ? accents.get(norm[token - 1] as string) : undefined;
			if (accented !== undefined) {
				// `e| '|`: the apostrophe is an accent
				end[token - 1] = stop;
				norm[token - 1] = accented;
				hash[token - 1] = normHash(accented);
				at = stop;
				continue;
			}
			if (stop - at - 1 > CONTRACTED && elided.has(norm[token - 1] as string)) stop = at + 1;
			else if (stop > at + 1) what = TokenKind.word;
		}
		kind[token] = what;
		start[token] = at;
		end[token] = stop;
		cells.gap[token] = gap;
		norm[token] = folder.of(text, at, stop);
		hash[token] = folder.hash;
		capital[token] = (c >= 65 && c <= 90) || (c > 127 && what === TokenKind.word && isCapital(text, at, stop));
		token++;
		gap = Gap.none;
		at = stop;
	}
	return token;
}

/** True where a token, or all tokens from one to another, `last` exclusive, are written in capitals alone: `UNECE`. Digits and Chinese are as well. */
export function isUpper(tokens: Tokens, first: number, last: number = first + 1): boolean {
	const text = textOf(tokens, first, last);
	return text === text.toUpperCase();
}

/** The text from the first token to the last, `last` exclusive. */
export function textOf(tokens: Tokens, first: number, last: number): string {
	return tokens.text.slice(tokens.start[first] ?? 0, tokens.end[last - 1] ?? 0);
}

/**
 * Fingerprints as bytes, about ten each: the shingle's hash (4), the running hash of all words before it (2), the running
 * sum of the telling words before it (1), then as variable-length numbers the step in words from the fingerprint before
 * (doubled, odd where the line changes), the step in lines where it does, the step in characters, and the shingle's
 * length in characters. The short hashes only ever compare stretches whose two ends already agree.
 */
import type { LineMap } from '../article.js';
import { type ContentWords, Trait } from './content.js';
import { VariableReader, writeVariable } from './variable.js';

/** Fingerprints unpacked: parallel arrays, one cell a fingerprint, in text order. */
export interface Prints {
	readonly length: number;
	readonly hash: Uint32Array;
	/** Hash of all words before the fingerprint: tells, for any two fingerprints, whether all the words between agree. */
	readonly before: Uint16Array;
	/** Sum (mod 256) of the hashes of digits and other telling words before it. */
	readonly telling: Uint8Array;
	/** Word at which the shingle begins. */
	readonly word: Uint32Array;
	readonly start: Uint32Array;
	readonly end: Uint32Array;
	readonly line: Uint32Array;
}

/** Base of the running hash, odd so that no bit is lost. */
const base = 0x9e3779b1;

/** Bytes that a fingerprint takes at most. */
const room = 32;

/**
 * @param kept the shingles that are fingerprints, ascending
 * @param hashes of all shingles
 */
export function pack(words: ContentWords, kept: readonly number[], hashes: Uint32Array, shingle: number, lines: LineMap): string {
	const bytes = Buffer.allocUnsafe(kept.length * room);
	let at = 0;
	let running = 0;
	let telling = 0;
	let word = 0;
	let start = 0;
	let line = 0;
	let lineOfText = 0;
	for (const next of kept) {
		const from = word;
		for (; word < next; word++) {
			const hash = words.hash[word] as number;
			running = (Math.imul(running, base) + hash) & 0xffff;
			if (((words.traits[word] as number) & Trait.telling) !== 0) telling = (telling + hash) & 0xff;
		}
		const hash = hashes[next] as number;
		bytes[at++] = hash & 0xff;
		bytes[at++] = (hash >>> 8) & 0xff;
		bytes[at++] = (hash >>> 16) & 0xff;
		bytes[at++] = hash >>> 24;
		bytes[at++] = running & 0xff;
		bytes[at++] = running >>> 8;
		bytes[at++] = telling;
		const begin = words.start[next] as number;
		while (lineOfText < lines.offsets.length && (lines.offsets[lineOfText] as number) <= begin) lineOfText++;
		// lines of the input follow the text in order; should a map ever step back, the line before is the better guess
		const lineHere = Math.max(line, lines.lines[lineOfText - 1] ?? 1);
		at = writeVariable(bytes, (next - from) * 2 + (lineHere > line ? 1 : 0), at);
		if (lineHere > line) at = writeVariable(bytes, lineHere - line, at);
		at = writeVariable(bytes, begin - start, at);
		at = writeVariable(bytes, (words.end[next + shingle - 1] as number) - begin, at);
		start = begin;
		line = lineHere;
	}
	return bytes.toString('base64', 0, at);
}

/** @throws {RangeError} when the bytes are cut short */
export function unpack(packed: string): Prints {
	const bytes = Buffer.from(packed, 'base64');
	// every fingerprint takes at least 10 bytes
	const most = Math.floor(bytes.length / 10);
	const before = new Uint16Array(most);
	const telling = new Uint8Array(most);
	const [hash, word, start, end, line] = Array.from({ length: 5 }, () => new Uint32Array(most)) as [
		Uint32Array,
		Uint32Array,
		Uint32Array,
		Uint32Array,
		Uint32Array,
	];
	const reader = new VariableReader(bytes);
	const variable = (): number => reader.next();
	let length = 0;
	for (; !reader.isAtEnd; length++) {
		const { at } = reader;
		hash[length] = bytes.readUInt32LE(at);
		before[length] = bytes.readUInt16LE(at + 4);
		telling[length] = bytes.readUInt8(at + 6);
		reader.at += 7;
		const last = length - 1;
		const step = variable();
		word[length] = (word[last] ?? 0) + (step >>> 1);
		line[length] = (line[last] ?? 0) + (step % 2 === 1 ? variable() : 0);
		start[length] = (start[last] ?? 0) + variable();
		end[length] = (start[length] as number) + variable();
	}
	const cut = (array: Uint32Array): Uint32Array => array.slice(0, length);
	return {
		length,
		hash: cut(hash),
		before: before.slice(0, length),
		telling: telling.slice(0, length),
		word: cut(word),
		start: cut(start),
		end: cut(end),
		line: cut(line),
	};
}

/** Hash of the words between fingerprints `from` and `to` (from the first word of one to the first word of the other). */
export function between(prints: Prints, from: number, to: number): number {
	const length = (prints.word[to] as number) - (prints.word[from] as number);
	return ((prints.before[to] as number) - Math.imul(prints.before[from] as number, power(length))) & 0xffff;
}

/** `base` to the given power, mod 2^32 (of which the low bits are used). */
function power(exponent: number): number {
	let result = 1;
	let square = base;
	for (let rest = exponent; rest > 0; rest >>>= 1) {
		if ((rest & 1) === 1) result = Math.imul(result, square);
		square = Math.imul(square, square);
	}
	return result;
}

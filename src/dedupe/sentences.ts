/** What each sentence of an article is about, so that two tellings of one story can be aligned sentence by sentence without their texts. */
import type { Span } from '../article.js';
import { VariableReader, writeVariable } from './variable.js';
import { startOf, type Words } from './words.js';

/** Words kept of one sentence, those of least hash: a list run into one sentence must not weigh more than a page. */
const most = 48;

/** A sentence by its place and the 16-bit hashes of its content words and numbers, distinct and ascending. */
export interface SentenceSketch extends Span {
	readonly words: Uint16Array;
}

/**
 * The sentences as bytes, base64: as variable-length numbers the step from the end of the one before, the length in
 * characters and the number of words, then two bytes a word.
 * @param abouts what each word is about, see words.ts
 * @param sentences ascending, not overlapping
 */
export function packSentences(words: Words, abouts: Uint32Array, sentences: readonly Span[]): string {
	const bytes = Buffer.allocUnsafe(sentences.length * (18 + most * 2));
	const hashes = new Uint16Array(words.length);
	let at = 0;
	let word = 0;
	let before = 0;
	for (const { start, end } of sentences) {
		let count = 0;
		while (word < words.length && startOf(words, word) < start) word++;
		for (; word < words.length && startOf(words, word) < end; word++) {
			const about = abouts[word] as number;
			if (about !== 0) hashes[count++] = about >>> 16;
		}
		const kept = leastOf(hashes.subarray(0, count));
		at = writeVariable(bytes, start - before, at);
		at = writeVariable(bytes, end - start, at);
		at = writeVariable(bytes, kept, at);
		for (let i = 0; i < kept; i++) {
			const hash = hashes[i] as number;
			bytes[at++] = hash & 0xff;
			bytes[at++] = hash >>> 8;
		}
		before = end;
	}
	return bytes.toString('base64', 0, at);
}

/** Sorts hashes in place and moves the distinct ones to the front; returns how many are kept. */
function leastOf(hashes: Uint16Array): number {
	hashes.sort();
	let kept = 0;
	for (let i = 0; i < hashes.length && kept < most; i++) if (kept === 0 || hashes[i] !== hashes[kept - 1]) hashes[kept++] = hashes[i] as number;
	return kept;
}

/** @throws {RangeError} when the bytes are cut short */
export function unpackSentences(packed: string): SentenceSketch[] {
	const bytes = Buffer.from(packed, 'base64');
	const reader = new VariableReader(bytes);
	const found: SentenceSketch[] = [];
	let before = 0;
	while (!reader.isAtEnd) {
		const start = before + reader.next();
		const end = start + reader.next();
		const words = new Uint16Array(reader.next());
		for (let i = 0; i < words.length; i++, reader.at += 2) words[i] = bytes.readUInt16LE(reader.at);
		found.push({ start, end, words });
		before = end;
	}
	return found;
}

/** What each sentence of an article is about, so that two tellings of one story can be aligned sentence by sentence without their texts. */
import type { Span } from '../article.js';
import type { ContentWords } from './content.js';
import { distinct } from './distinct.js';
import { VariableReader, writeVariable } from './variable.js';

/** Words kept of one sentence, those of least hash: a list run into one sentence must not weigh more than a page. */
const most = 48;

/** A sentence by its place and the 16-bit hashes of its content words and numbers, distinct and ascending. */
export interface SentenceSketch extends Span {
	readonly words: Uint16Array;
}

/**
 * The sentences as bytes, base64: as variable-length numbers the step from the end of the one before, the length in
 * characters and the number of words, then two bytes a word. The words are written as they come, for few sketches are ever compared: who reads
 * them puts them in order.
 * @param sentences ascending, not overlapping
 */
export function packSentences({ start: starts, about, length }: ContentWords, sentences: readonly Span[]): string {
	const bytes = Buffer.allocUnsafe(length * 2 + sentences.length * 18);
	const hashes = new Uint16Array(length);
	let at = 0;
	let word = 0;
	let before = 0;
	for (const { start, end } of sentences) {
		let count = 0;
		while (word < length && (starts[word] as number) < start) word++;
		for (; word < length && (starts[word] as number) < end; word++) {
			const own = about[word] as number;
			if (own !== 0) hashes[count++] = own >>> 16;
		}
		const kept = count <= most ? count : Math.min(most, distinct(hashes.subarray(0, count)).length);
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
		found.push({ start, end, words: distinct(words) });
		before = end;
	}
	return found;
}

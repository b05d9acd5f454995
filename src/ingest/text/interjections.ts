/** Sentences to the reader in the middle of a paragraph: `… the wells. Sign up here. Work begins …`. They become blocks of their own, so that they can be dropped. */
import type { Span } from '../../article.js';
import { closingCredits, interjections, wordsOfCredits } from '../../language/interjections.js';

/** Shorter lines hold no paragraph with something in its middle. */
const PARAGRAPH = 120;
/** Characters of the credits at the end of a paragraph. */
const CREDITS = 240;

/** The longest first; no phrase holds a sign that means something in a pattern. */
const anyOf = (phrases: readonly string[]): string => [...phrases].sort((a, b) => b.length - a.length).join('|');
/** Behind the end of a sentence: a stop, inside quotation marks or not. */
const behind = '(?<=[.!?…][”"’]?\\s)';
/** A sentence by itself: closed by a stop and followed by another one, or the end of the line. `Register here means …` is none. */
const whole = new RegExp(`${behind}(?:${anyOf(interjections)})(?:[.!…](?=\\s+["“‘(]?[\\p{Lu}\\d]|\\s*$)|(?=\\s*$))`, 'giu');
const credits = new RegExp(`${behind}(?:${anyOf(closingCredits)})\\s`, 'iu');

/**
 * The pieces of a line, in order; one piece where nobody speaks to the reader in it. A sentence to the reader begins with a capital.
 * Linear: the phrases are looked for at the ends of sentences only.
 */
export function piecesOf(line: string): Span[] {
	if (line.length < PARAGRAPH) return [{ start: 0, end: line.length }];
	const cuts: number[] = [];
	for (const { index, 0: found } of line.matchAll(whole)) if (isCapital(found)) cuts.push(index, index + found.length);
	const credited = creditsAt(line);
	if (credited > 0) cuts.push(credited);
	const pieces: Span[] = [];
	let start = 0;
	for (const cut of [...cuts.sort((a, b) => a - b), line.length]) {
		const text = line.slice(start, cut);
		const from = start + text.length - text.trimStart().length;
		if (text.trim() !== '') pieces.push({ start: from, end: start + text.trimEnd().length });
		start = Math.max(start, cut);
	}
	return pieces;
}

/** Where the credits begin that close a line, or -1: names and nothing else. `Reporting by banks must be completed …` is none. */
function creditsAt(line: string): number {
	const tail = Math.max(0, line.length - CREDITS);
	const found = credits.exec(line.slice(tail));
	if (found === null || !isCapital(found[0])) return -1;
	const at = tail + found.index;
	const words = line.slice(at).match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.every((word) => isCapital(word) || wordsOfCredits.has(word)) ? at : -1;
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/**
 * What one article tells of its passages, so that those it shares with other documents can be found without its text:
 * winnowed fingerprints with their places, and running hashes by which all words between two fingerprints are compared.
 */
import type { Article } from '../article.js';
import { type Reading, read } from '../text/reading.js';
import { type ContentWords, contentWords } from './content.js';
import { gistsOf } from './gist.js';
import { pack } from './packing.js';
import { packSentences } from './sentences.js';
import { winnow } from './winnow.js';
import { shingleHash, weightOf } from './words.js';

/** Fingerprints of one article's content: plain JSON, smaller than the text; test/bench/dedupe measures it. */
export interface PassageSketch {
	/** Number of words in the content, and what they weigh in English words. */
	readonly words: number;
	readonly weight: number;
	/** Fingerprints, packed (see packing.ts), base64. */
	readonly prints: string;
	/** Least hashes of the words the article is about, packed, base64: tells how alike two articles are in other words. */
	readonly gist: string;
	/** The same of its numbers. */
	readonly numbers: string;
	/** What each sentence is about, packed (see sentences.ts), base64. */
	readonly sentences: string;
}

/** Words in a shingle. */
export const shingle = 6;
/** Shingles in a window: a shared passage of window + shingle - 1 words leaves a trace (11 English words, 15 Chinese characters). */
const window = 6;
const hanWindow = 10;
/** Blocks of fewer words are found by what stands around them. */
const leastBlock = 12;

/**
 * The sketch of an article's content blocks. Besides the winnowed shingles the first and the last of every block are
 * kept, so that a paragraph copied whole is found from its first word to its last. Linear.
 * @param reading of the article
 */
export function sketchPassages(article: Article, reading: Reading = read(article)): PassageSketch {
	const blocks = article.blocks.filter(({ verdict }) => verdict.kind === 'content');
	const words = contentWords(article.text, blocks);
	const count = Math.max(0, words.length - shingle + 1);
	const hashes = new Uint32Array(count);
	for (let at = 0; at < count; at++) hashes[at] = shingleHash(words, at, shingle);
	const isHan = words.han * 2 > words.length;
	const kept = merged(winnow(hashes, isHan ? hanWindow : window), edges(words, blocks.length, count));
	return {
		words: words.length,
		weight: Math.round(weightOf(words.length, words.han)),
		prints: pack(words, kept, hashes, shingle, article.lines),
		...gistsOf(words),
		sentences: packSentences(words, reading.sentences),
	};
}

/** First and last shingle of every block that has one. */
function edges(words: ContentWords, blocks: number, count: number): number[] {
	const { bounds } = words;
	const found: number[] = [];
	for (let block = 0; block < blocks; block++) {
		const first = bounds[block] as number;
		const last = (bounds[block + 1] as number) - shingle;
		if (last < first + leastBlock - shingle || last >= count) continue;
		found.push(first, last);
	}
	return found;
}

/** Two ascending lists as one, without doubles. */
function merged(a: readonly number[], b: readonly number[]): number[] {
	const all: number[] = [];
	let i = 0;
	let j = 0;
	while (i < a.length || j < b.length) {
		const next = j >= b.length || (i < a.length && (a[i] as number) <= (b[j] as number)) ? (a[i++] as number) : (b[j++] as number);
		if (all[all.length - 1] !== next) all.push(next);
	}
	return all;
}

/** A headline or summary echoed with its end cut off: `The council promises to widen …` repeats the line that has all of it, wherever that stands. */
import type { Article, Block } from '../article.js';
import type { BlockRepeat } from './block-repeat.js';
import { endOf, shingleHash, startOf, type Words, weight } from './words.js';

/** An echo shorter than this may be anything. */
const least = 4;
/** The words the two are looked up by; an echo must agree in all its words but the last, which may be cut in two. */
const seed = 4;
/** Summaries are cut at 300-400 characters; nothing longer is looked for, and few with one beginning, so that the search stays linear. */
const longest = 120;
const sameBeginning = 8;

export function truncatedEchoes(article: Article, blocks: readonly Block[], words: Words): BlockRepeat[] {
	const { bounds } = words;
	const cut: number[] = [];
	blocks.forEach((block, index) => {
		const [first, last] = [bounds[index] as number, bounds[index + 1] as number];
		if (last - first <= longest && isCut(article.text, block) && weight(words, first, last) >= least) cut.push(index);
	});
	if (cut.length === 0) return [];
	const wanted = new Map<number, number[]>();
	for (const index of cut) {
		const hash = shingleHash(words, bounds[index] as number, seed);
		const list = wanted.get(hash);
		if (list === undefined) wanted.set(hash, [index]);
		else if (list.length < sameBeginning) list.push(index);
	}
	const found = new Map<number, number>();
	for (let block = 0; block < blocks.length; block++) {
		for (let at = bounds[block] as number; at + seed <= (bounds[block + 1] as number); at++) {
			for (const echo of wanted.get(shingleHash(words, at, seed)) ?? []) {
				if (echo === block || found.has(echo)) continue;
				const first = bounds[echo] as number;
				const length = (bounds[echo + 1] as number) - first - 1;
				// what is cut must be shorter than what it is cut from; words may run on into the next block, as sentences of a summary do
				if (at + length + 1 >= words.length || (at <= first && at + length >= first) || !agree(words, first, at, length)) continue;
				if (sameEnd(words, article.text, first + length, at + length) && !isCut(article.text, blocks[block] as Block)) found.set(echo, block);
			}
		}
	}
	return [...found].map(([block, of]) => ({ block, of }));
}

function isCut(text: string, block: Block): boolean {
	const end = text.slice(Math.max(block.start, block.end - 8), block.end).trimEnd();
	return end.endsWith('…') || end.endsWith('...') || end.endsWith('..."') || end.endsWith('…"');
}

function agree(words: Words, a: number, b: number, length: number): boolean {
	for (let i = 0; i < length; i++) if (words.hash[a + i] !== words.hash[b + i]) return false;
	return true;
}

/** True where the last word of the echo is the other's or the beginning of it. */
function sameEnd(words: Words, text: string, a: number, b: number): boolean {
	const word = (at: number): string => text.slice(startOf(words, at), endOf(words, at)).toLowerCase();
	return word(b).startsWith(word(a));
}

/** Which words belong to which block. */
import type { Words } from './words.js';

/** First word of each block and, in the last cell, the number of words: block `b` holds words `bounds[b]` to `bounds[b + 1]`. */
export function blockBounds(words: Words, blocks: number): Uint32Array {
	const bounds = new Uint32Array(blocks + 1);
	let word = 0;
	for (let block = 0; block < blocks; block++) {
		while (word < words.length && (words.stretch[word] as number) < block) word++;
		bounds[block] = word;
	}
	bounds[blocks] = words.length;
	return bounds;
}

/** The fast path: a block whose words are all the words of an earlier block. */
import type { Block } from '../article.js';
import { blockBounds } from './blocks.js';
import type { BlockRepeat } from './index.js';
import { shingleHash, type Words, weight } from './words.js';

/**
 * A block below this many words is repeated for good reasons (`Not applicable`, a heading of every chapter); a row of a
 * table needs more, since rows agree by nature.
 */
const least = 10;
const leastOfRow = 30;

export function exactRepeats(blocks: readonly Block[], words: Words): BlockRepeat[] {
	const bounds = blockBounds(words, blocks.length);
	const seen = new Map<string, number>();
	const found: BlockRepeat[] = [];
	blocks.forEach((block, index) => {
		const first = bounds[index] as number;
		const last = bounds[index + 1] as number;
		if (weight(words, first, last) < (block.kind === 'table-row' ? leastOfRow : least)) return;
		const key = `${last - first}:${shingleHash(words, first, last - first)}:${words.hash[first]}`;
		const of = seen.get(key);
		if (of === undefined) seen.set(key, index);
		else if (agree(words, bounds[of] as number, first, last - first)) found.push({ block: index, of });
	});
	return found;
}

function agree(words: Words, a: number, b: number, length: number): boolean {
	for (let i = 0; i < length; i++) if (words.hash[a + i] !== words.hash[b + i]) return false;
	return true;
}

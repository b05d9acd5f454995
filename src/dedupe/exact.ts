/** The fast path: a block whose words are all the words of an earlier block. */
import type { Article, Block } from '../article.js';
import type { BlockRepeat } from './block-repeat.js';
import { shingleHash, type Words, weight } from './words.js';

/**
 * A block below this many words is repeated for good reasons (`Not applicable`, a question put to every speaker, `Within
 * 180 days after the issuance of this directive:`); a row of a table needs more, since rows agree by nature.
 */
const least = 20;
const leastOfRow = 30;
/** Among the first blocks of an article a line said twice is the headline and its echo. */
const head = 8;
const leastOfHeadline = 4;

/** A heading whose words stood in a list or menu line before is the one that is kept. */
export function exactRepeats(article: Article, blocks: readonly Block[], words: Words): BlockRepeat[] {
	const { bounds } = words;
	const seen = new Map<number, number>();
	const found: BlockRepeat[] = [];
	blocks.forEach((block, index) => {
		const first = bounds[index] as number;
		const last = bounds[index + 1] as number;
		const weighs = weight(words, first, last);
		if (weighs < leastOfHeadline || (block.kind === 'table-row' && weighs < leastOfRow)) return;
		// blocks of other lengths are other blocks, whatever their hash
		const key = shingleHash(words, first, last - first) + (last - first) * 2 ** 32;
		const of = seen.get(key);
		if (of === undefined || (bounds[of + 1] as number) - (bounds[of] as number) !== last - first || !agree(words, bounds[of] as number, first, last - first)) {
			if (of === undefined) seen.set(key, index);
			return;
		}
		if (block.kind === 'heading' && blocks[of]?.kind !== 'heading') {
			found.push({ block: of, of: index });
			seen.set(key, index);
		} else if (weighs >= least || (index < head && !leadsOn(article.text, block))) found.push({ block: index, of });
	});
	return found;
}

/** `The following apply:` belongs to what follows, whatever was said before. */
function leadsOn(text: string, block: Block): boolean {
	const last = text.slice(block.start, block.end).trimEnd().slice(-1);
	return last === ':' || last === '：';
}

function agree(words: Words, a: number, b: number, length: number): boolean {
	for (let i = 0; i < length; i++) if (words.hash[a + i] !== words.hash[b + i]) return false;
	return true;
}

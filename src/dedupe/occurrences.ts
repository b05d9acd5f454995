/** The second printings of an article, written down as passages with the span of each printing. */
import { type Article, type Block, lineAt, type Span } from '../article.js';
import { contentHash } from '../timeline/hash.js';
import type { Passage } from '../timeline/schema.js';
import { repeatedSpans } from './spans.js';
import { endOf, startOf, stretchOf, type Words, wordsOf } from './words.js';

/**
 * The passages that the article's `repeat` blocks say again, in text order. Blocks that follow one another and whose
 * first printings follow one another are one passage: a body printed twice is one row.
 */
export function repeatedPassages(article: Article): Passage[] {
	if (!article.blocks.some(({ verdict }) => verdict.kind === 'repeat')) return [];
	const found: { first: Span; again: Span; last: number; of: number }[] = [];
	const sources = printings(article);
	article.blocks.forEach((block, index) => {
		if (block.verdict.kind !== 'repeat') return;
		const { of } = block.verdict;
		const first = sources.get(index) ?? article.blocks[of];
		if (first === undefined) throw new Error(`block ${index} of ${article.source.path} repeats a block that is not there`);
		const last = found[found.length - 1];
		const follows = last !== undefined && onlyDropped(article, last.last + 1, index) && first.start >= last.first.start && follow(article, last.of, of);
		if (follows) {
			last.first = { start: last.first.start, end: Math.max(last.first.end, first.end) };
			last.again = { start: last.again.start, end: block.end };
			last.last = index;
			last.of = of;
		} else found.push({ first: { start: first.start, end: first.end }, again: { start: block.start, end: block.end }, last: index, of });
	});
	const occurrence = ({ start, end }: Span) => ({ document: article.source.id, start, end, line: lineAt(article.lines, start) });
	return found.map(({ first, again }) => ({
		id: `p-${contentHash(article.text.slice(first.start, first.end))}`,
		characters: first.end - first.start,
		occurrences: first.start <= again.start ? [occurrence(first), occurrence(again)] : [occurrence(again), occurrence(first)],
	}));
}

/** True where all blocks from `from` to `to` (exclusive) are boilerplate: dirt between two lines does not part a passage. */
function onlyDropped(article: Article, from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (article.blocks[i]?.verdict.kind !== 'boilerplate') return false;
	return true;
}

function follow(article: Article, before: number, after: number): boolean {
	return after >= before && onlyDropped(article, before + 1, after);
}

/** For each repeated block the exact span of its first printing, where that can be told word by word. */
function printings(article: Article): Map<number, Span> {
	const indices: number[] = [];
	article.blocks.forEach(({ verdict }, index) => {
		if (verdict.kind === 'content' || verdict.kind === 'repeat') indices.push(index);
	});
	const words = wordsOf(
		article,
		indices.map((index) => article.blocks[index] as Block),
	);
	const sources = new Map<number, { first: number; last: number }>();
	for (const { exact } of repeatedSpans(words)) {
		for (const { first, again, length } of exact) {
			for (let i = 0; i < length; i++) {
				const block = indices[stretchOf(words, again + i)] as number;
				const known = sources.get(block);
				if (known === undefined) sources.set(block, { first: first + i, last: first + i });
				else if (first + i >= known.first) known.last = first + i;
			}
		}
	}
	return new Map([...sources].map(([block, { first, last }]) => [block, widened(article, words, indices, first, last)]));
}

/** From word to word, and on to the end of the block where only marks are left (the full stop belongs to the passage). */
function widened(article: Article, words: Words, indices: readonly number[], first: number, last: number): Span {
	const block = article.blocks[indices[stretchOf(words, last)] as number] as Block;
	const isLast = stretchOf(words, last + 1) !== stretchOf(words, last);
	const head = article.blocks[indices[stretchOf(words, first)] as number] as Block;
	const isFirst = first === 0 || stretchOf(words, first - 1) !== stretchOf(words, first);
	return { start: isFirst ? head.start : startOf(words, first), end: isLast ? block.end : endOf(words, last) };
}

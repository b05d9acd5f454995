/** Repeated passages inside one article: the second printing is marked and points at the first. */
import type { Article, Block, Verdict } from '../article.js';
import { exactRepeats } from './exact.js';
import { nearRepeats } from './near.js';
import { markNeighbours } from './neighbours.js';
import { truncatedEchoes } from './truncated.js';
import { wordsOf } from './words.js';

/** A block that repeats another: indices into the content blocks the finder was given. */
export interface BlockRepeat {
	readonly block: number;
	readonly of: number;
}

/**
 * Returns the article with repeated content blocks marked `repeat`; `of` is always a block that is kept. Digits are
 * never folded: blocks that agree in all but a number are not repeats. Linear.
 */
export function markRepeats(article: Article): Article {
	const indices: number[] = [];
	article.blocks.forEach((block, index) => {
		if (block.verdict.kind === 'content') indices.push(index);
	});
	const blocks = indices.map((index) => article.blocks[index] as Block);
	const words = wordsOf(article, blocks);
	const found = new Map<number, { of: number; rule: string }>();
	const take = (rule: string, repeats: readonly BlockRepeat[]): void => {
		for (const { block, of } of repeats) if (!found.has(block) && of !== block) found.set(block, { of, rule });
	};
	take('dedupe/exact', exactRepeats(blocks, words));
	take('dedupe/near', nearRepeats(blocks, words));
	take('dedupe/truncated', truncatedEchoes(article, blocks, words));
	if (found.size === 0) return article;

	const verdicts = new Map<number, Verdict>();
	for (const [block, { of, rule }] of found) {
		const kept = root(found, of);
		if (kept !== block) verdicts.set(indices[block] as number, { kind: 'repeat', rule, of: indices[kept] as number });
	}
	return markNeighbours({ ...article, blocks: article.blocks.map((block, index) => ({ ...block, verdict: verdicts.get(index) ?? block.verdict })) });
}

/** Follows repeats of repeats to the block that is kept. Each step is shortened for the next, so chains stay cheap. */
function root(found: Map<number, { of: number; rule: string }>, from: number): number {
	let at = from;
	const passed: number[] = [];
	for (let next = found.get(at); next !== undefined && passed.length < 64; next = found.get(at)) {
		passed.push(at);
		at = next.of;
	}
	for (const block of passed) {
		const entry = found.get(block);
		if (entry !== undefined && at !== block) found.set(block, { ...entry, of: at });
	}
	return at;
}

/** What was not kept of an article, to be read: the ledger's lines. */
import { type Article, blockText } from '../article.js';
import type { DroppedBlock } from './schema.js';

/** Blocks that are boilerplate or repeats, in text order, each with the rule that decided and why. */
export function droppedOf(article: Article): DroppedBlock[] {
	return article.blocks.flatMap(({ verdict, ...block }): DroppedBlock[] => {
		const { start, end, line } = block;
		const place = { start, end, line, text: blockText(article, block) };
		if (verdict.kind === 'boilerplate') return [{ ...place, rule: verdict.rule, why: verdict.why, repeats: null }];
		if (verdict.kind === 'repeat') return [{ ...place, rule: verdict.rule, why: null, repeats: article.blocks[verdict.of]?.line ?? null }];
		return [];
	});
}

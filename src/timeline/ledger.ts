/** The account of an article's characters: what became of each, and by which rule. */
import { type Article, territory } from '../article.js';
import type { Document } from './schema.js';

/** Sums the territories of the blocks by verdict; content + boilerplate + repeat is the length of the text. Rules are by code unit order. */
export function ledgerOf(article: Article): Document['ledger'] {
	const sums = { content: 0, boilerplate: 0, repeat: 0 };
	const rules = new Map<string, number>();
	article.blocks.forEach((block, index) => {
		const { start, end } = territory(article, index);
		const { verdict } = block;
		if (verdict.kind === 'undecided') throw new Error(`block ${index} of ${article.source.path} left the pipeline undecided`);
		sums[verdict.kind] += end - start;
		if (verdict.kind === 'boilerplate') rules.set(verdict.rule, (rules.get(verdict.rule) ?? 0) + end - start);
	});
	if (article.blocks.length === 0 && article.text.length > 0) {
		sums.boilerplate = article.text.length;
		rules.set('blank', article.text.length);
	}
	const sorted = [...rules].sort(([a], [b]) => (a < b ? -1 : 1));
	return { characters: article.text.length, ...sums, rules: Object.fromEntries(sorted) };
}

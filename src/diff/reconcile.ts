/**
 * Two versions of one page may have a block judged content in one and boilerplate in the other. What stands in both is
 * no change of policy, so such a block is content on both sides before they are compared.
 */
import type { Article, Block } from '../article.js';
import { TokenKind, tokenize } from '../text/tokens.js';

/** Shorter blocks (a menu's words, a bare date) are left as they were judged. */
const shortest = 4;

/** The two articles with the verdicts of equal blocks agreed: content wins. Linear in their texts. */
export function reconcile(old: Article, now: Article): [Article, Article] {
	const before = old.blocks.map((block) => keyOf(old, block));
	const after = now.blocks.map((block) => keyOf(now, block));
	const kept = (article: Article, keys: readonly (string | null)[]): Set<string> =>
		new Set(keys.flatMap((key, index) => (key !== null && article.blocks[index]?.verdict.kind === 'content' ? [key] : [])));
	const promote = (article: Article, keys: readonly (string | null)[], other: ReadonlySet<string>): Article => ({
		...article,
		blocks: article.blocks.map((block, index): Block => {
			const key = keys[index] ?? null;
			return block.verdict.kind === 'boilerplate' && key !== null && other.has(key)
				? { ...block, verdict: { kind: 'content', rule: 'kept-in-the-other-version', why: `dropped here by ${block.verdict.rule}` } }
				: block;
		}),
	});
	const [first, second] = [kept(old, before), kept(now, after)];
	return [promote(old, before, second), promote(now, after, first)];
}

/** The words of a block, or null for one too short to know again. */
function keyOf(article: Article, block: Block): string | null {
	const tokens = tokenize(article.text, [block]);
	const words = tokens.norm.filter((_, index) => tokens.kind[index] !== TokenKind.mark);
	return words.length < shortest ? null : words.join(' ');
}

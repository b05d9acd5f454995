/**
 * Blocks between repeats: where a body is printed twice, its short lines, and what was taken for boilerplate because it
 * stands below the end, are repeats as well.
 *
 *     A  B  C  …  A' b C'      b is too short to be a repeat by itself; it stands between A' and C' as B between A and C
 */
import { type Article, type Block, type Verdict, withVerdict } from '../article.js';

/** Returns the article with blocks next to a repeat marked as repeats too, where they say what stands next to the first printing. Linear. */
export function markNeighbours(article: Article): Article {
	const verdicts = article.blocks.map(({ verdict }) => verdict);
	const carry = (at: number, from: number, step: 1 | -1): void => {
		const beside = verdicts[from];
		const verdict = verdicts[at];
		if (beside?.kind !== 'repeat' || verdict === undefined || verdict.kind === 'repeat') return;
		const of = beside.of + step;
		if (of === at || verdicts[of]?.kind !== 'content' || !sameText(article, article.blocks[at], article.blocks[of])) return;
		verdicts[at] = { kind: 'repeat', rule: 'dedupe/neighbour', of };
	};
	for (let at = 1; at < verdicts.length; at++) carry(at, at - 1, 1);
	for (let at = verdicts.length - 2; at >= 0; at--) carry(at, at + 1, -1);
	const decided = article.blocks.map((block, index) => {
		const verdict = verdicts[index] as Verdict;
		return verdict === block.verdict ? block : withVerdict(block, verdict);
	});
	return { ...article, blocks: decided };
}

function sameText(article: Article, a: Block | undefined, b: Block | undefined): boolean {
	if (a === undefined || b === undefined) return false;
	const words = ({ start, end }: Block): string => article.text.slice(start, end).replace(/\s+/g, ' ').trim();
	return words(a) === words(b);
}

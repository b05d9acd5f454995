import { describe, expect, it } from 'vitest';
import type { Article, Verdict } from '../../src/article.js';
import { markNeighbours } from '../../src/dedupe/neighbours.js';
import { ingest } from '../../src/ingest/index.js';

/** An article of short paragraphs, the verdicts given: `content`, `dropped`, or the index of the block that is repeated. */
function articleOf(...lines: (readonly [string, 'content' | 'dropped' | number])[]): Article {
	const [article] = ingest({ path: 'a.txt', bytes: Buffer.from(lines.map(([text]) => text).join('\n\n')) });
	if (article === undefined) throw new Error('no article');
	expect(article.blocks).toHaveLength(lines.length);
	const verdict = (told: 'content' | 'dropped' | number): Verdict =>
		typeof told === 'number'
			? { kind: 'repeat', rule: 'dedupe/exact', of: told }
			: { kind: told === 'content' ? 'content' : 'boilerplate', rule: 'test', why: '' };
	return { ...article, blocks: article.blocks.map((block, index) => ({ ...block, verdict: verdict(lines[index]?.[1] ?? 'content') })) };
}

const repeats = (article: Article): (number | null)[] => markNeighbours(article).blocks.map(({ verdict }) => (verdict.kind === 'repeat' ? verdict.of : null));

describe('beside a repeat', () => {
	it('a line too short to count, and one taken for boilerplate, are repeats too', () => {
		const article = articleOf(
			['Fees fall in all ports this year.', 'content'],
			['Small boats first.', 'content'],
			['Large ships pay half of the fee.', 'content'],
			['Small boats first.', 'dropped'],
			['Large ships pay half of the fee.', 2],
		);
		expect(repeats(article)).toEqual([null, null, null, 1, 2]);
	});
	it('a line that says something else is not', () => {
		const article = articleOf(
			['Fees fall in all ports this year.', 'content'],
			['Small boats first.', 'content'],
			['Fees fall in all ports this year.', 0],
			['Small boats second.', 'content'],
		);
		expect(repeats(article)).toEqual([null, null, 0, null]);
	});
	it('a line whose first printing was dropped as well stays boilerplate', () => {
		const article = articleOf(
			['Fees fall in all ports this year.', 'content'],
			['Share this', 'dropped'],
			['Fees fall in all ports this year.', 0],
			['Share this', 'dropped'],
		);
		expect(repeats(article)).toEqual([null, null, 0, null]);
	});
});

import { describe, expect, it } from 'vitest';
import type { Looks } from '../../src/boilerplate/classifier.js';
import { compile } from '../../src/boilerplate/forest.js';
import { decide } from '../../src/boilerplate/index.js';
import { pageOf } from '../../src/boilerplate/page.js';
import { articleOf } from './articles.js';

const long = 'The council of the harbour town approved a plan for three new ferries on Monday, the mayor said.';
const longer = `${long} The first of them will sail in May, and the others in the year after, when the new quay is ready for them.`;
const short = 'Ferry prices fall for the third time';
/** `Home` and `© 2024 …` are settled by rules and show that the text is a page. */
const whole = pageOf(articleOf(`Home\n${short}\n${long}\n${longer}\n© 2024 Valley Courier`, null));

/** A classifier to which the probability of a line depends on whether it has more than 10 words, and more than 30. */
function looksOf(below10: number, below30: number, above: number): Looks {
	const odds = (p: number): number => Math.log(p / (1 - p));
	const forest = compile({
		features: ['words'],
		base: 0,
		trees: [{ feature: [0, 0], cut: [10, 30], leaf: [odds(below10), odds(below30), 0, odds(above)] }],
	});
	return { first: forest, second: forest };
}

const kept = (looks: Looks, page = whole): string[] =>
	decide(page, null, looks).flatMap(({ kind }, index) => {
		const { start, end } = page.article.blocks[index] as { start: number; end: number };
		return kind === 'content' ? [page.article.text.slice(start, end)] : [];
	});

describe('what no rule settles', () => {
	it('is kept where it is the likeliest part of a page that the classifier is unsure of', () => {
		expect(kept(looksOf(0.02, 0.35, 0.4))).toEqual([long, longer]);
	});

	it('is kept where the whole page is unlikely, if it is hardly less likely than the rest that is kept', () => {
		expect(kept(looksOf(0.001, 0.115, 0.13))).toEqual([long, longer]);
		expect(kept(looksOf(0.001, 0.06, 0.13))).toEqual([longer]);
	});

	it('is dropped at the same probability where the rest of the page is sure', () => {
		expect(kept(looksOf(0.02, 0.35, 0.99))).toEqual([longer]);
	});

	it('goes on behind the credit of a picture, to the line that closes a page in one line', () => {
		const last = 'The ferries were found in a dock of the harbour town by the crew of a tug in April.';
		const cut = articleOf(`Home\n${longer}\n(Photo/harbour.com)\n${last}\n(Web editor: Ada Quay, Ben Mole)`, null);
		const oneLine = pageOf({ ...cut, blocks: cut.blocks.map((block) => ({ ...block, kind: 'run' })) });
		expect(kept(looksOf(0.02, 0.3, 0.99), oneLine)).toEqual([longer, last]);
	});
});

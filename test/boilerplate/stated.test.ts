import { describe, expect, it } from 'vitest';
import { pageOf } from '../../src/boilerplate/page.js';
import { type Stated, statedOf } from '../../src/boilerplate/stated.js';
import { ingest } from '../../src/ingest/index.js';

function statedIn(html: string): Stated {
	return statedOf(pageOf(ingest({ path: 'page.html', bytes: new TextEncoder().encode(html) })[0] as Parameters<typeof pageOf>[0]));
}

const lines = '<p>News of the harbour</p><p>The harbour opens a second quay in May, its master said on Monday.</p><p>Boats wait for hours today.</p>';

describe('what the head of a page states', () => {
	it('places its description at the line that says it', () => {
		const { described, description } = statedIn(`<meta name="description" content="The harbour opens a second quay in May">${lines}`);
		expect([...described]).toEqual([0, 1, 0]);
		expect(description).toBe(1);
	});

	it('finds no place for a description of the site', () => {
		expect(statedIn(`<meta name="description" content="All the news that sailors and their families need">${lines}`).description).toBe(-1);
		expect(statedIn(lines).description).toBe(-1);
	});

	it('finds the lines of the body that JSON-LD holds', () => {
		const body = 'The harbour opens a second quay in May, its master said on Monday. Boats wait for hours today.';
		const { share, words } = statedIn(`<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body })}</script>${lines}`);
		expect([...share]).toEqual([0, 1, 1]);
		// 18 words, three marks
		expect(words).toBe(21);
	});

	it('finds none where JSON-LD holds none', () => {
		const { share, words } = statedIn(lines);
		expect([...share]).toEqual([0, 0, 0]);
		expect(words).toBe(0);
	});
});

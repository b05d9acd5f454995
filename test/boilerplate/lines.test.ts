import { describe, expect, it } from 'vitest';
import type { Line } from '../../src/boilerplate/line.js';
import { type Page, pageOf } from '../../src/boilerplate/page.js';
import { ingest } from '../../src/ingest/index.js';

function pageFrom(html: string): Page {
	return pageOf(ingest({ path: 'page.html', bytes: new TextEncoder().encode(html) })[0] as Parameters<typeof pageOf>[0]);
}

const lineFrom = (text: string): Line => pageFrom(`<html><body><p>${text}</p></body></html>`).lines[0] as Line;

describe('a line', () => {
	it('counts two kana as a word, as two Chinese characters', () => {
		expect(lineFrom('県は橋を直す')).toMatchObject({ words: 3, han: 6, short: 0, letters: 0 });
		expect(lineFrom('ダムをつくる')).toMatchObject({ words: 3, han: 6, short: 0, letters: 0 });
	});

	it('counts words of letters one by one', () => {
		expect(lineFrom('The county mends a bridge')).toMatchObject({ words: 5, han: 0, letters: 21 });
	});

	it('takes a Korean word for short only where it is one syllable', () => {
		expect(lineFrom('정부는 새 다리를 짓는다')).toMatchObject({ words: 4, short: 1 });
	});
});

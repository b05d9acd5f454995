/** What must hold of every article that ingest makes. */
import { expect } from 'vitest';
import type { Article } from '../../src/article.js';

const white = /[\s\u200b\u200e\u200f\ufeff\u00ad]+/g;

/** Blocks are ordered, apart, inside the text, not empty; every character that is not white lies in one; lines ascend within bounds. */
export function expectBlockLaws(article: Article): void {
	let at = 0;
	for (const block of article.blocks) {
		expect(block.start).toBeGreaterThanOrEqual(at);
		expect(block.end).toBeGreaterThan(block.start);
		expect(article.text.slice(at, block.start).replace(white, '')).toBe('');
		expect(block.line).toBeGreaterThan(0);
		at = block.end;
	}
	expect(at).toBeLessThanOrEqual(article.text.length);
	expect(article.text.slice(at).replace(white, '')).toBe('');
	for (let i = 1; i < article.lines.offsets.length; i++) expect(article.lines.offsets[i]).toBeGreaterThan(article.lines.offsets[i - 1] ?? 0);
	expect(article.lines.lines.length).toBe(article.lines.offsets.length);
}

/** A page as scrapers of old left it: its visible text alone, a block a line, or everything in one line. */
import type { Article } from '../../../src/article.js';
import { ingest } from '../../../src/ingest/index.js';

/** The page read again from its plain lines. */
export function flatten(page: Article): Article[] {
	return ingest({ path: 'page.txt', bytes: new TextEncoder().encode(flattened(page)) });
}

/** The page read again from one line. */
export function inOneLine(page: Article): Article[] {
	return ingest({ path: 'page.txt', bytes: new TextEncoder().encode(flattened(page).replace(/\s+/g, ' ')) });
}

export function flattened({ text, blocks }: Article): string {
	return blocks.map(({ start, end }) => text.slice(start, end)).join('\n');
}

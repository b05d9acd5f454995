import { describe, expect, it } from 'vitest';
import { type Page, pageOf } from '../../src/boilerplate/page.js';
import { ingest } from '../../src/ingest/index.js';

function pageFrom(html: string): Page {
	return pageOf(ingest({ path: 'page.html', bytes: new TextEncoder().encode(html) })[0] as Parameters<typeof pageOf>[0]);
}

const proseIn = (html: string): number => pageFrom(html).lines.filter((line) => line.prose).length;
const phrases = ['We walked along the quay', 'no boat in sight', 'the ferry was late again', 'so we sat down', 'and counted gulls', 'until it came'];
const post = [...phrases, 'with its lamps lit', 'like a small town'];

describe('a text of a phrase a line', () => {
	it('is the prose of a page that has no other', () => {
		const page = pageFrom(`<ul><li><a href="/">Home</a></li></ul><div>${post.map((line) => `<p>${line}</p>`).join('')}</div>`);
		expect(page.lines.map((line) => line.prose)).toEqual([false, ...post.map(() => true)]);
		expect([page.bodyFirst, page.bodyLast]).toEqual([1, 8]);
	});

	it('is none where the page holds more prose than that', () => {
		const sentence = 'The ferry company said on Monday that it will buy two boats, and that the first of them will sail in the spring. ';
		expect(proseIn(`<p>${sentence.repeat(3)}</p><div>${post.map((line) => `<p>${line}</p>`).join('')}</div>`)).toBe(1);
	});

	it('is not seen in a few lines, in single words, in entries of a list or among links', () => {
		expect(proseIn(phrases.map((line) => `<p>${line}</p>`).join(''))).toBe(0);
		expect(proseIn('<p>Boats</p>'.repeat(40))).toBe(0);
		expect(proseIn(`<ul>${post.map((line) => `<li>${line}</li>`).join('')}</ul>`)).toBe(0);
		expect(proseIn(post.map((line) => `<p><a href="/x">${line}</a></p>`).join(''))).toBe(0);
	});
});

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explained } from '../../src/boilerplate/index.js';
import { pageOf } from '../../src/boilerplate/page.js';
import { rules } from '../../src/boilerplate/rules/index.js';
import { ingest } from '../../src/ingest/index.js';
import { readMetadata } from '../../src/ingest/metadata/index.js';
import { articleOf } from './articles.js';

describe('every rule of boilerplate', () => {
	it('stands in the ordered index, with its file named after it', () => {
		const files = readdirSync(new URL('../../src/boilerplate/rules/', import.meta.url))
			.filter((name) => name.endsWith('.ts') && name !== 'index.ts')
			.map((name) => `boilerplate/${name.slice(0, -3)}`)
			.sort();
		expect(rules.map(({ doc }) => doc.id).sort()).toEqual(files);
		expect(explained.map(({ id }) => id)).toEqual(rules.map(({ doc }) => doc.id));
	});

	for (const rule of rules) {
		const fires = (text: string): boolean => {
			// examples of markup are pages; of all others most are lines of bare text, and what ingest parts in a line is read by it
			const read = (path: string) => ingest({ path, bytes: new TextEncoder().encode(text) }).map((article) => readMetadata(article, null))[0];
			const parted = /site-name|running-line|document-card/.test(rule.doc.id) ? read('example.txt') : undefined;
			const page = pageOf((text.startsWith('<div') ? read('example.html') : parted) ?? articleOf(text));
			return page.lines.some((line) => rule.judge(line, page) !== null);
		};
		for (const text of rule.doc.examples.match) it(`${rule.doc.id} settles ${JSON.stringify(text)}`, () => expect(fires(text)).toBe(true));
		for (const text of rule.doc.examples.not) it(`${rule.doc.id} leaves ${JSON.stringify(text)}`, () => expect(fires(text)).toBe(false));
	}
});

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/extract/dates/index.js';
import { patterns } from '../../../src/extract/dates/patterns/index.js';

const options = { reference: '2021-09-27', durations: true };
const rulesIn = (text: string): string[] => readText(text, options).dated.map(({ found }) => found.rule);

describe.each(patterns.map((pattern) => [pattern.doc.id, pattern] as const))('%s', (id, { doc }) => {
	it.each(doc.examples.match)('finds a date in: %s', (text) => {
		expect(rulesIn(text).length).toBeGreaterThan(0);
	});
	it.each(doc.examples.not)('does not read: %s', (text) => {
		expect(rulesIn(text)).not.toContain(id);
	});
});

it('stand in the index, every file of the folder', () => {
	const files = readdirSync(new URL('../../../src/extract/dates/patterns/', import.meta.url)).filter((name) => name !== 'index.ts');
	expect(patterns.map(({ doc }) => `${doc.id.replace('dates/', '')}.ts`).sort()).toEqual(files.sort());
});

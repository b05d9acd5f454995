import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explained } from '../../../src/extract/figures/index.js';
import { patterns } from '../../../src/extract/figures/patterns/index.js';
import { refusals } from '../../../src/extract/figures/refusals/index.js';
import { findFigures } from '../../../src/index.js';

const folder = (name: string): string[] => readdirSync(new URL(`../../../src/extract/figures/${name}`, import.meta.url)).filter((file) => file !== 'index.ts');

describe('the rooms of patterns and refusals', () => {
	it.each([
		['patterns', patterns, 'figures/'],
		['refusals', refusals, 'figures/refuse-'],
	] as const)('every file of %s stands in the index', (name, list, prefix) => {
		expect(list.map(({ id }) => `${id.slice(prefix.length)}.ts`).sort()).toEqual(folder(name).sort());
	});
});

describe.each(patterns.map((pattern) => [pattern.id, pattern] as const))('%s', (id, { examples }) => {
	const found = (text: string): string[] => findFigures(text).map(({ rule }) => rule);
	it.each(examples.match)('finds: %s', (text) => expect(found(text)).toContain(id));
	it.each(examples.not)('leaves: %s', (text) => expect(found(text)).not.toContain(id));
});

describe.each(refusals.map((refusal) => [refusal.id, refusal] as const))('%s', (_id, { examples }) => {
	it.each(examples.match)('no figure: %s', (text) => expect(findFigures(text).map((figure) => figure.text)).toEqual([]));
	it.each(examples.not)('a figure: %s', (text) => expect(findFigures(text)).not.toEqual([]));
});

describe('what is printed of the room', () => {
	it('has an id once', () => expect(new Set(explained.map(({ id }) => id)).size).toBe(explained.length));
});

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explained } from '../../../src/extract/measures/index.js';
import { rules } from '../../../src/extract/measures/rules/index.js';
import { entriesOf } from './reading.js';

const folder = new URL('../../../src/extract/measures/rules/', import.meta.url);

describe('rules for measures', () => {
	it('stand in the ordered index, one a file', () => {
		const files = readdirSync(folder).filter((name) => name !== 'index.ts');
		expect(new Set(rules.map(({ explained: { id } }) => `${id.replace('measures/', '')}.ts`))).toEqual(new Set(files));
	});
	for (const { id, examples } of explained) {
		describe(id, () => {
			for (const text of examples.match) it(`finds: ${text}`, () => expect(entriesOf(text).map(({ rule }) => rule)).toContain(id));
			for (const text of examples.not) it(`leaves: ${text}`, () => expect(entriesOf(text).map(({ rule }) => rule)).not.toContain(id));
		});
	}
});

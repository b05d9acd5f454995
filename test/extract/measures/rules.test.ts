import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explained } from '../../../src/extract/measures/index.js';
import { rules } from '../../../src/extract/measures/inflected/rules/index.js';
import { clauseRules } from '../../../src/extract/measures/uninflected/clauses/index.js';
import { closedRules } from '../../../src/extract/measures/verb-final/rules/index.js';
import { entriesOf } from './reading.js';

const folders = [
	{ folder: new URL('../../../src/extract/measures/inflected/rules/', import.meta.url), prefix: 'measures/', index: rules },
	{ folder: new URL('../../../src/extract/measures/uninflected/clauses/', import.meta.url), prefix: 'measures/clause-', index: clauseRules },
	{ folder: new URL('../../../src/extract/measures/verb-final/rules/', import.meta.url), prefix: 'measures/closed-', index: closedRules },
];

describe('rules for measures', () => {
	for (const { folder, prefix, index } of folders)
		it(`stand in the ordered index, one a file: ${prefix}`, () => {
			const files = readdirSync(folder).filter((name) => name !== 'index.ts');
			expect(index.map(({ explained: { id } }) => `${id.slice(prefix.length)}.ts`).sort()).toEqual(files.sort());
		});
	for (const { id, examples } of explained) {
		describe(id, () => {
			for (const text of examples.match) it(`finds: ${text}`, () => expect(entriesOf(text).map(({ rule }) => rule)).toContain(id));
			for (const text of examples.not) it(`leaves: ${text}`, () => expect(entriesOf(text).map(({ rule }) => rule)).not.toContain(id));
		});
	}
});

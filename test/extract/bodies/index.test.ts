import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explained } from '../../../src/extract/bodies/index.js';

const folder = new URL('../../../src/extract/bodies/patterns/', import.meta.url);

describe('the patterns of bodies', () => {
	it('each stand in the index', () => {
		const index = readFileSync(new URL('../index.ts', folder), 'utf8');
		for (const file of readdirSync(folder)) expect(index, file).toContain(`./patterns/${file.replace('.ts', '.js')}`);
	});

	it('have ids of this room, each once', () => {
		const ids = explained.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of ids) expect(id).toMatch(/^bodies\/[a-z-]+$/);
	});
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { samenessRules } from '../../src/timeline/same/index.js';

const folder = new URL('../../src/timeline/same/', import.meta.url);
const ruleFiles = readdirSync(folder).filter((file) => readFileSync(new URL(file, folder), 'utf8').includes(': SamenessRule = {'));

it('every rule of sameness stands in the order, once', () => {
	expect(samenessRules.map(({ id }) => id.replace('same/', '')).sort()).toEqual(ruleFiles.map((file) => file.replace('.ts', '')).sort());
});

it('docs/one-timeline.md explains every rule of sameness', () => {
	const page = readFileSync(new URL('../../docs/one-timeline.md', import.meta.url), 'utf8');
	for (const { id, summary } of samenessRules) expect(page).toContain(`| \`${id}\` | ${summary} |`);
});

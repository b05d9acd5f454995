import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { explainedKeys } from '../../src/config/project.js';

it('docs/ci.md explains every key of the project file in the words of the help', () => {
	const page = readFileSync(new URL('../../docs/ci.md', import.meta.url), 'utf8').replaceAll('`', '');
	for (const [key, what] of Object.entries(explainedKeys)) expect(page).toContain(`| ${key} | ${what} |`);
});

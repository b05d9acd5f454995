import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { describe, expect, it } from 'vitest';
import { folder, notice } from '../cli/process.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = (cwd: string, command: string, ...args: string[]): string =>
	execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

describe('the package', () => {
	it('passes publint', async () => {
		const { messages } = await publint({ pkgDir: root, strict: true });
		expect(messages).toEqual([]);
	});
	it('holds what it needs and nothing of the workshop', () => {
		const [packed] = JSON.parse(run(root, 'npm', 'pack', '--dry-run', '--json', '--ignore-scripts')) as { files: { path: string }[] }[];
		const paths = (packed?.files ?? []).map(({ path }) => path);
		for (const path of [
			'bin/policy-extract.js',
			'dist/index.js',
			'dist/index.d.ts',
			'dist/run/worker.js',
			'dist/command/main.js',
			'dist/command/worker.js',
			'README.md',
			'LICENSE',
			'CHANGELOG.md',
			'package.json',
		])
			expect(paths).toContain(path);
		expect(paths.filter((path) => /^(src|test|corpus|fixtures)\/|\.tsbuildinfo$/.test(path))).toEqual([]);
	});
	it('installs from its tarball elsewhere, runs there, and types its library', () => {
		const place = mkdtempSync(join(tmpdir(), 'policy-extract-pack-'));
		const name = run(root, 'npm', 'pack', '--ignore-scripts', '--silent', '--pack-destination', place).trim().split('\n').at(-1) ?? '';
		writeFileSync(join(place, 'package.json'), '{ "name": "elsewhere", "private": true, "type": "module" }\n');
		try {
			run(place, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', `./${name}`);
		} catch (error) {
			// without a network and with an empty cache the dependencies cannot come; everything else must work
			if (!/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENOTCACHED|network/i.test(String((error as { stderr?: unknown }).stderr))) throw error;
			return;
		}
		const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
		expect(run(place, 'npx', '--no-install', 'policy-extract', '--version').trim()).toBe(version);
		const timeline = JSON.parse(run(place, 'npx', '--no-install', 'policy-extract', folder({ 'a.txt': notice }), '--quiet')) as { documents: unknown[] };
		expect(timeline.documents).toHaveLength(1);
		writeFileSync(
			join(place, 'use.ts'),
			"import { analyze, extract, type Entry } from 'policy-extract';\nconst entries: readonly Entry[] = (await analyze(['.'])).timeline.entries;\nconst text: string = extract({ path: 'a.txt', bytes: new Uint8Array() })[0]?.article.text ?? '';\nexport { entries, text };\n",
		);
		run(
			place,
			process.execPath,
			join(root, 'node_modules/typescript/bin/tsc'),
			'--noEmit',
			'--strict',
			'--module',
			'nodenext',
			'--target',
			'es2022',
			'--lib',
			'es2023',
			'--skipLibCheck',
			'use.ts',
		);
	});
});

/**
 * Times the comparison beside jsdiff (word level), diff-match-patch (word mode) and wdiff, on pairs `X.old.*` / `X.new.*`
 * of a folder and on their concatenation repeated to a size. Each is timed in a process of its own, which also gives its peak memory.
 *   npm run bench:diff -- FOLDER [--megabytes 5]
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { megabytes: { type: 'string', default: '5' } } });
const folder = positionals[0];
if (folder === undefined) throw new Error('bench:diff needs a folder of X.old.* and X.new.* pairs');
const here = fileURLToPath(new URL('.', import.meta.url));
execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });

const names = readdirSync(folder)
	.filter((name) => name.includes('.old.'))
	.sort();
const pairs = names.map((name) => ({ name: name.replace(/\.old\..*/, ''), old: join(folder, name), now: join(folder, name.replace('.old.', '.new.')) }));
const scratch = mkdtempSync(join(tmpdir(), 'bench-diff-'));
const write = (name: string, side: 'old' | 'now', bytes: number): string => {
	const one = pairs.map((pair) => readFileSync(pair[side], 'utf8')).join('\n\n');
	const path = join(scratch, `${name}.${side}.txt`);
	let text = '';
	for (let copy = 1; text.length < bytes; copy++) text += `${one.replaceAll('\n\n', `\n\nCopy ${copy}. `)}\n\n`;
	writeFileSync(path, text.slice(0, bytes));
	return path;
};
const bytes = Number(values.megabytes) * 1_000_000;
const large = { name: `all pairs to ${values.megabytes} MB`, old: write('large', 'old', bytes), now: write('large', 'now', bytes) };

const tools = ['policy-extract', 'policy-extract (compare only)', 'jsdiff', 'diff-match-patch', 'wdiff'] as const;
const limit = 120_000;
console.log(`${'seconds (peak MB)'.padEnd(36)} ${tools.map((tool) => tool.padStart(30)).join('')}`);
const totals = new Map<string, number>();
for (const pair of [...pairs, large]) {
	const cells = tools.map((tool) => {
		const answer = spawnSync(process.execPath, [join(here, 'one.mjs'), tool, pair.old, pair.now], { encoding: 'utf8', timeout: limit, maxBuffer: 1 << 28 });
		if (answer.status !== 0) return answer.signal === null ? 'not here' : `> ${limit / 1000}`;
		const { seconds, megabytes } = JSON.parse(answer.stdout) as { seconds: number; megabytes: number };
		if (pair !== large) totals.set(tool, (totals.get(tool) ?? 0) + seconds);
		return `${seconds.toFixed(3)} (${megabytes.toFixed(0)})`;
	});
	console.log(`${pair.name.slice(0, 36).padEnd(36)} ${cells.map((cell) => cell.padStart(30)).join('')}`);
}
console.log(`${'all pairs, seconds'.padEnd(36)} ${tools.map((tool) => (totals.get(tool)?.toFixed(3) ?? '').padStart(30)).join('')}`);

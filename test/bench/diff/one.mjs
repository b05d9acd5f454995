// One tool on one pair, in a process of its own: seconds of work (loading left out) and peak memory.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const [tool, oldPath, newPath] = process.argv.slice(2);
const oldText = readFileSync(oldPath, 'utf8');
const newText = readFileSync(newPath, 'utf8');
const clock = () => performance.now() / 1000;
let seconds = 0;
if (tool.startsWith('policy-extract')) {
	const { clean, extractFrom } = await import('../../../dist/pipeline.js');
	const { ingest } = await import('../../../dist/ingest/index.js');
	const { reconcile } = await import('../../../dist/diff/reconcile.js');
	const { compare } = await import('../../../dist/diff/compare.js');
	const start = clock();
	const [a, b] = reconcile(clean(ingest({ path: 'old', bytes: readFileSync(oldPath) })[0]), clean(ingest({ path: 'new', bytes: readFileSync(newPath) })[0]));
	const [old, now] = [extractFrom(a), extractFrom(b)];
	const extracted = clock();
	compare(old, now);
	seconds = clock() - (tool.includes('only') ? extracted : start);
} else if (tool === 'jsdiff') {
	const { diffWords } = await import('diff');
	const start = clock();
	diffWords(oldText, newText);
	seconds = clock() - start;
} else if (tool === 'diff-match-patch') {
	const { default: DiffMatchPatch } = await import('diff-match-patch');
	const engine = new DiffMatchPatch();
	engine.Diff_Timeout = 0;
	const start = clock();
	// word mode as its wiki describes it: words to characters, diff, characters to words
	const table = new Map();
	const encode = (text) =>
		(text.match(/\s+|[^\s]+/g) ?? [])
			.map((word) => {
				let id = table.get(word);
				if (id === undefined) {
					id = table.size + 1;
					table.set(word, id);
				}
				return String.fromCodePoint(id < 0xd800 ? id : id + 0x800);
			})
			.join('');
	engine.diff_main(encode(oldText), encode(newText), false);
	seconds = clock() - start;
} else {
	const start = clock();
	const answer = spawnSync('wdiff', [oldPath, newPath], { maxBuffer: 1 << 28 });
	seconds = clock() - start;
	if (answer.error) process.exit(3);
}
process.stdout.write(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024 }));

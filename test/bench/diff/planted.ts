/**
 * Plants changes of known kinds in articles and counts those reported as their kind with nothing else.
 *   npm run bench:planted -- FOLDER… [--plants 10000] [--seed 1] [--misses 40]
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compare } from '../../../src/diff/compare.js';
import { ingest } from '../../../src/ingest/index.js';
import { clean, extractFrom } from '../../../src/pipeline.js';
import { byCodeUnit } from '../../../src/text/order.js';
import { articleOf, missesOf, plantChanges, plantKinds, seeded } from '../../diff/plant.js';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { plants: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' }, misses: { type: 'string', default: '40' } },
});

if (positionals.length === 0) throw new Error('usage: npm run bench:planted -- FOLDER… [--plants 10000] [--seed 1] [--misses 40]');

function filesOf(path: string): string[] {
	return statSync(path).isDirectory()
		? readdirSync(path)
				.sort(byCodeUnit)
				.flatMap((name) => filesOf(join(path, name)))
		: [path];
}

const grounds: { path: string; language: 'en' | 'zh'; paragraphs: string[] }[] = [];
for (const path of positionals.flatMap(filesOf)) {
	if (!/\.(txt|md|html?|xml)$/.test(path)) continue;
	for (const raw of ingest({ path, bytes: readFileSync(path) })) {
		const article = clean(raw);
		const paragraphs = [
			...new Set(
				article.blocks.filter(({ verdict }) => verdict.kind === 'content').map(({ start, end }) => article.text.slice(start, end).replace(/\s+/g, ' ').trim()),
			),
		].filter((text) => text.length > 20 && text.length < 3000);
		const han = paragraphs.join('').replace(/[^\u4e00-\u9fff]/g, '').length;
		// the heart of a long article is enough: what is measured is the naming of changes
		if (paragraphs.length >= 6) grounds.push({ path, language: han * 2 > paragraphs.join('').length ? 'zh' : 'en', paragraphs: paragraphs.slice(0, 40) });
	}
}
const random = seeded(Number(values.seed));
const planted = new Map<string, { all: number; missed: number }>();
const misses: string[] = [];
let total = 0;
let right = 0;
while (total < Number(values.plants) && grounds.length > 0) {
	const ground = grounds[Math.floor(random() * grounds.length)];
	if (ground === undefined) break;
	const kinds = [...new Set(Array.from({ length: 1 + Math.floor(random() * 3) }, () => plantKinds[Math.floor(random() * plantKinds.length)] ?? 'insert'))];
	const { old, now, expected } = plantChanges(ground.paragraphs, ground.language, kinds, random);
	const comparison = compare(extractFrom(articleOf('old', old)), extractFrom(articleOf('new', now)));
	const found = missesOf(comparison, expected);
	const wrong = Math.min(found.length, expected.length);
	total += expected.length;
	right += expected.length - wrong;
	for (const { plant } of expected) {
		const count = planted.get(plant) ?? { all: 0, missed: 0 };
		count.all++;
		if (found.some((miss) => miss.startsWith(`${plant}:`))) count.missed++;
		planted.set(plant, count);
	}
	if (found.length > 0) misses.push(`${ground.path} [${expected.map(({ plant }) => plant).join(', ')}]\n    ${found.join('\n    ')}`);
}
for (const [plant, { all, missed }] of [...planted].sort(([a], [b]) => byCodeUnit(a, b)))
	console.log(`${plant.padEnd(12)} ${String(all).padStart(6)} planted ${String(missed).padStart(5)} missed`);
console.log(`\n${grounds.length} articles, ${total} planted, ${right} reported as planted and nothing else: ${((100 * right) / total).toFixed(2)} %`);
for (const miss of misses.slice(0, Number(values.misses))) console.log(miss);

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FindingsCache } from '../../src/run/cache.js';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'policy-extract-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files = (): string[] =>
	readdirSync(folder, { recursive: true })
		.map(String)
		.filter((name) => name.endsWith('.json'));
const key = FindingsCache.key('a.txt', new TextEncoder().encode('Levy up'), '[null]');

describe('the cache', () => {
	it('gives back what was put, in another run too', () => {
		FindingsCache.open<unknown>(folder, 'sha256:1').put(key, { quote: '五 “levies”\n' });
		expect(FindingsCache.open<unknown>(folder, 'sha256:1').get(key)).toEqual({ quote: '五 “levies”\n' });
	});
	it('knows nothing of results of other rules', () => {
		FindingsCache.open<unknown>(folder, 'sha256:1').put(key, { kept: true });
		expect(FindingsCache.open<unknown>(folder, 'sha256:2').get(key)).toBeNull();
	});
	it('has another key for other bytes, another path and another cut between the two', () => {
		const keys = [FindingsCache.key('a.txt', 'x'), FindingsCache.key('a.txt', 'y'), FindingsCache.key('b.txt', 'x'), FindingsCache.key('a.tx', 'tx')];
		expect(new Set(keys).size).toBe(4);
	});
	it('notices a damaged entry and takes it for none', () => {
		const cache = FindingsCache.open<unknown>(folder, 'sha256:1');
		cache.put(key, { figures: [205] });
		const [file] = files();
		const path = join(folder, file ?? '');
		writeFileSync(path, readFileSync(path, 'utf8').replace('205', '206'));
		expect([cache.get(key), cache.damaged]).toEqual([null, 1]);
		writeFileSync(path, readFileSync(path, 'utf8').slice(0, 30));
		expect(cache.get(key)).toBeNull();
	});
	it('leaves no drafts behind', () => {
		FindingsCache.open<unknown>(folder, 'sha256:1').put(key, 1);
		expect(readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.tmp'))).toEqual([]);
	});
});

it('a second run over an unchanged folder extracts nothing and makes the same timeline; a changed article alone is read again', async () => {
	const { analyze } = await import('../../dist/run.js');
	const articles = mkdtempSync(join(tmpdir(), 'policy-extract-articles-'));
	try {
		for (let i = 0; i < 5; i++)
			writeFileSync(
				join(articles, `${i}.txt`),
				`Notice ${i}\nOn ${i + 1} May 2021 the harbour board approved ${i + 3} new berths for grain ships at the eastern pier.\n`,
			);
		const cache = join(folder, 'kept');
		const first = await analyze([articles], { cache, jobs: 1 });
		const second = await analyze([articles], { cache, jobs: 1 });
		expect([first.reused, second.reused]).toEqual([0, 5]);
		expect(JSON.stringify(second.timeline)).toBe(JSON.stringify(first.timeline));
		writeFileSync(join(articles, '2.txt'), 'Notice\nOn 9 May 2021 the harbour board closed the western pier to all ships.\n');
		const third = await analyze([articles], { cache, jobs: 1 });
		expect(third.reused).toBe(4);
		expect(JSON.stringify(third.timeline)).toBe(JSON.stringify((await analyze([articles], { jobs: 1 })).timeline));
	} finally {
		rmSync(articles, { recursive: true, force: true });
	}
});

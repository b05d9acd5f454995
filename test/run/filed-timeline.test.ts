import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FindingsCache } from '../../src/run/cache.js';
import { filedTimeline, fileTimeline, timelineKey } from '../../src/run/filed-timeline.js';
import type { Run } from '../../src/run.js';
import { timelineOf } from '../../src/timeline/listed.js';
import type { Timeline } from '../../src/timeline/schema.js';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'policy-extract-filed-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const input = (path: string, text: string) => ({ path, file: path, bytes: new TextEncoder().encode(text) });

describe('the key of a whole run', () => {
	const [levy, pier] = [input('levy.txt', 'Levy up'), input('pier.txt', 'Pier shut')];
	it('does not depend on the order of the inputs', () => {
		expect(timelineKey([levy, pier], '')).toBe(timelineKey([pier, levy], ''));
	});
	it('is another for other bytes, another name, another number of inputs and other settings', () => {
		const keys = [
			timelineKey([levy, pier], ''),
			timelineKey([levy, input('pier.txt', 'Pier open')], ''),
			timelineKey([levy, input('quay.txt', 'Pier shut')], ''),
			timelineKey([levy], ''),
			timelineKey([levy, pier], 'mentions'),
		];
		expect(new Set(keys).size).toBe(5);
	});
	it('is none where an input cannot be read', () => {
		expect(timelineKey([levy, { path: 'gone.txt', file: join(folder, 'gone.txt'), bytes: null }], '')).toBeNull();
	});
});

describe('a run over an unchanged folder', () => {
	const articles = (): string => join(folder, 'articles');
	const cache = (): string => join(folder, 'cache');
	const put = (name: string, text: string): void => writeFileSync(join(articles(), name), text);
	const run = async (options: object = {}): Promise<Run> => (await import('../../dist/run.js')).analyze([articles()], { jobs: 1, cache: cache(), ...options });
	const filed = (ending: string): string[] =>
		readdirSync(cache(), { recursive: true })
			.map((name) => join(cache(), String(name)))
			.filter((name) => name.endsWith(ending));
	beforeEach(() => {
		mkdirSync(articles());
		put('a.txt', 'Notice\nOn 4 May 2021 the harbour board approved three new berths for grain ships at the eastern pier.\n');
		put('b.txt', '通知\n2021年5月6日,港务局批准在东码头新建五个泊位。\n');
	});

	it('needs no findings of single articles', async () => {
		const first = await run();
		for (const file of filed('.json')) rmSync(file);
		const second = await run();
		expect(second).toEqual({ ...first, reused: 2 });
		expect(JSON.stringify(second.timeline)).toBe(JSON.stringify(first.timeline));
		expect(filed('.json')).toEqual([]);
	});
	it('makes a damaged timeline anew, and files it whole', async () => {
		const first = await run();
		const [file = ''] = filed('.bin');
		const whole = readFileSync(file);
		const damaged = Buffer.from(whole);
		damaged[damaged.length - 5] = (damaged[damaged.length - 5] as number) ^ 1;
		writeFileSync(file, damaged);
		expect((await run()).timeline).toEqual(first.timeline);
		expect(readFileSync(file).equals(whole)).toBe(true);
	});
	it('is not taken for one with other settings', async () => {
		await run();
		const { timeline } = await run({ mentions: true });
		expect(timeline.documents.every(({ mentions }) => mentions !== undefined)).toBe(true);
	});
	it('tells of what failed each time: a timeline with failures is not filed', async () => {
		put('c.jsonl', 'no JSON\n');
		const [first, second] = [await run(), await run()];
		expect(first.failures.map(({ path, file }) => [path, file])).toEqual([['c.jsonl', join(articles(), 'c.jsonl')]]);
		expect(second.failures).toEqual(first.failures);
		expect(filed('.bin')).toEqual([]);
	});
	it('that was stopped files nothing', async () => {
		await run({ stop: AbortSignal.abort() });
		expect(filed('.bin')).toEqual([]);
	});
});

it('a timeline is filed as it is, without anything in it too', () => {
	const cache = FindingsCache.open<unknown>(folder, 'sha256:1');
	const empty: Timeline = {
		schemaVersion: '1.0',
		generator: { name: 'policy-extract', version: '1.0.0', rules: 'sha256:0' },
		documents: [],
		bodies: [],
		entries: [],
		repeats: [],
	};
	fileTimeline(cache, FindingsCache.key('x'), empty, 0);
	const found = filedTimeline(cache, FindingsCache.key('x'));
	expect(found === null ? null : timelineOf(found.timeline)).toEqual(empty);
	expect(filedTimeline(cache, FindingsCache.key('y'))).toBeNull();
});

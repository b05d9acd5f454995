import { describe, expect, it } from 'vitest';
import { Pool } from '../../src/run/pool.js';
import { everything } from '../../src/scope.js';

const worker = new URL('./workers/unruly.mjs', import.meta.url);

async function run(paths: readonly string[], jobs: number, stop: AbortSignal | null = null): Promise<Map<string, string>> {
	const pool = new Pool({ published: null, mentions: false, dropped: false, bodies: null, scope: everything }, { jobs, timeout: 6, memory: 32 }, worker);
	const results = new Map<string, string>();
	await pool.map(
		paths.map((path) => ({ path, file: path, bytes: null, wants: 'findings' as const, templates: null, templated: new Set<string>() })),
		({ path }, { failures }) => results.set(path, failures[0]?.message ?? 'done'),
		stop,
	);
	await pool.close();
	return results;
}

describe('the pool', () => {
	it.each([1, 2])('with %i workers: a job that hangs, eats memory or throws costs only itself', async (jobs) => {
		const results = await run(['a', 'hang', 'b', 'eat', 'c', 'throw', 'd'], jobs);
		for (const path of ['a', 'b', 'c', 'd']) expect(results.get(path)).toBe('done');
		expect(results.get('hang')).toBe('took longer than 6 s; give it more with --timeout');
		expect(results.get('eat')).toBe('needs more than 32 MiB of memory; give it more with --memory');
		expect(results.get('throw')).toBe('internal error: out of luck; please report it with the file');
	});
	it('begins nothing new once it is stopped', async () => {
		const results = await run(['hang', 'a'], 1, AbortSignal.timeout(100));
		expect([...results.keys()]).toEqual(['hang']);
	});
});

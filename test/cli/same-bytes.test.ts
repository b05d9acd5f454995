import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { folder, policyExtract } from './process.js';

const corpus = fileURLToPath(new URL('../../corpus', import.meta.url));
const extractOf = async (...args: Parameters<typeof policyExtract>): Promise<string> => {
	const { code, stdout, stderr } = await policyExtract(...args);
	expect(stderr).toBe('');
	expect(code).toBe(0);
	return stdout;
};

describe('the timeline is the same bytes', () => {
	let expected = '';
	beforeAll(async () => {
		expected = await extractOf([corpus, '--quiet', '--mentions', '--jobs', '1']);
	});
	it('from two workers as from one', async () => {
		expect(await extractOf([corpus, '--quiet', '--mentions', '--jobs', '2'])).toBe(expected);
	});
	it('from a copy of the folder at another place', async () => {
		const copy = folder({});
		cpSync(corpus, copy, { recursive: true });
		expect(await extractOf([copy, '--quiet', '--mentions'])).toBe(expected);
	});
	it('in another time zone and locale', async () => {
		const env = { TZ: 'Asia/Shanghai', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
		expect(await extractOf([corpus, '--quiet', '--mentions'], { env })).toBe(expected);
		expect(await extractOf([corpus, '--quiet', '--mentions'], { env: { TZ: 'America/Los_Angeles' } })).toBe(expected);
	});
	it('from shuffled arguments, and from arguments given twice', async () => {
		const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
			.filter((name) => /\.(txt|html|md|jsonl)$/.test(name))
			.sort()
			.map((name) => join(corpus, name));
		const forwards = await extractOf([...files, '--quiet']);
		expect(await extractOf([...files.reverse(), '--quiet', '--jobs', '2'])).toBe(forwards);
		expect(await extractOf([...files, ...files, '--quiet'])).toBe(forwards);
	});
});

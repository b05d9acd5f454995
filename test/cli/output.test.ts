import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { refuseUnwritable, writeWhole } from '../../src/cli/output.js';
import { CacheError, FindingsCache } from '../../src/run/cache.js';

const folder = mkdtempSync(join(tmpdir(), 'output-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a file that is written', () => {
	it('replaces what stands behind a link, and leaves the link', () => {
		const [target, link] = [join(folder, 'target.csv'), join(folder, 'link.csv')];
		writeFileSync(target, 'old');
		symlinkSync(target, link);
		writeWhole(link, ['new']);
		expect(readFileSync(target, 'utf8')).toBe('new');
		expect(lstatSync(link).isSymbolicLink()).toBe(true);
	});
	it('leaves no draft beside it, written or not', () => {
		writeWhole(join(folder, 'one.json'), ['{}']);
		expect(() => writeWhole(join(folder, 'none', 'one.json'), ['{}'])).toThrow(/one\.json: cannot be written \(ENOENT\)/);
		expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
	});
});

it('is told before the work where a file cannot be written', () => {
	expect(() => refuseUnwritable(join(folder, 'none', 'one.json'))).toThrow(
		/one\.json: cannot be written \(no such folder\); give a file in a folder that exists/,
	);
	expect(() => refuseUnwritable(folder)).toThrow(/cannot be written \(it is a folder\)/);
	expect(() => refuseUnwritable(join(folder, 'new.json'))).not.toThrow();
});

it('a cache in a place that is no folder is refused with what to do', () => {
	const file = join(folder, 'file');
	writeFileSync(file, '');
	expect(() => FindingsCache.open(file, 'rules')).toThrow(CacheError);
	expect(() => FindingsCache.open(file, 'rules')).toThrow(/cannot hold the cache \(ENOTDIR\); name a folder/);
});

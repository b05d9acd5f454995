import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, notice, policyExtract } from './process.js';

/** What cannot be read is one line each, from its name in the folder as it was given on; the rest is done, and the exit code is 1. */
async function failsBeside(name: string, content: string | Uint8Array): Promise<string> {
	const root = folder({ 'good.txt': notice, [name]: content });
	const { code, stdout, stderr } = await policyExtract([root, '--quiet']);
	expect(code).toBe(1);
	expect((JSON.parse(stdout) as { documents: { path: string }[] }).documents.map(({ path }) => path)).toContain('good.txt');
	expect(stderr.startsWith(`${root}/`)).toBe(true);
	return stderr.slice(root.length + 1);
}

describe('an input that cannot be read', () => {
	it('is a missing path: named, with what to do', async () => {
		const { code, stdout, stderr } = await policyExtract(['no-such-folder']);
		expect(stderr).toMatch(/^no-such-folder: no such file or folder; /);
		expect([code, stdout]).toEqual([2, '']);
	});
	it('is an empty folder', async () => {
		const { code, stderr } = await policyExtract([mkdtempSync(join(tmpdir(), 'policy-extract-'))]);
		expect(code).toBe(2);
		expect(stderr).toMatch(/no articles/);
	});
	it('is an empty file', async () => {
		expect(await failsBeside('empty.txt', '')).toMatch(/^empty\.txt: .*empty.*; .+\n$/);
	});
	it('is a binary file', async () => {
		const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256);
		expect(await failsBeside('photo.txt', bytes)).toMatch(/^photo\.txt: .*binary.*; .+\n$/);
	});
	it('is a malformed line of a .jsonl file: its line is named, the others are read', async () => {
		const lines = [JSON.stringify({ text: notice }), '{"text": "cut off', JSON.stringify({ text: notice.replace('38', '39') })];
		const { code, stdout, stderr } = await policyExtract([folder({ 'feed.jsonl': `${lines.join('\n')}\n` }), '--quiet']);
		expect(code).toBe(1);
		expect(stderr).toMatch(/\/feed\.jsonl:2: .+; .+\n$/);
		expect((JSON.parse(stdout) as { documents: unknown[] }).documents).toHaveLength(2);
	});
	it.skipIf(process.getuid?.() === 0)('is a file without permission', async () => {
		const root = folder({ 'good.txt': notice, 'secret.txt': notice });
		chmodSync(join(root, 'secret.txt'), 0);
		const { code, stderr } = await policyExtract([root, '--quiet']);
		expect(code).toBe(1);
		expect(stderr).toMatch(/\/secret\.txt: may not be read; /);
	});
	it('does not drive the terminal with its name', async () => {
		const { stderr } = await policyExtract(['\u001b[31mred']);
		expect(stderr).not.toContain('\u001b');
		expect(stderr).toMatch(/^␛\[31mred: /);
	});
});

describe('a misspelt word', () => {
	it.each([
		['a command', ['chek', 'timeline.json', 'articles'], 'chek: no such command, file or folder; did you mean "check"?\n'],
		['a rule', ['rules', 'bredcrumb'], 'bredcrumb: no such rule; did you mean "breadcrumb"?\n'],
		['a rule with its room', ['rules', 'boilerplate/bredcrumb'], 'boilerplate/bredcrumb: no such rule; did you mean "boilerplate/breadcrumb"?\n'],
		['a rule near to none', ['rules', 'zzzzzzzz'], 'zzzzzzzz: no such rule; policy-extract rules lists them\n'],
	])('that is %s gets a suggestion where one is near', async (_, args, told) => {
		const { code, stderr } = await policyExtract(args);
		expect([code, stderr]).toEqual([2, told]);
	});
	it('that is a folder which is there is read', async () => {
		const cwd = folder({ 'chek/a.txt': notice });
		expect((await policyExtract(['chek', '-q'], { cwd })).code).toBe(0);
	});
});

describe('wrong use', () => {
	it.each([
		['an unknown option', ['--no-such-option']],
		['no path', ['extract']],
		['nothing at all', []],
		['an unknown format', ['.', '--format', 'docx']],
		['a day that does not exist', ['.', '--published', '2021-02-30']],
		['no workers', ['.', '--jobs', '0']],
		['an unknown rule', ['rules', 'no-such-rule']],
		['an output of no known format', [folder({ 'a.txt': notice }), '-o', 'timeline.docx']],
		['a folder to write to that is not there', [folder({ 'a.txt': notice }), '-o', '/no/such/folder/timeline.json']],
	])('%s exits with 2, tells why on standard error and prints nothing', async (_, args) => {
		const { code, stdout, stderr } = await policyExtract(args);
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr).not.toBe('');
		expect(stderr).not.toMatch(/^\s+at /m);
	});
});

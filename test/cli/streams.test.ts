import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folder, notice, policyExtract } from './process.js';

const one = folder({ 'harbour.txt': notice });
const many = folder(Object.fromEntries(Array.from({ length: 160 }, (_, index) => [`${index}.txt`, notice.replace('38 ports', `${index + 40} ports`)])));

describe('the streams', () => {
	it('keep data and talk apart', async () => {
		const { code, stdout, stderr } = await policyExtract([one]);
		expect(code).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: '1.0' });
		expect(stderr).toMatch(/^articles +1 read, 0 failed$/m);
	});
	it('tell of documents that are no text', async () => {
		const { stderr } = await policyExtract([folder({ 'harbour.txt': notice, 'plan.pdf': '%PDF-1.4', 'law.docx': 'PK' })]);
		expect(stderr).toMatch(/^not text +1 \.docx, 1 \.pdf passed over; convert them to text /m);
		expect((await policyExtract([one])).stderr).not.toContain('not text');
	});
	it('are silent with --quiet but for the data', async () => {
		expect((await policyExtract([one, '--quiet'])).stderr).toBe('');
	});
	it('carry no colours on a pipe', async () => {
		for (const args of [[one, '--table'], ['inspect', join(one, 'harbour.txt')], ['rules']]) {
			const { stdout, stderr } = await policyExtract(args);
			expect(stdout + stderr).not.toContain('\u001b');
		}
	});
	it('carry colours when they are asked for', async () => {
		expect((await policyExtract(['inspect', join(one, 'harbour.txt'), '--color', 'always'])).stdout).toContain('\u001b[');
		expect((await policyExtract(['inspect', join(one, 'harbour.txt')], { env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b[');
		expect((await policyExtract(['inspect', join(one, 'harbour.txt'), '--color', 'never'], { env: { FORCE_COLOR: '1' } })).stdout).not.toContain('\u001b[');
	});
	it('are whole on a pipe, however long', async () => {
		const { stdout } = await policyExtract([many, '--mentions']);
		expect(stdout.length).toBeGreaterThan(65_536);
		expect((JSON.parse(stdout) as { documents: unknown[] }).documents).toHaveLength(160);
	});
	it('end quietly when the reader leaves', async () => {
		const bin = fileURLToPath(new URL('../../bin/policy-extract.js', import.meta.url));
		const stderr = await new Promise<string>((resolve) => {
			const child = spawn('sh', ['-c', `"${process.execPath}" "${bin}" "${many}" --mentions --quiet | head -c 10`]);
			let text = '';
			child.stderr.on('data', (part: Buffer) => {
				text += part.toString();
			});
			child.on('close', () => resolve(text));
		});
		expect(stderr).toBe('');
	});
	it('read an article from standard input', async () => {
		const { code, stdout } = await policyExtract(['-', '--quiet'], { input: notice });
		expect(code).toBe(0);
		expect((JSON.parse(stdout) as { documents: { bytes: number }[] }).documents[0]?.bytes).toBe(Buffer.byteLength(notice));
	});
});

describe('-o', () => {
	it('writes the file whole, in the format of its name, and leaves nothing beside it', async () => {
		const root = folder({ 'in/harbour.txt': notice });
		for (const [name, begins] of [
			['t.json', '{'],
			['t.jsonl', ''],
			['t.csv', 'id,kind,date'],
			['t.md', '# Policy timeline'],
			['t.html', '<!doctype html>'],
		] as const) {
			const { code, stdout } = await policyExtract([join(root, 'in'), '-o', join(root, name)]);
			expect([code, stdout]).toEqual([0, '']);
			expect(readFileSync(join(root, name), 'utf8').startsWith(begins)).toBe(true);
		}
		expect(readdirSync(root).sort()).toEqual(['in', 't.csv', 't.html', 't.json', 't.jsonl', 't.md']);
	});
	it('leaves an old file alone when nothing could be done', async () => {
		const root = folder({ 'old.json': 'old' });
		expect((await policyExtract(['no-such-file', '-o', join(root, 'old.json')])).code).toBe(2);
		expect(readFileSync(join(root, 'old.json'), 'utf8')).toBe('old');
	});
});

describe('Ctrl-C', () => {
	it('ends with 130 and writes nothing', async () => {
		const root = folder(Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`${index}.txt`, notice.repeat(20)])));
		const { code, stdout } = await policyExtract([root, '--jobs', '1', '-o', join(root, 'out.json')], { interrupt: 3000 });
		expect([code, stdout]).toEqual([130, '']);
		expect(existsSync(join(root, 'out.json'))).toBe(false);
	});
});

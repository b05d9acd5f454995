import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folder, policyExtract } from './process.js';

const levy = (day: string): string => `Levy\n\nPublished: 2021-05-04\n\nThe Harbour Board will raise the grain levy by ${day}.\n`;
const root = folder({ 'old/levy.txt': levy('1 June 2021'), 'new/levy.txt': levy('1 July 2021') });
const diff = (...args: string[]) => policyExtract(['diff', 'old/levy.txt', 'new/levy.txt', ...args], { cwd: root });

describe('diff -o', () => {
	it.each([
		['d.html', '<!doctype html>'],
		['d.md', '### levy.txt'],
		['d.json', '{'],
		['d.txt', 'levy.txt → levy.txt'],
		['d', 'levy.txt → levy.txt'],
	])('%s is written in the format of its name', async (name, begins) => {
		expect((await diff('-o', name)).code).toBe(0);
		expect(readFileSync(join(root, name), 'utf8').startsWith(begins)).toBe(true);
	});
	it('of a format that is not there is refused in one line, unless --format says which', async () => {
		const { code, stderr } = await diff('-o', 'd.docx');
		expect([code, stderr]).toEqual([2, 'd.docx: no output format is called .docx; name the file .txt, .json, .md or .html, or add --format\n']);
		expect((await diff('-o', 'd.docx', '--format', 'html')).code).toBe(0);
	});
});

describe('files of several articles', () => {
	const record = (text: string): string => `${JSON.stringify({ text })}\n`;
	const wells = record('The council will publish 5 rules by 2027.');
	const cwd = folder({ 'one.jsonl': wells, 'two.jsonl': wells + record('The board must close 9 wells by 2030.') });
	it('are told as folders are: what stands in one alone is named', async () => {
		const { code, stdout } = await policyExtract(['diff', '--exit-code', 'one.jsonl', 'two.jsonl'], { cwd });
		expect(code).toBe(1);
		expect(stdout).toMatch(/1 article on both sides, 0 changed, 1 added, 0 removed\nadded /);
		const json = await policyExtract(['diff', '--format', 'json', 'one.jsonl', 'two.jsonl'], { cwd });
		expect(JSON.parse(json.stdout)).toMatchObject({ pairs: [], removed: [], added: [expect.stringMatching(/two/)] });
	});
});

describe('two timelines compared as text', () => {
	beforeAll(async () => {
		for (const side of ['old', 'new']) await policyExtract([side, '-q', '-o', `${side}.json`], { cwd: root });
	});
	it.each(['text', 'markdown'])('say dates as people do in %s', async (format) => {
		const { stdout } = await policyExtract(['diff', 'old.json', 'new.json', '--format', format], { cwd: root });
		expect(stdout).toContain('  date: [-by 2021-06-01 (deadline, stated)-] {+by 2021-07-01 (deadline, stated)+}');
		expect(stdout).not.toContain('"edtf"');
	});
});

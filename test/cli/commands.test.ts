import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, notice, policyExtract, timelineOf } from './process.js';

const root = folder({ 'harbour.txt': notice, 'sub/other.md': '# Fee rules\n\nThe Port Authority issued fee rules on May 6, 2020.\n' });
const file = join(root, 'harbour.txt');

describe('extract', () => {
	it('names documents relative to the folder, in the order of their code units', async () => {
		expect((await timelineOf([root])).documents.map(({ path }) => path)).toEqual(['harbour.txt', 'sub/other.md']);
	});
	it('accounts for every character', async () => {
		for (const { ledger } of (await timelineOf([root])).documents) expect(ledger.content + ledger.boilerplate + ledger.repeat).toBe(ledger.characters);
	});
	it('lists what was dropped only when it is asked for, with the rule and why', async () => {
		expect((await timelineOf([file])).documents[0]).not.toHaveProperty('dropped');
		const [document] = (await timelineOf([file, '--dropped'])).documents;
		expect(document?.dropped?.map(({ line, text }) => [line, text])).toEqual([
			[1, 'Home > News > Policy'],
			[5, 'Published: 2021-03-04'],
			[11, 'Copyright 2021 Harbour Post. All rights reserved.'],
		]);
		for (const { rule, why } of document?.dropped ?? []) expect([rule, why]).toEqual([expect.stringMatching(/^boilerplate\//), expect.stringMatching(/./)]);
	});
	it('lists mentions only when they are asked for', async () => {
		expect((await timelineOf([file])).documents[0]).not.toHaveProperty('mentions');
		expect((await timelineOf([file, '--mentions'])).documents[0]).toHaveProperty('mentions.dates');
	});
	it('dates an article that states no date with --published, and no other', async () => {
		const { documents } = await timelineOf([
			folder({ 'a.txt': notice, 'b.txt': 'Fee rules were eased\n\nThe Port Authority eased the fee rules on Monday.\n' }),
			'--published',
			'2020-05-06',
		]);
		expect(documents.map(({ published }) => published?.edtf)).toEqual(['2021-03-04', '2020-05-06']);
	});
});

describe('what extract writes', () => {
	const own = folder({ 'a.txt': notice });
	it('is not read as an article when it lies among them', async () => {
		for (const name of ['t.csv', 't.html', 't.csv']) await policyExtract([own, '-q', '-o', join(own, name)]);
		const { code, stderr } = await policyExtract([own, '-q']);
		expect(code).toBe(1);
		expect(stderr).toMatch(/t\.csv: this was written by policy-extract and is no article; leave it out/);
		expect(stderr).toMatch(/t\.html: this was written by policy-extract/);
		expect((await policyExtract([own, '-q', '-o', join(own, 't.csv')])).stderr).not.toMatch(/t\.csv: this was/);
	});
	it('never takes the place of an article that is named', async () => {
		const { code, stderr } = await policyExtract([file, '-o', file]);
		expect([code, stderr]).toEqual([2, expect.stringMatching(/harbour\.txt: is one of the articles and would be overwritten; give another file/)]);
	});
	it('goes to standard output for -', async () => {
		expect((await policyExtract([file, '-q', '-f', 'csv', '-o', '-'])).stdout).toMatch(/^id,kind,date/);
	});
	it('is refused where the name of the file asks for another format', async () => {
		const { code, stderr } = await policyExtract([file, '--json', '-o', join(root, 'x.csv')]);
		expect([code, stderr]).toEqual([2, expect.stringMatching(/x\.csv: is named as csv, but json is asked for/)]);
	});
});

describe('clean', () => {
	it('prints the content and not the dirt', async () => {
		const { code, stdout } = await policyExtract(['clean', file]);
		expect(code).toBe(0);
		expect(stdout).toContain('The Harbour Board issued rules on ship emissions');
		expect(stdout).not.toContain('All rights reserved');
		expect(stdout).not.toContain('Home > News');
	});
	it('prints no escape sequences of the page', async () => {
		const { stdout } = await policyExtract(['clean', '-'], { input: notice.replace('The Harbour Board', 'The \u001b[31mHarbour\u0007 Board') });
		expect(stdout).toContain('The [31mHarbour Board issued rules');
	});
	it('prints every block with its verdict, covering all of the text', async () => {
		const { stdout } = await policyExtract(['clean', file, '--format', 'json']);
		const { characters, blocks } = JSON.parse(stdout) as { characters: number; blocks: { start: number; end: number; verdict: string; rule: string }[] };
		expect(blocks[0]?.start).toBe(0);
		expect(blocks.at(-1)?.end).toBe(characters);
		for (const [index, block] of blocks.entries()) {
			if (index > 0) expect(block.start).toBe(blocks[index - 1]?.end);
			expect(block.rule).toBeTruthy();
		}
	});
	it('prints Markdown in which the scraped text is only text', async () => {
		const dirty = folder({
			'a.md':
				'# Rules & <script>alert(1)</script>\n\nThe Port Authority issued *fee* rules [here](javascript:x) on May 6, 2020.\n\n- one thing that the rules say\n- another thing that they say\n',
		});
		const { stdout } = await policyExtract(['clean', dirty, '--format', 'markdown']);
		expect(stdout).not.toContain('<script>');
		expect(stdout).toMatch(/^# Rules/);
		expect(stdout).toMatch(/^- one thing/m);
	});
});

describe('inspect', () => {
	it('shows lines, what was dropped and why, and what was found, without colours too', async () => {
		const { stdout } = await policyExtract(['inspect', file]);
		expect(stdout).toContain('Harbour Board sets a limit on ship emissions');
		expect(stdout).toMatch(/^ +11 ╎ \S+ +Copyright 2021 Harbour Post/m);
		expect(stdout).toContain('{March 3, 2021}');
		expect(stdout).toContain('[0.5 percent]');
		expect(stdout).toMatch(/<(the )?Ministry of Transport>/i);
	});
	it('numbers the entries where their words end, and tells below how each part was obtained', async () => {
		const { stdout } = await policyExtract(['inspect', file]);
		const [text = '', below = ''] = stdout.split(/^\d+ entries$/m);
		const numbers = [...text.slice(text.indexOf('Home')).matchAll(/[¹²³⁴]/g)].map(([number]) => number);
		expect(numbers.length).toBeGreaterThan(1);
		expect(numbers).toEqual(['¹', '²', '³', '⁴'].slice(0, numbers.length));
		expect(below).toMatch(/^ {3}1 {2}2021-03-03 · /m);
		expect(below).toMatch(/^ +figures +120 million yuan → 120000000 CNY/m);
		expect(below).toMatch(/^ +date +2021-03-03, \w+: “March 3, 2021”, stated$/m);
	});
	it('keeps every line within the width', async () => {
		const { stdout } = await policyExtract(['inspect', file]);
		for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
	});
});

describe('the other commands', () => {
	it('rules lists every rule, and explains one with its examples', async () => {
		const { stdout } = await policyExtract(['rules']);
		const ids = stdout
			.trim()
			.split('\n')
			.map((line) => line.split(/\s/)[0] ?? '');
		expect(ids.length).toBeGreaterThan(20);
		const { stdout: one } = await policyExtract(['rules', ids[0] ?? '']);
		expect(one).toContain('Finds something in');
	});
	it('bodies finds one by its abbreviation', async () => {
		const { code, stdout } = await policyExtract(['bodies', 'NDRC']);
		expect(code).toBe(0);
		expect(stdout).toContain('National Development and Reform Commission');
	});
	it('schema describes the timeline', async () => {
		const schema = JSON.parse((await policyExtract(['schema'])).stdout) as { $schema: string; required: string[] };
		expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
		expect(schema.required).toContain('entries');
	});
	it('help and version print to standard output', async () => {
		expect((await policyExtract(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
		for (const args of [['--help'], ['help'], ['clean', '--help']]) {
			const { code, stdout } = await policyExtract(args);
			expect(code).toBe(0);
			expect(stdout).toContain('Usage: policy-extract');
		}
	});
});

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const command = fileURLToPath(new URL('../../bin/policy-extract.js', import.meta.url));
let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'policy-extract-check-'));
	mkdirSync(join(folder, 'articles'));
	writeFileSync(
		join(folder, 'articles', 'berths.txt'),
		'Berths\nOn 3 May 2021 the Ministry of Transport approved 12 new berths for grain ships at the eastern pier.\n',
	);
	writeFileSync(
		join(folder, 'articles', 'nets.txt'),
		'Nets\nOn 4 May 2021 the Ministry of Agriculture banned nets with a mesh of less than 20 mm in the bay.\n',
	);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8' });

describe('policy-extract check', () => {
	it('follows init and a first run, and says that all is the same', () => {
		expect(run('init').status).toBe(0);
		expect(run().status).toBe(0);
		const { status, stdout } = run('check');
		expect([status, stdout]).toEqual([0, 'timeline.json: the timeline is what the articles give\n']);
	});
	it('ends with 1 when an article was added, and writes nothing', () => {
		const before = readFileSync(join(folder, 'timeline.json'), 'utf8');
		writeFileSync(join(folder, 'articles', 'fares.txt'), 'Fares\nOn 5 May 2021 the Ministry of Transport halved bus fares for pensioners in six districts.\n');
		const { status, stdout } = run('check', 'timeline.json', 'articles');
		expect(status).toBe(1);
		expect(stdout).toContain('+ article fares.txt');
		expect(readFileSync(join(folder, 'timeline.json'), 'utf8')).toBe(before);
	});
	it('finds a timeline the same that lists what was dropped and mentioned', () => {
		const told = 'On 6 May 2021 the Ministry of Transport opened a winter harbour for sixty fishing boats on the northern shore of the bay.\n\n';
		mkdirSync(join(folder, 'twice'));
		writeFileSync(join(folder, 'twice', 'harbour.txt'), `A harbour\n\n${told}The boats came from three islands.\n\n${told}`);
		expect(run('-q', 'twice', '--dropped', '--mentions', '-o', 'listed.json').status).toBe(0);
		expect(JSON.parse(readFileSync(join(folder, 'listed.json'), 'utf8')).documents[0].dropped).not.toEqual([]);
		expect(run('check', 'listed.json', 'twice').status).toBe(0);
	});
	it('ends with 2 when there is no timeline, or what is there is none', () => {
		writeFileSync(join(folder, 'list.json'), '[]');
		expect([run('check', 'gone.json', 'articles').status, run('check', 'list.json', 'articles').status]).toEqual([2, 2]);
	});
	it('ends with 2 when nothing differs but an article could not be read, and names it', () => {
		writeFileSync(join(folder, 'articles', 'empty.txt'), '');
		expect(run('-q', 'articles', '-o', 'partly.json').status).toBe(1);
		const { status, stdout, stderr } = run('check', 'partly.json', 'articles');
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toBe(
			'articles/empty.txt: the file is empty; remove it or fetch it again\npartly.json: what could be read gives this timeline, but 1 input could not be read; mend or remove what is named above\n',
		);
	});
	it('annotates an article that could not be read, and is content when it is gone', () => {
		expect(run('check', 'partly.json', 'articles', '--format', 'github').stdout).toContain('::error file=articles/empty.txt,line=1,title=Article not read::');
		rmSync(join(folder, 'articles', 'empty.txt'));
		expect(run('check', 'partly.json', 'articles').status).toBe(0);
	});
	it('annotates the file when it cannot tell, and says when the arguments are the wrong way round', () => {
		const { status, stdout } = run('check', 'list.json', 'articles', '--format', 'github');
		expect([status, stdout]).toEqual([
			2,
			expect.stringMatching(/^::error file=list\.json,line=1,title=Timeline not checked::list\.json: not a timeline .*\n$/),
		]);
		expect(run('check', 'articles', 'timeline.json').stderr).toBe(
			'articles: a folder, not a timeline; name the timeline first, then the folder of its articles\n',
		);
	});
	it('takes the project file: init leaves one that is there alone, a wrong one ends with 2', () => {
		expect(run('init').status).toBe(2);
		writeFileSync(join(folder, 'policy-extract.config.json'), '{ "input": ["articles"] }');
		const { status, stderr } = run();
		expect([status, stderr]).toEqual([2, 'policy-extract.config.json:1: no key "input"; did you mean "inputs"?\n']);
		writeFileSync(join(folder, 'policy-extract.config.json'), '{ "inputs": ["articles"], "languages": ["xx"] }');
		const unknown = run();
		expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringMatching(/^project file: no language "xx" is told apart; there are .*\ben\b.*\bzh\n$/)]);
	});
	it('writes every format of the project, and only what the flags ask for when they do', () => {
		writeFileSync(join(folder, 'policy-extract.config.json'), '{ "inputs": ["articles"], "output": "out.json", "formats": ["json", "csv"] }');
		expect(run('-q').status).toBe(0);
		expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toContain('berths');
		expect(run('-q', '-o', 'other.json').status).toBe(0);
		expect(existsSync(join(folder, 'other.csv'))).toBe(false);
	});
	it('leaves the output of the project alone when other articles or another form are asked for', () => {
		const before = readFileSync(join(folder, 'out.json'), 'utf8');
		for (const asked of [['articles/nets.txt'], ['--format', 'table'], ['--json']]) {
			const { status, stdout } = run('-q', ...asked);
			expect([status, stdout.includes('nets.txt')]).toEqual([0, true]);
			expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe(before);
		}
	});
});

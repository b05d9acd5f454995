import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findProject, ProjectError } from '../../src/config/project.js';
import { nearest } from '../../src/config/suggest.js';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'policy-extract-project-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, value: unknown): void => writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));

describe('a project', () => {
	it('is read from its own file', () => {
		write('policy-extract.config.json', { inputs: ['articles'], output: 'timeline.json', languages: ['en'] });
		expect(findProject(folder)).toEqual({ inputs: ['articles'], output: 'timeline.json', languages: ['en'] });
	});
	it('is read from a key of package.json', () => {
		write('package.json', { name: 'x', 'policy-extract': { inputs: ['texts'] } });
		expect(findProject(folder)).toEqual({ inputs: ['texts'] });
	});
	it('is its own file when both are there', () => {
		write('package.json', { 'policy-extract': { inputs: ['texts'] } });
		write('policy-extract.config.json', { inputs: ['articles'] });
		expect(findProject(folder)?.inputs).toEqual(['articles']);
	});
	it('is none where nothing says so', () => {
		write('package.json', { name: 'x' });
		expect(findProject(folder)).toBeNull();
	});
	it('with a misspelt key is refused with a suggestion', () => {
		write('policy-extract.config.json', { ouptut: 'timeline.json' });
		expect(() => findProject(folder)).toThrow(/no key "ouptut"; did you mean "output"\?/);
	});
	it('with a value of the wrong kind is refused with its place', () => {
		write('policy-extract.config.json', { inputs: 'articles' });
		expect(() => findProject(folder)).toThrow(/inputs: must be a list, not text$/);
		write('policy-extract.config.json', { mentions: 'yes' });
		expect(() => findProject(folder)).toThrow(/mentions: must be true or false, not text$/);
		write('policy-extract.config.json', { published: '2021-02-30' });
		expect(() => findProject(folder)).toThrow(/published: give a day that exists/);
		write('policy-extract.config.json', { languages: ['English'] });
		expect(() => findProject(folder)).toThrow(/languages\.0: give codes such as/);
	});
	it('that is not JSON is refused', () => {
		writeFileSync(join(folder, 'policy-extract.config.json'), '{\n  "inputs": ["wells"],\n  "output" "wells.json"\n}\n');
		expect(() => findProject(folder)).toThrow(ProjectError);
		expect(() => findProject(folder)).toThrow(/config\.json:3: not JSON from column 12 on/);
	});
	it('says the line of what is wrong in it', () => {
		writeFileSync(join(folder, 'policy-extract.config.json'), '{\n  "inputs": ["wells"],\n  "languages": [\n    "en",\n    "Dutch"\n  ]\n}\n');
		expect(() => findProject(folder)).toThrow(/config\.json:5: languages\.1: give codes/);
		writeFileSync(join(folder, 'policy-extract.config.json'), '{\n  "inputs": ["wells"],\n  "ouput": "x"\n}\n');
		expect(() => findProject(folder)).toThrow(/config\.json:3: no key "ouput"/);
	});
});

describe('a suggestion', () => {
	it('is the nearest word, neighbours swapped counting once', () => {
		expect(nearest('fromats', ['formats', 'inputs'])).toBe('formats');
	});
	it('is not made for a word that is near to none', () => {
		expect(nearest('colour', ['inputs', 'bodies'])).toBeNull();
	});
});

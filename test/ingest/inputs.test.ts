import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findInputs } from '../../src/ingest/inputs.js';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'inputs-'));
	for (const name of ['b', 'a/deep', 'empty', '.hidden', 'scans']) mkdirSync(join(folder, name), { recursive: true });
	for (const name of [
		'b/2.txt',
		'b/10.html',
		'a/deep/x.md.gz',
		'Z.xml',
		'a.txt',
		'picture.png',
		'.hidden/y.txt',
		'b/.z.txt',
		'b/plan.PDF',
		'a/deep/law.pdf',
		'law.docx',
		'.old.pdf',
		'scans/one.pdf',
	])
		writeFileSync(join(folder, name), 'text');
	symlinkSync(folder, join(folder, 'b', 'loop'));
	symlinkSync(join(folder, 'nowhere'), join(folder, 'b', 'broken.txt'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('inputs', () => {
	it('of a folder are its files at any depth, by code unit, hidden ones and loops left out', () => {
		const { inputs, failures } = findInputs([folder]);
		expect(inputs.map(({ path }) => path)).toEqual(['Z.xml', 'a.txt', 'a/deep/x.md.gz', 'b/10.html', 'b/2.txt']);
		expect(failures).toEqual([]);
	});
	it('are no documents of other programs, which are counted', () => {
		expect([...findInputs([folder]).passedOver]).toEqual([
			['docx', 1],
			['pdf', 3],
		]);
		expect(findInputs([join(folder, 'scans')]).failures.map(({ message }) => message)).toEqual([
			'no articles in this folder, but 1 .pdf; convert them to text first (pdftotext and the like)',
		]);
		expect([...findInputs([join(folder, 'a.txt')]).passedOver]).toEqual([]);
	});
	it('of a quoted pattern are the files it matches, named from where it begins to vary', () => {
		expect(findInputs([`${folder}/**/*.txt`]).inputs.map(({ path }) => path)).toEqual(['a.txt', 'b/2.txt']);
	});
	it('are listed once however often they are given', () => {
		const { inputs, failures } = findInputs([join(folder, 'a.txt'), folder, `${folder}/*.txt`, join(folder, 'a.txt')]);
		expect(inputs.filter(({ path }) => path === 'a.txt')).toHaveLength(1);
		expect(failures).toEqual([]);
	});
	it('that are not there are told, each in one line, and the others are found', () => {
		const { inputs, failures } = findInputs([join(folder, 'none.txt'), join(folder, 'empty'), `${folder}/*.nothing`, join(folder, 'a.txt')]);
		expect(inputs.map(({ path }) => path)).toEqual(['a.txt']);
		expect(failures.map(({ message }) => message)).toEqual([
			'no such file or folder; check the path',
			expect.stringContaining('no articles in this folder'),
			'no file matches this pattern; check it, and quote it',
		]);
	});
});

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import edtf from 'edtf';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Timeline, timelineSchema } from '../src/timeline/schema.js';
import { policyExtract } from './cli/process.js';

const corpus = fileURLToPath(new URL('../corpus', import.meta.url));
const committed = `${corpus}/timeline.json`;

describe('the corpus that ships', () => {
	let printed = '';
	let timeline: Timeline;
	beforeAll(async () => {
		const { code, stdout, stderr } = await policyExtract([corpus, '--quiet']);
		expect([code, stderr]).toEqual([0, '']);
		printed = stdout;
		timeline = timelineSchema.parse(JSON.parse(stdout));
	});
	// written once by `npm run corpus`; from then on it must be what the code generates
	it.skipIf(!existsSync(committed))('has a committed timeline that is what the code generates', () => {
		expect(readFileSync(committed, 'utf8')).toBe(printed);
	});
	it('has dates that another reader of EDTF understands', () => {
		const dates = timeline.entries.flatMap(({ date, otherDates }) => (date === null ? otherDates : [date, ...otherDates]));
		expect(dates.length).toBeGreaterThan(50);
		// its grammar knows no season as the end of an interval, so each end is read by itself
		const ends = dates.flatMap(({ edtf: text }) => (/-2[1-4]\b/.test(text) ? text.split('/') : [text])).filter((text) => text !== '..');
		for (const text of ends) expect(() => edtf(text), text).not.toThrow();
	});
	it('tells the reprint from the story it reprints', () => {
		const original = timeline.documents.find(({ path }) => path === 'health/medical-partnerships.txt');
		const reprint = timeline.documents.find(({ path }) => path === 'health/medical-partnerships-reprint.md');
		expect(reprint?.reprintOf).toBe(original?.id);
	});
	it('lists the body that is printed twice', () => {
		const twice = timeline.documents.find(({ path }) => path === 'health/regional-centers.txt');
		expect(twice?.ledger.repeat).toBeGreaterThan(1000);
		expect(timeline.repeats.some(({ occurrences }) => occurrences.every(({ document }) => document === twice?.id))).toBe(true);
	});
	it('reads the page in GBK', () => {
		expect(timeline.documents.find(({ path }) => path.endsWith('-gbk.txt'))?.encoding).toBe('gb18030');
	});
});

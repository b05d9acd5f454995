import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { Spill } from '../../src/run/spill.js';
import { Spool } from '../../src/run/spool.js';
import { assemble, assembleListed } from '../../src/timeline/assemble.js';
import { timelineOf } from '../../src/timeline/listed.js';
import { findingsOf, generator } from '../timeline/findings.js';

const ours = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('policy-extract-'));

describe('bytes that are spilled', () => {
	it.each([
		['in memory', 1000],
		['in a file', 8],
	])('are read back by their place %s', (_, most) => {
		const spill = new Spill(most);
		const first = spill.append(Buffer.from('grain ships'));
		const second = spill.append(Buffer.from('港口'));
		expect([first, second, spill.size]).toEqual([0, 11, 17]);
		expect(spill.read(0, 5).toString()).toBe('grain');
		expect(spill.read(second, spill.size).toString()).toBe('港口');
		spill.close();
	});
	it('leave no file behind when they are closed', () => {
		const before = ours();
		const spill = new Spill(0);
		spill.append(Buffer.from('berths'));
		spill.close();
		expect(ours()).toEqual(before);
	});
});

describe('findings that are spooled', () => {
	const text = 'The harbour board approved three berths for grain ships at the eastern pier, to be paid out of port fees.';
	const all = [
		findingsOf({ path: 'b.txt', text, published: '2021-05-03', entries: [{ quote: text, act: 'approve' }] }),
		findingsOf({ path: 'a.txt', text: `${text} So it was said.`, published: '2021-05-02', entries: [{ quote: text, act: 'approve' }] }),
	];
	it.each([
		['few', 1_000_000],
		['too many for the memory', 16],
	])('give the timeline that they give in memory when they are %s', (_, most) => {
		const spool = new Spool(new Spill(most));
		for (const one of all) spool.add(one);
		const timeline = assembleListed(spool.store(), generator);
		expect(timelineOf(timeline)).toEqual(assemble(all, generator));
		expect([...timeline.entries].map(({ evidence }) => evidence.length)).toEqual([2]);
		spool.close();
	});
	it('count once where they are of one path and document', () => {
		const spool = new Spool();
		for (const one of [...all, ...all]) spool.add(one);
		expect(spool.store().length).toBe(2);
		spool.close();
	});
});

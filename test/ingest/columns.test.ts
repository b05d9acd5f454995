import { describe, expect, it } from 'vitest';
import { Columns } from '../../src/ingest/html/columns.js';
import { LineMarks } from '../../src/ingest/html/line-marks.js';

describe('a table of whole numbers', () => {
	it('keeps every cell over the pieces it grows by', () => {
		const table = new Columns(2, 4);
		for (let row = 0; row < 10_000; row++) table.set(table.add(), 1, row * 7);
		expect([0, 3, 4, 4095, 4096, 9999].map((row) => table.get(row, 1))).toEqual([0, 21, 28, 28_665, 28_672, 69_993]);
	});

	it('adds rows of zeros where others were dropped', () => {
		const table = new Columns(1, 4);
		for (let row = 0; row < 3; row++) table.set(table.add(), 0, 5);
		table.truncate(1);
		expect([table.add(), table.get(1, 0), table.get(0, 0), table.length]).toEqual([1, 0, 5, 2]);
	});
});

describe('where lines of the input begin', () => {
	const marks = new LineMarks();
	for (const [offset, line] of [
		[0, 1],
		[4, 1],
		[10, 3],
		[20, 4],
	] as const)
		marks.note(offset, line);

	it('is told once a line', () => {
		expect(marks.finished()).toEqual({ offsets: Uint32Array.of(0, 10, 20), lines: Uint32Array.of(1, 3, 4) });
	});

	it('moves with the parts of the text, and stays before them', () => {
		marks.moved([{ from: 20, by: 4 }]);
		marks.moved([{ from: 21, by: 1 }]);
		expect(Array.from(marks.finished().offsets)).toEqual([0, 10, 25]);
	});
});

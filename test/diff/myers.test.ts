import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, type Hunk } from '../../src/diff/myers.js';

const apply = (a: Int32Array, b: Int32Array, hunks: readonly Hunk[]): number[] => {
	const out: number[] = [];
	let at = 0;
	for (const hunk of hunks) {
		out.push(...a.slice(at, hunk.oldStart), ...b.slice(hunk.newStart, hunk.newEnd));
		at = hunk.oldEnd;
	}
	return [...out, ...a.slice(at)];
};

/** Length of the longest common subsequence, by the textbook table. */
const common = (a: Int32Array, b: Int32Array): number => {
	let row: number[] = new Array(b.length + 1).fill(0);
	for (const x of a) {
		const next = [0];
		b.forEach((y, j) => {
			next.push(x === y ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
		});
		row = next;
	}
	return row[b.length] ?? 0;
};

describe('the edit script', () => {
	const sequence = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 60 }).map((list) => Int32Array.from(list));
	it('turns the old sequence into the new and is shortest', () => {
		fc.assert(
			fc.property(sequence, sequence, (a, b) => {
				const hunks = differences(a, b);
				expect(apply(a, b, hunks)).toEqual([...b]);
				const edits = hunks.reduce((sum, { oldStart, oldEnd, newStart, newEnd }) => sum + oldEnd - oldStart + newEnd - newStart, 0);
				expect(edits).toBe(a.length + b.length - 2 * common(a, b));
			}),
			{ numRuns: 500 },
		);
	});
	it('is empty for equal sequences', () => {
		expect(differences(Int32Array.of(1, 2, 3), Int32Array.of(1, 2, 3))).toEqual([]);
	});
	it('is one replacement for long sequences that share nothing', () => {
		const a = new Int32Array(20_000).fill(1);
		const b = new Int32Array(20_000).fill(2);
		expect(differences(a, b)).toEqual([{ oldStart: 0, oldEnd: 20_000, newStart: 0, newEnd: 20_000 }]);
	});
});

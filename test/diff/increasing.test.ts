import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heaviestIncreasing } from '../../src/diff/increasing.js';

describe('the heaviest increasing subsequence', () => {
	it('keeps the long stretch and lets the short one move', () => {
		expect(heaviestIncreasing([2, 3, 4, 1], [10, 10, 10, 25])).toEqual([0, 1, 2]);
		expect(heaviestIncreasing([2, 3, 4, 1], [1, 1, 1, 25])).toEqual([3]);
	});
	it('is never lighter than any other', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 9 })), { maxLength: 12 }), (pairs) => {
				const keys = pairs.map(([key]) => key);
				const weights = pairs.map(([, weight]) => weight);
				const chosen = heaviestIncreasing(keys, weights);
				const weigh = (members: readonly number[]): number => members.reduce((sum, i) => sum + (weights[i] ?? 0), 0);
				for (let k = 1; k < chosen.length; k++) expect(keys[chosen[k] as number]).toBeGreaterThan(keys[chosen[k - 1] as number] as number);
				let best = 0;
				for (let set = 0; set < 1 << keys.length; set++) {
					const members = keys.map((_, i) => i).filter((i) => set & (1 << i));
					if (members.every((i, k) => k === 0 || (keys[i] as number) > (keys[members[k - 1] as number] as number))) best = Math.max(best, weigh(members));
				}
				expect(weigh(chosen)).toBe(best);
			}),
			{ numRuns: 60 },
		);
	});
});

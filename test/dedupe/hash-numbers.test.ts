import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HashNumbers } from '../../src/dedupe/hash-numbers.js';

it('hashes are numbered in the order in which they are met, each once, and strangers are told', () => {
	const numbers = new HashNumbers(3);
	expect([7, 0xffffffff, 7, 0].map((hash) => numbers.add(hash))).toEqual([0, 1, 0, 2]);
	expect([numbers.of(0xffffffff), numbers.of(0), numbers.of(8)]).toEqual([1, 2, -1]);
	expect(numbers.size).toBe(3);
});

it('hashes have the numbers that a Map would give them', () => {
	fc.assert(
		fc.property(fc.array(fc.nat({ max: 0xffffffff })), (hashes) => {
			const numbers = new HashNumbers(hashes.length);
			const known = new Map<number, number>();
			for (const hash of hashes) {
				if (!known.has(hash)) known.set(hash, known.size);
				expect(numbers.add(hash)).toBe(known.get(hash));
			}
		}),
	);
});

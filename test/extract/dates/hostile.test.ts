import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/extract/dates/index.js';
import { hostileDates } from '../hostile.js';

describe('hostile text', () => {
	it.each(hostileDates)('gives dates with words under them, in order: %s', (piece) => {
		const said = piece.repeat(Math.ceil(20_000 / piece.length));
		let last = 0;
		for (const { start, end } of findDates(said, { reference: '2021-09-27', durations: true })) {
			expect(said.slice(start, end)).toMatch(/\S/);
			expect(start).toBeGreaterThanOrEqual(last);
			last = end;
		}
	});
});

import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/extract/dates/index.js';

const pieces = [
	'on ',
	'the end of the ',
	'last ',
	'7',
	'20 ',
	'2020-01-01-',
	'年',
	'一',
	'今年年底前',
	'first half of ',
	'(',
	'from 1 to ',
	"'s ",
	'year ago ',
	'le 1er ',
	'i ',
	'1540-',
	'the 12th and ',
	'1540 BC to ',
	'\n ',
];

describe('hostile text', () => {
	it.each(pieces)('gives dates with words under them, in order: %s', (piece) => {
		const said = piece.repeat(Math.ceil(20_000 / piece.length));
		let last = 0;
		for (const { start, end } of findDates(said, { reference: '2021-09-27', durations: true })) {
			expect(said.slice(start, end)).toMatch(/\S/);
			expect(start).toBeGreaterThanOrEqual(last);
			last = end;
		}
	});
});

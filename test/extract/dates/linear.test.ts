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

/** CPU milliseconds, the better of two runs. */
function cost(text: string): number {
	const runs = [0, 1].map(() => {
		const before = process.cpuUsage();
		findDates(text, { reference: '2021-09-27', durations: true });
		const { user, system } = process.cpuUsage(before);
		return (user + system) / 1000;
	});
	return Math.min(...runs);
}

describe('text made to be slow', () => {
	it.each(pieces)('costs four times as much at four times the length, not sixteen: %s', (piece) => {
		const text = piece.repeat(Math.ceil(40_000 / piece.length));
		// room for the collector and for a machine that does other things
		expect(cost(text.repeat(4))).toBeLessThan(cost(text) * 9 + 300);
	});
});

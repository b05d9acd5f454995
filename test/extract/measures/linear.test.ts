import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { measuresOf } from './reading.js';

/** Milliseconds of the processor for a piece repeated until the text is that long. */
function time(piece: string, length: number): number {
	const text = piece.repeat(Math.ceil(length / piece.length));
	const start = process.cpuUsage();
	measuresOf(text);
	return process.cpuUsage(start).user / 1000;
}

describe('hostile text', () => {
	it.each([
		['Chinese clauses without a verb', '，中国'],
		['Chinese definitions', '，是指'],
		['Chinese duties', '，企业应当'],
		['clauses in English', ', the council will'],
	])('is read for measures in linear time: %s', (_, piece) => {
		time(piece, 4_000);
		const small = time(piece, 6_250);
		const large = time(piece, 50_000);
		// eight times the text: linear is 8, quadratic 64
		expect(large).toBeLessThan(Math.max(30 * small, 400));
	});
});

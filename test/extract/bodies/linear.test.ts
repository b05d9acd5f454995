import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { bodiesIn } from './article.js';

/** Milliseconds of the processor for a piece repeated until the text is that long. */
function time(piece: string, length: number): number {
	const text = piece.repeat(Math.ceil(length / piece.length));
	const start = process.cpuUsage();
	bodiesIn(text);
	return process.cpuUsage(start).user / 1000;
}

describe('hostile text', () => {
	it.each([
		['capitals without end', 'Ministry of '],
		['open brackets', 'Harbour Board ('],
		['Chinese heads', '局部委办'],
		['Chinese companies', '公司和集团'],
		['places', '上海市南京市'],
		['one endless sentence of bodies', 'the Ministry of Finance, '],
		['abbreviations', 'WHO EU '],
		['classes', 'local and local '],
		['commas in a name', 'Ministry of Housing, '],
		['possessives', "China's "],
		['names of companies in a row', '青岚科技、'],
		['places in a row', '沙特、伊朗、'],
		['what is its own', 'Brightwell raised its '],
		['capitals that head nothing', 'Brightwell '],
		['one word', 'harbour '],
		['brackets', '((('],
		['districts', '、青湖区'],
		['exemptions', 'other than the Ministry of Finance '],
	])('is read in linear time: %s', (_, piece) => {
		time(piece, 20_000);
		const small = time(piece, 50_000);
		const large = time(piece, 400_000);
		// eight times the text: linear is 8, quadratic 64
		expect(large).toBeLessThan(Math.max(30 * small, 400));
	});
});

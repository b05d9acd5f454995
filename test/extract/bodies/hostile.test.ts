import { describe, expect, it } from 'vitest';
import { bodiesIn } from './article.js';

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
	])('is read to its end, in order: %s', (_, piece) => {
		const text = piece.repeat(Math.ceil(20_000 / piece.length));
		let last = 0;
		for (const { start, end } of bodiesIn(text)) {
			expect(start).toBeGreaterThanOrEqual(last);
			expect(end).toBeGreaterThan(start);
			expect(end).toBeLessThanOrEqual(text.length);
			last = start;
		}
	});
});

import { describe, expect, it } from 'vitest';
import { defaults, extract } from '../../src/pipeline.js';

const page = (told: string): string =>
	`<html><head><title>Settlement for harbours</title></head><body><h1>Settlement for harbours</h1><p>Published 2031-05-12; last updated 2031-12-20</p><p>${told}</p></body></html>`;

function datesOf(told: string): (string | undefined)[] {
	const [extraction] = extract({ path: 'a.html', bytes: new TextEncoder().encode(page(told)) }, defaults);
	return extraction?.findings.entries.map(({ date }) => date?.edtf) ?? [];
}

const today = 'Today the Ministry of Works announces the settlement for harbours.';

describe('a page that was changed', () => {
	it('speaks as of its change where it tells of what was announced since it was published', () => {
		expect(datesOf(`${today} The rates were announced by the Ministry of Works on 1 December 2031.`)).toContain('2031-12-20');
	});
	it('speaks as of its publication where it tells of nothing later', () => {
		expect(datesOf(`${today} The rates were announced by the Ministry of Works on 1 March 2031.`)).toContain('2031-05-12');
		expect(datesOf(`${today} The rates will apply from 1 December 2031.`)).toContain('2031-05-12');
	});
});

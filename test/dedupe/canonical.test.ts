import { describe, expect, it } from 'vitest';
import { byPublication } from '../../src/dedupe/canonical.js';

const first = (...dates: (string | null)[]): string | null =>
	dates.map((edtf) => ({ id: `d-${edtf}`, url: null, published: edtf === null ? null : { edtf } })).sort(byPublication)[0]?.published?.edtf ?? null;

describe('the document that said a thing first', () => {
	it('is the one dated to the day before one that only names its year or month', () => {
		expect(first('2031', '2031-03-04')).toBe('2031-03-04');
		expect(first('2031-03', '2031-03-04')).toBe('2031-03-04');
		expect(first('2031-02', '2031-02-28')).toBe('2031-02-28');
		expect(first('2031', '2031-12-31')).toBe('2031-12-31');
	});
	it('is the one of an earlier year or month, however it is dated', () => {
		expect(first('2031-01-01', '2030')).toBe('2030');
		expect(first('2031-03-04', '2031-02')).toBe('2031-02');
		expect(first(null, '2031')).toBe('2031');
	});
});

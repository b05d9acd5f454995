import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/extract/dates/index.js';

const dated = (text: string, reference: string): string[] => findDates(text, { reference }).map(({ value }) => value?.edtf ?? 'none');

describe('where only the month of publication is known', () => {
	it('what all its days give is resolved', () => {
		expect(dated('Fares fell last year and rise next month.', '2020-06')).toEqual(['2019', '2020-07']);
		expect(dated('The board met in May.', '2020-06')).toEqual(['2020-05']);
	});
	it('no day is invented', () => {
		expect(dated('The board met on the 27th.', '2020-06')).toEqual(['XXXX-XX-27']);
		expect(dated('The board met on Monday.', '2020-06')).toEqual([]);
		expect(dated('The board met yesterday.', '2020-06')).toEqual([]);
		expect(dated('The board met yesterday.', '2020-06-30')).toEqual(['2020-06-29']);
		expect(dated('The board met on the 27th.', '2020-06-30')).toEqual(['2020-06-27']);
	});
});

describe('where only the year of publication is known', () => {
	it('a month is of that year, and what follows from the year alone is resolved', () => {
		expect(dated('The board met in November.', '2020')).toEqual(['2020-11']);
		expect(dated('The board met last year.', '2020')).toEqual(['2019']);
	});
	it('no month and no day is invented', () => {
		expect(dated('The board met on the 27th.', '2020')).toEqual(['XXXX-XX-27']);
		expect(dated('The board meets next month.', '2020')).toEqual([]);
	});
	it('what was counted from it says the year and no day of it', () => {
		expect(findDates('The board met last year.', { reference: '2020' })[0]?.value?.anchor?.date).toBe('2020');
		expect(findDates('The board met last year.', { reference: '2020-06' })[0]?.value?.anchor?.date).toBe('2020-06');
		expect(findDates('The board met last year.', { reference: '2020-06-30' })[0]?.value?.anchor?.date).toBe('2020-06-30');
	});
});

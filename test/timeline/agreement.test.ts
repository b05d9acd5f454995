import { describe, expect, it } from 'vitest';
import { datesAgree, figuresCompatible } from '../../src/timeline/same/agreement.js';
import type { DateValue, FigureValue } from '../../src/timeline/schema.js';
import { dateOf } from './findings.js';

const by = (day: string): DateValue => ({ ...dateOf(day), edtf: `../${day}`, earliest: null, relation: 'by', role: 'deadline' });
const year = (value: string): DateValue => ({ ...dateOf(value), edtf: value, earliest: `${value}-01-01`, latest: `${value}-12-31`, grain: 'year' });

describe('dates of two reports agree', () => {
	it('when they are the same day, and not when they are two', () => {
		expect([datesAgree(dateOf('2021-05-03'), dateOf('2021-05-03')), datesAgree(dateOf('2021-05-03'), dateOf('2021-05-04'))]).toEqual([true, false]);
	});
	it('when one lies in the other', () => {
		expect([datesAgree(dateOf('2021-05-03'), year('2021')), datesAgree(dateOf('2022-05-03'), year('2021'))]).toEqual([true, false]);
	});
	it('when deadlines are the same day, though all deadlines overlap', () => {
		expect([datesAgree(by('2020-10-05'), by('2020-10-05')), datesAgree(by('2020-10-05'), by('2021-05-10'))]).toEqual([true, false]);
	});
	it('when a deadline lies in the other’s year, and not when it is long after the other’s day', () => {
		expect([datesAgree(by('2021-11-30'), year('2021')), datesAgree(by('2021-11-30'), dateOf('2021-02-01'))]).toEqual([true, false]);
	});
	it('within a week when they only say when the articles appeared', () => {
		const published = (day: string): DateValue => dateOf(day, 'published');
		expect([datesAgree(published('2021-05-03'), published('2021-05-06')), datesAgree(published('2021-05-03'), published('2021-06-03'))]).toEqual([true, false]);
	});
});

describe('figures of two reports are compatible', () => {
	const count = (value: number): FigureValue => ({
		value,
		max: null,
		comparator: '=',
		kind: 'count',
		unit: 'city',
		per: null,
		change: 'level',
		measures: null,
		text: `${value} cities`,
	});
	const percent = (value: number): FigureValue => ({ ...count(value), kind: 'percent', unit: 'percent' });
	it('when one leaves some out', () => {
		expect([figuresCompatible([count(205), percent(5)], [count(205)]), figuresCompatible([], [count(205)])]).toEqual([true, true]);
	});
	it('and not when one value is another, whatever else agrees', () => {
		expect(figuresCompatible([count(205), percent(2.75)], [count(205), percent(2.5)])).toBe(false);
	});
});

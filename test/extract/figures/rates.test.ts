import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/index.js';

const rates = (text: string): readonly [string, string | null][] => findFigures(text).map(({ value: { unit, per } }) => [unit, per]);

describe('what a figure is a rate of', () => {
	it.each([
		['A $5-a-barrel rise came.', 'USD', 'barrel'],
		['It costs $18 billion a hull to build.', 'USD', 'hull'],
		['It makes 10,000 units annually.', 'unit', 'year'],
		['It sold 300 tons of grain a month.', 't', 'month'],
		['They walk 150 minutes in the park every week.', 'minute', 'week'],
		['It grew 20 grams per plant.', 'g', 'plant'],
		['It paid $2 per basic and diluted share.', 'USD', 'share'],
		['It pays 40 yuan per hull per year.', 'CNY', 'hull'],
	])('is told behind it: %s', (text, unit, per) => expect(rates(text)).toEqual([[unit, per]]));
	it('is told once for an amount and the same amount in brackets', () =>
		expect(rates('It pays NT$45,000 (US$1,400) per child.')).toEqual([
			['TWD', 'child'],
			['USD', 'child'],
		]));
	it('is what the sentence has counted where the price is for each', () => {
		expect(rates('It sold 12 lamps at $5 each.')).toEqual([
			['lamp', null],
			['USD', 'lamp'],
		]);
	});
	it('is none in a date, a new clause or a thing given', () => {
		expect(rates('It paid $5 million a year earlier.')).toEqual([['USD', null]]);
		expect(rates('It sold 300 tons and said a month was long.')).toEqual([['t', null]]);
		expect(rates('It gave $40 million a warm welcome.')).toEqual([['USD', null]]);
	});
});

describe('a number without a unit', () => {
	it('is told in that of the amount beside it', () => {
		expect(rates('Output rose from 2.6 trillion pesos to 5.1 trillion.').map(([unit]) => unit)).toEqual(['MXN', 'MXN']);
		expect(rates('They sowed 7.2 million hectares against 6.8 million last year.').map(([unit]) => unit)).toEqual(['ha', 'ha']);
	});
	it('is counted where a count is nearer in size', () => {
		expect(rates('It sold 5 million cars for $3 billion, up from 4 million.').map(([unit]) => unit)).toEqual(['car', 'USD', 'car']);
	});
	it('is a rate of cases', () => expect(rates('The rate was 150 per 100,000 people.')).toEqual([['1', '100000 person']]));
	it('is not told in that of another clause', () => {
		expect(rates('The mine sold 90 tonnes of tin, and about 70 lost their homes.').map(([unit]) => unit)).toEqual(['t', '1']);
		expect(rates('Guards found 30 kg of glass and over 40 were held.').map(([unit]) => unit)).not.toEqual(['kg', 'kg']);
		expect(rates('It gave $40 million to farms and 25 million to mines.').map(([unit]) => unit)).toEqual(['USD', 'USD']);
	});
	it('ends a step in the unit that it begins with', () => {
		expect(rates('The toll rose from the current $12 to 15.').map(([unit]) => unit)).toEqual(['USD', 'USD']);
		expect(rates('Fees rose from about $12 to 15 and fares from $2 to 3.').map(([unit]) => unit)).toEqual(['USD', 'USD', 'USD', 'USD']);
		expect(rates('The toll rose from $12 to 15 guards.').map(([unit]) => unit)).toEqual(['USD', 'guard']);
	});
});

describe('what only looks like a rate', () => {
	it.each([
		['They bit 8 guards a second time.'],
		['It shed 70 posts a year into the reform.'],
		['He coached 6 boys a year older.'],
		['The $9 billion a survey found is gone.'],
		['She paid $70 a fine was due.'],
	])('is none before what goes on with it: %s', (text) => expect(rates(text).map(([, per]) => per)).toEqual([null]));
	it('is one where it ends the phrase', () => {
		expect(rates('The pump moves 40 litres a second.')).toEqual([['L', 'second']]);
		expect(rates('It paid $90 a window.')).toEqual([['USD', 'window']]);
	});
	it('is no number of times where once begins a clause', () => {
		expect(rates('Once a month has passed, they sail.')).toEqual([]);
		expect(rates('Once an hour had gone, they sailed.')).toEqual([]);
		expect(rates('They sail once a month.').map(([unit]) => unit)).toEqual(['time']);
	});
});

import { describe, expect, it } from 'vitest';
import { featureNames, featuresOf } from '../../src/boilerplate/features.js';
import { compile, oddsOf, oddsOfAll, sharesOf } from '../../src/boilerplate/forest.js';
import { hintGroups, readHints } from '../../src/boilerplate/hints.js';
import { pageOf } from '../../src/boilerplate/page.js';
import { compare, words } from '../bench/content/scoring.js';
import { publisherOf } from '../bench/content/split.js';
import { articleOf } from './articles.js';

describe('a forest', () => {
	const tree = { feature: [0, -1, 1, -1, -1], cut: [5, 0, 2, 0, 0], left: [1, 0, 3, 0, 0], value: [0, -1, 0.5, 0.25, 2] };
	const forest = compile({ features: ['words', 'links'], base: 0.1, trees: [tree, tree] });

	it('asks its questions from the root down', () => {
		expect(oddsOf(forest, Float32Array.of(5, 9))).toBeCloseTo(0.1 - 2);
		expect(oddsOf(forest, Float32Array.of(6, 2))).toBeCloseTo(0.1 + 0.5);
		expect(oddsOf(forest, Float32Array.of(6, 3))).toBeCloseTo(0.1 + 4);
	});

	it('tells the log-odds of many rows as of one, and leaves alone what is not wanted', () => {
		const rows = Array.from({ length: 600 }, (_, index) => Float32Array.of(index % 9, index % 4));
		expect([...oddsOfAll(forest, rows)]).toEqual(rows.map((row) => oddsOf(forest, row)));
		const wanted = Uint8Array.from(rows, (_, index) => index % 2);
		expect([...oddsOfAll(forest, rows, wanted)]).toEqual(rows.map((row, index) => (index % 2 === 1 ? oddsOf(forest, row) : forest.base)));
	});

	it('tells how much each feature moved the answer', () => {
		expect([...sharesOf(forest, Float32Array.of(6, 3))]).toEqual([1, 3]);
	});
});

describe('hints of class names', () => {
	const of = (hints: string): string[] => hintGroups.filter((_, index) => readHints(hints)[index] === 2);

	it('are read from pieces of words and from whole words', () => {
		expect(of('site-footer')).toEqual(['footer']);
		expect(of('articlebody')).toEqual(['body', 'corpus']);
		expect(of('ad')).toEqual(['ad']);
	});

	it('do not see an advertisement in a head', () => {
		expect(of('head')).toEqual([]);
	});
});

describe('features', () => {
	it('are as many as their names where there is no markup, and none is missing a value', () => {
		const rows = featuresOf(pageOf(articleOf('Home\nThe council adopted the plan, which will cost 3 million, on Monday.\nShare')));
		expect(rows).toHaveLength(3);
		for (const row of rows) {
			expect(row.length).toBeLessThan(featureNames.length);
			expect([...row].every((value) => Number.isFinite(value))).toBe(true);
		}
	});
});

describe('the benchmark', () => {
	it('counts shingles with their multiplicity', () => {
		expect(compare(words('a b c d e'), words('a b c d e'), 4).f1).toBe(1);
		expect(compare(words('a b c d'), words('a b c d a b c d'), 4)).toMatchObject({ precision: 0.2, recall: 1 });
		expect(compare(words('a b c d'), [], 4).f1).toBe(0);
	});

	it('takes every Chinese character for a word', () => {
		expect(words('Über 3 医院, no')).toEqual(['über', '3', '医', '院', 'no']);
	});

	it('keeps the editions of one publisher on one side of the split', () => {
		expect(publisherOf('edition.example.com')).toBe('example.com');
		expect(publisherOf('news.example.co.uk')).toBe('example.co.uk');
	});
});

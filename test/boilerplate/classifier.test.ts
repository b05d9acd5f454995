import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.js';
import { featureNames, writeFeatures } from '../../src/boilerplate/features.js';
import { compile, oddsOf, sharesOf } from '../../src/boilerplate/forest.js';
import { hintGroups, readHints } from '../../src/boilerplate/hints.js';
import { pageOf } from '../../src/boilerplate/page.js';
import { surveyOf } from '../../src/boilerplate/survey.js';
import { inWords } from '../../src/boilerplate/told.js';
import { ingest } from '../../src/ingest/index.js';
import { tokenize } from '../../src/text/tokens.js';
import { hashOf, Shape, wordsOf } from '../../src/text/words.js';
import { compare, words } from '../bench/content/scoring.js';
import { publisherOf } from '../bench/content/split.js';
import { articleOf } from './articles.js';

describe('a forest', () => {
	// more than 5 words? more than 2 links? the answers, as bits, are the number of the leaf
	const tree = { feature: [0, 1], cut: [5, 2], leaf: [-1, 0.25, 0, 2] };
	const forest = compile({ features: ['words', 'links'], base: 0.1, trees: [tree, tree] });

	it('sums the leaves that the answers of every line lead to', () => {
		// three lines: words 5, 6, 6 and links 9, 2, 3
		const odds = oddsOf(forest, Float32Array.of(5, 6, 6, 9, 2, 3), 3);
		expect([...odds]).toEqual([0.1, 0.6, 4.1]);
	});

	it('tells how much each feature moved the answer', () => {
		// all leaves 0.3125, those of more than 5 words 1.125, of these that of more than 2 links 2; twice
		expect([...sharesOf(forest, Float32Array.of(6, 3))]).toEqual([1.625, 1.75]);
	});
});

describe('hints of class names', () => {
	const of = (hints: string): string[] => {
		const bits = new Int32Array(2);
		readHints(hints, bits);
		return hintGroups.filter((_, index) => (((bits[0] as number) >>> index) & 1) === 1);
	};

	it('are read from pieces of words and from whole words', () => {
		expect(of('site-footer')).toEqual(['footer']);
		expect(of('articlebody')).toEqual(['body', 'corpus']);
		expect(of('article-body')).toEqual(['body', 'corpus']);
		expect(of('ad')).toEqual(['ad']);
	});

	it('do not see an advertisement in a head', () => {
		expect(of('head')).toEqual([]);
	});
});

describe('features', () => {
	it('are as many as their names, and none is negative or missing, with markup and without', () => {
		const page = '<body><nav><a href="/">Home</a></nav><h1>Council</h1><p>The council adopted the plan, which will cost 3 million, on Monday.</p>';
		const marked = ingest({ path: 'page.html', bytes: new TextEncoder().encode(page) })[0];
		const bare = articleOf('Home\nThe council adopted the plan, which will cost 3 million, on Monday.\nShare');
		for (const [article, width] of [
			[marked, featureNames.markup.length],
			[bare, featureNames.bare.length],
		] as const) {
			const survey = surveyOf(pageOf(article as Article));
			expect(survey.count).toBe(3);
			// a cell more than is needed must stay untouched
			const columns = new Float32Array(width * 3 + 1).fill(-7);
			writeFeatures(survey, Int32Array.of(0, 1, 2), columns);
			expect(columns[width * 3]).toBe(-7);
			expect([...columns.subarray(0, width * 3)].every((value) => value >= 0 && !Object.is(value, -0) && Number.isFinite(value))).toBe(true);
		}
	});
});

describe('words of a page', () => {
	it('know a capital the first time its letter is met, so that no page depends on those before it', () => {
		expect((wordsOf('Ѫ').shape[0] as number) & Shape.capital).toBe(Shape.capital);
		expect((wordsOf('ѭ').shape[0] as number) & Shape.capital).toBe(0);
	});

	it('are those of the tokens, whatever the script', () => {
		const text = "Übermut isn't 3.5 ％ Ｇ２０ 国务院办公厅 co\u00adoperation … naïve — Ünlü’s";
		const words = wordsOf(text);
		const tokens = tokenize(text);
		expect([...words.start.subarray(0, words.length)]).toEqual(tokens.start);
		expect([...words.hash.subarray(0, words.length)]).toEqual(tokens.norm.map((norm) => hashOf(norm)));
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

describe('why the classifier decided so', () => {
	it('is told in words of a reader', () => {
		expect(inWords('first look of the look')).toBe('the lines that look alike');
		expect(inWords('first look two before')).toBe('the lines around it');
		expect(inWords('words of the look')).toBe('words of the lines that look alike');
		expect(inWords('link density')).toBe('link density');
	});
});

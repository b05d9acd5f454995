import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.js';
import { contextNames, contextOf, writeContext } from '../../src/boilerplate/context.js';
import { pageOf } from '../../src/boilerplate/page.js';
import { type Survey, surveyOf } from '../../src/boilerplate/survey.js';
import { ingest } from '../../src/ingest/index.js';
import { readMetadata } from '../../src/ingest/metadata/index.js';
import { articleOf } from './articles.js';

const surveyFrom = (...lines: readonly string[]): Survey => surveyOf(pageOf(articleOf(lines.join('\n'))));

const edgesOf = (...lines: readonly string[]): Uint8Array | number[] => surveyFrom(...lines).plain?.edges ?? [];

describe('what is known of a whole page', () => {
	it('counts short lines that begin or end alike, as replies and times do', () => {
		const edges = edgesOf('Nora says', 'Emil says', 'Ada says', 'The bridge is closed');
		expect([...edges]).toEqual([2, 2, 2, 0]);
	});

	it('finds no recurring edge in lines of one word or in prose', () => {
		const prose = 'The council said that it will mend the bridge before the winter comes, and that it has the money.';
		expect([...edgesOf('says', 'says', prose, prose)]).toEqual([0, 0, 0, 0]);
	});

	it('sums the words of lines that end a sentence', () => {
		const ended = surveyFrom('The bridge is closed.', 'Ferry prices fall', 'It opens in May.').plain?.ended ?? [];
		expect([...ended]).toEqual([0, 4, 4, 8]);
	});
});

describe('what markup tells of a whole page', () => {
	const page = '<h1>Ferry prices fall</h1><div><p>The council said so.</p></div><h1>Bridge closed</h1><section><div><p>It opens in May.</p></div></section>';
	const head = '<title>Ferry prices fall</title><meta name="description" content="It opens in May.">';
	const marked = (html: string) =>
		surveyOf(pageOf(readMetadata(ingest({ path: 'page.html', bytes: new TextEncoder().encode(html) })[0] as Article, null))).markup;

	it('counts the lines that look like the headline since it', () => {
		expect([...(marked(head + page)?.headlines ?? [])]).toEqual([1, 1, 2, 2]);
	});

	it('counts none where no headline is known', () => {
		expect([...(marked('<p>The council said so.</p><p>It opens in May.</p>')?.headlines ?? [])]).toEqual([0, 0]);
	});

	it('tells how far the element of a line stands from that of the headline', () => {
		const found = marked(`<main>${page}</main>${head}`)?.toHeadline;
		expect([...(found?.up ?? [])]).toEqual([0, 2, 1, 3]);
		expect([...(found?.down ?? [])]).toEqual([0, 1, 1, 1]);
	});
});

describe('what the first look made of a page', () => {
	const survey = surveyFrom('Home', 'The bridge is closed.', 'It opens in May.', 'News', 'Shop', 'Login', 'Help', 'Boats are cheap.', 'Terms');
	const first = Float64Array.from([0, 1, 1, 0, 0, 0, 0, 1, 0]);
	const column = (name: string): number[] => {
		const columns = new Float32Array(contextNames.bare.length * survey.count);
		writeContext(contextOf(survey, first), Int32Array.from(first.keys()), columns, 0);
		const from = contextNames.bare.indexOf(name) * survey.count;
		return [...columns.subarray(from, from + survey.count)];
	};

	it('gives every line the stretch it lies in, and the nearest others above and below', () => {
		expect(column('expected words of the stretch')).toEqual([0, 8, 8, 0, 0, 0, 0, 3, 0]);
		expect(column('expected words of the stretch above')).toEqual([0, 0, 0, 8, 8, 8, 8, 8, 3]);
		expect(column('expected words of the stretch below')).toEqual([8, 3, 3, 3, 3, 3, 3, 0, 0]);
	});

	it('ranks lines by the words of likelier ones, equals alike', () => {
		const ranks = column('share of words likelier');
		expect(ranks[1]).toBe(0);
		expect(ranks[7]).toBe(0);
		expect(ranks[0]).toBe(ranks[8]);
		expect(ranks[0]).toBeGreaterThan(0.5);
	});
});

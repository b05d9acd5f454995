import { describe, expect, it } from 'vitest';
import { belongs } from '../../../src/extract/measures/belonging/weigh.js';
import learnt from '../../../src/extract/measures/belonging/weights.json' with { type: 'json' };
import { weighedFigures } from '../../../src/extract/measures/index.js';
import { defaults, extract } from '../../../src/pipeline.js';
import { measuresOf } from './reading.js';

const figuresOf = (text: string): readonly (readonly string[])[] => measuresOf(text).map(({ figures }) => figures.map((figure) => figure.text));

function featuresOf(text: string): readonly (readonly [string, readonly string[]])[] {
	const [extraction] = extract({ path: 'example.txt', bytes: new TextEncoder().encode(text) }, { ...defaults, published: '2023-05-10' });
	if (extraction === undefined) throw new Error('no article in the text');
	return weighedFigures(extraction.reading, extraction.mentions).map(({ figure, features }) => [figure.text, [...features.keys()]]);
}

describe('the figures of a measure', () => {
	it('are those of its clause', () => expect(figuresOf('The health ministry will build 12 clinics by 2025.')).toEqual([['12 clinics']]));
	it('are seen by their place, their kind and what stands between', () => {
		const [[text, features] = ['', []]] = featuresOf('The health ministry will build 12 clinics by 2025.');
		expect(text).toBe('12 clinics');
		expect(features).toEqual(expect.arrayContaining(['behind the verb', 'behind the verb, count', 'of the clause, planned', 'of the clause, near']));
		expect(features).not.toContain('1 sentences behind');
	});
	it('may stand in the sentence behind it, and are weighed there', () => {
		const text = 'The health ministry will build clinics in the north by 2025. The cost is put at 40 million euros.';
		expect(featuresOf(text).map(([figure, features]) => [figure, features.includes('1 sentences behind')])).toEqual([['40 million euros', true]]);
	});
	it('are never looked for in another paragraph', () =>
		expect(featuresOf('The health ministry will build clinics in the north.\n\nThe river is 40 km long.')).toEqual([]));
	it('are found in a sentence that never ends, where clauses overlap', () => {
		const measures = measuresOf('The ministry will build 5 schools and issue 6 rules for 7 towns, '.repeat(20));
		expect(measures).toHaveLength(1);
		expect(measures[0]?.figures.map(({ text }) => text)).toContain('5 schools');
	});
	it('are each half its own, where a semicolon parts two measures', () => {
		const text = '市港口局决定，对渔船给予补贴3万元；对小艇给予补贴2万元。';
		expect(figuresOf(text)).toEqual([['3万元'], ['2万元']]);
	});
	it('belong by the sum of the weights', () => {
		expect(belongs(new Map([['behind the verb', 1]]))).toBe(true);
		expect(learnt.weights['2 sentences behind']).toBeLessThan(0);
		expect(
			belongs(
				new Map([
					['2 sentences behind', 1],
					['elsewhere, a handful', 1],
					['elsewhere, the only measure', 1],
				]),
			),
		).toBe(false);
	});
});

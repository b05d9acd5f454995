import { describe, expect, it } from 'vitest';
import { weighedSentences } from '../../../src/extract/measures/index.js';
import { becomesMeasure, oddsOf, staysMeasure } from '../../../src/extract/measures/weighing/weigh.js';
import learnt from '../../../src/extract/measures/weighing/weights.json' with { type: 'json' };
import { valueOfWord } from '../../../src/extract/measures/weighing/words.js';
import { defaults, extract } from '../../../src/pipeline.js';
import { type Row, regress } from '../../bench/measures/logistic.js';
import { measuresOf } from './reading.js';

const nothing: ReadonlySet<string> = new Set();

function sentencesOf(text: string): readonly (readonly [number, readonly string[]])[] {
	const [extraction] = extract({ path: 'example.txt', bytes: new TextEncoder().encode(text) }, { ...defaults, published: '2023-05-10' });
	if (extraction === undefined) throw new Error('no article in the text');
	return weighedSentences(extraction.reading, extraction.mentions).map(({ found, features }) => [found, [...features.keys()]]);
}

describe('the weighing of a sentence', () => {
	it('adds up the weights of its features', () => {
		const { base, weights } = learnt;
		expect(oddsOf(new Map(), nothing)).toBe(base);
		const seen = new Map([
			['quoted', 1],
			['figures', 0.5],
		]);
		expect(oddsOf(seen, nothing)).toBeCloseTo(base + weights.quoted + weights.figures / 2);
		expect(oddsOf(new Map([['no such feature', 1]]), nothing)).toBe(base);
	});
	it('adds the weights of its words, each of many less than one alone', () => {
		const { base, words } = learnt;
		const { support, announced } = words;
		expect(oddsOf(new Map(), new Set(['support']))).toBeCloseTo(base + valueOfWord(1) * support);
		expect(oddsOf(new Map(), new Set(['support', 'announced', 'no-such-word']))).toBeCloseTo(base + valueOfWord(2) * (support + announced));
		expect(valueOfWord(4)).toBe(valueOfWord(1) / 2);
		expect(oddsOf(new Map(), new Set(['no-such-word']))).toBe(base);
	});
	it('asks more of what no rule found than of what one did', () => {
		const faint = Math.log(0.33 / 0.67);
		expect(staysMeasure(faint)).toBe(true);
		expect(becomesMeasure(faint)).toBe(false);
		expect(staysMeasure(Math.log(0.25 / 0.75))).toBe(false);
		expect(becomesMeasure(0)).toBe(true);
	});
	it('sees who acts, what the rules say and what stands before', () => {
		const [first, second] = sentencesOf('The transport ministry issued a notice on Monday. Analysts said the market likes the news.');
		expect(first?.[0]).toBe(1);
		expect(first?.[1]).toEqual(expect.arrayContaining(['measures/decision', 'subject body', 'verb decide', 'body ministry', 'at the head']));
		expect(second?.[0]).toBe(0);
		expect(second?.[1]).toEqual(expect.arrayContaining(['nothing found', 'follows a measure', 'goes on in its block']));
		expect(second?.[1]).not.toContain('measures/decision');
	});
	it('gives what it adds the lowest confidence', () => {
		const measures = measuresOf('The health ministry published a plan on Monday. Doctors may prescribe the drug to patients over 60 from July 1.');
		expect(measures.map(({ rule, confidence, status }) => [rule, confidence, status])).toEqual([
			['measures/decision', 'medium', 'announced'],
			['measures/weighed', 'low', 'in-force'],
		]);
	});
	it('never takes for a measure what stands beside policy or is asked', () => {
		const published = 'The health ministry published a plan on Monday.';
		expect(measuresOf(`${published} May doctors prescribe the drug to patients over 60 from July 1?`).map(({ rule }) => rule)).toEqual(['measures/decision']);
		expect(measuresOf('The minister published an essay on the plan on Monday.')).toEqual([]);
	});
});

describe('logistic regression', () => {
	it('finds the weights that drew the samples', () => {
		const rows: Row[] = [];
		const target: boolean[] = [];
		// log-odds 1 - 2x: of ten samples with x = 1 three are true, of ten without seven
		for (let i = 0; i < 20; i++) {
			rows.push({ at: [0], value: [i % 2] });
			target.push(i % 2 === 0 ? i < 14 : i < 6);
		}
		const { base, weights } = regress(rows, target, new Float64Array(2), 1e-6);
		expect(base).toBeCloseTo(Math.log(0.7 / 0.3), 4);
		expect(weights[0]).toBeCloseTo(-2 * Math.log(0.7 / 0.3), 4);
	});
	it('keeps weights small where a penalty is set', () => {
		const { weights } = regress(
			[
				{ at: [0], value: [1] },
				{ at: [], value: [] },
			],
			[true, false],
			new Float64Array(2),
			10,
		);
		expect(weights[0]).toBeGreaterThan(0);
		expect(weights[0]).toBeLessThan(0.1);
	});
	it('stays near what was learnt before where few samples speak against it', () => {
		const { weights } = regress(
			[
				{ at: [0], value: [1] },
				{ at: [], value: [] },
			],
			[true, false],
			Float64Array.of(-2, 0),
			10,
		);
		expect(weights[0]).toBeGreaterThan(-2);
		expect(weights[0]).toBeLessThan(-1.8);
	});
});

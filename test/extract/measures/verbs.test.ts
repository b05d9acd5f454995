import { describe, expect, it } from 'vitest';
import { measuresOf, ruledOf } from './reading.js';

const statusOf = (text: string): readonly (string | null)[] => measuresOf(text).map(({ status }) => status);

describe('verbs that the vocabulary does not hold', () => {
	it('count in the perfect and the past of a body', () => {
		expect(measuresOf('The Ministry of Health has jettisoned the old forms.')).toHaveLength(1);
		expect(measuresOf('The Ministry of Health mothballed twelve clinics.')).toHaveLength(1);
	});
	it('count as work whose act is not told apart', () => {
		expect(measuresOf('The Ministry of Health mothballed twelve clinics.')[0]?.act).toBe('implement');
	});
	it('do not count where they say how things are', () => {
		expect(measuresOf('The Ministry of Health is based in the capital.')).toEqual([]);
		expect(measuresOf('The Ministry of Health was concerned about the forms.')).toEqual([]);
	});
	it('are known behind a prefix', () => {
		expect(measuresOf('The Ministry of Health will re-examine the old forms.')).toHaveLength(1);
	});
});

describe('verbs that carry another', () => {
	it('make a decision of what was agreed or decided', () => {
		expect(statusOf('The State Council decided to close two mines.')).toEqual(['adopted']);
		expect(statusOf('The State Council has agreed to close two mines.')).toEqual(['adopted']);
	});
	it('make a plan of what is intended, in any form', () => {
		expect(statusOf('The State Council is preparing to close two mines.')).toEqual(['planned']);
		expect(statusOf('The State Council had vowed to close two mines.')).toEqual(['planned']);
	});
	it('tell what goes on from what will', () => {
		expect(statusOf('The Ministry of Health continues to train nurses.')).toEqual(['in-force']);
		expect(statusOf('The Ministry of Health will continue to train nurses.')).toEqual(['planned']);
	});
	it('let a second verb in the past stand by itself', () => {
		expect(statusOf('The State Council decided to close the two oldest mines of the north and issued new rules on safety.')).toEqual(['adopted', 'adopted']);
	});
	it('say nothing where it failed', () => {
		expect(measuresOf('The State Council failed to close two mines.')).toEqual([]);
	});
});

describe('refusals', () => {
	it('bind as promises do', () => {
		expect(statusOf('The central bank will not devalue the currency.')).toEqual(['planned']);
		expect(statusOf('The Ministry of Finance rejected the request.')).toEqual(['announced']);
	});
	it('are none where nothing is planned', () => {
		expect(measuresOf('The Ministry of Finance has no plans to raise taxes.')).toEqual([]);
	});
});

describe('the subject of a verb', () => {
	it('is kept over what stands between commas', () => {
		expect(measuresOf('The Union Cabinet, chaired by the Prime Minister, today approved the solar plan.')).toHaveLength(1);
	});
	it('is not a country in a list behind a preposition', () => {
		expect(measuresOf('The threat of floods from France, Spain and Portugal is expanding fast.')).toEqual([]);
	});
	it('is nobody that a pronoun of a person stands for, unless an office holder speaks', () => {
		expect(ruledOf('The Ministry of Health tested the water. He developed a fever on Monday.').map(({ act }) => act)).not.toContain('establish');
	});
});

describe('verbs in a row', () => {
	it('are one measure where they have a word or two each', () => {
		expect(measuresOf('The Ministry of Health will build twelve hospitals in rural counties, cut fees.')).toHaveLength(1);
	});
	it('are one measure where they are parts of one duty', () => {
		expect(measuresOf('Schools must check the water in all of their kitchens every month, and keep a record of what was found.')).toHaveLength(1);
	});
});

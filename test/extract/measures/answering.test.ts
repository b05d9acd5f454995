import { describe, expect, it } from 'vitest';
import { candidatesFor } from '../../../src/extract/measures/answering/candidates.js';
import { candidateFeatures } from '../../../src/extract/measures/answering/features.js';
import { answeredMeasures } from '../../../src/extract/measures/index.js';
import { defaults, extract } from '../../../src/pipeline.js';
import { measuresOf } from './reading.js';

function casesOf(text: string) {
	const [extraction] = extract({ path: 'example.txt', bytes: new TextEncoder().encode(text) }, defaults);
	if (extraction === undefined) throw new Error('no article in the text');
	return answeredMeasures(extraction.reading, extraction.mentions);
}

const TEXT =
	'The Ministry of Health published a plan with the Port Authority of Kenya on Monday. The plan was approved after talks at the Ministry of Finance.';

describe('the bodies in reach of a measure', () => {
	it('are those that the rules name, then those of its sentence and of what was told before, each once', () => {
		const [, approved] = casesOf(TEXT);
		if (approved === undefined) throw new Error('one measure only');
		const candidates = candidatesFor(approved);
		expect(candidates.map(({ mention }) => mention?.text)).toEqual(['Ministry of Finance', 'Ministry of Health', 'Port Authority of Kenya']);
		expect(candidates.map(({ role }) => role === null)).toEqual([false, false, true]);
		expect([...(candidates[1]?.sources ?? [])]).toContain('measure above');
	});
	it('are seen by where they stand and what they are', () => {
		const [published] = casesOf(TEXT);
		if (published === undefined) throw new Error('no measure');
		const features = candidateFeatures(candidatesFor(published), published);
		expect(features[0]?.has('before the verb, subject body')).toBe(true);
		expect(features[1]?.has('behind, behind the')).toBe(true);
		expect(features.every((each) => each.has('of 2'))).toBe(true);
	});
});

describe('those who answer for a measure', () => {
	const names = (text: string): string[][] => measuresOf(text).map(({ bodies }) => bodies.map(({ text: name }) => name));
	it('are those that weigh enough: one that the rules leave out joins, one that they inherit without need is left', () => {
		expect(names(TEXT)).toEqual([['Ministry of Health', 'Port Authority of Kenya'], ['Ministry of Finance']]);
	});
	it('have a role by where they are named', () => {
		expect(measuresOf(TEXT)[0]?.bodies.map(({ role, basis }) => `${role} ${basis}`)).toEqual(['issuer stated', 'implementer stated']);
	});
	it('are as the rules have it in a language that the weights have not seen', () => {
		const text = 'El Ministerio de Sanidad aprobó el lunes un plan con la Autoridad Portuaria de Vigo. El Gobierno publicará el plan en mayo.';
		expect(names(text)).toEqual([['Ministerio de Sanidad'], ['Gobierno', 'Ministerio de Sanidad']]);
	});
});

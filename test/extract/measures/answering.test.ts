import { describe, expect, it } from 'vitest';
import { candidatesFor } from '../../../src/extract/measures/answering/candidates.js';
import { candidateFeatures } from '../../../src/extract/measures/answering/features.js';
import { answers } from '../../../src/extract/measures/answering/weigh.js';
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
	it('are the government of the place where the text says 我市', () => {
		const [built, joined] = casesOf(
			'杭州市人民政府关于水厂的通知\n\n杭政发〔2023〕8号\n\n我市将建设三个水厂。市水务局会同我市推进管网改造，我市加快建设排水管网。\n\n杭州市人民政府\n\n2023年5月8日\n',
		);
		if (built === undefined || joined === undefined) throw new Error('fewer than two measures');
		const own = candidatesFor(joined).filter(({ mention, sources }) => mention?.text === '我市' || sources.has('measure above'));
		expect(own.map(({ id }) => id)).toEqual([built.roles[0]?.id]);
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
	it('are none that the rules leave out and another sentence names, unless the rules name nobody', () => {
		const [, approved] = casesOf(TEXT);
		if (approved === undefined) throw new Error('one measure only');
		const [finance, , port] = candidatesFor(approved);
		if (finance === undefined || port === undefined) throw new Error('too few candidates');
		const SURE = 4;
		expect(answers(port, approved, SURE)).toBe(false);
		expect(answers(port, { ...approved, roles: [] }, SURE)).toBe(true);
		expect(answers({ ...finance, role: null }, approved, SURE)).toBe(true);
		expect(answers({ ...finance, role: null }, approved, -SURE)).toBe(false);
	});
	it('have a role by where they are named', () => {
		expect(measuresOf(TEXT)[0]?.bodies.map(({ role, basis }) => `${role} ${basis}`)).toEqual(['issuer stated', 'implementer stated']);
	});
	it('are as the rules have it in a language that the weights have not seen', () => {
		const text = 'El Ministerio de Sanidad aprobó el lunes un plan con la Autoridad Portuaria de Vigo. El Gobierno publicará el plan en mayo.';
		expect(names(text)).toEqual([['Ministerio de Sanidad'], ['Gobierno', 'Ministerio de Sanidad']]);
	});
});

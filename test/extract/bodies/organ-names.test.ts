import { describe, expect, it } from 'vitest';
import { organInFull } from '../../../src/extract/bodies/organ-names.js';
import { shippedRegister } from '../../../src/knowledge/register.js';

const full = (name: string): string => organInFull(name, shippedRegister());

describe('the name of a local organ', () => {
	it('is one however short it is written', () => {
		for (const name of ['苏州医保局', '苏州市医保局', '苏州市医疗保障局']) expect(full(name)).toBe('苏州市医疗保障局');
		expect(full('浙江省发改委')).toBe('浙江省发展和改革委员会');
	});
	it('gets no level where its place is that of another organ', () => {
		expect(full('山西综改示范区管委会')).toBe('山西综改示范区管理委员会');
	});
	it('stays as it is in another script', () => {
		expect(full('Ningbo Healthcare Security Bureau')).toBe('Ningbo Healthcare Security Bureau');
	});
});

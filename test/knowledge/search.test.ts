import { describe, expect, it } from 'vitest';
import { shippedRegister } from '../../src/knowledge/register.js';
import { search } from '../../src/knowledge/search.js';

const first = (query: string) => search(shippedRegister(), query)[0]?.body.id;

describe('a search of the register', () => {
	it.each([
		['national health commision', 'cn-nhc'],
		['Minstry of Industry and Informaton Technology', 'cn-miit'],
		['enviromental protection agency', 'us-epa'],
		['the world health organisation', 'intl-who'],
		['nhs england', 'gb-nhs-england'],
		['SASAC', 'cn-sasac'],
		['国家医保局', 'cn-nhsa'],
		['cn-ndrc', 'cn-ndrc'],
	])('finds %s', (query, id) => {
		expect(first(query)).toBe(id);
	});

	it('puts the exact name before names that hold it', () => {
		expect(search(shippedRegister(), 'State Council')[0]).toMatchObject({ score: 1, name: 'State Council' });
	});

	it('finds nothing for what is no body', () => {
		expect(search(shippedRegister(), 'chocolate pudding recipe')).toEqual([]);
		expect(search(shippedRegister(), '  ')).toEqual([]);
	});
});

import { describe, expect, it } from 'vitest';
import { leaders, stateLedBy } from '../../src/knowledge/leaders.js';
import { shippedRegister } from '../../src/knowledge/register.js';
import { tokenize } from '../../src/text/tokens.js';

const stateOf = (name: string, year: number | null): string | null => stateLedBy(tokenize(name), 0, year);

describe('leaders of states', () => {
	it('are each of a country that the register knows, in years that go forward', () => {
		const { countries } = shippedRegister();
		for (const { name, jurisdiction, from, to } of leaders) {
			expect(countries.has(jurisdiction), name).toBe(true);
			expect(to === undefined || to >= from, name).toBe(true);
		}
		expect(leaders.length).toBeGreaterThan(300);
	});
	it('are never of two states under one name in one year', () => {
		for (const { name, jurisdiction, from, to } of leaders)
			for (let year = Number(from); year <= Number(to ?? from); year++) expect(stateOf(name, year), `${name} in ${year}`).toBe(jurisdiction);
	});
	it('are known by name in their years, with given names before it', () => {
		expect(stateOf('Obama', 2012)).toBe('US');
		expect(stateOf('Barack H. Obama', 2012)).toBe('US');
		expect(stateOf('Ramaphosa', null)).toBe('ZA');
		expect(stateOf('Obama', 2031)).toBeNull();
	});
	it('are not those whose name goes on', () => {
		expect(stateOf('Brown', 2009)).toBe('GB');
		expect(stateOf('Brown Hall', 2009)).toBeNull();
	});
	it('are nobody in small letters, and nobody who headed no state', () => {
		expect(stateOf('bush', 2003)).toBeNull();
		expect(stateOf('Clearwater', 2003)).toBeNull();
	});
});

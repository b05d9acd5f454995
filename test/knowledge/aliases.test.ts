import { describe, expect, it } from 'vitest';
import { placedSpellings, spellingsOf } from '../../src/knowledge/aliases.js';

describe('names with a place beside them', () => {
	it('have it before them, behind them, and as an owner', () => {
		expect(placedSpellings('Harbour Bureau of Altan', ['Altan', '青湖'])).toEqual([
			'Harbour Bureau of Altan',
			'Altan Harbour Bureau',
			"Altan's Harbour Bureau",
		]);
		expect(placedSpellings('海关署', ['Altan', '青湖'])).toEqual(['青湖海关署']);
	});
	it('are none where the name tells its place', () => {
		expect(placedSpellings('Altan Harbour Bureau', ['Altan', '青湖'])).toEqual([]);
		expect(placedSpellings('青湖海关署', ['Altan', '青湖'])).toEqual([]);
	});
});

describe('names that follow by rule', () => {
	it('are the nicknames of a planner and a regulator, with and without `top`', () => {
		expect(spellingsOf('harbour planner', true)).toEqual(
			expect.arrayContaining(['top harbour planner', 'harbour planning agency', 'top harbour planning body', 'harbour planning authority']),
		);
		expect(spellingsOf('grain regulator', false)).toEqual(expect.arrayContaining(['grain watchdog', 'top grain watchdog']));
		expect(spellingsOf('Grain Regulator', false)).toEqual([]);
	});
	it('are the orders of a leading group and of its secretariat', () => {
		const group = spellingsOf('State Council Leading Group for Harbour Safety', true);
		for (const name of [
			'Leading Group for Harbour Safety under the State Council',
			'State Council Harbour Safety Leading Group',
			'Leading Group for Harbour Safety',
		])
			expect(group).toContain(name);
		expect(spellingsOf('Secretariat of the State Council Leading Group for Harbour Safety', true)).toContain(
			'Office of the Harbour Safety Leading Group of the State Council',
		);
		expect(spellingsOf('State Council Leading Group for the Dredging of All Northern Channels', true)).not.toContain(
			'State Council the Dredging of All Northern Channels Leading Group',
		);
		expect(spellingsOf('State Council Leading Group for Harbour Safety', false)).toEqual([]);
	});
});

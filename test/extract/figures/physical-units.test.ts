import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/index.js';

const told = (text: string): readonly [number, string][] => findFigures(text).map(({ value: { value, unit } }) => [value, unit]);

describe('a unit of measure', () => {
	it.each([
		['The 2,000-square-foot hall is new.', 2000, 'square foot'],
		['It gives 400 Nm at most.', 400, 'N.m'],
		['It gives 260 lb-ft at most.', 260, 'pound-foot'],
		['Cells of 500 Wh/kg were shown.', 500, 'Wh/kg'],
		['It has a 4,000mAh cell.', 4000, 'mA.h'],
		['A magnitude 6.5 earthquake struck.', 6.5, 'magnitude'],
		['The fibre is 3 picometres thick.', 3, 'pm'],
		['They seek to hold warming to 1.5C by then.', 1.5, '°C'],
		['The pipe carries 12 bcm of it.', 12e9, 'm3'],
		['The 6-foot-6 guard scored.', 6.5, 'foot'],
		['It was cut by a quarter of a percentage point.', 0.25, 'percentage-point'],
		['A quarter-point cut came.', 0.25, 'percentage-point'],
	])('is read however it is written: %s', (text, value, unit) => expect(told(text)).toContainEqual([value, unit]));
	it('is no letter of a name', () => {
		expect(told('Fund managers file the form 13F with it.').map(([, unit]) => unit)).not.toContain('°F');
		expect(told('The 24-703 L-202 is a label.').map(([, unit]) => unit)).not.toContain('L');
	});
});

describe('a limit of one unit of time', () => {
	it('is a duration behind a bound', () => {
		expect(told('They must answer within a week.')).toEqual([[1, 'week']]);
		expect(told('They answered in a week.')).toEqual([]);
		expect(told('It holds less than a day’s food.')).toEqual([]);
	});
});

describe('letters that people and names have as well', () => {
	const unitsOf = (text: string): readonly string[] => findFigures(text).map(({ value: { unit } }) => unit);
	it.each([
		['The 90 MP left early.', 'megapixel'],
		['Some 400 PS clerks left.', 'metric horsepower'],
		['They waited in the heat in room 7C of it.', '°C'],
		['Bus 9C broke down in the heat.', '°C'],
		['It rose 4 feet, 6 in Malta.', 'inch'],
		['A magnitude of 4,000 voters came.', 'magnitude'],
	])('are no unit: %s', (text, unit) => expect(unitsOf(text)).not.toContain(unit));
	it('are one where the sentence speaks of what they measure', () => {
		expect(unitsOf('Its camera has 48 MP and the car 150 PS.')).toEqual(['megapixel', 'metric horsepower']);
		expect(unitsOf('In the heat it reached 41C.')).toEqual(['°C']);
		expect(unitsOf('He is 5 ft 6 in tall.')).toEqual(['foot']);
		expect(unitsOf('A magnitude of 5.5 was felt.')).toEqual(['magnitude']);
	});
	it('are not counted with a verb between', () => {
		expect(unitsOf('The 70 sheep ate leaves.')).toEqual(['sheep']);
		expect(unitsOf('The 70 sheep farmers ate.')).toEqual(['farmer']);
	});
});

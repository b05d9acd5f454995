import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/index.js';

const read = (text: string): readonly (readonly [string, number, string])[] =>
	findFigures(text, { language: 'it' }).map(({ value: { comparator, value, unit } }) => [comparator, value, unit]);

describe('Italian numbers', () => {
	it.each([
		['Il fondo dei porti ha mille euro.', '=', 1000, 'EUR'],
		['Il fondo dei porti ha 50 mila euro.', '=', 50_000, 'EUR'],
		['Il fondo dei porti ha 50mila euro.', '=', 50_000, 'EUR'],
		['Il fondo dei porti ha 1.200 euro.', '=', 1200, 'EUR'],
		['Il fondo dei porti ha 3,5 miliardi di euro.', '=', 3_500_000_000, 'EUR'],
		['Il fondo dei porti ha un milione di euro.', '=', 1_000_000, 'EUR'],
		['Il fondo dei porti ha 2,5 mld di euro.', '=', 2_500_000_000, 'EUR'],
		['Il fondo dei porti ha oltre duecentomila euro.', '>', 200_000, 'EUR'],
		["L'aiuto copre fino al 60 per cento dei costi.", '<=', 60, 'percent'],
		['Il tasso è sceso di 0,4 punti percentuali.', '=', 0.4, 'percentage-point'],
		['Saranno irrigati almeno 300 ettari con il canale.', '>=', 300, 'ha'],
		['Il termine è di venti giorni lavorativi per i soci.', '=', 20, 'working day'],
		['Il canone costa 300 franchi svizzeri ai soci.', '=', 300, 'CHF'],
	])('%s', (text, comparator, value, unit) => {
		expect(read(text)).toEqual([[comparator, value, unit]]);
	});
	it('stand behind the name of the money in acts', () => {
		expect(read('La sanzione va da euro 250 a euro 1.500 per ogni nave.')).toEqual([
			['=', 250, 'EUR'],
			['=', 1500, 'EUR'],
		]);
		expect(read('Il contributo è pari a euro 1.500,00 per i soci.')).toEqual([['=', 1500, 'EUR']]);
		expect(read('Il diesel Euro 5 è vietato nei canali.')).toEqual([]);
	});
	it('are words and names of other languages there', () => {
		expect(findFigures('Der Bus sei Euro 5, sagte Otto Euro.', { language: 'de' })).toEqual([]);
		expect(findFigures('Payment is due euros or not.')).toEqual([]);
	});
	it('tell neither how long ago nor within which time', () => {
		expect(read('Negli ultimi 30 giorni i soci hanno pagato il canale.')).toEqual([]);
	});
});

import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/index.js';

const read = (text: string): readonly (readonly [string, number, string])[] =>
	findFigures(text, { language: 'es' }).map(({ value: { comparator, value, unit } }) => [comparator, value, unit]);

describe('Spanish numbers', () => {
	it.each([
		['El fondo de los puertos tiene mil millones de euros.', '=', 1_000_000_000, 'EUR'],
		['El fondo de los puertos tiene un millón de euros.', '=', 1_000_000, 'EUR'],
		['El fondo de los puertos tiene dos billones de euros.', '=', 2_000_000_000_000, 'EUR'],
		['El canal cuesta 215 millones 431 mil 908 pesos, según el cabildo.', '=', 215_431_908, 'MXN'],
		['El canal cuesta 6 mil 300 millones de pesos, según el cabildo.', '=', 6_300_000_000, 'MXN'],
		['La beca es de unos 2 mil 400 pesos para los alumnos.', '~', 2400, 'MXN'],
		['El cabildo destina 45 mdp a los canales.', '=', 45_000_000, 'MXN'],
		['La ayuda cubre hasta un 60 por ciento del coste.', '<=', 60, 'percent'],
		['La tasa bajó más de 0,4 puntos porcentuales en el puerto.', '>', 0.4, 'percentage-point'],
		['Se regarán al menos 300 hectáreas con el canal.', '>=', 300, 'ha'],
		['El plazo es de veinte días hábiles para los socios.', '=', 20, 'working day'],
	])('%s', (text, comparator, value, unit) => {
		expect(read(text)).toEqual([[comparator, value, unit]]);
	});
	it('leave the thousand of Spanish a million in English, and its eleven no number', () => {
		expect(findFigures('The fund of the port has $30 mil for the canal.').map(({ value: { value } }) => value)).toEqual([30_000_000]);
		expect(findFigures('He was once euros short of the fare.')).toEqual([]);
	});
	it('are written as in Spain or as in Mexico, as the other numbers of the text show', () => {
		expect(read('El canal cuesta 1.500 euros y los socios pagan el 4,5 %.')).toEqual([
			['=', 1500, 'EUR'],
			['=', 4.5, 'percent'],
		]);
		expect(read('El canal cuesta 1,500 pesos y los socios pagan el 4.5 % por las 1.125 toneladas.')).toEqual([
			['=', 1500, 'MXN'],
			['=', 4.5, 'percent'],
			['=', 1.125, 't'],
		]);
	});
	it('tell neither how long ago nor within which time', () => {
		expect(read('Hace tres meses, y durante los últimos 30 días, los socios pagaron por el canal.')).toEqual([]);
	});
});

describe('the peso', () => {
	it('is that of the country which the text names', () => {
		expect(read('Los puertos chilenos costarán 300 millones de pesos.')).toEqual([['=', 300_000_000, 'CLP']]);
		expect(read('Los productores de chile recibirán 300 pesos por el canal.')).toEqual([['=', 300, 'MXN']]);
	});
	it('is written with the sign of the dollar in a text about its country', () => {
		expect(read('Chile pagará por los puertos. El plan de Chile es de $500 millones.')).toEqual([['=', 500_000_000, 'CLP']]);
		expect(read('Los puertos costarán $500 millones al dueño de los barcos de Chile.')).toEqual([['=', 500_000_000, 'USD']]);
		expect(findFigures('Chile will pay. The plan of Chile is $500 million.').map(({ value: { unit } }) => unit)).toEqual(['USD']);
	});
});

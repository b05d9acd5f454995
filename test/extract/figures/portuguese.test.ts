import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/index.js';

const read = (text: string): readonly (readonly [string, number, string])[] =>
	findFigures(text, { language: 'pt' }).map(({ value: { comparator, value, unit } }) => [comparator, value, unit]);

describe('Portuguese numbers', () => {
	it.each([
		['O fundo dos portos tem mil milhões de euros.', '=', 1_000_000_000, 'EUR'],
		['O fundo dos portos tem 3,5 bilhões de reais.', '=', 3_500_000_000, 'BRL'],
		['O fundo não tem mais de 30 mil euros para os portos.', '>', 30_000, 'EUR'],
		['A taxa subiu 0,4 pontos percentuais em uma semana.', '=', 0.4, 'percentage-point'],
		['A taxa dos portos desceu de 25% para 10% neste ano.', '=', 10, 'percent'],
		['O apoio dos portos passará para 900 euros.', '=', 900, 'EUR'],
		['O prazo é de vinte dias úteis para os sócios.', '=', 20, 'working day'],
	])('%s', (text, comparator, value, unit) => {
		expect(read(text)).toContainEqual([comparator, value, unit]);
	});
	it('are one where an act says them again in words', () => {
		expect(read('O crédito é de R$ 2.400.310,00 (dois milhões, quatrocentos mil e trezentos e dez reais).')).toEqual([['=', 2_400_310, 'BRL']]);
		expect(read('A multa é de 5% (cinco por cento) do valor.')).toEqual([['=', 5, 'percent']]);
	});
	it('are none in the numbers of articles', () => {
		expect(read('O artigo 12 da lei 39 não regula os portos.')).toEqual([]);
	});
});

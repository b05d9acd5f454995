import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/index.js';

const read = (text: string): readonly (readonly [string, number, string])[] =>
	findFigures(text, { language: 'fr' }).map(({ value: { comparator, value, unit } }) => [comparator, value, unit]);

describe('French numbers', () => {
	it.each([
		["Le fonds des ports dispose de 18 millions d'euros pour les écluses.", '=', 18_000_000, 'EUR'],
		['Le fonds des ports dispose de 4,2 Md€ pour les écluses.', '=', 4_200_000_000, 'EUR'],
		['Le fonds des ports dispose de six mille tonnes de sable.', '=', 6000, 't'],
		['La région consacre plus de 395 millions $ aux écluses du canal.', '>', 395_000_000, 'USD'],
		['La banque relève de 25 points de base le taux des ports.', '=', 25, 'basis-point'],
		['Le conseil accorde un crédit de 40 milliards de FCFA aux ports.', '=', 40_000_000_000, 'XOF'],
		['Le conseil accorde un marché de 42 710 300 F CFA hors taxes aux ports.', '=', 42_710_300, 'XOF'],
		['La prime versée par les ports est de 10 000 euros au maximum.', '<=', 10_000, 'EUR'],
		['La puissance installée dans les ports est de 20 mégawatts.', '=', 20, 'MW'],
	])('%s', (text, comparator, value, unit) => {
		expect(read(text)).toEqual([[comparator, value, unit]]);
	});
	it('leave a year before millions alone in English', () => {
		expect(findFigures('In 2031 millions of euros were lost.')).toEqual([]);
	});
});

describe('the franc', () => {
	it('is that of the country which the text names', () => {
		expect(read('Les rentes des ports coûtent 1672 millions de francs à la Suisse.')).toEqual([['=', 1_672_000_000, 'CHF']]);
		expect(read('Le Cameroun consacre 3 milliards de francs CFA à ses ports.')).toEqual([['=', 3_000_000_000, 'XAF']]);
	});
});

describe('the sign of the dollar', () => {
	it('is that of the country which the text names, also with the letter of millions', () => {
		expect(read('Le Québec investit 92 M$ dans les ports du Québec.')).toEqual([['=', 92_000_000, 'CAD']]);
	});
});

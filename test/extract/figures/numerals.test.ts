import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../../src/extract/figures/numerals/index.js';
import { tokenize } from '../../../src/text/tokens.js';

const read = (text: string): [number, string] | null => {
	const tokens = tokenize(text);
	const numeral = readNumeral(tokens, 0, tokens.length);
	return numeral === null ? null : [numeral.value, text.slice(0, tokens.end[numeral.last - 1])];
};

describe('a numeral in digits', () => {
	it.each([
		['1,154 hospitals', 1154, '1,154'],
		['3.5 billion yuan', 3500000000, '3.5 billion'],
		['3.2031年底前', 3, '3'],
		['3.2031年10月', 3, '3'],
		['3.2031万元', 32031, '3.2031万'],
		['3.5bn', 3500000000, '3.5bn'],
		['476.78 billion', 476780000000, '476.78 billion'],
		['1,50,000 farmers', 150000, '1,50,000'],
		['2.5 lakh crore', 2500000000000, '2.5 lakh crore'],
		['２０５个城市', 205, '２０５'],
		['600-million', 600000000, '600-million'],
		['300万', 3000000, '300万'],
		['3万亿元', 3000000000000, '3万亿'],
		['1亿5000万元', 150000000, '1亿5000万'],
		['72億4,300万円', 7243000000, '72億4,300万'],
		['2兆5,316億4,700万円', 2531647000000, '2兆5,316億4,700万'],
		['100多万人', 1000000, '100多万'],
		['500千瓦', 500, '500'],
		['2 1/2 hours', 2.5, '2 1/2'],
		['2015, 2016', 2015, '2015'],
		['1.234.567,89 euro', 1234567.89, '1.234.567,89'],
		['1.234 euro', 1.234, '1.234'],
		['3,5 billion', 3500000000, '3,5 billion'],
		['3,5 and 7', 3, '3'],
		['22,24,26', 22, '22'],
		['1.5 × 10⁶ cells', 1500000, '1.5 × 10⁶'],
		['2.5e3', 2500, '2.5e3'],
		['3 hundred and 21', 321, '3 hundred and 21'],
		['3 million and a half', 3500000, '3 million and a half'],
		['3 million and a half of the rest', 3000000, '3 million'],
		['⅚ of it', 0.8333, '⅚'],
		['1千零20', 1020, '1千零20'],
	])('%s', (text, value, span) => expect(read(text)).toEqual([value, span]));
});

describe('a numeral in words', () => {
	it.each([
		['one hundred and five provinces', 105, 'one hundred and five'],
		['twenty-five', 25, 'twenty-five'],
		['two thousand and eight', 2008, 'two thousand and eight'],
		['three million two hundred thousand', 3200000, 'three million two hundred thousand'],
		['a dozen eggs', 12, 'a dozen'],
		['half a million people', 500000, 'half a million'],
		['two-thirds of them', 0.6667, 'two-thirds'],
		['two and a half years', 2.5, 'two and a half'],
		['three point five million', 3500000, 'three point five million'],
		['six and seven', 6, 'six'],
		['hundred thousand euros', 100000, 'hundred thousand'],
		['two hundred point seventy-one', 200.71, 'two hundred point seventy-one'],
		['five and a quarter', 5.25, 'five and a quarter'],
		['two million and a half people', 2500000, 'two million and a half'],
		['three quarters of a billion', 750000000, 'three quarters of a billion'],
		['a fifth.', 0.2, 'a fifth'],
		['three dozens', 36, 'three dozens'],
		['två miljoner', 2000000, 'två miljoner'],
	])('%s', (text, value, span) => expect(read(text)).toEqual([value, span]));
	it.each(['a fifth round', 'a third-party audit', 'dozens of them', 'sex and age'])('%s is none', (text) => expect(read(text)).toBeNull());
	it('is not an article before a common noun', () => expect(read('a ministry')).toBeNull());
});

describe('a numeral in characters', () => {
	it.each([
		['三百二十家', 320, '三百二十'],
		['两亿三千万', 230000000, '两亿三千万'],
		['一百零五', 105, '一百零五'],
		['三万五', 35000, '三万五'],
		['万亿元', 1000000000000, '万亿'],
		['二点五亿', 250000000, '二点五亿'],
		['十五个', 15, '十五'],
		['千万', 10000000, '千万'],
		['二〇二一', 2021, '二〇二一'],
		['三四个', 3, '三四'],
		['十余万', 100000, '十余万'],
		['三千 八百 九十六 万', 38960000, '三千 八百 九十六 万'],
		['三百 二百', 300, '三百'],
		['四万万', 400000000, '四万万'],
		['两千三点一', 2300.1, '两千三点一'],
		['一点两小时', 1, '一'],
		['壹佰贰拾万', 1200000, '壹佰贰拾万'],
		['三五家', 3, '三五'],
	])('%s', (text, value, span) => expect(read(text)).toEqual([value, span]));
});

import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/index.js';

const read = (text: string): readonly (readonly [string, number, string, string])[] =>
	findFigures(text).map(({ value: { comparator, value, unit, change } }) => [comparator, value, unit, change]);

describe('Japanese figures', () => {
	it.each([
		['政府は桟橋に3500億円を投じる。', '=', 350_000_000_000, 'JPY', 'level'],
		['基金は約1兆2000億円となる。', '~', 1_200_000_000_000, 'JPY', 'level'],
		['政府は1200カ所の診療所を整備する。', '=', 1200, '診療所', 'level'],
		['利用者は12万人以上に上る。', '>=', 120_000, '人', 'level'],
		['従業員50人未満の企業は除く。', '<', 50, '企業', 'level'],
		['およそ3割が答えた。', '~', 30, 'percent', 'level'],
		['排出量を46％削減する。', '=', 46, 'percent', 'decrease'],
		['金利を０・７５％に据え置く。', '=', 0.75, 'percent', 'level'],
		['税率を１０％に引き上げる。', '=', 10, 'percent', 'to'],
		['支持は5ポイント下がった。', '=', 5, 'percentage-point', 'level'],
		['最大500万円を補助する。', '<=', 5_000_000, 'JPY', 'level'],
		['3カ月以内に報告する。', '<=', 3, 'month', 'level'],
		['150万キロワットを導入する。', '=', 1_500_000, 'kW', 'level'],
	])('%s', (text, ...figure) => {
		expect(read(text)).toEqual([figure]);
	});
	it('are no articles of a law, meetings or parts of words', () => {
		expect(read('第12条第3項の規定により、第3回会合を開き、一部の地域で一定の効果があった。')).toEqual([]);
	});
	it('leave Chinese as it was: 割 is no tenth there', () => {
		expect(read('收割3割小麦。').map(([, , unit]) => unit)).not.toContain('percent');
	});
});

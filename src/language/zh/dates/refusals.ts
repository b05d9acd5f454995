/** What shows that a number is no date. */
import type { DateVocabulary } from '../../../extract/dates/vocabulary.js';
import { phrases } from '../../words.js';

export const refusals: DateVocabulary['terms'] = [
	[{ class: 'refusal', side: 'before' }, ...phrases('〕, 第, 〔, 近, 超过, 约, 达, 共, 超, ￥, $')],
	[
		{ class: 'refusal', side: 'after' },
		...phrases(`
			号文, 元, 万, 亿, %, 个, 人, 名, 家, 级, 版, 公里, 吨, 项, 届, 条, 款, 次, 户, 岁, 平方米, 套, 台, 辆, 件, 所, 亩, 米, 倍, 股, 度, 型, 分, 颗, 千, 百, 多, 余, 期, 批, 只
		`),
	],
	[{ class: 'counting', spoils: ['year', 'month', 'day', 'offset', 'within'] }, '第', '每'],
	[{ class: 'counting', spoils: ['year', 'month', 'day', 'offset'] }, '起', '满', '近'],
	[{ class: 'counting', spoils: ['offset'] }, '的'],
	[{ class: 'counting', spoils: ['month', 'day'] }, ...phrases('不少于, 少于, 多于, 不低于, 低于, 至少, 最少, 最多, 最长, 最短, 为期, 连续, 持续, 历时')],
	[{ class: 'counting', spoils: ['year', 'month', 'day'] }, ...phrases('共, 约, 达, 超, 隔, 足, 逾, 延, 长, 这, 短, 历')],
	[{ class: 'counting', spoils: ['year', 'day'] }, '前', '后', '过'],
	[{ class: 'counting', spoils: ['year'] }, '于'],
	[{ class: 'counted' }, ...phrases('内, 以, 之, 游, 均, 龄')],
	[{ class: 'count-numeral' }, ...phrases('两, 俩, 兩, 倆')],
	[{ class: 'age' }, '龄'],
	[{ class: 'of', links: ['tail'] }, '的'],
];

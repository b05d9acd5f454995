/** Units and counters of Japanese, read in its texts alone: in Chinese the same characters are other words. */

import type { Unit } from '../../extract/figures/unit.js';
import type { OwnUnits } from '../own-units.js';
import { currency, duration, metric, unit } from '../unit-rows.js';
import { phrases } from '../words.js';

/** Three of ten are thirty of a hundred. */
const tenths: Unit = { ...unit('percent')('percent', '割'), scale: 1 };

export const units: OwnUnits = {
	units: [
		currency('JPY', '円'),
		currency('USD', 'ドル, 米ドル'),
		currency('EUR', 'ユーロ'),
		currency('GBP', 'ポンド'),
		currency('CNY', '人民元, 元'),
		currency('KRW', 'ウォン'),
		unit('percent')('percent', 'パーセント, ％'),
		tenths,
		unit('percentage-point')('percentage-point', 'ポイント, パーセントポイント, ％ポイント'),
		unit('ratio')('time', '倍'),
		duration('second', '秒, 秒間'),
		duration('minute', '分間'),
		duration('hour', '時間'),
		duration('day', '日間, 日以内'),
		duration('working day', '営業日'),
		duration('week', '週間'),
		duration('month', 'カ月, か月, ヶ月, ヵ月, 箇月, カ月間, か月間, ヶ月間'),
		duration('year', '年間, カ年, か年, 歳, 才, 年以上, 年以内'),
		metric('km', 'キロメートル, キロ'),
		metric('m', 'メートル'),
		metric('cm', 'センチ, センチメートル'),
		metric('m2', '平方メートル, 平米'),
		metric('km2', '平方キロ, 平方キロメートル'),
		metric('m3', '立方メートル'),
		metric('ha', 'ヘクタール'),
		metric('kg', 'キログラム'),
		metric('g', 'グラム'),
		metric('t', 'トン'),
		metric('L', 'リットル'),
		metric('kL', 'キロリットル'),
		metric('kW', 'キロワット'),
		metric('kWh', 'キロワット時'),
		metric('MW', 'メガワット'),
		metric('GW', 'ギガワット'),
		metric('°C', '度'),
	],
	counters: phrases(
		'人, 名, 件, カ所, か所, ヵ所, ヶ所, 箇所, 社, 校, 戸, 世帯, 団体, 台, 棟, 床, 回, 病床, 自治体, 市町村, 市区町村, 都道府県, 都府県, 道府県, カ国, か国, ヵ国, ヶ国, 項目, 品目, 本, 基, 隻, 機, 頭, 羽, 施設, 事業所, 店舗, 事業者, 区, 市, 町, 村, 県, 地域, 地区, 種類, 分野, 億人, 万人, 企業, 機関, 事業, 議席, 票, 例, 枚, 冊, 部, 席, 軒, 組, 組織, 医療機関',
	),
	/** Behind a counter they are the rest of another word: 3人|称, 5本|部. */
	guards: phrases('合 称 工 目 気 方 部 当 以'.replaceAll(' ', ',')),
	links: ['の'],
	bounds: [
		['>=', phrases('以上')],
		['<=', phrases('以下, 以内')],
		['<', phrases('未満, を下回, 弱')],
		['>', phrases('超, を超え, を上回, 余り, あまり, 強')],
		['~', phrases('程度, ほど, 前後, 近く')],
	],
	leads: [
		['~', phrases('約, およそ, おおむね, 概ね, ほぼ')],
		['>=', phrases('少なくとも, 最低')],
		['<=', phrases('最大, 最大で, 上限')],
	],
	increase: phrases('増, 増加, 増え, 引き上げ, 上昇, 拡大, 上積み, 増額, 伸び, 上げ'),
	decrease: phrases('減, 削減, 減少, 減ら, 引き下げ, 低下, 縮小, 減額, 下げ, 短縮'),
	turns: phrases('に'),
	per: [
		['1人当たり', 'person'],
		['一人当たり', 'person'],
		['1世帯当たり', 'household'],
		['年間', 'year'],
		['年額', 'year'],
		['月額', 'month'],
		['1日当たり', 'day'],
		['毎年', 'year'],
	],
};

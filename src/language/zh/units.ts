/** Units as Chinese writes them; `scale` is the power of ten between the unit written and the unit reported. */
import type { Unit } from '../../extract/figures/unit.js';
import { ofTaiwan } from './places.js';

export const time: readonly Unit[] = [
	{ unit: 'second', kind: 'duration', names: ['秒', '秒钟'] },
	{ unit: 'minute', kind: 'duration', names: ['分钟'] },
	{ unit: 'hour', kind: 'duration', names: ['小时', '个小时', '个多小时', '多小时', '余小时', '个钟头', '学时', '个学时', '课时', '个课时'] },
	{ unit: 'day', kind: 'duration', names: ['天', '个自然日', '个昼夜', '日', '个日历日', '日历日'] },
	{ unit: '工作日', kind: 'duration', names: ['个工作日', '工作日'] },
	{ unit: '交易日', kind: 'duration', names: ['个交易日', '交易日'] },
	{ unit: 'week', kind: 'duration', names: ['周', '个星期', '个多星期', '星期', '个礼拜'] },
	{ unit: 'month', kind: 'duration', names: ['个月', '个多月', '余月', '个自然月', '个月份'] },
	{ unit: 'quarter', kind: 'duration', names: ['个季度'] },
	{
		unit: 'year',
		kind: 'duration',
		names: ['年', '年多', '周年', '年期', '个年头', '周岁', '岁', '年度', '年时间', '个财年', '个自然年', '个财政年度', '个会计年度', '学年'],
	},
	{ unit: 'century', kind: 'duration', names: ['个世纪'] },
];

export const shares: readonly Unit[] = [
	{ unit: 'percent', kind: 'percent', names: ['%', '个百分比'] },
	{ unit: 'percentage-point', kind: 'percentage-point', names: ['个百分点', '百分点', '%点', '个点'] },
	{ unit: 'basis-point', kind: 'percentage-point', names: ['个基点', '基点', '个bp', 'bp'] },
	{ unit: 'permille', kind: 'percent', names: ['‰'] },
];

const currency = (unit: string, ...names: string[]): Unit => ({ unit, kind: 'money', names });

export const money: readonly Unit[] = [
	{ ...currency('CNY', '元', '圆', '元钱'), shared: true },
	currency('CNY', '元人民币', '人民币元', '人民币', '块钱'),
	currency('USD', '美元', '美金', '元美金', '美圆'),
	currency('EUR', '欧元'),
	currency('GBP', '英镑'),
	currency('HKD', '港元', '港币', '元港币'),
	currency('MOP', '澳门元', '澳门币'),
	currency('TWD', '新台币', '元新台币', '新台币元', '台币'),
	currency('JPY', '日元', '日圆', '日币'),
	currency('KRW', '韩元', '韩币'),
	currency('INR', '卢比', '印度卢比'),
	currency('RUB', '卢布', '俄罗斯卢布'),
	currency('AUD', '澳元', '澳大利亚元', '澳币'),
	currency('CAD', '加元', '加拿大元', '加币'),
	currency('NZD', '新西兰元', '纽币'),
	currency('SGD', '新加坡元', '新元', '新币'),
	currency('CHF', '瑞士法郎', '瑞郎'),
	currency('SEK', '瑞典克朗'),
	currency('NOK', '挪威克朗'),
	currency('DKK', '丹麦克朗'),
	currency('THB', '泰铢'),
	currency('MYR', '林吉特', '马币'),
	currency('IDR', '印尼盾'),
	currency('VND', '越南盾'),
	currency('PHP', '菲律宾比索'),
	currency('BRL', '巴西雷亚尔', '雷亚尔'),
	currency('ZAR', '兰特'),
	currency('TRY', '土耳其里拉', '里拉'),
	currency('NGN', '奈拉'),
	currency('SAR', '沙特里亚尔'),
	currency('AED', '迪拉姆'),
	currency('DEM', '德国马克', '马克'),
	currency('FRF', '法国法郎'),
	currency('BTC', '比特币', '个比特币'),
];

/** Parts of a currency unit, with their power of ten: 5角 is 0.5 CNY. */
export const cents: readonly (readonly [string, string, number])[] = [
	['分钱', 'CNY', -2],
	['美分', 'USD', -2],
	['欧分', 'EUR', -2],
	['角', 'CNY', -1],
	['角钱', 'CNY', -1],
	['毛钱', 'CNY', -1],
];

/** Shorter names of them, clear only after a whole amount: 8元5角3分. */
export const shortCents: readonly (readonly [string, string, number])[] = [
	['分', 'CNY', -2],
	['毛', 'CNY', -1],
];

/** Letters right after digits that are a part of a currency. */
export const centLetters: readonly (readonly [string, string, number])[] = [];

export const doubtfulMoney: readonly (readonly [string, string])[] = [];

export const moneyPrefixes: readonly (readonly [string, string])[] = [
	['人民币', 'CNY'],
	['美元', 'USD'],
	['美金', 'USD'],
	['港币', 'HKD'],
	['新台币', 'TWD'],
	['台币', 'TWD'],
	['澳门币', 'MOP'],
	['新加坡币', 'SGD'],
	['欧元', 'EUR'],
	['日元', 'JPY'],
];

/** Places whose money is counted in 元 too. */
export const sharedPlaces: readonly (readonly [string, string])[] = [
	...['中国', '大陆', '国务院', '北京', '人民币', '上海', '广东', '深圳', '发改委', '人民银行', '国资委'].map((name) => [name, 'CNY'] as const),
	...['香港', '九龙', '新界', '港府', '特首', '教资会', '医管局', '北部都会区', '强积金', '财政司', '立法会'].map((name) => [name, 'HKD'] as const),
	...ofTaiwan.map((name) => [name, 'TWD'] as const),
	['澳门', 'MOP'],
];

export const moneyContext: readonly (readonly [string, string])[] = [];

const metric = (unit: string, names: readonly string[], scale = 0): Unit => ({ unit, kind: 'physical', names, ...(scale === 0 ? {} : { scale }) });

export const physical: readonly Unit[] = [
	metric('metric horsepower', ['马力', '匹马力']),
	metric('ha', ['公顷']),
	metric('mu', ['亩', '市亩', '亩地']),
	metric('km2', ['平方公里', '平方千米', 'km2']),
	metric('m2', ['平方米', '平米', '平方', '个平方', 'm2']),
	metric('m3', ['立方米', '立方', '方']),
	metric('cm3', ['立方厘米']),
	metric('km', ['公里', '千米', '车公里']),
	metric('m', ['米']),
	metric('cm', ['厘米', '公分']),
	metric('mm', ['毫米']),
	metric('µm', ['微米']),
	metric('nm', ['纳米']),
	metric('mile', ['英里']),
	metric('nautical mile', ['海里']),
	metric('inch', ['英寸', '英吋']),
	metric('foot', ['英尺']),
	metric('li', ['里', '里地', '华里']),
	metric('km/h', ['公里/小时', '公里每小时', '千米每小时', '千米/小时']),
	metric('m/s', ['米/秒', '米每秒']),
	metric('kg', ['公斤', '千克']),
	metric('jin', ['斤', '市斤']),
	metric('g', ['克']),
	metric('mg', ['毫克']),
	metric('µg', ['微克']),
	metric('t', ['吨', '公吨', '吨标准煤', '吨标煤', '吨二氧化碳当量']),
	metric('pound', ['磅']),
	metric('ounce', ['盎司']),
	metric('µg/m3', ['微克/立方米', '微克每立方米']),
	metric('mg/m3', ['毫克/立方米', '毫克每立方米']),
	metric('mg/L', ['毫克/升', '毫克每升']),
	metric('µg/L', ['微克/升', '微克每升']),
	metric('mg/kg', ['毫克/千克', '毫克/公斤', '毫克每千克']),
	metric('mL', ['毫升']),
	metric('L', ['升', '公升']),
	metric('barrel', ['桶']),
	metric('barrel/day', ['桶/日', '桶/天']),
	metric('gallon', ['加仑']),
	metric('W', ['瓦', '瓦特']),
	metric('kW', ['千瓦']),
	metric('MW', ['兆瓦']),
	metric('GW', ['吉瓦']),
	metric('kWh', ['千瓦时', '度电', '千瓦小时', '千瓦·时']),
	metric('MWh', ['兆瓦时']),
	metric('GWh', ['吉瓦时']),
	metric('V', ['伏', '伏特']),
	metric('kV', ['千伏']),
	metric('kV.A', ['千伏安']),
	metric('dB', ['分贝']),
	metric('°C', ['摄氏度', '°c']),
	metric('degree', ['度']),
	metric('°F', ['华氏度', '°f']),
	metric('TEU', ['标准箱', '标箱', 'teu', '个标箱', '个标准箱']),
	metric('Hz', ['赫兹']),
	metric('MHz', ['兆赫']),
	metric('MB', ['兆', '兆字节']),
	metric('kcal', ['千卡', '大卡']),
	metric('J', ['焦耳']),
	metric('kJ', ['千焦']),
	metric('MJ', ['兆焦']),
	metric('GJ', ['吉焦']),
	metric('GB', ['吉字节']),
	metric('TWh', ['太瓦时']),
	metric('TW', ['太瓦']),
	metric('Pa', ['帕']),
	metric('kPa', ['千帕']),
	metric('MPa', ['兆帕']),
	metric('mSv', ['毫西弗']),
	metric('Bq', ['贝克']),
	metric('mmol/L', ['毫摩尔/升', '毫摩尔每升']),
	metric('L/s', ['升/秒']),
	metric('m3/s', ['立方米/秒', '立方米每秒']),
];

/** Scales that are named before the number: 华氏98.6度. */
export const degreeLeads: readonly (readonly [string, string])[] = [
	['华氏', '°F'],
	['华氏温度', '°F'],
	['摄氏', '°C'],
	['摄氏温度', '°C'],
];

/** A name that is another unit from some number on: 20度 is a temperature or an angle, 5000度 of electricity. */
export const unitsOfLarge: readonly (readonly [string, string, number])[] = [['度', 'kWh', 1000]];

export const lowerUnits: readonly (readonly [string, string, number])[] = [];

export const letters: readonly (readonly [string, Unit])[] = [];

export const times: readonly Unit[] = [{ unit: 'time', kind: 'ratio', names: ['倍'] }];

export const beforeTime: readonly string[] = [];

/** Number characters of Chinese. Values are plain numbers; units are powers of ten. */

/** Digits, also in the form written on cheques. */
export const digits: readonly (readonly [string, number])[] = [
	['零', 0],
	['〇', 0],
	['○', 0],
	['一', 1],
	['二', 2],
	['两', 2],
	['兩', 2],
	['俩', 2],
	['倆', 2],
	['三', 3],
	['四', 4],
	['五', 5],
	['六', 6],
	['七', 7],
	['八', 8],
	['九', 9],
	['壹', 1],
	['贰', 2],
	['貳', 2],
	['叁', 3],
	['肆', 4],
	['伍', 5],
	['陆', 6],
	['陸', 6],
	['柒', 7],
	['捌', 8],
	['玖', 9],
];

/** Forms of two that stand only before a unit or a measure word. */
export const pairs: readonly string[] = ['两', '兩', '俩', '倆'];

/** Units inside a section of four digits. */
export const smallUnits: readonly (readonly [string, number])[] = [
	['十', 1],
	['拾', 1],
	['百', 2],
	['佰', 2],
	['千', 3],
	['仟', 3],
];

/** Units that close a section. */
export const largeUnits: readonly (readonly [string, number])[] = [
	['万', 4],
	['萬', 4],
	['亿', 8],
	['億', 8],
	['兆', 12],
];

/** Twenty and thirty in one character. */
export const contracted: readonly (readonly [string, number])[] = [
	['廿', 20],
	['卅', 30],
];

/** The character for the decimal mark: 三点五. */
export const points: readonly string[] = ['点', '點'];

/** Stand after the digits or between them and a unit, and say that there is more: 10多个, 100余万. */
export const excess: readonly string[] = ['多', '余', '餘', '几', '幾'];

/** Stand before a bare unit and say that it is reached: 上千万, 近百, 数千. */
export const reaching: readonly string[] = ['上'];

/** Half: 半年, 一个半月. */
export const half = '半';

/** After 千 or 兆 these make a metric unit: 千瓦, 兆赫. */
export const afterKilo: readonly string[] = ['瓦', '克', '米', '伏', '卡', '赫', '帕', '焦', '乏', '安'];

/** Reigns by which Chinese histories and the offices of Taiwan count years. */
import type { DateVocabulary } from '../../../extract/dates/vocabulary.js';

/** Reigns in simplified and traditional writing, by the year before their first. */
const eras: readonly (readonly [number, ...string[]])[] = [
	[1367, '洪武'],
	[1402, '永乐', '永樂'],
	[1425, '宣德'],
	[1464, '成化'],
	[1487, '弘治'],
	[1505, '正德'],
	[1521, '嘉靖'],
	[1566, '隆庆', '隆慶'],
	[1572, '万历', '萬曆', '萬歷'],
	[1620, '天启', '天啟', '天啓'],
	[1627, '崇祯', '崇禎'],
	[1643, '顺治', '順治'],
	[1661, '康熙'],
	[1722, '雍正'],
	[1735, '乾隆'],
	[1795, '嘉庆', '嘉慶'],
	[1820, '道光'],
	[1850, '咸丰', '咸豐'],
	[1861, '同治'],
	[1874, '光绪', '光緒'],
	[1908, '宣统', '宣統'],
];

const named = (before: number, names: readonly string[], notAfter = {}): DateVocabulary['terms'] => [
	[{ class: 'reign', before, ...notAfter }, ...names],
	[{ class: 'reign', before, year: 1, ...notAfter }, ...names.map((name) => `${name}元`)],
];

export const reigns: DateVocabulary['terms'] = [
	...eras.flatMap(([before, ...names]) => named(before, names)),
	// Taiwan counts its years from 1912 on; 大韩|民国 counts others
	...named(1911, ['民国', '民國', '中华民国', '中華民國'], { notAfter: '韩 韓' }),
];

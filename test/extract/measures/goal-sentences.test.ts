import { describe, expect, it } from 'vitest';
import { entriesOf } from './reading.js';

const told = (text: string) => entriesOf(text).map(({ kind, act, status, date }) => [kind, act, status, date?.edtf ?? null]);

const plan = '海港省政府印发《灯塔建设规划》。\n\n';

describe('a Chinese sentence that sets what is reached by a year', () => {
	it('is a target of the plan that is reported', () => {
		expect(told(`${plan}规划提出，到2033年，灯塔覆盖率达到90%以上。`)).toContainEqual(['measure', 'target', 'target', '../2033']);
		expect(told(`${plan}力争到2036年，参保率稳定在95%以上。`)).toContainEqual(['measure', 'target', 'target', '../2036']);
	});
	it('has the figure behind the year', () => {
		const target = entriesOf(`${plan}规划提出，到2033年，灯塔覆盖率达到90%。`).find(({ act }) => act === 'target');
		expect(target?.figures.map(({ value, unit }) => [value, unit])).toEqual([[90, 'percent']]);
	});
	it('dates no issue of the plan', () => {
		const [issued] = entriesOf('日前，海港省政府印发《灯塔建设规划》，提出到2033年，灯塔覆盖率达到90%以上。');
		expect([issued?.act, issued?.date?.edtf]).toEqual(['issue', '2023-05-10']);
	});
	it('is none where somebody expects it', () => {
		const acts = (text: string) => entriesOf(text).map(({ act }) => act);
		expect(acts(`${plan}研究机构预计，到2033年，灯塔覆盖率达到90%。`)).not.toContain('target');
		expect(acts(`${plan}“到2033年，灯塔市场规模将达100亿元。”`)).not.toContain('target');
	});
	it('is none where the year is over', () => {
		expect(told(`${plan}到2015年，灯塔覆盖率达到90%。`).map(([, , status]) => status)).not.toContain('target');
	});
});

describe('a verb without a tense behind a deadline to come', () => {
	it('is planned', () => {
		expect(told('到2035年，全省新建灯塔90座。')).toEqual([['measure', 'establish', 'planned', '../2035']]);
		expect(told('2035年底前，全省新建灯塔90座。')).toEqual([['measure', 'establish', 'planned', '../2035-12-31']]);
	});
});

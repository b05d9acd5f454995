import { describe, expect, it } from 'vitest';
import { measuresOf } from './reading.js';

const statuses = (text: string): readonly (string | null)[] => measuresOf(text).map(({ status }) => status);

describe('what is asked of others', () => {
	it('is proposed', () => {
		expect(statuses('The Rail Commission is seeking a second budget from the government.')).toEqual(['proposed']);
		expect(statuses('The Ministry of Finance made a similar request in 2022.')).toEqual(['proposed']);
	});
	it('is adopted where it is promised', () => {
		expect(statuses('The Ministry of Finance made a firm commitment in 2022.')).toEqual(['adopted']);
	});
});

describe('what was not done', () => {
	it.each([
		'The Ministry of Health did not approve the plan.',
		'The Ministry of Health never approved the plan.',
		'The Ministry of Health would have raised the fees.',
		'The minister said the government would have cut taxes.',
	])('is no measure: %s', (text) => {
		expect(statuses(text)).toEqual([]);
	});
	it('is one where it was done, or is about to be', () => {
		expect(statuses('The Ministry of Health approved the plan.')).toEqual(['adopted']);
		expect(statuses('The Ministry of Health said it would raise the fees.')).toEqual(['planned']);
	});
});

describe('what is made public', () => {
	it('is completed where it tells how things are', () => {
		expect(statuses('The Ministry of Health published a report on clinics.')).toEqual(['completed']);
	});
	it('holds on where it rules', () => {
		expect(statuses('The Ministry of Health issued a notice on clinics.')).toEqual(['adopted']);
	});
});

describe('what somebody has just been told to do', () => {
	it('is announced in the perfect', () => {
		expect(statuses('The Ministry of Health has asked hospitals to publish prices.')).toEqual(['announced']);
	});
	it('is announced by the statement of whoever did it', () => {
		const statement = 'Transport Secretary Ann Bell gave a statement to Parliament in Britain.\n\n';
		expect(statuses(`${statement}I have commissioned a review of all harbours.`)).toContain('announced');
	});
});

describe('the goals of a Chinese plan', () => {
	const head = '上海市水库建设行动方案\n\n沪水〔2023〕5号\n\n上海市水务局\n\n2023年4月10日\n\n';
	it('are targets under their heading', () => {
		expect(statuses(`${head}一、主要目标\n\n2027年前，实现水库全覆盖。推动五座以上水库完成检查。`).slice(-2)).toEqual(['target', 'target']);
	});
	it('are tasks under another', () => {
		expect(statuses(`${head}一、重点任务\n\n推动五座以上水库完成检查。`).at(-1)).toBe('planned');
	});
});

describe('what a rule does by saying so', () => {
	const effect = ' This final rule is effective June 1, 2023.';
	it('is adopted', () => {
		expect(statuses('The Ministry of Health keeps a list of wells. This directive supersedes Directive 12.').at(-1)).toBe('adopted');
		expect(statuses(`The Ministry of Health is revising the well code.${effect}`)[0]).toBe('adopted');
		expect(statuses(`The Ministry of Health is making a technical correction to the well code.${effect}`)[0]).toBe('adopted');
	});
	it('is under way where no rule takes effect', () => {
		expect(statuses('The Ministry of Health is revising the well code.')).toEqual(['in-force']);
	});
	it('is in force where a law does it', () => {
		expect(statuses('The Ministry of Health enforces the Wells Act. The Act amends the mining code.').at(-1)).toBe('in-force');
	});
});

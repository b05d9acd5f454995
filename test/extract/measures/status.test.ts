import { describe, expect, it } from 'vitest';
import { measuresOf } from './reading.js';

const statuses = (text: string): readonly (string | null)[] => measuresOf(text).map(({ status }) => status);

describe('what is asked of others', () => {
	it('is proposed', () => {
		expect(statuses('The Rail Commission is seeking a second budget from the government.')).toEqual(['proposed']);
		expect(statuses('The Ministry of Finance made a similar request in 2022.')).toEqual(['proposed']);
	});
	it('is proposed to courts and other countries, which nobody can bid', () => {
		const news = 'The Ministry of Mines of Chile banned night shafts, Reuters reported. ';
		const last = (text: string) => statuses(news + text).at(-1);
		expect(last('The ministry asked the court to close two wells.')).toBe('proposed');
		expect(last('The ministry asked all mines to close two wells.')).toBe('announced');
		expect(last('President Ana Soto called on the Andean countries to share their wells.')).toBe('proposed');
		expect(last('The Andean countries need to strengthen mine inspection, President Ana Soto said.')).toBe('proposed');
	});
	it('is a task where a document urges it, though a law binds', () => {
		const issued = (verb: string) =>
			`The Ministry of Mines of Chile issued a law on shafts. The law sets up a fund. It ${verb} related departments to close old wells.`;
		expect(statuses(issued('urged')).at(-1)).toBe('planned');
		expect(statuses(issued('requires')).at(-1)).toBe('in-force');
	});
	it('is proposed while courts and parliaments are being asked', () => {
		expect(statuses('The Ministry of Mines of Chile is asking the high court to reopen two wells.')).toEqual(['proposed']);
		expect(statuses('The Ministry of Mines of Chile is asking all mines to close two wells.')).not.toContain('proposed');
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
		'The minister said the governor should have vetoed the harbour bill.',
		'The new government would not have opened the mine, let alone dug a second one.',
	])('is no measure: %s', (text) => {
		expect(statuses(text)).toEqual([]);
	});
	it('is one where it was done, or is about to be', () => {
		expect(statuses('The Ministry of Health approved the plan.')).toEqual(['adopted']);
		expect(statuses('The Ministry of Health said it would raise the fees.')).toEqual(['planned']);
	});
});

describe('what a court or a chamber undoes', () => {
	it.each([
		'The Senate of Malta overturned the harbour ban.',
		'A tribunal in Malta has struck down the harbour law.',
		'The Supreme Court of Malta denied all of the mine’s requests.',
	])('is adopted: %s', (text) => {
		expect(statuses(`The Parliament of Malta passed the harbour law, Reuters reported. ${text}`)).toEqual(['adopted', 'adopted']);
	});
	it('is no refusal where it only denies that it is so', () => {
		expect(statuses('The Supreme Court of Malta denied the claim.')).toEqual([]);
	});
});

describe('what will be possible', () => {
	it('is planned, what is possible holds', () => {
		expect(statuses('The Ministry of Health published a plan. Nurses will be able to prescribe the drug.').at(-1)).toBe('planned');
		expect(statuses('The Ministry of Health published a plan. Nurses are allowed to prescribe the drug.').at(-1)).toBe('in-force');
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
		expect(statuses(`The Ministry of Health is making an amendment to the well code.${effect}`)[0]).toBe('adopted');
	});
	it('is under way where no rule takes effect', () => {
		expect(statuses('The Ministry of Health is revising the well code.')).toEqual(['in-force']);
	});
	it('is in force where a law does it', () => {
		expect(statuses('The Ministry of Health enforces the Wells Act. The Act amends the mining code.').at(-1)).toBe('in-force');
	});
});

describe('a headline whose last word is that of a law', () => {
	const told = (text: string): readonly (string | null)[] => measuresOf(text, 'example.md').map(({ status }) => status);
	it('makes no law of the news', () => {
		expect(told('# 海州市将检修水井，村民：应当遵守养护规定\n\n海州市政府8日表示，将于5月检修水井。\n\n市水务局将检查码头。\n')).toEqual([
			'planned',
			'planned',
		]);
		expect(told('# 港口规则\n\n港口管理单位应当每年检查码头。\n')).toEqual(['in-force']);
	});
});

describe('what is still to come', () => {
	it('is planned in Chinese whatever day stands behind the word of the plan', () => {
		expect(statuses('市水利局计划于下周开始停产。')).toEqual(['planned']);
		expect(statuses('水利部计划在2026年完成港口改造。')).toEqual(['planned']);
	});
	it('is planned where news say from which day it will hold', () => {
		expect(statuses('白宫官员透露，新规将于6月4日起实施。')).toEqual(['planned']);
		expect(statuses('HANKO (Reuters) - The ban will come into force on June 4, 2023, the ministry said.')).toEqual(['planned']);
	});
	it('is no effect of its own where it only could be', () => {
		const found = measuresOf('The pact needs to be approved by all ports before it can enter into force.');
		expect(found.map(({ act }) => act)).not.toContain('enter-into-force');
	});
});

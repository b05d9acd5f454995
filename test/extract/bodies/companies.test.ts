import { describe, expect, it } from 'vitest';
import { bodiesIn } from './article.js';

const names = (text: string): string[] => [
	...new Set(
		bodiesIn(text)
			.filter(({ generic }) => !generic)
			.map(({ body }) => body.name),
	),
];

describe('a Chinese company called by its short name', () => {
	it('is told by what it says, has or is subject to', () => {
		expect(names('记者获悉，青岚科技表示将配合调查。')).toEqual(['青岚科技']);
		expect(names('该市要求整改，白鹭药房工作人员到场。')).toEqual(['白鹭药房']);
		expect(names('控股股东旗下青岚动力。')).toEqual(['青岚动力']);
	});
	it('shares what is told of the last in a row', () => {
		expect(names('昨日，青岚股份、白鹭药业均称已停产。')).toEqual(['青岚股份', '白鹭药业']);
	});
	it('is found again where nothing tells it', () => {
		expect(bodiesIn('青岚科技宣布停产。昨日，有人走进青岚科技。').map(({ text }) => text)).toEqual(['青岚科技', '青岚科技']);
	});
	it('is no field of industry', () => {
		expect(names('加快人工智能研发，支持人形机器人建设。')).toEqual([]);
		expect(names('发展生物医药、新能源汽车和绿色能源。')).toEqual([]);
	});
	it('may be whatever a list of companies that act holds', () => {
		expect(names('今年，青岚、白鹭湖等多家企业发布公告。')).toEqual(['青岚', '白鹭湖']);
		expect(names('今年，棉花、大豆等产品上涨。')).toEqual([]);
	});
});

describe('an English organisation without a form', () => {
	it('is told by what is its own', () => {
		expect(names('Prices fell after Brightwell Cole lowered its target.')).toEqual(['Brightwell Cole']);
		expect(names('Prices fell after Jane Cole lowered her target.')).toEqual([]);
	});
	it('is not the initials of what there are several of', () => {
		expect(names('The plan includes River Depth Reports (RDRs). RDR approved the wells.')).toEqual([]);
		expect(names('The plan is long. RDR approved the wells.')).toEqual(['RDR']);
	});
	it('is told by the company it is a part of or has as a part', () => {
		expect(names('The plant is run by a subsidiary of Brightwell.')).toEqual(['Brightwell']);
		expect(names('The plant is run by a friend of Brightwell.')).toEqual([]);
	});
	it('is told by its trade where it acts', () => {
		expect(names('The kit, made by Lakeside Health, is sold.')).toEqual(['Lakeside Health']);
		expect(names('Good Mental Health is rare.')).toEqual([]);
	});
	it('is not what other initials stand for', () => {
		expect(names('The Rivers Policy Framework (RPF) was read. RPF required more.')).toEqual([]);
		expect(names('In Chad the Ministry of Economic Affairs (MEA) met. MEA said it would pay farmers.')).toContain('Ministry of Economic Affairs');
	});
});

describe('a Chinese company by its name in full', () => {
	it('holds its trade even where that is a verb elsewhere', () => {
		expect(names('青山投资有限公司宣布涨价。')).toEqual(['青山投资有限公司']);
		expect(names('青山企业管理有限公司宣布涨价。')).toEqual(['青山企业管理有限公司']);
		expect(names('鼓励企业投资有限公司。')).toEqual([]);
	});
	it('holds a place in brackets', () => {
		expect(names('青山纸业（中国）投资有限公司宣布涨价。')).toEqual(['青山纸业（中国）投资有限公司']);
		expect(names('青山纸业（见附件）投资有限公司。')).toEqual([]);
	});
	it('acts with the members of its list, those explained in brackets too', () => {
		expect(names('青山纸业股份有限公司（以下简称“青山纸业”）、白鹭纸业有限公司等宣布涨价。')).toEqual(['青山纸业股份有限公司', '白鹭纸业有限公司']);
	});
});

describe('a Chinese company by what stands beside its short name', () => {
	it('is told before a colon that opens its news, and by who works in its shop', () => {
		expect(names('青岚科技：子公司中标。')).toEqual(['青岚科技']);
		expect(names('青岚药房（城南店）的工作人员说没有货。')).toEqual(['青岚药房']);
		expect(names('乡村客运：冬季班次减半。')).toEqual([]);
	});
	it('may be any member of a list with a company of the register', () => {
		expect(names('中国移动、青岚通达发布公告。')).toContain('青岚通达');
	});
});

describe('a company of another country', () => {
	it('is the one that the register knows', () => {
		const found = bodiesIn('Across Norway and in Oslo, Bergen and Tromsø, Norwegian schools wait. Microsoft said it would open an office in Norway.');
		expect(found.map(({ body }) => body.id)).toContain('us-microsoft');
	});
});

describe('words to whoever reads', () => {
	it('are no name', () => {
		expect(bodiesIn('Piers You Can Trust issued a rule. Whom You Should Trust published a list.')).toEqual([]);
	});
});

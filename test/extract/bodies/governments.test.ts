import { describe, expect, it } from 'vitest';
import { bodiesIn } from './article.js';

const names = (text: string): string[] => [
	...new Set(
		bodiesIn(text)
			.filter(({ generic }) => !generic)
			.map(({ body }) => body.name),
	),
];

describe('a place that governs', () => {
	it('is told by a verb that goes on, was done on a day or is put off by small words', () => {
		expect(names('Norway is planning a levy on plastic.')).toEqual(['Government of Norway']);
		expect(names('Norway on Tuesday all but ruled out a levy.')).toEqual(['Government of Norway']);
		expect(names('Norway is growing.')).toEqual([]);
		expect(names('Norway protests grow.')).toEqual([]);
	});
	it('is found over its description', () => {
		expect(names('Jinan, capital of Shandong province, launched a platform.')).toContain('Government of Jinan');
		expect(names('Xiamen of Fujian province launched a platform.')).toContain('Government of Xiamen');
		expect(names('Jinan, where the river floods, is dry.')).toEqual([]);
	});
	it('may be a county that no gazetteer holds', () => {
		expect(names('Clearwater County ordered bars to close.')).toEqual(['Government of Clearwater County']);
		expect(names('Bars in Clearwater County ordered more beer.')).toEqual([]);
		expect(names('In Norway, the Clearwater state government paid.')).toContain('Government of Clearwater');
	});
	it('is none among places behind a preposition', () => {
		expect(names('The risk from Norway, Iceland and Finland is increasing.')).toEqual([]);
	});
	it('has authorities and a leadership', () => {
		expect(names('Norwegian authorities closed the border.')).toEqual(['Government of Norway']);
		expect(names('Local authorities closed the road to Norway.')).toEqual([]);
	});
	it('may be the capital of the Union', () => {
		expect(names('Brussels will impose a levy.')).toEqual(['European Union']);
	});
});

describe('a Chinese place that governs', () => {
	it('is a district or a zone before what it does, alone or behind others', () => {
		expect(names('青湖区出台了支持政策。')).toEqual(['青湖区人民政府']);
		expect(names('成都高新区出台扶持政策。')).toEqual(['成都高新区管理委员会']);
		expect(names('市财政局、青湖区牵头落实。')).toContain('青湖区人民政府');
		expect(names('青湖区风景很美。')).toEqual([]);
		expect(names('该地区出台政策。')).toEqual([]);
	});
	it('is a member of a list that is labelled with a duty', () => {
		expect(names('责任单位：市财政局、青湖区等。')).toContain('青湖区人民政府');
		expect(names('沿线有大桥、青湖区等。')).toEqual([]);
	});
	it('is the one that calls itself this city', () => {
		expect(names('上海市人民政府印发办法。本市给予补贴。').at(-1)).toBe('Government of Shanghai');
		expect(names('本市居民很多。')).toEqual([]);
	});
});

describe('what a country calls by one word', () => {
	it('counts before what it does', () => {
		expect(names('The U.S. Senate met. The House passed the bill.')).toContain('United States House of Representatives');
		expect(names('The U.S. Senate met. He left the House early.')).not.toContain('United States House of Representatives');
		expect(names('The Norwegian parliament met. The House passed the bill.')).not.toContain('United States House of Representatives');
	});
});

describe('the organ of a level', () => {
	it('is told by its level in small letters', () => {
		expect(names('In Ohio the state legislature passed the bill and the city council voted.')).toEqual(['state legislature', 'city council']);
		expect(names('The city board games sold well.')).toEqual([]);
	});
});

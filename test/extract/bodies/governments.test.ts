import { describe, expect, it } from 'vitest';
import { bodiesIn } from './article.js';

const names = (text: string): string[] => [
	...new Set(
		bodiesIn(text)
			.filter(({ generic }) => !generic)
			.map(({ body }) => body.name),
	),
];

describe('a government called in a language of several countries', () => {
	const ids = (text: string): (string | undefined)[] =>
		bodiesIn(text)
			.filter(({ body }) => body.kind === 'government')
			.map(({ body }) => body.id);
	it('is that of Portugal, Brazil or Angola by money and the words that only one of them has', () => {
		expect(ids('O Governo aprovou apoios de 30 milhões de euros para os barcos.')).toEqual(['pt-government']);
		expect(ids('O governo liberou R$ 30 milhões para os prefeitos.')).toEqual(['br-government']);
		expect(ids('O Governo aprovou um fundo de 30 milhões de kwanzas para as pescas.')).toEqual(['ao-government']);
	});
	it('is that of Switzerland in Italian where its money is spoken of', () => {
		expect(ids('Il Governo ha approvato un credito di 30 milioni di franchi per le navi che passano sui laghi.')).toEqual(['ch-government']);
	});
});

describe('a place that governs', () => {
	it('is told by a verb that goes on, was done on a day or is put off by small words', () => {
		expect(names('Norway is planning a levy on plastic.')).toEqual(['Government of Norway']);
		expect(names('Norway on Tuesday all but ruled out a levy.')).toEqual(['Government of Norway']);
		expect(names('Norway is growing.')).toEqual([]);
		expect(names('Norway protests grow.')).toEqual([]);
	});
	it('is told of with others in the plural', () => {
		expect(names('Norway, Iceland and Finland are planning a joint levy.').slice(0, 3)).toEqual([
			'Government of Norway',
			'Government of Iceland',
			'Government of Finland',
		]);
		expect(names('Norway and Iceland are both cold.')).toEqual([]);
	});
	it('is not what it owes or has chartered', () => {
		expect(names('The bank sold Norwegian government bonds.')).toEqual([]);
		expect(names('They came on Norwegian government-chartered planes.')).toEqual([]);
		expect(names('The Norwegian government sold bonds.')).toEqual(['Government of Norway']);
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
	it('may be bidden to do something', () => {
		expect(names('The minister urged Norway to make reforms.')).toEqual(['Government of Norway']);
		expect(names('It is time for Norway to grow.')).toEqual([]);
	});
	it('may be the capital of the Union', () => {
		expect(names('Brussels will impose a levy.')).toEqual(['European Union']);
	});
});

describe('places in a row that are told to act', () => {
	it('are governments, each of them', () => {
		expect(names('It urged Kenya, Ghana and Norway to close wells.').sort()).toEqual(['Government of Ghana', 'Government of Kenya', 'Government of Norway']);
		expect(names('It urged Kenya, Ghana and Norway.')).toEqual([]);
	});
});

describe('a government called by who heads it', () => {
	it('is that of the country, written large as well', () => {
		expect(names('Kenya is hot. The Hall Government will close ten wells.')).toEqual(['Government of Kenya']);
		expect(names('Kenya is hot. The Hall government will close ten wells.')).toEqual(['Government of Kenya']);
		expect(names('Kenya is hot. Hall Government closes ten wells.')).toEqual(['Government of Kenya']);
		expect(names('Kenya is hot. The Nairobi Government will close ten wells.')).toEqual(['Nairobi Government']);
	});
});

describe('a place below a country', () => {
	it('acts through whoever heads its government', () => {
		expect(names('Saying that wells run dry, Ohio’s governor has ordered pumps.')).toEqual(['Government of Ohio']);
		expect(names('Ohio’s Republican Gov. Jane Hall, a farmer, on Monday vetoed the bill.')).toEqual(['Government of Ohio']);
		expect(names('The governor of Ohio, a farmer, signed the bill.')).toEqual(['Government of Ohio']);
		expect(names('Ohio Gov. Jane Hall swam.')).toEqual([]);
		expect(names('Ohio Governor Jane Hall dismissed the rumour.')).toEqual([]);
	});
	it('is told of with a law of its own', () => {
		expect(names('The pumps were fought over under an Ohio law.')).toEqual(['Government of Ohio']);
		expect(names('Critics called Ohio’s new ban on pumps too wide.')).toEqual(['Government of Ohio']);
		expect(names('A Clearwater ordinance on pumps is old.')).toEqual(['Government of Clearwater']);
		expect(names('Pumps are legal under Ohio law.')).toEqual([]);
		expect(names('Ohio law schools grew.')).toEqual([]);
		expect(names('Clearwater law is old.')).toEqual([]);
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
	it('is that of the place that has one, unless two have', () => {
		const jinan = 'The Jinan Municipal Health Commission met. ';
		const wuhan = 'The Wuhan Municipal Health Commission met. ';
		const bare = 'The municipal health commission approved it.';
		expect(names(jinan + bare)).toEqual(['Jinan Municipal Health Commission']);
		expect(names(jinan + wuhan + bare)).toContain('municipal health commission');
		expect(names(jinan + bare + jinan + wuhan)).toContain('municipal health commission');
	});
});

describe('a place that governs in Chinese', () => {
	it('is told behind adverbs, a time and those for whom something is done', () => {
		expect(names('挪威也从去年五月起实行限速。')).toEqual(['Government of Norway']);
		expect(names('挪威早在2010年就开始对混合动力车、电动车提供补贴。')).toEqual(['Government of Norway']);
		expect(names('挪威早在2010年就有许多电动车。')).toEqual([]);
	});
	it('stands in a row with others', () => {
		expect(names('河北、山西等地纷纷开始组建平台公司。')).toEqual(['Government of Hebei', 'Government of Shanxi']);
		expect(names('河北、山西等地普遍下雨。')).toEqual([]);
	});
	it('is a party to talks, but not half of other words', () => {
		expect(names('中方决定加征关税，美方表示反对。')).toEqual(['Government of China', 'Federal Government of the United States']);
		expect(names('该文件集中方案较多。')).toEqual([]);
		expect(names('5日方可办理。')).toEqual([]);
	});
});

describe('the noun for a place', () => {
	it('is the only place of its level that was named before', () => {
		expect(names('Chile is long. Chilean ports are old. The country has scrapped a port fee.')).toEqual(['Government of Chile']);
		expect(names('Officials of Norway met in Oslo. The country will ban it.')).toEqual(['Government of Norway']);
		expect(names('武汉很大。该市投入两亿元改造管网。')).toEqual(['Government of Wuhan']);
	});
	it('is none where several of its level were named, or one only behind it', () => {
		expect(names('The music festival in France was loud. Visitors from Germany came. The country will close the airport.')).toEqual([]);
		const found = bodiesIn('Norway will ban cars. In the north of Kenya it rains. The country will ban ads.');
		expect(found.map(({ text }) => text)).toEqual(['Norway']);
		expect(names('The city of Leeds met Oslo. London is big. The city will ban cars.')).toEqual([]);
		expect(names('武汉很大。成都也很大。该市投入两亿元改造管网。')).toEqual([]);
		expect(names('The state will ban cars. Kenya is hot.')).toEqual([]);
		expect(names('The city will ban cars. Leeds is wet.')).toEqual([]);
	});
	it('is none where it only lies there or is only supposed to act', () => {
		expect(names('Kenya is dry. The country is large.')).toEqual([]);
		expect(names('Kenya is dry. Ask if the country has banned it.')).toEqual([]);
	});
});

describe('the government of an article on a province', () => {
	const ids = (text: string): string[] => [...new Set(bodiesIn(text).map(({ body }) => body.name))];
	it('is that of the province', () => {
		expect(ids('The Western Cape provincial government issued a rule on dams. The government will open twenty clinics.')).toEqual([
			'Government of Western Cape',
		]);
	});
	it('is that of the country where the article names that one, several provinces, or a city', () => {
		expect(
			ids('The Western Cape provincial government issued a rule. The government will pay for it. The South African government agreed.').includes(
				'Government of South Africa',
			),
		).toBe(true);
		expect(
			ids('The Western Cape provincial government and the Mpumalanga provincial government issued a rule. The government will pay for it.').includes(
				'Government of South Africa',
			),
		).toBe(true);
		expect(ids('The Durban city government issued a rule. The government will pay for it.')).toContain('Government of South Africa');
	});
});

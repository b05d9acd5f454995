import { describe, expect, it } from 'vitest';
import { ingest } from '../../../src/ingest/index.js';
import { clean, extractFrom } from '../../../src/pipeline.js';
import { bodiesIn } from './article.js';

const names = (text: string): string[] => [
	...new Set(
		bodiesIn(text)
			.filter(({ generic }) => !generic)
			.map(({ body }) => body.name),
	),
];

describe('a body named by the office of a person', () => {
	it('does not count where only its posts are filled', () => {
		expect(names('国务院任命李某为海关总署署长，免去王某的财政部副部长职务。')).toEqual(['State Council']);
		expect(names('国务院任命李某为水利部副部长，财政部将拨款5亿元。')).toEqual(['State Council', 'Ministry of Finance']);
		expect(names('国务院任命李某为海关总署署长。海关总署要求加快通关。')).toEqual(['State Council', 'General Administration of Customs']);
	});
	it('counts where its leader says something for it', () => {
		expect(names('Wei Lin, deputy director of the Blue Lake Wetland Center, told reporters that birds are back.')).toEqual(['Blue Lake Wetland Center']);
	});
	it('does not count in the title of somebody who has left it, nor before the code of a share', () => {
		expect(names('Former U.S. Treasury Secretary Jane Hall said that talks should begin.')).toEqual([]);
		expect(names('The Harbour Fund (NYSE Arca: HBR) pays a dividend.')).not.toContain('New York Stock Exchange');
		expect(names('The grants (WHO: 20 million dollars) of the World Health Organization will be paid.')).toContain('World Health Organization');
		expect(names('Treasury Secretary Jane Hall of the U.S. said that talks will begin.')).toContain('Department of the Treasury');
	});
	it('does not count where a former leader or a student of it speaks', () => {
		expect(names('Wei Lin, former director of the Blue Lake Wetland Center, told reporters so.')).toEqual([]);
		expect(names('Wei Lin, a student at the Blue Lake Wetland Center, told reporters so.')).toEqual([]);
	});
	it('does not count where it is a party or an army whose posts are listed', () => {
		expect(names('The president, also chairman of the Central Military Commission, visited the port.')).toEqual([]);
		expect(names('The Central Military Commission issued an order.')).toEqual(['Central Military Commission']);
		expect(names('中央军委主席出席会议。')).toEqual([]);
	});
});

describe('a union of states', () => {
	it('counts where it acts, not where others stand on its ground', () => {
		expect(names('The G20 agreed on a levy.')).toEqual(['Group of Twenty']);
		expect(names('Growth in the G20 was slow.')).toEqual([]);
		expect(names('The duty breaks World Trade Organization rules.')).toEqual([]);
		expect(names('World Trade Organization members must report.')).toEqual([]);
	});
});

describe('the party that rules', () => {
	it('is called the Party, written large, in articles on its country', () => {
		expect(names('China will act, as the Party decided.')).toContain('Communist Party of China');
		expect(names('China will act, as the party decided.')).not.toContain('Communist Party of China');
		expect(names('Norway will act, as the Party decided.')).not.toContain('Communist Party of China');
	});
	it('has a Central Committee and a congress that are bodies of their own', () => {
		expect(names('The Communist Party of China (CPC) Central Committee issued a circular.')).toEqual(['Central Committee of the Communist Party of China']);
		expect(names('The 19th CPC National Congress adopted it.')).toEqual(['National Congress of the Communist Party of China']);
	});
});

describe('a Chinese body', () => {
	it('counts where it is set up or relied upon, by the name of its place', () => {
		expect(names('支持上海市海图保护中心建设。')).toEqual(['上海市海图保护中心']);
		expect(names('走过上海市海图保护中心。')).toEqual([]);
	});
	it('is not what a city wants to be', () => {
		expect(names('支持上海国际金融中心建设。')).toEqual([]);
	});
});

describe('an organisation', () => {
	it('acts as the source of a report', () => {
		expect(names('Rents rose, according to figures from Blue Lake University.')).toEqual(['Blue Lake University']);
		expect(names('Rents rose, judging by walks around Blue Lake University.')).toEqual([]);
	});
	it('acts by what it finds', () => {
		expect(names('A Blue Lake University analysis found that rents rose.')).toEqual(['Blue Lake University']);
		expect(names('Rents near Blue Lake University rose.')).toEqual([]);
	});
	it('acts as the last of those behind by, over a description', () => {
		expect(names('The fair was organized by Brightwell, a lender, and the Silk Road Research Center.')).toContain('Silk Road Research Center');
	});
	it('acts where a label says that it has the duty', () => {
		expect(names('Organizer: Ms Hall, Altan Exhibition Centre')).toEqual(['Altan Exhibition Centre']);
	});
});

it('reads traditional characters as simplified ones', () => {
	expect(names('國家發展和改革委員會發布通知。')).toEqual(['National Development and Reform Commission']);
	expect(names('衛生部門發布通知。')).toEqual([]);
});

it('reads initials written as a word where the name in full stands beside them', () => {
	expect(names('The Securities and Exchange Board of India met. Sebi fined a broker.')).toEqual(['Securities and Exchange Board of India']);
	expect(names('Sebi fined a broker in India.')).toEqual([]);
});

it('takes an address for no company', () => {
	expect(names('Follow us at facebook.com/harbour and Facebook.com/council.')).toEqual([]);
});

it('takes two places where something is for no governments', () => {
	expect(names('Teachers in Wuhan and Nanjing filed complaints.')).toEqual([]);
});

it('does not count an item of a list that is nothing but a name', () => {
	const page = (items: string): string =>
		`<html><body><h1>Wind</h1><p>Ports and harbours of the north will get more light and more berths before the winter, the mayor of the town said on Monday.</p>${items}</body></html>`;
	const found = (items: string): string[] => {
		const [article] = ingest({ path: 'a.html', bytes: new TextEncoder().encode(page(items)) });
		if (article === undefined) throw new Error('no article');
		return extractFrom(clean(article)).mentions.bodies.map(({ body }) => body.name);
	};
	expect(found('<ul><li>Scottish Parliament</li><li>wind and tides of the north</li></ul>')).toEqual([]);
	expect(found('<p>The Scottish Parliament passed the bill on wind farms.</p>')).toEqual(['Scottish Parliament']);
});

import { describe, expect, it } from 'vitest';
import { bodiesIn } from './article.js';

const names = (text: string): string[] => [
	...new Set(
		bodiesIn(text)
			.filter(({ generic }) => !generic)
			.map(({ body }) => body.name),
	),
];

describe('a part of a body', () => {
	it('is a body of its own in a Chinese ministry', () => {
		expect(names('国家发展改革委价格司负责人介绍情况。')).toEqual(['国家发展和改革委员会价格司']);
		expect(names('教育部办公厅印发通知。')).toEqual(['教育部办公厅']);
		expect(names('教育部国际合作司会同财政部印发通知。')).toContain('教育部国际合作司');
		expect(names('财政部司长发言。')).toEqual(['Ministry of Finance']);
	});
	it('acts beside another of its place', () => {
		expect(names('市教育局联合市财政局对学校开展检查。')).toEqual(['市教育局', '市财政局']);
		expect(names('省工商业联合会发布报告。')).toEqual(['省工商业联合会']);
	});
	it('is none where the ministry does something before, or 司 opens another word', () => {
		expect(names('生态环境部通报阿司匹林污染。')).toEqual(['Ministry of Ecology and Environment']);
		expect(names('公安部通报涉事司乘人员。')).toEqual(['Ministry of Public Security']);
		expect(names('商务部介绍公私合营司。')).toEqual(['Ministry of Commerce']);
		expect(names('公安部交通司乘人员名单很长。')).toEqual(['Ministry of Public Security']);
	});
	it('is none in a bureau', () => {
		expect(names('云南省药品监督管理局器械处介绍情况。')).toEqual(['云南省药品监督管理局']);
	});
	it('is a body of its own abroad', () => {
		expect(names('The UNICEF Kenya Country Office sent staff.')).toContain('UNICEF Kenya Country Office');
		expect(names('The FAO regional office has counted herds.')).toEqual(['FAO regional office']);
		expect(names('UNICEF staff in the country office are few.')).toEqual(["United Nations Children's Fund"]);
	});
});

describe('a body that acts', () => {
	it('is founded somewhere or by others', () => {
		expect(names('全国海图联盟在青岛成立。')).toEqual(['全国海图联盟']);
		expect(names('全国海图联盟很大。')).toEqual([]);
	});
	it('sends experts, and is not where they work', () => {
		expect(names('国际原子能机构派出专家组。')).toEqual(['International Atomic Energy Agency']);
		expect(names('海州大学专家表示赞成。')).toEqual([]);
	});
	it('is not what initials mean that the article gives to something else', () => {
		expect(names('In China the State Council met; farms need nitrogen-binding soil (NBS), and NBS is dear.')).toEqual(['State Council']);
		expect(names('In China the State Council met; farms need data, and NBS has them.')).toContain('National Bureau of Statistics');
	});
});

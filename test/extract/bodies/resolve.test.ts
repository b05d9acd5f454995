import { describe, expect, it } from 'vitest';
import { bodiesIn } from './article.js';

const named = (text: string, published: string | null = null) => bodiesIn(text, published).filter(({ generic }) => !generic);
const ids = (text: string, published: string | null = null): string[] => named(text, published).map(({ body }) => body.id);
const names = (text: string): string[] => named(text).map(({ body }) => body.name);

describe('the date of an article', () => {
	it.each([
		['卫生部发布通知。', '2011-06-01', 'cn-moh'],
		['卫生部发布通知。', '2015-06-01', 'cn-nhfpc'],
		['卫生部发布通知。', '2019-06-01', 'cn-nhc'],
		['国家药监局批准了新药。', '2001-05-01', 'cn-sda'],
		['国家药监局批准了新药。', '2022-05-01', 'cn-nmpa'],
		['The Department of Health of the UK published guidance.', '2015-01-01', 'gb-doh'],
	])('decides in %s (%s)', (text, published, id) => {
		expect(ids(text, published)).toEqual([id]);
	});

	it('gives way to the year that the sentence names', () => {
		expect(ids('2010年，卫生部启动试点。', '2019-06-01')).toEqual(['cn-moh']);
	});

	it('gives way to a word that keeps the name in the past', () => {
		expect(ids('会议由原卫生部召开。', '2019-06-01')).toEqual(['cn-moh']);
	});

	it('keeps a body that was split as what it was', () => {
		expect(ids("China's State Economic and Trade Commission set the rule.", '2010-01-01')).toEqual(['cn-setc']);
	});
});

describe('the country', () => {
	it('beside a name decides between namesakes', () => {
		expect(ids("Japan's Ministry of Finance and China's Ministry of Finance agreed.")).toEqual(['jp-mof', 'cn-mof']);
		expect(ids('The Ministry of Finance of India issued bonds.')).toEqual(['in-mof']);
	});

	it('that the article speaks of decides where none stands beside', () => {
		expect(ids('New Delhi moved on Monday. Officials in Mumbai and across India waited. The Ministry of Finance issued bonds.')).toContain('in-mof');
		expect(ids('Tokyo moved on Monday. Across Japan people waited. The Ministry of Finance issued bonds.')).toContain('jp-mof');
	});

	it('that the register does not know has its own ministry', () => {
		const found = named('Things moved on Monday; in Thailand, the Thai banks of Bangkok wait. The Ministry of Commerce set rules.');
		expect(found.map(({ body }) => body)[0]).toMatchObject({ name: 'Ministry of Commerce', jurisdiction: 'TH', registered: false });
	});

	it('that a Chinese text speaks of all but alone has the organs it leaves without it', () => {
		expect(ids('美国财政部将发行债券，白宫表示欢迎。财政部未回应。众议院通过法案，国会将表决。')).toEqual([
			'us-treasury',
			'us-white-house',
			'us-treasury',
			'us-house',
			'us-congress',
		]);
		expect(ids('日本央行宣布加息。日本首相在国会表示，央行将继续加息。')).toEqual(['jp-boj', 'jp-diet', 'jp-boj']);
		expect(named('肯尼亚国防部说，肯尼亚港口关闭。肯尼亚总统表示，国防部将派船。').map(({ body }) => body.name)).toEqual(['肯尼亚国防部', '肯尼亚国防部']);
	});

	it('is China where a Chinese text names it too, whatever organ of another country it names', () => {
		expect(ids('美国商务部将企业列入清单。美国、美国企业也受影响。商务部发言人表示，中方反对。')).toEqual(['us-commerce', 'cn-mofcom', 'cn-government']);
		expect(
			ids(`美国商务部将企业列入清单。${'美国企业也受影响。'.repeat(20)}商务部发言人表示，中方反对。`).filter(
				(id) => id.endsWith('mofcom') || id === 'us-commerce',
			),
		).toEqual(['us-commerce', 'cn-mofcom']);
		expect(ids('中国财政部和国家发展改革委发布通知。财政部将拨款。')).toEqual(['cn-mof', 'cn-ndrc', 'cn-mof']);
	});

	it('of Chinese in traditional writing is the place it speaks of', () => {
		expect(ids('香港市民須報稅，稅務局今天發出通知。')).toEqual(['hk-ird']);
		expect(ids('香港水井老化，居民批評港府拖延檢查。')).toEqual(['hk-government']);
		expect(ids('台灣民眾受惠，財政部今天發出通知。')).toEqual(['tw-mof']);
		expect(ids('衛福部今天發出通知。')).toEqual(['tw-mohw']);
		expect(ids('本港居民須留意，衞生署和立法會今天發出通知，證監會將檢查。')).toEqual(['hk-dh', 'hk-legco', 'hk-sfc']);
		expect(ids('香港特區政府表示，審計署將檢查。')).toEqual(['hk-government', 'hk-audit-commission']);
		expect(ids('青湖居民須報稅，稅務局今天發出通知。')).not.toContain('hk-ird');
		expect(ids('居民须报税，财政部今天发出通知。')).toEqual(['cn-mof']);
		expect(ids('某县消委会发布通知，环境局将检查。').filter((id) => id.startsWith('hk-'))).toEqual([]);
		expect(ids('香港教育局公佈指引。財政部表示支持香港。')).toEqual(['hk-education-bureau', 'cn-mof']);
	});

	it('is not the one that an article speaks about where it names the ministry of another', () => {
		expect(ids('Taiwan will get arms and Taiwan is glad. China objected. The Ministry of Foreign Affairs of China protested.')).toContain('cn-mfa');
		expect(ids('The Food and Drug Administration approved the drug on Monday.')).toEqual(['us-fda']);
	});

	it('lends a bare government its name', () => {
		expect(ids('In Britain, the government pledged support.')).toEqual(['gb-government']);
		expect(names('The Lhasa municipal government paid subsidies.')).toEqual(['Government of Lhasa']);
	});
});

describe('the place that a report is sent from', () => {
	const of = (text: string): (string | null)[] => [...new Set(bodiesIn(text).map(({ body }) => body.jurisdiction))];
	it('weighs more than a country that is named in passing', () => {
		const story = '(HNA) -- The Department of Health issued a rule on wells. Most of its nurses come from Canada and the United States.';
		expect(of(`MANILA, May 6 ${story}`)).toEqual(['PH']);
		expect(of(`WASHINGTON, May 6 ${story}`)).toEqual(['US']);
	});
});

describe('what a country calls its own at home', () => {
	const ghana = 'Ghana counts on Accra, and people across Ghana wait. ';
	const philippines = 'The Philippines waits; in the Philippines Manila decides. ';
	it('is the organ whose name in full has the country', () => {
		expect(ids(`${ghana}The bill went to Parliament, and the Energy Commission agreed.`)).toEqual(
			expect.arrayContaining(['gh-parliament-ghana', 'gh-energy-commission']),
		);
		expect(ids(`${philippines}The Department of Energy agreed.`)).toContain('ph-department-energy-philippines');
	});
	it('is so by the initials that the article gives it, also behind its possessive', () =>
		expect(ids(`${philippines}They cut the Department of Energy's (DOE) budget. The DOE agreed.`).slice(-2)).toEqual([
			'ph-department-energy-philippines',
			'ph-department-energy-philippines',
		]));
	it('is no organ of a state of another country that bears the name', () => expect(ids(`${ghana}The Energy Commission agreed.`)).not.toContain('us-cec'));
	it('is not the office of another country', () => {
		const brazil = 'Brazil waits; across Brazil people ask. ';
		expect(ids(`${brazil}The Attorney General's Office opened an inquiry.`)).toContain('br-attorney-general-s-office-brazil');
	});
	it('is itself whatever kind of state its country is said to be', () => {
		expect(ids('The Government of the Republic of Indonesia agreed.')).toEqual(['id-government']);
		expect(ids('The Ministry of Health of the Republic of Kenya agreed.')).toEqual(['ke-moh']);
	});
	it('is nobody in particular where no country is spoken of', () => expect(ids('The Energy Commission agreed.')).not.toContain('gh-energy-commission'));
});

describe('one body under several names', () => {
	it('has one id', () => {
		expect(
			new Set(ids('The SASAC met. The State-owned Assets Supervision and Administration Commission of the State Council said so; 国务院国资委 too.')),
		).toEqual(new Set(['cn-sasac']));
	});

	it('is one mention where machine translation writes it twice', () => {
		const text = 'The State-owned Assets Supervision and Administration Commission of the State-owned Assets Supervision and Administration Commission acts.';
		expect(bodiesIn(text).map((mention) => mention.text)).toEqual([text.slice(4, -6)]);
	});

	it('is found behind its meetings and sessions', () => {
		expect(ids('A State Council executive meeting chaired by the premier approved it.')).toEqual(['cn-state-council']);
		expect(ids('The Third Plenary Session of the 20th Central Committee of the Communist Party of China adopted it.')).toEqual(['cn-cpc-central-committee']);
	});

	it('is found behind its parts', () => {
		expect(ids('The Reform Bureau of the SASAC drafted it, the SASAC said.')).toEqual(['cn-sasac', 'cn-sasac']);
	});

	it('but its general office is a body of its own', () => {
		expect(ids('The General Office of the State Council issued a notice.')).toEqual(['cn-state-council-general-office']);
	});

	it('keeps an abbreviation that the article gives it', () => {
		const found = bodiesIn('The Lakeside Harbour Safety Board (LHSB) met. On Friday the LHSB issued a rule.');
		expect(found.map(({ text }) => text)).toEqual(['Lakeside Harbour Safety Board', 'LHSB', 'LHSB']);
		expect(new Set(found.map(({ body }) => body.id)).size).toBe(1);
	});

	it('takes the name of its place with it', () => {
		expect(names('上海市人民政府办公厅印发通知，由市科委、市教委负责。')).toEqual(['上海市人民政府办公厅', '上海市科学技术委员会', '上海市教育委员会']);
	});
});

describe('short forms', () => {
	it('stand for the last body they fit', () => {
		expect(ids('The National Health Commission met. The SASAC met. The Ministry of Finance of China met. The ministry agreed.')).toEqual([
			'cn-nhc',
			'cn-sasac',
			'cn-mof',
			'cn-mof',
		]);
	});

	it("stand for the Union's institutions in its own acts", () => {
		expect(ids('In the European Union, the European Central Bank reports. The Commission shall adopt rules.')).toEqual(['eu-eu', 'eu-ecb', 'eu-commission']);
	});

	it('stand for nothing where no body was named', () => {
		expect(ids('The commission approved the plan.')).toEqual([]);
	});
});

describe('the cabinet office and the state council', () => {
	it('are those of the country spoken of', () => {
		expect(ids('The Cabinet Office moved to a tower in Colombo. Sri Lanka pays Sri Lankan rents.')).not.toContain('gb-cabinet-office');
		expect(ids('The State Council of old Sri Lanka met. The State Council rose in May. Sri Lankans wept.')).not.toContain('cn-state-council');
		expect(ids('The Cabinet Office moved to a tower in London.')).toEqual(['gb-cabinet-office']);
		expect(ids('Beijing: the State Council approved a plan.')).toContain('cn-state-council');
	});
});

describe('enumerations', () => {
	it('give each body', () => {
		expect(ids('the NDRC, the Ministry of Finance of China and five other departments issued it')).toContain('cn-mof');
		expect(ids('国家卫生健康委、财政部等五部门印发方案。')).toEqual(['cn-nhc', 'cn-mof']);
		expect(names('The Lake Ministry of Works and Hill Water Agency met.')).toEqual(['Lake Ministry of Works', 'Hill Water Agency']);
	});

	it('inside a name are one body', () => {
		expect(ids('The UK Ministry of Housing, Communities and Local Government consulted.', '2019-01-01')).toEqual(['gb-mhclg']);
	});
});

describe('companies and associations', () => {
	it('are bodies by their legal form, over its commas and stops', () => {
		expect(names('Harbour Works Co., Ltd. and Bluewater AB signed a deal.')).toEqual(['Harbour Works Co., Ltd', 'Bluewater AB']);
	});

	it('are none where they only employ a person who speaks', () => {
		expect(names('Jane Hall, an analyst at Silver Capital Group, was doubtful.')).toEqual([]);
		expect(names('青山药业协会专家李某在座。')).toEqual([]);
	});

	it('are found in front of the title and name of their president', () => {
		expect(names('Harbour Workers Union President Jane Hall warned the city.')).toEqual(['Harbour Workers Union']);
	});

	it('are told by the word for what they are, and known from then on', () => {
		expect(named('The energy firm Brightwell will build it. Later Brightwell withdrew.').map(({ text }) => text)).toEqual(['Brightwell', 'Brightwell']);
		expect(names('Yesterday Hall went home. Jane Hall is a company executive.')).toEqual([]);
	});

	it('that everybody knows by one word ask for a deed', () => {
		expect(ids('Google agreed to remove the pages.')).toEqual(['us-google']);
		expect(ids('He read about it on Google.')).toEqual([]);
	});
});

describe('a place that governs', () => {
	it('is its government, alone and in a row', () => {
		expect(ids('Canada and Norway agreed to expand trade.')).toEqual(['ca-government', named('Norway agreed to it.')[0]?.body.id]);
	});

	it('is no body where something happens to it', () => {
		expect(ids('China will be hot in July. China grew by 5 percent.')).toEqual([]);
	});

	it('called by its capital is the country, unless the article knows the city as one', () => {
		expect(ids('Moscow denied the charge.')).toEqual(['ru-government']);
		expect(names('Beijing will issue vouchers, the Beijing municipal government said.')).toEqual(['Government of Beijing', 'Government of Beijing']);
	});

	it('in Chinese stands at the start of a clause', () => {
		expect(names('益阳近3年连续举办大会。浙江省人民政府决定。浙江出台政策。')).toEqual([
			'Government of Yiyang',
			'Government of Zhejiang',
			'Government of Zhejiang',
		]);
		expect(ids('国家鼓励社会力量办医。')).toEqual(['cn-government']);
		expect(ids('这是国家标准。他爱浙江。')).toEqual([]);
	});
});

describe('the names of Europe', () => {
	it.each([
		['Regeringen gav Kustskyddsverket i uppdrag.', 'Kustskyddsverket'],
		['Das Bundesamt für Küsten und Häfen warnt.', 'Bundesamt für Küsten und Häfen'],
		['Le Ministère de la Mer et des Ports a publié un décret.', 'Ministère de la Mer et des Ports'],
		['El Ministerio de Puertos aprobó la norma.', 'Ministerio de Puertos'],
	])('are read by their own forms: %s', (text, name) => {
		expect(names(text)).toContain(name);
	});

	it('are no bodies in small letters', () => {
		expect(names('Hon gick till verket och läste om ministern.')).toEqual([]);
	});
});

describe('names that grow out of a name of the register', () => {
	it('are bodies of their own', () => {
		expect(names('The Ministry of Finance of Lower Hills and the Democratic Party for the Rivers met.')).toEqual([
			'Ministry of Finance of Lower Hills',
			'Democratic Party for the Rivers',
		]);
		expect(names('国务院港口主管部门负责。')).toEqual(['国务院港口主管部门']);
	});

	it('but a country behind a ministry only says whose it is', () => {
		expect(ids('The Ministry of Finance of China met.')).toEqual(['cn-mof']);
	});
});

describe('what a minister is for', () => {
	it('is no party of that name', () => {
		expect(ids('In Poland Law and Justice agreed.')).toContain('pl-pis');
		expect(ids('In Poland the Minister of Law and Justice Jane Hall agreed.')).not.toContain('pl-pis');
	});
});

describe('what is no body', () => {
	it.each([
		'Those who moved in were safe.',
		'WHO SAID IT WAS SAFE TO GO',
		'The Clean Rivers Commission Act was passed in June.',
		'各级财政部门和教育部门负责落实。',
		'全局工作取得进展，全部任务完成。',
		'The patient went to hospital.',
		'Blue Lake University is old.'.replace('is old', 'lies by the sea'),
		'People in Norway like fish.',
		'The Lakeside Assembly elections were held.',
		'We are a democratic party of the people.',
		'The codes are DFC,FBC,FHW.',
		'He went to Lakeside Railway Station.',
		'脑机接口公司很多。市场部人士说。',
	])('%s', (text) => {
		expect(bodiesIn(text).filter(({ generic }) => !generic)).toEqual([]);
	});
});

describe('bodies', () => {
	it('are written with the keys of the timeline and no others', () => {
		for (const { body } of bodiesIn(
			'The NDRC and the Lakeside Water Agency met in China. The agency agreed. In Norway, the government will act; Norway will ban it.',
		)) {
			expect(Object.keys(body)).toEqual(['id', 'name', 'abbreviation', 'localName', 'jurisdiction', 'kind', 'from', 'to', 'successor', 'registered']);
		}
	});
});

describe('spans', () => {
	it('quote the text, in order, without overlap', () => {
		const text = '国务院办公厅、财政部印发。The WHO and the World Bank met; the Bank agreed. 上海市卫生健康委员会负责。';
		let end = 0;
		for (const mention of bodiesIn(text)) {
			expect(text.slice(mention.start, mention.end)).toBe(mention.text);
			expect(mention.start).toBeGreaterThanOrEqual(end);
			end = mention.end;
		}
		expect(end).toBeGreaterThan(0);
	});
});

describe('Latin initials in a Chinese sentence', () => {
	it('are no Chinese body, which is written in Chinese there', () => {
		expect(bodiesIn('研究装备CAE开源软件。').filter(({ generic }) => !generic)).toEqual([]);
		expect(bodiesIn('中国工程院（CAE）发布报告，CAE将继续研究。').map(({ text }) => text)).toContain('CAE');
	});
});

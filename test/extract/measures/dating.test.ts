import { describe, expect, it } from 'vitest';
import { extractionOf, measuresOf } from './reading.js';

// published on 10 May 2023
const days = (text: string): readonly (string | undefined)[] => measuresOf(text).map(({ date }) => date?.edtf);

describe('what was announced', () => {
	it('is joined by the day from which what was issued holds, told behind it', () => {
		const dates = (text: string) => measuresOf(text).map(({ date, otherDates }) => [date?.edtf, ...otherDates.map(({ edtf, role }) => `${edtf} ${role}`)]);
		const issued = 'The Ministry of Fisheries issued a net code on 3 March 2023';
		expect(dates(`${issued}, which will take effect on 1 July 2023.`)).toEqual([['2023-03-03', '2023-07-01 effective']]);
		expect(dates(`${issued}, to be implemented from 1 July 2023.`)).toEqual([['2023-03-03', '2023-07-01/.. effective']]);
		expect(dates('The Ministry of Fisheries issued a net code, which will take effect on 1 July 2023.')).toEqual([['2023-07-01']]);
	});
	it('is of the year that is over in which it was', () => {
		expect(days('When China announced the plan for the port in 1990, the area was farmland.')).toEqual(['1990']);
	});
	it('is not of a year that its plan is for', () => {
		expect(days('The council announced the plan for the port in 2040.')).toEqual(['2023-05-10']);
	});
	it('is of the month before where that stands behind a name', () => {
		expect(days('The regulator Ofwat last month issued a new code.').at(-1)).toBe('2023-04');
	});
});

describe('a promise', () => {
	it('is of the past time in which it was made', () => {
		expect(days('In 2021, the council committed to building ten bridges.')).toEqual(['2021']);
		expect(days('The minister told the council last month that the government would build ten bridges.')).toEqual(['2023-04']);
	});
	it('is not of a past time that it is measured by', () => {
		expect(days('The council will adjust the fee to the price of 2021.')).toEqual(['2023-05-10']);
	});
});

describe('a clause with a date', () => {
	it('dates what was done when that was so', () => {
		expect(days('When the agency issued its first warning in March, it urged schools to close.').at(-1)).toBe('2023-03');
	});
	it('dates all of a Chinese sentence that it opens', () => {
		expect(days('2023年3月7日，改革方案提出组建水务局，由水利部管理。').at(-1)).toBe('2023-03-07');
		expect(days('省政府公布名单并于2023年3月7日召开会议，由水利部管理水库。').at(-1)).toBe('2023-05-10');
	});
});

describe('a letter or an order with a date', () => {
	const dated = (text: string) => measuresOf(text)[0]?.date?.edtf;
	it('dates what is asked or ruled in it, not what is done under a law of a year', () => {
		expect(dated('In a May 5 letter, the council ordered the port to close two wells.')).toBe('2023-05-05');
		expect(dated('Under a 2014 order the council closed two wells.')).toBe('2023-05-10');
	});
});

describe('an event named by its weekday', () => {
	it('dates what was said at it', () => {
		expect(days('During the Saturday debate, the council urged the ministry to lower the fee.')).toEqual(['2023-05-06']);
	});
	it('is no edition of a document', () => {
		expect(days('The council follows the 2019 plan and requires firms to report leaks.')).not.toContain('2019');
	});
});

describe('a description that opens a sentence', () => {
	it('tells when its subject came to be, not when that acted', () => {
		expect(days('Founded in 1992, the Harbour Ministry issued a code for ports.')).toEqual(['2023-05-10']);
		expect(days('In 1992, the Harbour Ministry issued a code for ports.')).toEqual(['1992']);
	});
	it('dates a law, which rules since', () => {
		expect(days('Adopted in 1992, the law requires ports to report leaks.')).toEqual(['1992']);
		expect(days('Approved in March 2021, the subsidies will help ports cut their fees.')).not.toContain('2023-05-10');
	});
});

describe('the year at the end of a title', () => {
	it('dates nothing that is done to the document', () => {
		expect(days('The Work Plan for Port Reform in 2031 was approved by the council.')).toEqual(['2023-05-10']);
		expect(days('The plan for the port was approved by the council in 2021.')).toEqual(['2021']);
	});
});

describe('a date before a relative clause', () => {
	it('is of the clause that it follows', () => {
		expect(days('The Department for Transport will publish a paper in 2024 that will set out plans.')[0]).toBe('2024');
	});
	it('is of the next clause behind a comma', () => {
		expect(days('The council issued rules, and in 2020 the council cut fees.').at(-1)).toBe('2020');
	});
});

describe('an instrument that rules', () => {
	it('dates what it requires by the day on which it was issued', () => {
		expect(days('The order issued by the council in May 2022 requires firms to report leaks.')).toEqual(['2022-05']);
		expect(days('2022年6月1日开始施行的《水库管理条例》明确规定：水库管理单位应当每年检查大坝，不得擅自放水。')).toContain('2022-06-01');
	});
	it('is not what a decision adopts or a law forbids elsewhere', () => {
		expect(days('The council adopted the order issued by the ministry in May 2022.')).toEqual(['2023-05-10']);
		expect(days('2022年6月1日前登记的水库应当每年检查大坝。')).not.toContain('2022-06-01');
	});
	it('is a law by its initials or by one of its sections', () => {
		const act = 'The Office writes directives pursuant to the National Water Safety Improvement Act of 2014.';
		expect(days(`${act} NWSIA requires agencies to report incidents to the Office.`).at(-1)).toBe('2014');
		expect(days('Section 7 of the Harbour Lights Act of 2002 empowers the Secretary to issue orders.')).toEqual(['2002']);
		expect(days(act.replace(' of 2014', ', 2014').concat(' NWSIA requires agencies to report incidents to the Office.')).at(-1)).toBe('2014');
		expect(days('The order under the Waste Act of 2014 requires firms to report.')).toEqual(['2023-05-10']);
		expect(days('The Ministry of Health has decided to discontinue the Well Subsidy Scheme, 2014.')).toEqual(['2023-05-10']);
	});
});

describe('a law by which something is done', () => {
	const office = 'The Ministry of Health issues well orders pursuant to the Waste Water Act of 2014.';
	it('dates it, and the duty behind', () => {
		expect(days(office)).toEqual(['2014']);
		expect(days(`${office} Mills are required to comply with its orders.`)).toEqual(['2014', '2014']);
		expect(days(`${office} The wells are old. They are deep. Mills are required to comply with its orders.`).at(-1)).toBe('2023-05-10');
	});
	it('does not date what is only planned', () => {
		expect(days(office.replace('issues', 'will issue'))).toEqual(['2023-05-10']);
	});
});

describe('a rule that the text defines by its year', () => {
	const rule = 'On 3 May 2022, the Ministry of Health published a final rule on wells (the 2022 Wells Rule).';
	it('dates what it does', () => {
		expect(days(`${rule} The 2022 Wells Rule requires mills to filter water.`).at(-1)).toBe('2022-05-03');
		expect(days(`${rule} The 2022 Wells Rule amends the rules that were issued in March 2021, and in May 2021.`).at(-1)).toBe('2022-05-03');
	});
	it('does not date what is older than the rule', () => {
		expect(days(`${rule} The 2021 Wells Rule amended the rules that were issued in March 2021, and in May 2021.`).at(-1)).not.toBe('2022-05-03');
	});
});

describe('a day in brackets behind an instrument that is replaced', () => {
	it('dates the instrument', () => {
		expect(days('The Ministry of Health repealed Order 12, Deep Wells (4 May 2022).')).toEqual(['2023-05-10']);
		expect(days('The Ministry of Health adopted Order 12, Deep Wells (4 May 2022).')).toEqual(['2022-05-04']);
	});
});

describe('the date of an instrument that is only cited', () => {
	it('does not date what is done to something else', () => {
		expect(days('The department withdrew the rules published on 3 May 2022.')).toEqual(['2023-05-10']);
		expect(days('The department withdrew the rules adopted since 2019.')).toEqual(['2023-05-10']);
		expect(days('The department closed the wells that were dug in 2019.')).toEqual(['2023-05-10']);
		expect(days('The department waived fees for boats which had been sold before 2022.')).toEqual(['2023-05-10']);
		expect(days('By section 2 of Executive Order 12 of 4 May 2014 the council adopted the list.')).toEqual(['2023-05-10']);
		expect(days('The ministry extended the period fixed in clause 2 of Decree 12, dated 5 May 2021.')).toEqual(['2023-05-10']);
	});
	it('dates the act by which it is made', () => {
		expect(days('The council adopted Order 12 of 4 May 2022.')).toEqual(['2022-05-04']);
		expect(days('The department announced that rules were published on 3 May 2022.')).toEqual(['2022-05-03']);
	});
});

describe('a meeting', () => {
	it('dates what was said at it', () => {
		expect(days('在5月3日召开的全国水利工作会议上，水利部公布了十项任务。')).toEqual(['2023-05-03']);
		expect(days('在5月3日召开的全省打击“黑砂石”专项行动推进会上，水利部公布了治理方案。')).toEqual(['2023-05-03']);
		expect(days('4月底召开的省政府常务会议指出，要加快水库建设。')).toEqual(['2023-04']);
	});
	it('dates nothing where it is only named', () => {
		expect(days('水利部公布了5月3日召开的会议的十项任务。')).not.toContain('2023-05-03');
	});
});

describe('a paragraph that opens a goal with its year', () => {
	const head = '上海市水库建设行动方案\n\n沪水〔2023〕5号\n\n上海市水务局\n\n2023年4月10日\n\n一、主要目标\n\n';
	it('sets its tasks for that year', () => {
		expect(days(`${head}2027年前，实现水库全覆盖。推动五座以上水库完成检查。建设十座水库。`).slice(-2)).toEqual(['../2027', '../2027']);
	});
	it('sets the items below it for that year, but not the next paragraph', () => {
		const goal = `${head}到2027年，水库管理达到新水平。`;
		expect(days(`${goal}\n\n——建设十座水库。推动五座以上水库完成检查。`).slice(-2)).toEqual(['../2027', '../2027']);
		expect(days(`${goal}\n\n建设十座水库。`).at(-1)).toBe('2023-04-10');
	});
	it('says nothing of a sentence that names a date of its own', () => {
		expect(days(`${head}2027年前，实现水库全覆盖。2030年前，建设十座水库。`).at(-1)).toBe('../2030');
	});
});

describe('what nothing dates', () => {
	const news = [
		'BERGEN, May 8 (Xinhua) -- The Ministry of Fisheries has released a guideline on harbours, the ministry said.',
		'Underscoring the safety of ships, the guideline stressed that ports should ban nets of plastic.',
		'It said that harbours must be cleaned, an official told reporters.',
	];
	it('is dated by the publication of its article, not by where and when it was reported', () => {
		expect(days(news.join(' '))).toEqual(['2023-05-10', '2023-05-10', '2023-05-10']);
	});
});

describe('rules that a notice carries', () => {
	const rules = '水井管理办法\n\n第一条 为了规范水井管理，制定本办法。\n\n第二条 水井管理单位应当每年检查水井。\n\n第三条 本办法自2031年5月1日起施行。\n';
	const datesOf = (text: string): (string | undefined)[] => extractionOf(text).entries.map(({ date }) => date?.edtf);
	it('are dated by the notice, and only their coming into force by its day', () => {
		const notice =
			'市水务局关于印发《水井管理办法》的通知\n\n沪水规〔2031〕2号\n\n各区水务局：\n\n现将《水井管理办法》印发给你们。\n\n市水务局\n\n2031年4月11日\n\n';
		expect(datesOf(notice + rules).slice(-2)).toEqual(['2031-04-11', '2031-05-01/..']);
	});
	it('are dated by when they hold without it', () => {
		expect(datesOf(rules)).toEqual(['2031-05-01/..', '2031-05-01/..']);
	});
});

describe('a document that a page shows years later', () => {
	const head = '海州市人民政府关于加强水井管理的通知\n\n';
	const body = '\n\n各区人民政府：\n\n一、完善水井检查制度，安排专项资金。\n\n二、今年底前建成水井档案。';
	const datesOf = (text: string): (string | undefined)[] => extractionOf(text).entries.map(({ date }) => date?.edtf);
	it('dates its measures by the year of its own number', () => {
		expect(datesOf(`${head}海政发〔2011〕7号${body}`)).toEqual(['2011', '../2011-12-31']);
		expect(datesOf(`${head}发布文号: 海政发[2011]7号${body}`)).toEqual(['2011', '../2011-12-31']);
		expect(datesOf(`海州市水井管理规定(2011年)\n\n海州市人民政府${body}`)).toEqual(['2011', '../2011-12-31']);
	});
	it('is not as old as the documents that it cites', () => {
		expect(datesOf(`${head}根据《水利部通知》（水发〔2011〕9号），现通知如下：${body}`).slice(-2)).toEqual(['2023-05-10', '../2023-12-31']);
		expect(datesOf(`${head}海政发〔2011〕7号\n\n海政发〔2012〕9号${body}`)).toEqual(['2023-05-10', '../2023-12-31']);
	});
	it('keeps the day of the page where that is of the same year', () => {
		expect(datesOf(`${head}海政发〔2023〕7号${body}`)).toEqual(['2023-05-10', '../2023-12-31']);
	});
});

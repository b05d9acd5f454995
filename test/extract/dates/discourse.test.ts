import { describe, expect, it } from 'vitest';
import { type FindOptions, findDateMentions, findDates } from '../../../src/extract/dates/index.js';
import { readPlain } from '../../../src/text/plain.js';

const edtfs = (text: string, options: FindOptions = {}): (string | undefined)[] => findDates(text, options).map(({ value }) => value?.edtf);
const first = (text: string, options: FindOptions = {}) => findDates(text, options)[0]?.value;

describe('a date that leaves its year unsaid', () => {
	it('is that of a meeting from which something is told in Chinese, and no start', () => {
		const reference = '2031-06-23';
		expect(first('记者从22日召开的水利会议上获悉，改革完成。', { reference })).toMatchObject({ edtf: '2031-06-22', relation: 'at', role: 'held' });
		expect(first('从22日开始收费。', { reference })).toMatchObject({ relation: 'since' });
	});
	it('lies ahead where something was put off until then', () => {
		const reference = '2023-05-10';
		expect(edtfs('The board extended the deadline for filing returns to 31 July.', { reference })).toEqual(['2023-07-31']);
		expect(edtfs('Lawmakers postponed the vote on wells until 31 July.', { reference })).toEqual(['../2023-07-31']);
		expect(edtfs('The scheme ran until 31 July.', { reference })).toEqual(['../2022-07-31']);
	});
	it('tells days of the week of a year nobody knows by the one that is named with it', () => {
		expect(edtfs('The minister said on Wednesday, 29 September, that wells are safe. The cabinet met on Tuesday and sits again next Monday.')).toEqual([
			'XXXX-09-29',
			'XXXX-09-28',
			'XXXX-10-04',
		]);
		expect(edtfs('The minister said on 29 September that wells are safe. The cabinet met on Tuesday.')).toEqual(['XXXX-09-29']);
	});
	it('makes no range of a dateline and the word that the story opens with', () => {
		expect(edtfs('Altan, March 12, 2031 — Today, the minister announced a plan for wells.')).toEqual(['2031-03-12', '2031-03-12']);
		expect(edtfs('Ferries were free (March 12, 2031 – today).', { reference: '2031-03-20' })).toEqual(['2031-03-12/2031-03-20']);
	});
	it('lies before the day of writing where the clause looks back', () => {
		expect(edtfs('The board met on December 3.', { reference: '2021-02-01' })).toEqual(['2020-12-03']);
	});
	it('lies after it where the clause looks ahead', () => {
		expect(edtfs('The rules will take effect on March 1.', { reference: '2021-11-20' })).toEqual(['2022-03-01']);
	});
	it('follows the date last spoken of where the day of writing is unknown', () => {
		expect(edtfs('Registration closed in November 2021. On December 23 the list was printed.')).toEqual(['2021-11', '2021-12-23']);
	});
	it('is near the day that the text opens with where what was spoken of last is later', () => {
		const text = 'The cabinet sat on April 3, 2027. Voters go to the polls in July 2027. On April 9 it set the dates.';
		expect(edtfs(text).at(-1)).toBe('2027-04-09');
		expect(edtfs('Voters go to the polls in July 2027. On April 9 it set the dates.').at(-1)).toBe('XXXX-04-09');
	});
	it('lies ahead behind a clause between commas that looks back', () => {
		const reference = '2031-04-30';
		expect(edtfs('The port will lift the tug dues, which were agreed at the spring fair, on July 20.', { reference })).toEqual(['2031-07-20']);
	});
	it('lies back in the passive of the past, ahead behind a bare participle', () => {
		expect(edtfs('She was confirmed to the board in July, having served before.', { reference: '2021-05-20' })).toEqual(['2020-07']);
		expect(edtfs('She will be confirmed to the board in July.', { reference: '2021-05-20' })).toEqual(['2021-07']);
	});
	it('lies ahead behind an auxiliary of the future far before it in its clause', () => {
		const reference = '2027-04-15';
		expect(
			edtfs('The wells office will hand out lamps, ropes and buckets to all of its divers ahead of a Thursday tide.', { reference: '2027-04-14' }),
		).toEqual(['2027-04-15']);
		expect(edtfs('The ferry is expected to carry goats, cheese and salt from the outer islands to market on Tuesday.', { reference })).toContain('2027-04-20');
		expect(edtfs('The ferry will carry goats; nobody knew of the cheese and salt from the outer islands on Tuesday.', { reference })).toEqual(['2027-04-13']);
	});
	it('lies back where a forecast of that month is spoken of', () => {
		expect(edtfs('The observatory counted nine storms, as its June forecast had it.', { reference: '2027-11-20' })).toEqual(['2027-06']);
	});
	it('is still to come where it is a deadline or planned, however near the last one is', () => {
		const reference = '2025-02-13';
		expect(edtfs('将于12月完成改造。', { reference })).toEqual(['2025-12']);
		expect(edtfs('12月底前完成改造。', { reference })).toEqual(['../2025-12-31']);
		expect(edtfs('The wells will be closed by December.', { reference })).toEqual(['../2025-12']);
		expect(edtfs('12月出口增长3%。', { reference })).toEqual(['2024-12']);
		expect(edtfs('截至1月底前，累计修缮水闸三座。', { reference })).toEqual(['../2025-01-31']);
		expect(edtfs('水利局原定将于1月召开会议。', { reference })).toEqual(['2025-01']);
		expect(edtfs('The office said it would be open by January.', { reference })).toEqual(['../2025-01']);
		expect(edtfs('到12月，已有三座水闸完成改造。', { reference })).toEqual(['../2024-12']);
		expect(edtfs('今年4月，水利局要求6月底前完成改造。', { reference: '2025-07-15' })).toEqual(['2025-04', '../2025-06-30']);
	});
	it('lies back behind since, whatever the clause looks like', () => {
		expect(edtfs('Visits to the wells are due to rise, as they have since May due to heat.', { reference: '2023-11-23' })).toEqual(['2023-05/..']);
	});
	it('lies back behind a proposal', () => {
		expect(edtfs('The agency proposed in February to drop the fee.', { reference: '2021-05-20' })).toEqual(['2021-02']);
	});
	it('is of no year where it comes again every year', () => {
		const reference = '2021-05-20';
		expect(edtfs('The fee is frozen until March every year.', { reference })).toEqual(['XXXX-03']);
		expect(edtfs('Dues rise on April 3 of each year based on tides.', { reference })).toEqual(['XXXX-04-03']);
		expect(first('It reports by 30 June of each year.', { reference })?.text).toBe('by 30 June of each year');
		expect(edtfs('Crews report by June 5 and every 30 days thereafter.', { reference })).toEqual(['../2021-06-05']);
		expect(edtfs('It reports by 30 June of each year.', { reference })).toEqual(['XXXX-06-30']);
		expect(edtfs('The ministry announced in March yearly bonuses for nurses.', { reference })).toEqual(['2021-03']);
		expect(edtfs('It announced on 1 March each year of study will cost more.', { reference })).toEqual(['2021-03-01']);
		expect(edtfs('It reports by 30 June.', { reference })).toEqual(['../2021-06-30']);
	});
	it('stays partial where nothing tells the year', () => {
		expect(first('The notice was issued on the 27th.')).toMatchObject({ edtf: 'XXXX-XX-27', earliest: null, latest: null, basis: 'stated' });
		expect(edtfs('须于7月30日前完成')).toEqual(['XXXX-07-30']);
	});
	it('follows the story in a history, whatever the day of writing', () => {
		const text = 'The canal was begun in May 1869. In 1871 the money ran out. Work stopped in 1873 and began again in 1874. On June 4 it was opened.';
		expect(edtfs(text, { reference: '2015-01-01' }).at(-1)).toBe('1874-06-04');
	});
	it('takes the month of the range it ends', () => {
		expect(edtfs('2017年8月11日至22日举办')).toEqual(['2017-08-11/2017-08-22']);
	});
});

describe('a part of a day', () => {
	it('tells which day it belongs to', () => {
		const reference = '2027-04-14';
		expect(edtfs('The bridge reopened this morning.', { reference })).toEqual(['2027-04-14']);
		expect(edtfs('The council agreed last night and votes again tonight.', { reference })).toEqual(['2027-04-13', '2027-04-14']);
		expect(edtfs('Der Rat stimmte am Montagabend mit großer Mehrheit zu.', { reference })).toEqual(['2027-04-12']);
	});
	it('alone tells none', () => {
		expect(edtfs('The office opens in the morning and crews work overnight.', { reference: '2027-04-14' })).toEqual([]);
	});
});

describe('a number of four digits', () => {
	it('behind a sum or in the name of a fair is no year', () => {
		expect(edtfs('Staff took an average of 2043 calls, a total of 2071 letters, at Expo 2030.')).toEqual([]);
		expect(edtfs('The average of 2043 was higher.')).toEqual([]);
		expect(edtfs('The fair of 2030 was larger.')).toEqual(['2030']);
	});
	it('behind the name and number of an act is part of the name', () => {
		expect(edtfs('It falls under the Harbours Act, 2031, and the Ports Act No. 12 of 2027.')).toEqual([]);
		expect(edtfs('The Harbours Act came in 2031.')).toEqual(['2031']);
	});
});

describe('a day of the month in Chinese', () => {
	const reference = '2027-08-14';
	it('before which something is due is no length of time', () => {
		expect(first('应于20日前报送材料。', { reference })).toMatchObject({ latest: '2027-08-20', relation: 'before' });
		expect(edtfs('预计28日前后到达。', { reference })).toEqual(['2027-08-28']);
		expect(edtfs('3日前启动。', { reference })).toEqual(['2027-08-11']);
	});
	it('is one where the clause asks for something, and so many days ago where it tells', () => {
		expect(edtfs('10日前完成检查。', { reference })).toEqual(['../2027-09-10']);
		expect(edtfs('20日前我国宣布停火。', { reference })).toEqual(['2027-07-25']);
		expect(edtfs('14日前接触过病人的人员应报告。', { reference })).toEqual(['2027-07-31']);
		expect(edtfs('5日前，水利部印发通知。', { reference })).toEqual(['2027-08-09']);
		// nobody calls a day of the month before by its number alone where one is as near as tomorrow
		expect(edtfs('水利部15日宣布，将于17日开会。', { reference: '2027-08-15' })).toEqual(['2027-08-15', '2027-08-17']);
		expect(edtfs('水利部16日宣布了标准。', { reference: '2027-08-15' })).toEqual(['2027-08-16']);
		expect(edtfs('水利部19日宣布了标准。', { reference: '2027-08-15' })).toEqual(['2027-07-19']);
		expect(first('请在25日前超过半数的单位先行上报。', { reference })?.latest).toBe('2027-08-25');
	});
	it('that comes again each year is no day of this one', () => {
		expect(edtfs('每年2月28日前申报。', { reference })).toEqual([]);
	});
});

describe('by', () => {
	const reference = '2027-04-14';
	it('sets a deadline', () => {
		expect(first('It must be paid by Friday.', { reference })?.relation).toBe('by');
	});
	it.each([
		"It must be passed by Friday's meeting.",
		"Claims filed by next week's deadline count.",
		"The fee is to be paid by next year's end.",
		"Rules can be adopted by Friday's summit.",
	])('sets one where something has to be done, or the day owns a deadline: %s', (text) => {
		expect(first(text, { reference })?.relation).toBe('by');
	});
	it('names what a thing was done by before a day that owns it', () => {
		expect(first("Farms damaged by Monday's storm will be paid.", { reference })).toMatchObject({ edtf: '2027-04-12', relation: 'at' });
	});
});

describe('a weekday with its date', () => {
	it('is one day, whatever word stands before it', () => {
		expect(edtfs('It meets this Thursday, August 21.', { reference: '2025-08-14' })).toEqual(['2025-08-21']);
		expect(edtfs('It meets this Thursday, not August 22.', { reference: '2025-08-14' })).toHaveLength(2);
	});
});

describe('a month', () => {
	it('is of no year named before where the text has come to an unknown present', () => {
		const text =
			'Two boats sank in October 2028 and March 2029. Dredging ended in February this year and began again in August. The office admitted it in September.';
		expect(edtfs(text)).toEqual(['2028-10', '2029-03', 'XXXX-02', 'XXXX-08', 'XXXX-09']);
	});
});

describe('a length of time', () => {
	const reference = '2031-02-14';
	it.each([
		['Dues rose in the three months ended June 30.', '2030-34'],
		['It lost boats in the third quarter ended December 2030.', '2030-36'],
		['The half year ended on 30 June 2030 was dry.', '2030-40'],
		['Dues for the nine months ended December 2030 fell.', '2030-04/2030-12'],
		['The 12-month period ending in March 2030 was dry.', '2029-04/2030-03'],
		['It cut dues this fiscal year ending March 31.', '2030-04/2031-03'],
		['Dues follow each 6-month period ending in May.', '2031-05'],
		['The mooring was let for a week ended Dec. 31.', '2030-12-31'],
	])('is a period with the day it ended on: %s', (text, edtf) => {
		expect(edtfs(text, { reference })).toEqual([edtf]);
	});
	it('is counted back by a year whole', () => {
		expect(edtfs('In the quarter ended December 31 dues fell from a year ago.', { reference })).toEqual(['2030-36', '2029-36']);
	});
});

describe('the anchor', () => {
	it('is the dateline where a story has one', () => {
		const value = findDates('GENEVA, May 4 (Newswire) -- The panel said on Tuesday that it agrees.', { reference: '2021-05-06' }).at(-1)?.value;
		expect(value).toMatchObject({ edtf: '2021-05-04', basis: 'anchored', anchor: { date: '2021-05-04', source: 'dateline' } });
	});
	it('is never today: without a reference day a weekday stays out', () => {
		expect(edtfs('The panel said on Tuesday that it agrees.')).toEqual([]);
	});
	it('must be a calendar day', () => {
		expect(() => findDates('today', { reference: '2021-02-30' })).toThrow(RangeError);
	});
});

describe('a relation', () => {
	it('opens a deadline at its start and closes it on its last day', () => {
		expect(first('All schools must comply by the end of November 2021.')).toMatchObject({
			edtf: '../2021-11-30',
			earliest: null,
			latest: '2021-11-30',
			relation: 'by',
			role: 'deadline',
			text: 'by the end of November 2021',
		});
	});
	it('opens a week at its first day', () => {
		expect(first('The rules hold since last week.', { reference: '2016-05-18' })).toMatchObject({
			edtf: '2016-05-09/..',
			earliest: '2016-05-09',
			latest: null,
		});
		expect(first('It was due by last week.', { reference: '2016-05-18' })).toMatchObject({ edtf: '../2016-05-15', earliest: null, latest: '2016-05-15' });
	});
	it('opens a beginning at its end', () => {
		expect(first('本办法自2022年1月1日起施行。')).toMatchObject({
			edtf: '2022-01-01/..',
			earliest: '2022-01-01',
			latest: null,
			relation: 'since',
			role: 'effective',
		});
	});
	it('is not read into a comparison', () => {
		expect(first('Output was up 3 percent from 2019.')).toMatchObject({ edtf: '2019', relation: 'within' });
	});
	it('tells the date of a statistic from a deadline', () => {
		expect(first('As of June 30, 2021, nine towns had joined.')).toMatchObject({ latest: '2021-06-30', role: 'as-of' });
	});
	it('counts a length from the date it names', () => {
		expect(first('Reply within 30 days of June 5, 2021.')).toMatchObject({ latest: '2021-07-05', role: 'deadline' });
	});
});

describe('what only looks like a date', () => {
	it.each([
		'国办发〔2022〕14号',
		'The 19th Central Committee met.',
		'Open 24/7.',
		'Version 10.2.3 was installed.',
		'Some 2021 people came.',
		'The 2031 Harbour Dues Final Rule amends Regulation B.',
		'a rule on dues (2031 Harbour Rule) was issued',
		'Regulation (EC) No 2006 applies under the Water Act 1989.',
		'See http://example.org/2021/05/03/report.html for more.',
		'Officials may march on.',
		'第14号',
		'两日内答复',
		'第三个项目',
	])('is not read: %s', (text) => {
		expect(findDates(text, { reference: '2021-09-27' }).filter(({ rule }) => rule !== 'dates/within')).toEqual([]);
	});
});

it('said twice is found once', () => {
	const found = findDates('During the 14th Five-Year Plan period (2021-2025) reform deepens.');
	expect(found.map(({ value }) => [value?.edtf, value?.text])).toEqual([['2021/2025', 'the 14th Five-Year Plan period (2021-2025)']]);
});

it('means by a relative day the date that stands behind it in brackets', () => {
	expect(edtfs('2月10日公布，次日（2月12日）生效。', { reference: '2021-03-01' })).toEqual(['2021-02-10', '2021-02-12']);
});

it('knows the lunar calendar of the official tables', () => {
	expect(edtfs('2027年春节')).toEqual(['2027-02-06']);
	expect(edtfs('2030年春节')).toEqual(['2030-02-03']);
	expect(edtfs('农历八月十五', { reference: '2021-06-14' })).toEqual(['2021-09-21']);
});

describe('a five-year plan', () => {
	const mentioned = (text: string): string[] => findDateMentions(readPlain(text)).map(({ text: words }) => words);
	it('is a date where the text speaks of its years', () => {
		expect(mentioned('During the 14th Five-Year Plan growth slowed.')).toEqual(['the 14th Five-Year Plan']);
		expect(mentioned('Ports grew in the 13th Five-Year Plan period.')).toEqual(['the 13th Five-Year Plan period']);
		expect(mentioned('The 14th Five-Year Plan (2021-25) was adopted.')).toEqual(['The 14th Five-Year Plan (2021-25)']);
	});
	it('is none where it is the document', () => {
		expect(mentioned('Experts drafted the 14th Five-Year Plan.')).toEqual([]);
	});
});

it('reads the years of a season or budget that are parted by a slash', () => {
	expect(edtfs('Use fell in 2010/11 and in 2012/13.')).toEqual(['2010/2011', '2012/2013']);
	expect(edtfs('发布于2010/11')).toEqual(['2010/2011']);
	expect(edtfs('The 2010/10 edition')).toEqual(['2010-10']);
});

it('takes no number that counts for a year', () => {
	expect(edtfs('There were 2045 confirmed cases and 1963 deaths.')).toEqual([]);
	expect(edtfs('In 2018 cases rose, and the 2030 targets were set.')).toEqual(['2018', '2030']);
});

it('does not date the name of a weekday that comes again', () => {
	expect(edtfs('The flaw was named on Patch Tuesday.', { reference: '2031-03-12' })).toEqual([]);
	expect(edtfs('The flaw was named on Tuesday.', { reference: '2031-03-12' })).toEqual(['2031-03-11']);
});

it('looks ahead to what begins on a weekday, and past an aside to the verb', () => {
	const reference = '2031-03-12';
	expect(first('The road is closed to lorries starting from Thursday.', { reference })?.earliest).toBe('2031-03-13');
	expect(edtfs('In August, the board, a watchdog, said the rules conflict.', { reference })).toEqual(['2030-08']);
});

describe('today', () => {
	const reference = '2031-03-12';
	it('is a day where something happens on it', () => {
		expect(edtfs('The board today raised its fees.', { reference })).toEqual(['2031-03-12']);
		expect(edtfs('Today is Budget day.', { reference })).toEqual(['2031-03-12']);
		expect(edtfs('Today we are launching a fund.', { reference })).toEqual(['2031-03-12']);
		expect(edtfs('今天召开的会议', { reference })).toEqual(['2031-03-12']);
	});
	it('is no day where it speaks of these times', () => {
		expect(edtfs('Today, three firms dominate the trade.', { reference })).toEqual([]);
		expect(edtfs('The tax hits today’s young people and the harbours of tomorrow.', { reference })).toEqual([]);
		expect(edtfs('今天的中国', { reference })).toEqual([]);
	});
});

describe('dates in a row', () => {
	it('share the year that one of them names', () => {
		expect(edtfs('Output fell in Q1 and Q2 of 2031.')).toEqual(['2031-33', '2031-34']);
		expect(edtfs('Fairs were held in March, June and September 2031.')).toEqual(['2031-03', '2031-06', '2031-09']);
		expect(edtfs('It met in March 2031 and August, and again in 2033.')).toEqual(['2031-03', '2031-08', '2033']);
	});
	it('do not where something stands between them', () => {
		expect(edtfs('It met in March, and the plan of May 2031 was read.', { reference: '2033-04-01' })).toEqual(['2033-03', '2031-05']);
	});
	it('are one span where they are days of one month, in any number', () => {
		const reference = '2031-09-20';
		expect(edtfs('On September 5, 6 and 7 the council met.', { reference })).toEqual(['2031-09-05/2031-09-07']);
		expect(edtfs('Hearings of July 3, 4, and 5, 2029 were held.', { reference })).toEqual(['2029-07-03/2029-07-05']);
		expect(edtfs('It met on 3, 10 and 17 May.', { reference })).toEqual(['2031-05-03/2031-05-17']);
	});
	it('are no days where things are counted or numbers fall', () => {
		const reference = '2031-09-20';
		expect(edtfs('On September 5, 12 and 19 wells were opened.', { reference })).toEqual(['2031-09-05']);
		expect(edtfs('On September 5, 12 wells and a dam were opened.', { reference })).toEqual(['2031-09-05']);
		expect(edtfs('On September 5, 4 and 3 metres were measured.', { reference })).toEqual(['2031-09-05']);
	});
	it('share the month of the first in Chinese, though the next lie after the day they are told on', () => {
		expect(edtfs('9月5日、6日和7日，省水利厅召开会议。', { reference: '2031-09-05' })).toEqual(['2031-09-05', '2031-09-06', '2031-09-07']);
		expect(edtfs('8月30日、9日的会议', { reference: '2031-09-12' })).toEqual(['2031-08-30', '2031-09-09']);
	});
	it('are one span where they are years that share their mark', () => {
		expect(edtfs('2013、2014年销量下降')).toEqual(['2013/2014']);
	});
});

describe('what a date is compared with', () => {
	const reference = '2031-04-20';
	it('does not become what the text speaks of', () => {
		expect(edtfs('In March prices rose faster than in January, close to the same period last year.', { reference }).at(-1)).toBe('2030-03');
		expect(edtfs('In March prices rose. In January they had fallen, as in the same period last year.', { reference }).at(-1)).toBe('2030-01');
	});
	it('counts from the year of the sentence', () => {
		expect(edtfs('2029年产值较上年增长5%。', { reference })).toEqual(['2029', '2028']);
		expect(edtfs('产值较上年增长5%。', { reference })).toEqual(['2030']);
	});
});

it('takes a half of the year for one that is over where the clause looks back', () => {
	expect(edtfs('Growth slowed in the second half of the year.', { reference: '2031-03-12' })).toEqual(['2030-41']);
	expect(edtfs('Growth will slow in the second half of the year.', { reference: '2031-03-12' })).toEqual(['2031-41']);
});

it('reads a quarter after its year, and no year in the name of a class or a virus', () => {
	expect(edtfs('Period: 2031, Q2: none')).toEqual(['2031-34']);
	expect(edtfs('Pupils in Year 12 were tested for 2019-nCoV.')).toEqual([]);
	expect(edtfs('It grew in FY12.')).toEqual(['2012']);
});

it('looks ahead to what a vote is held ahead of, and knows days that come again', () => {
	const reference = '2031-03-12';
	expect(edtfs('She built a lead ahead of Friday’s vote.', { reference })).toEqual(['../2031-03-14']);
	expect(edtfs('They print it every Thursday, mostly on a Sunday.', { reference })).toEqual([]);
});

it('takes no length of time for a month or a day', () => {
	expect(edtfs('开年仅一月有余，留置一日折抵二日，须提前3个月报告。', { reference: '2031-03-12' })).toEqual(['2031']);
	expect(edtfs('据悉，27日召开。', { reference: '2031-03-29' })).toEqual(['2031-03-27']);
});

it('keeps an interval an interval of two ends where a week bounds what is said', () => {
	expect(edtfs('It opens after next week.', { reference: '2031-05-07' })).toEqual(['2031-05-12/..']);
	expect(edtfs('By last week it had closed.', { reference: '2031-05-07' })).toEqual(['../2031-05-04']);
});

/** Text, EDTF and role of every date. */
const told = (text: string, options: FindOptions = {}) =>
	findDates(text, options).map(({ start, end, value }) => [text.slice(start, end), value?.edtf, value?.role]);

describe('a limit before a time of day', () => {
	it('holds for the day behind it, a time zone between', () => {
		expect(told('By 5 pm Eastern Daylight Time on Monday, May 21, 2029 all mills must report.')).toEqual([
			['By 5 pm Eastern Daylight Time on Monday, May 21, 2029', '../2029-05-21', 'deadline'],
		]);
		expect(told('Mills must report by 11:59 PM (EDT), May 21, 2029.')).toEqual([['by 11:59 PM (EDT), May 21, 2029', '../2029-05-21', 'deadline']]);
		expect(told('Mills must report before noon on 3 May 2029.')).toEqual([['before noon on 3 May 2029', '../2029-05-03', 'deadline']]);
	});
	it('is none where another number stands there', () => {
		expect(told('The price rose by 12.30 on 3 May 2029.')).toEqual([['3 May 2029', '2029-05-03', 'announced']]);
	});
});

describe('the day of a count', () => {
	it('is the day itself', () => {
		expect(told('The bank held $3 billion as of December 31, 2029.')).toEqual([['as of December 31, 2029', '2029-12-31', 'as-of']]);
		expect(edtfs('As of Sunday, 40 people lived there.', { reference: '2031-03-12' })).toEqual(['2031-03-09']);
	});
	it('is a beginning where the sentence is still to come', () => {
		expect(told('As of 1 July 2032, shops must close at noon.')).toEqual([['As of 1 July 2032', '2032-07-01/..', 'effective']]);
	});
	it('is told apart in Swedish from what comes every year', () => {
		expect(told('Antalet skolor var 300 per 31 december 2029.', { language: 'sv' })).toEqual([['per 31 december 2029', '../2029-12-31', 'as-of']]);
		expect(told('Skolorna får 50 miljoner kronor per år 2029–2031.', { language: 'sv' })).toEqual([['år 2029–2031', '2029/2031', 'period']]);
	});
});

it('takes no deadline from a time before, told of the past', () => {
	expect(told('Prior to 1997, the act exempted small mills.')).toEqual([['Prior to 1997', '../1997', 'period']]);
	expect(told('Before 1 May 2032, mills must report.')).toEqual([['Before 1 May 2032', '../2032-05-01', 'deadline']]);
	expect(told('Before 1 May 2030 forms had to be filed.')).toEqual([['Before 1 May 2030', '../2030-05-01', 'deadline']]);
});

it('resolves nothing that is of whichever year or day a rule finds', () => {
	const reference = '2031-06-15';
	expect(edtfs('应当于每年3月底前公布上一年度的账目。', { reference })).toEqual([]);
	expect(edtfs('公司公布了上一年度的账目。', { reference })).toEqual(['2030']);
	expect(edtfs('如遇周六、周日，应当补休。', { reference })).toEqual([]);
	expect(edtfs('If the day falls on a Saturday or Sunday, the port stays shut.', { reference })).toEqual([]);
});

it('keeps both ends of an amount of time', () => {
	const reference = '2031-06-15';
	expect(edtfs("In three to four years' time they will be banned.", { reference })).toEqual(['2034/2035']);
	expect(edtfs('It must be paid within two to three weeks.', { reference })).toEqual(['../2031-07-06']);
});

it('reads no date in the parameter of an address', () => {
	expect(edtfs('The tools are Friday.org, Lake and Wells. It opens on Monday. They left.', { reference: '2029-05-03' })).toHaveLength(1);
	expect(edtfs('See https://bank.example.org/convert?sum=25000&date=2029-03-11] and 3 May 2029.')).toEqual(['2029-05-03']);
});

it('joins the day on which something begins with the one on which it ends', () => {
	const reference = '2031-06-15';
	expect(told('报名8月1日开始，9月20日结束。', { reference })).toEqual([['8月1日开始，9月20日', '2031-08-01/2031-09-20', 'period']]);
	expect(edtfs('报名8月1日开始，9月20日公布名单。', { reference })).toEqual(['2031-08-01', '2031-09-20']);
});

describe('a part of a period that the day of writing divides', () => {
	const daysIn = (text: string, reference?: string) =>
		findDates(text, { reference: reference ?? null }).map(({ value }) => [value?.edtf, value?.earliest, value?.latest, value?.fuzzy]);
	it('ends or begins with that day', () => {
		expect(daysIn('The pier was shut earlier this year.', '2027-08-20')).toEqual([['2027', '2027-01-01', '2027-08-20', 'early']]);
		expect(daysIn('The pier will open later this year.', '2027-08-20')).toEqual([['2027', '2027-08-20', '2027-12-31', 'late']]);
		expect(daysIn('The pier will open later this month.', '2027-08-20')).toEqual([['2027-08', '2027-08-20', '2027-08-31', 'late']]);
		expect(daysIn('Dues rose in the year to date.', '2027-08-20')).toEqual([['2027', '2027-01-01', '2027-08-20', null]]);
	});
	it('is its first or last months where that day lies elsewhere', () => {
		expect(daysIn('The pier was shut earlier in 2021.', '2027-08-20')).toEqual([['2021', '2021-01-01', '2021-04-30', 'early']]);
		expect(daysIn('The pier was shut later in 2021.')).toEqual([['2021', '2021-09-01', '2021-12-31', 'late']]);
	});
});

describe('quarters up to now or from now on', () => {
	it('are whole ones', () => {
		expect(edtfs('Dues rose in the past two quarters.', { reference: '2027-05-28' })).toEqual(['2026-10/2027-03']);
		expect(edtfs('Dues will rise over the next two quarters.', { reference: '2027-05-28' })).toEqual(['2027-07/2027-12']);
	});
});

describe('two dates with a bound each', () => {
	it('keep their own', () => {
		const found = findDates('Permits issued after 2016 and before 2018 lapse.').map(({ value }) => [value?.relation, value?.edtf]);
		expect(found).toEqual([
			['after', '2016/..'],
			['before', '../2018'],
		]);
		expect(edtfs('It must be done by 2019 or before.')).toEqual(['../2019']);
		expect(edtfs('Later than 2018 no permit holds.')).toEqual(['2018/..']);
	});
	it('are a range of quarters behind a dash', () => {
		expect(edtfs('Dues from Q1 of 2027 - Q3 of 2028 are due.')).toEqual(['2027-01/2028-09']);
		expect(edtfs('Dues of 2027 - Q3 are due.')).toEqual(['2027-35']);
	});
	it('begin with the day of writing', () => {
		expect(edtfs('Between now and 2030 the piers will be mended.', { reference: '2027-05-28' })).toEqual(['2027-05-28/2030-12-31']);
		expect(edtfs('Between now and 2030 the piers will be mended.')).toEqual(['../2030-12-31']);
	});
});

describe('a week by its number', () => {
	it('is that of ISO 8601', () => {
		expect(edtfs('The pier opens in week 36 of 2018.')).toEqual(['2018-09-03/2018-09-09']);
		expect(edtfs('The pier opened in week 1 of 2015.')).toEqual(['2014-12-29/2015-01-04']);
		expect(edtfs('The pier opened in week 27 of last year.', { reference: '2018-05-28' })).toEqual(['2017-07-03/2017-07-09']);
	});
	it('is none in a year of 52 weeks, nor where something else is counted', () => {
		expect(edtfs('The pier opened in week 53 of 2019.')).toEqual([]);
		expect(edtfs('The pier opened in week 12 of the works.', { reference: '2018-05-28' })).toEqual([]);
	});
});

describe('a range in digits', () => {
	it('shares the year of its end', () => {
		expect(edtfs('The pier is shut from 10/1-11/2/2017.')).toEqual(['2017-10-01/2017-11-02']);
		expect(edtfs('Die Frist läuft vom 1.4. – 30.6.2019 und wird nicht verlängert.', { language: 'de' })).toEqual(['2019-04/2019-06']);
		expect(edtfs('Die Frist läuft vom 1.4. bis 30.6.2019 und wird nicht verlängert.', { language: 'de' })).toEqual(['2019-04/2019-06']);
	});
	it('ends with the day of writing', () => {
		expect(edtfs('From March 2012 until now dues rose.', { reference: '2018-05-28' })).toEqual(['2012-03-01/2018-05-28']);
		expect(edtfs('In 2012 and now again dues rose.', { reference: '2018-05-28' })).toEqual(['2012']);
	});
	it('is none behind the code of a quarter', () => {
		expect(edtfs('Dues of Q1-2019 and H2/2020 are due.', { reference: '2018-05-28' })).toEqual(['2019-33', '2020-41']);
	});
});

import { describe, expect, it } from 'vitest';
import { entriesOf, measuresOf, ruledOf } from './reading.js';

const measures = (text: string) => entriesOf(text).filter(({ kind }) => kind === 'measure');

describe('a definition', () => {
	it('explains and rules nothing', () => {
		expect(measures('本办法所称经营者，是指应当登记并公开价格的企业。')).toEqual([]);
		expect(measures('从轻处理，是指在规定的幅度以内给予较轻的处理。')).toEqual([]);
	});
	it('leaves the rule behind its semicolon', () => {
		expect(measures('本办法所称港口，是指公用港口；各港口应当于2025年6月底前公开价格。')).toHaveLength(1);
	});
	it('is not a duty whose purpose holds the same characters', () => {
		expect(measures('会议指出，改革的关键，是指导企业降低成本，财政部门应当拨付资金3亿元。')).not.toEqual([]);
		expect(measures('企业应当公开价格，目的是指导消费。')).toHaveLength(1);
	});
});

describe('a verb without a tense', () => {
	const status = (text: string) => measures(text)[0]?.status;
	it('is still to come behind a time that is', () => {
		expect(status('水利部明年推出水井登记系统。')).toBe('planned');
		expect(status('水利部上月推出水井登记系统。')).toBe('adopted');
	});
	it('goes on with a promise', () => {
		const promised = measures('水利部部长王建国表示，下一步水利部将开展水井改造，编制水井专项规划，抓好水井试点。');
		expect(promised.map((each) => each.status)).not.toContain('adopted');
	});
	it('tells what a sitting has done, which a modal before it would not', () => {
		expect(status('行政院會昨（9）日通過漁港條例修正草案。')).toBe('adopted');
		expect(status('行政院會依規定發放漁港補助。')).toBe('planned');
	});
});

describe('a body with whom something is done', () => {
	const text = (first: string) => `香港施政重點\n\n港府今日公布漁港發展計劃。\n\n${first}\n\n建議將漁港船隻補助提高至5萬元。`;
	it('does not do what is told next', () => {
		const issuers = (first: string) =>
			measures(text(first))
				.at(-1)
				?.bodies.map((body) => body.id) ?? [];
		expect(issuers('與商務部簽署漁業協議。')).not.toContain('cn-mofcom');
		expect(issuers('商務部簽署漁業協議。')).toContain('cn-mofcom');
	});
});

describe('what says of what weight a task is', () => {
	const notice = (line: string) => measures(`海州市人民政府关于加强水井管理的意见\n\n海政发〔2023〕7号\n\n${line}`);
	it('sets none', () => {
		expect(notice('完善水井巡查制度，是保障农村用水的重要基础，也是促进乡镇发展的有力举措。')).toEqual([]);
		expect(notice('开展水井改造是提升农户生活的一项重大工程。')).toEqual([]);
	});
	it('is told from what is to be done', () => {
		expect(notice('各镇应当完善水井巡查制度，打牢农村用水的重要基础。')).toHaveLength(1);
		expect(notice('各镇人民政府：\n\n安排水井巡查资金200万元，一是建设农村用水重要工程。')).toHaveLength(1);
	});
});

describe('what says how far something has come', () => {
	it('decides nothing', () => {
		const quotes = (line: string) => measures(`国务院国资委近日召开推进会。国资委副主任王建国在会上表示，${line}`).map(({ summary }) => summary);
		expect(quotes('港口企业改革取得了明显进展。')).toEqual(['国务院国资委近日召开推进会。']);
		expect(quotes('要推进港口企业改革，取得明显进展。')).toHaveLength(2);
	});
});

describe('a line of the record of a document', () => {
	it('is no measure', () => {
		expect(measures('海州市人民政府关于加强水井管理的意见\n\n发布机构: 海州市水利局\n\n公开日期: 2023年5月8日\n\n完善水井巡查制度。')).toHaveLength(1);
	});
});

describe('a reply to a request', () => {
	const reply = (items: string): readonly (readonly [string, string | null])[] =>
		measures(
			`国务院关于同意设立海州综合保税区的批复\n\n国函〔2031〕12号\n\n江海省人民政府：\n\n你省的请示收悉。现批复如下：\n\n${items}\n\n国务院\n\n2031年2月10日`,
		)
			.map(({ evidence, status }) => [evidence[0]?.quote ?? '', status] as const)
			.sort(([a], [b]) => (a < b ? -1 : 1));
	it('does what it says it approves, though the headline says so too', () => {
		expect(reply('一、同意设立海州综合保税区。')).toEqual([['一、同意设立海州综合保税区。', 'adopted']]);
	});
	it('sets tasks in numbered items', () => {
		expect(reply('三、加强对保税区的监管。')).toEqual([['三、加强对保税区的监管。', 'planned']]);
		expect(reply('一、二、三产业各有所长。')).toEqual([]);
	});
	it('approves in a paragraph that goes on', () => {
		expect(reply('一、原则同意《海州综合保税区规划》。规划面积2平方公里。').map(([quote]) => quote)).toContain('一、原则同意《海州综合保税区规划》。');
	});
	it('leaves to others what they shall approve', () => {
		expect(reply('二、江海省人民政府要批准建设方案。').map(([, status]) => status)).toEqual(['planned']);
	});
});

describe('opinions in Chinese news', () => {
	it('are no measures in the mouth of a manager, nor in what he goes on to say', () => {
		expect(measures('农业农村部近日印发《种业振兴方案》。\n\n某咨询公司总经理王建国认为，该方案将加快企业整合。今后要加强育种研究。')).toHaveLength(1);
	});
	it('are no measures in a quotation whose speaker is named at its end', () => {
		expect(
			measures(
				'农业农村部近日印发《种业振兴方案》，对未来五年的育种工作作出安排。方案要求，完善种质资源保护体系。\n\n“今后还要加快建设一批国家级育种基地。要完善种质资源库。”某证券公司分析师李明说。',
			).map(({ evidence }) => evidence[0]?.quote.slice(0, 4)),
		).toEqual(['农业农村', '方案要求']);
	});
	it('are told from what an official announces', () => {
		const entries = measures('农业农村部近日印发《种业振兴方案》。\n\n农业农村部种业司司长王建国表示，要加快建设育种基地。');
		expect(entries.map(({ summary }) => summary)).toContain('农业农村部种业司司长王建国表示，要加快建设育种基地。');
	});
});

describe('an instrument named before', () => {
	const text = '2021年3月，国家发展改革委印发《关于完善水价机制的意见》。\n\n财政部昨日公布了预算。\n\n意见提出，要推进阶梯水价，完善补贴机制。';
	it('gives what it says later its issuer and date', () => {
		const entry = measures(text).find(({ evidence }) => evidence[0]?.quote.startsWith('意见提出'));
		expect(entry?.date?.edtf).toBe('2021-03');
		expect(entry?.bodies[0]?.text).toBe('国家发展改革委');
	});
	it('leaves what another body says with that body', () => {
		const entry = measures(text.replace('意见提出', '财政部提出')).find(({ evidence }) => evidence[0]?.quote.startsWith('财政部提出'));
		expect(entry?.bodies.map(({ text: name }) => name)).toEqual(['财政部']);
	});
	it('is only proposed where it is a draft', () => {
		const entries = measures('国家发展改革委公布了《关于港口收费的意见（征求意见稿）》。该意见稿给出了三套方案。');
		expect(entries.map(({ status }) => status)).toEqual(['proposed', 'proposed']);
	});
	it('binds where it has taken effect', () => {
		const entries = measures('《矿山管理办法》自2023年5月1日起施行。按照该办法，矿山企业应当建立报告制度。按照该办法，矿山企业应当收集安全信息。');
		expect(entries.map(({ status, date }) => [status, date?.earliest])).toEqual([
			['in-force', '2023-05-01'],
			['in-force', '2023-05-01'],
			['in-force', '2023-05-01'],
		]);
	});
});

describe('Chinese clauses', () => {
	it('tell what goes on where they open with the years up to now', () => {
		const status = (opening: string) => measures(`水利部在会上指出，${opening}各地认真落实水闸管理制度，推动堤坝修缮。`)[0]?.status;
		expect(status('近年来，')).toBe('in-force');
		expect(status('')).toBe('planned');
		expect(status('近年来的水闸，')).toBe('planned');
	});
	it('are read for the verb that a light verb carries', () => {
		expect(measures('教育部表示，已对教材目录进行了修订。').map(({ act }) => act)).toEqual(['amend']);
	});
	it('take 将 before an object for no future where the thing was done', () => {
		expect(measures('财政部已将整治方案上报国务院。').map(({ status }) => status)).not.toContain('planned');
	});
	it('forecast nothing by a change that happens of itself', () => {
		expect(measures('财政部印发了通知。记者了解到，供水成本将进一步增加。')).toHaveLength(1);
	});
	it('set no task of 不过 and 要', () => {
		expect(measures('财政部印发了通知。不过也要看到困难。').map(({ rule }) => rule)).not.toContain('measures/clause-prohibition');
	});
});

describe('a Chinese law', () => {
	const law =
		'第一条 任何单位不得污染水源。\n\n第二条 水质校验由原发放机关办理，并应当每年公布结果。\n\n第三条 用水单位应当登记。\n\n第四条 本条例自2012年5月1日起施行。';
	it('has one provision a sentence, dated by the day it takes effect', () => {
		const provision = measures(law).filter(({ evidence }) => evidence[0]?.quote.includes('校验由'));
		expect(provision.map(({ status, date }) => [status, date?.earliest])).toEqual([['in-force', '2012-05-01']]);
	});
});

describe('Who acts in Chinese news', () => {
	const summaries = (text: string) => measures(text).map(({ summary }) => summary);

	it('is read behind the byline of the reporter', () => {
		expect(measures('新华社成都5月9日电（记者李明）水利部、财政部日前共同发出通知，安排检查全国水库。')[0]?.bodies.map(({ text }) => text)).toEqual([
			'水利部',
			'财政部',
		]);
	});
	it('may be one of many, or act with others', () => {
		expect(measures('水利部等12个部门联合发布了《节水办法》。').map(({ act, status }) => [act, status])).toEqual([['issue', 'adopted']]);
		expect(measures('水利部会同有关部门于近日印发了《节水办法》。').map(({ act }) => act)).toEqual(['issue']);
	});
	it('may be the organ of a body', () => {
		expect(measures('5月9日，国务院新闻办举行节水主题发布会。').map(({ act }) => act)).toEqual(['convene']);
	});
	it('may stand in a clause of its own', () => {
		expect(measures('市水务局会同有关部门，取缔违法取水口。').map(({ act, bodies }) => [act, bodies[0]?.text])).toEqual([['ban', '市水务局']]);
	});
	it('is not the place in a longer name', () => {
		expect(measures('中国沙漠科学年会创办于1998年，财政部参加。')).toEqual([]);
	});
	it('is a city or an office that works on something', () => {
		expect(measures('该县水利局积极组织开展水渠检查。').map(({ status }) => status)).toEqual(['in-force']);
		expect(measures('水利部介绍，某县新增病例12例。')).toEqual([]);
	});
	it('sets tasks by what is said in a clause of its own', () => {
		expect(summaries('水利部部长王建国9日在听取汇报时要求，全面排查堤坝隐患，并在7月底前建立值班制度。')).toEqual([
			'水利部部长王建国9日在听取汇报时要求，全面排查堤坝隐患',
			'并在7月底前建立值班制度。',
		]);
		expect(summaries('水利部印发通知。通知明确，各区要储备不少于500吨的应急用水。')).toEqual([
			'水利部印发通知。',
			'通知明确，各区要储备不少于500吨的应急用水。',
		]);
		expect(summaries('财政部宣布，将发行五十年期国债。水利部同时宣布：启动应急响应。')).toEqual([
			'财政部宣布，将发行五十年期国债。',
			'水利部同时宣布：启动应急响应。',
		]);
		expect(measures('水利部印发通知。王某表示，治理河道不是一日之功，修建水库就是造福后人。').map(({ act }) => act)).toEqual(['issue']);
		expect(ruledOf('水利部印发通知。数据显示，落实值班制度的县有十二个。').map(({ act }) => act)).toEqual(['issue']);
	});
});

describe('Chinese clauses that are no measures of their own', () => {
	const count = (text: string) => measures(text).length;

	it('say under which condition another holds', () => {
		expect(measures('市水务局要求，逾期不整改的，将依法关闭取水口。').map(({ summary }) => summary)).toEqual([
			'市水务局要求，逾期不整改的，将依法关闭取水口。',
		]);
	});
	it('say on whom a duty lies', () => {
		expect(count('水利部印发《取水办法》。办法要求，企业从事取水经营，应当申请许可。')).toBe(2);
	});
	it('say what came of something', () => {
		expect(count('市水务局关闭了十二个取水口，有效改善了水质。')).toBe(1);
		expect(count('市水务局关闭了十二个取水口，5月8日公布了名单。')).toBe(2);
	});
	it('say in what something was achieved, or how something is divided', () => {
		expect(ruledOf('水利部表示，青岚、白石两县在完善水闸、修缮堤坝上取得了明显成效。')).toEqual([]);
		expect(ruledOf('水利部表示，水闸管理工作可以划分为三个时期。')).toEqual([]);
		expect(ruledOf('水利部在推进改革中制定了十项制度。')).toHaveLength(1);
	});
	it('say what a task is for', () => {
		expect(count('市水务局提出，要推进管网改造，提升供水能力。')).toBe(1);
		expect(count('市水务局提出，要推进管网改造，年内关闭三十座小水厂。')).toBe(2);
	});
	it('are an interview with somebody who makes no policy', () => {
		expect(count('水利部印发通知。\n\n王教授：首先，中国需要建立节水制度。\n\n其次，要推进水价改革。')).toBe(1);
		expect(count('水利部印发通知。\n\n王副部长：首先，需要建立节水制度。\n\n其次，要推进水价改革。')).toBe(3);
	});
	it('comment', () => {
		expect(count('市水务局印发通知。这意味着，市水务局将关闭取水口。')).toBe(1);
		expect(count('市水务局印发通知。这样做，要求市水务局加强取水口管理。')).toBe(1);
		expect(count('市水务局印发通知。市水务局关闭取水口的做法值得借鉴，将推广至各县。')).toBe(1);
		expect(count('市水务局印发通知。是否关闭取水口，则要看各县水务局的安排，各县将制定办法。')).toBe(1);
		expect(count('市水务局印发通知。市水务局将关闭取水口。')).toBe(2);
		expect(count('市水务局印发通知。市水务局将关闭取水口。')).toBe(2);
	});
});

describe('An article in Chinese', () => {
	it('is provisions where its paragraphs are numbered so', () => {
		const items = '（一）对更新水表的家庭，给予补贴。\n\n（二）对更换管道的学校，给予补贴。\n\n（三）对节水的企业，给予奖励。';
		expect(measures(`问题：节水方案包括哪些内容？\n\n${items}`).map(({ status }) => status)).toHaveLength(3);
	});
	it('is a report where it only cites the number of a notice', () => {
		const text = '近日，水利部印发了《关于节水的通知》（水节约〔2023〕12号）。\n\n“我认为，推进节水会很难。”某公司总经理王建国说。';
		expect(measures(text)).toHaveLength(1);
	});
});

describe('appointments', () => {
	const head = '某市人民政府任免工作人员。\n\n';
	it('to offices and removals from them are adopted, one by one', () => {
		const list = `${head}任命李某某为市水务局局长；任命周某某为市港口管理局副局长；免去张某某的市交通局副局长职务。`;
		expect(measuresOf(list).map(({ status, rule }) => `${rule} ${status}`)).toContain('measures/clause-posting adopted');
	});
	it('are none where a ceremony or a letter is named after them', () => {
		expect(measuresOf(`${head}任命仪式在礼堂举行。`)).toEqual([]);
	});
});

describe('what somebody is told to do in the news', () => {
	const statuses = (text: string) =>
		measures(text)
			.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
			.map(({ status }) => status);
	it('is planned, whatever a verb of deciding would say of it', () => {
		expect(statuses('水利部发布通知。通知要求沿岸各市开展水井检修。')).toEqual(['adopted', 'planned']);
		expect(statuses('水利部已安排海州救援总队成立3个排水分队。')).toEqual(['completed']);
	});
	it('stays planned where its bearer is a private one', () => {
		expect(statuses('水利部要求各地加强水井检查，取水企业须建立台账。')).toEqual(['planned', 'planned']);
	});
	it('is proposed behind a recommendation, to the end of its sentence', () => {
		expect(statuses('水利部已发布通知。\n\n我们建议水利部制定水井名录，公布取水企业名单。').slice(1)).toEqual(['proposed', 'proposed']);
		expect(statuses('我们建议由水利部门制定方案，加强监管。')).not.toContain('planned');
	});
	it('is proposed where a comment says what an authority ought to do', () => {
		expect(statuses('矿井老化严重。主管部门应给矿井拨付资金。')).toEqual(['proposed']);
		expect(statuses('水利部表示，各地应为矿井提供资金。')).toEqual(['planned']);
	});
	it('knows words that only begin like a duty', () => {
		expect(statuses('水利部副部长王建国应邀作报告。')).toEqual([]);
	});
});

describe('a title that ends in the name of an instrument', () => {
	const text = '水利部门公布了矿井渗水的数据。\n\n建立矿井企业的销售网络。\n\n设立海外矿井。';
	it('makes no official text of an essay on what might be done', () => {
		const rules = (title: string) => ruledOf(`${title}\n\n${text}`).map(({ rule }) => rule);
		expect(rules('矿井渗水整治若干措施')).toContain('measures/clause-task');
		expect(rules('矿井渗水的由来和防范措施')).not.toContain('measures/clause-task');
	});
});

describe('a law', () => {
	const law = (articles: string) =>
		measures(`海州水井管理条例\n\n2003年5月27日 国务院令第512号公布\n\n第一条 任何单位不得污染水井。\n\n第二条 水井应当登记。\n\n${articles}`);
	it('says at its head, without a stop, when and by whom it was made', () => {
		const made = law('第三条 水井应当加盖。').find(({ act }) => act === 'issue');
		expect([made?.status, made?.date?.edtf, made?.bodies[0]?.text]).toEqual(['adopted', '2003-05-27', '国务院']);
	});
	it('provides by which other rule something is done', () => {
		expect(law('第三条 水井的收费，比照水渠收费的规定办理。').some(({ evidence }) => evidence[0]?.quote.startsWith('第三条'))).toBe(true);
	});
	it('holds in what it permits and in what goes on with it', () => {
		const status = (article: string) => law(article).find(({ evidence }) => evidence[0]?.quote.startsWith('第三条'))?.status;
		expect(status('第三条 沿海各市人民政府可以按照本条例，制定水井养护细则，并送水利部备案。')).toBe('in-force');
		expect(status('第三条 国务院水利主管部门按照先急后缓的要求，制定全国水井规划，报国务院审批。')).toBe('in-force');
	});
});

describe('what an authority gives', () => {
	it('is what it gives, not what it is given for, and goes on in the present tense', () => {
		const [entry] = measures('水利部为农户购买水泵提供补贴。');
		expect([entry?.act, entry?.status]).toEqual(['fund', 'in-force']);
	});
	it('is told once where it was given', () => {
		expect(measures('水利部为农户提供了补贴。')[0]?.status).toBe('announced');
	});
	it('is no support that a plan lends to a purpose', () => {
		expect(measures('水利部公布了数据。\n\n为购买水泵提供有力保障。')).toHaveLength(1);
	});
});

describe('a document that was put up long after it was written', () => {
	const card = (written: string): string =>
		`索引号：31-2031/007\n发文字号：青政办发〔2031〕7号\n成文日期：${written}\n发布日期：2022年11月12日\n标题：青岚市人民政府办公室关于修缮水闸的通知\n\n`;
	const text = '青岚市人民政府办公室关于修缮水闸的通知\n\n各区人民政府：\n\n各区应当在今年6月30日前完成水闸检查，将结果报送市水利局。\n';
	const dates = (written: string): readonly (string | undefined)[] => measures(card(written) + text).map(({ date }) => date?.edtf);
	it('speaks of the year in which it was written', () => {
		expect(dates('2011年3月5日')).toEqual(['../2011-06-30']);
	});
	it('and its tasks are of that day', () => {
		const [task] = measures(`${card('2011年3月5日')}各区应当加强水闸检查，将结果报送市水利局。\n`);
		expect([task?.date?.edtf, task?.date?.role]).toEqual(['2011-03-05', 'issued']);
	});
});

describe('a headline printed line by line', () => {
	it('sets no task', () => {
		const title = '<title>青岚市人民政府关于在沿海各县和岛屿进一步促进渔业工作的若干意见</title>';
		const lines = '<p>青岚市人民政府关于在沿海各县和岛屿进一步</p><p>促进渔业工作的若干意见</p><p>青政发〔2031〕39号</p>';
		const body = '<p>各区人民政府：</p><p>各区应当加强水闸检查，将结果报送市水利局。</p><p>青岚市人民政府</p><p>2031年11月16日</p>';
		const summaries = measuresOf(`<html><head>${title}</head><body>${lines}${body}</body></html>`, 'a.html').map(({ summary }) => summary);
		expect(summaries.join()).toContain('加强水闸检查');
		expect(summaries.filter((summary) => summary.includes('意见'))).toEqual([]);
	});
});

describe('the year of an event', () => {
	it('behind what is to be done sets none for the tasks below', () => {
		const text =
			'海港市人民政府关于港区总体规划的批复\n\n海政函〔2031〕9号\n\n港区管委会：\n\n你区的请示收悉。现批复如下：\n\n一、同意《港区总体规划》。《总体规划》是港区建设的基本依据，必须严格执行。\n\n二、要推动港区与旧城形成两翼，与以2035年海洋运动会为契机推进的新城协同发展。要完善港区道路网，加强渔港管理。\n\n海港市人民政府\n\n2031年2月10日';
		expect(measures(text).find(({ summary }) => summary.startsWith('要完善'))?.date?.edtf).toBe('2031-02-10');
	});
});

describe('what a meeting passed', () => {
	const told = (text: string) => measuresOf(`国务院总理5月8日主持召开国务院常务会议，研究渡船安全。${text}`).map(({ act, status }) => [act, status]);
	it('is decided, whoever was named before', () => {
		expect(told('会议审议通过《灯塔管理条例（草案）》。')).toContainEqual(['approve', 'adopted']);
		expect(told('会议指出，要完善渡船规则。会议讨论并原则通过《灯塔管理条例（草案）》。')).toContainEqual(['approve', 'adopted']);
	});
	it('is none where it is still to be heard', () => {
		expect(told('会议将审议灯塔管理条例。').map(([, status]) => status)).not.toContain('adopted');
	});
});

describe('将 before an object', () => {
	const told = (text: string) => ruledOf(text).map(({ status }) => status);
	it('is no future', () => {
		expect(told('省交通厅将渡船使用比例纳入港口绩效考核。')).toEqual(['in-force']);
		expect(told('宁波市将26家渡船机构整合，实现统一管理。')).toEqual(['in-force']);
	});
	it('is one before what somebody will do', () => {
		expect(told('省交通厅将继续把渡船纳入考核。')).toEqual(['planned']);
		expect(told('省交通厅将建设灯塔。')).toEqual(['planned']);
		expect(told('省交通厅将尝试通过将渡船费用下调，吸引旅客。')).not.toContain('in-force');
	});
	it('is a task where tasks are listed', () => {
		expect(told('省政府印发通知。通知要求，将渡船使用比例纳入港口绩效考核。').at(-1)).toBe('planned');
	});
});

describe('what is told at a meeting', () => {
	it('is no task', () => {
		expect(measuresOf('省政府新闻办举行政策吹风会，介绍灯塔建设情况。').map(({ act }) => act)).toEqual(['convene']);
		expect(measuresOf('省水利厅负责同志作了汇报。')).toEqual([]);
	});
});

describe('what is so by a year to come', () => {
	it('is a target', () => {
		expect(measuresOf('省政府印发《灯塔建设意见》。\n\n到2035年，灯塔服务市场全面放开，服务供给能力大幅提升。').map(({ status }) => status)).toContain(
			'target',
		);
	});
});

describe('an instrument that is cited', () => {
	const issuers = (text: string) =>
		entriesOf(text)
			.filter(({ evidence }) => evidence[0]?.quote.startsWith('要加强') === true)
			.flatMap(({ bodies }) => bodies.map(({ text: name }) => name));
	const cited = '国务院印发的《灯塔制度决定》要求，构建灯塔监管体系。要加强灯塔检查。';
	it('frames no text that another frames already', () => {
		expect(issuers(`青海省政府公布《灯塔管理办法》。${cited}`)).toEqual(['青海省政府']);
	});
	it('frames the text that opens with it', () => {
		expect(issuers(cited)).toEqual(['国务院']);
	});
});

describe('what somebody decided to do', () => {
	const told = (text: string) => ruledOf(text).map(({ status }) => status);
	it('is adopted and not yet done', () => {
		expect(told('国务院决定取消20项渡船审批。')).toEqual(['adopted']);
		expect(told('国务院决定将渡船票价下调10%。')).toEqual(['adopted']);
		expect(told('国务院召开常务会议。会议决定将补贴政策延长至2032年底。').at(-1)).toBe('adopted');
	});
	it('is done where it is said to be', () => {
		expect(told('国务院取消了20项渡船审批。')).toEqual(['completed']);
	});
});

describe('the notice that issues a document', () => {
	const notice = (text: string) =>
		measuresOf(
			`关于印发《灯塔管理规定》的通知\n\n交发〔2023〕1号\n\n各省、自治区、直辖市交通运输厅（局）、发展改革委：\n\n${text}\n\n交通运输部\n\n公安部\n\n2023年4月23日\n\n灯塔管理规定\n\n第一条 为了规范灯塔管理，根据《中华人民共和国港口法》等法律法规，制定本规定。\n\n第二条 支持灯塔技术研发，鼓励灯塔应用推广。`,
		);
	it('is the act of those who sign it, however little it says', () => {
		for (const text of ['现将《灯塔管理规定》印发给你们，请认真贯彻执行。', '现印发给你们，请遵照执行。']) {
			const [issued] = notice(text);
			expect([issued?.act, issued?.status, issued?.bodies.map(({ text: name }) => name)]).toEqual(['issue', 'adopted', ['交通运输部', '公安部']]);
		}
	});
	it('makes those who sign it the issuers of what binds nobody in particular', () => {
		const ruled = notice('现印发给你们，请遵照执行。').find(({ evidence }) => evidence[0]?.quote.includes('支持灯塔') === true);
		expect(ruled?.bodies.map(({ text, role }) => [text, role])).toEqual([
			['交通运输部', 'issuer'],
			['公安部', 'issuer'],
		]);
	});
	it('says in its address whom it is sent to, and nothing else', () => {
		expect(notice('现印发给你们，请遵照执行。').filter(({ evidence }) => evidence[0]?.quote.startsWith('各省') === true)).toEqual([]);
	});
	it('follows the author of the plan that it carries out', () => {
		const named = measuresOf('落实交通运输部《灯塔发展规划》要求，市财政局安排资金3亿元。').flatMap(({ bodies }) => bodies.map(({ text }) => text));
		expect(named).toEqual(['市财政局']);
	});
});

describe('a decree that is signed', () => {
	it('is what it issues', () => {
		const told = measuresOf('国务院总理日前签署国务院令，公布《灯塔监测条例》。').map(({ act, bodies }) => [act, bodies.map(({ text }) => text)]);
		expect(told).toEqual([['issue', ['国务院']]]);
		expect(measuresOf('宁波市政府签署合作协议，发布灯塔名单。').map(({ act }) => act)).not.toEqual(['issue']);
	});
});

describe('what is told as of a day', () => {
	it('has come about', () => {
		const text = '省政府印发《灯塔规划》，部署建设灯塔。\n\n截至2023年4月底，全省推进港口改革，加快建设灯塔153座，达到世界领先水平。';
		expect(measuresOf(text).map(({ date, status }) => [date?.edtf, status])).toContainEqual(['../2023-04-30', 'completed']);
	});
});

import { describe, expect, it } from 'vitest';
import { extractionOf, measuresOf } from './reading.js';

/** Who is responsible, by the words for them, for each measure. */
const responsible = (text: string): readonly (readonly string[])[] => measuresOf(text).map(({ bodies }) => bodies.map((body) => body.text));

describe('a body whose decisions are only followed', () => {
	it('is told in English from whoever acts behind the comma that closes the phrase', () => {
		const names = (text: string): readonly string[] => measuresOf(text)[0]?.bodies.map(({ text: name }) => name) ?? [];
		const opening =
			'In order to carry out the principles of the 3rd National Congress of the Harbour League and the First Session of the 3rd Central Committee';
		expect(names(`${opening}, the Ministry of Fisheries and the Ministry of Ports have issued rules on nets.`)).toEqual([
			'Ministry of Fisheries',
			'Ministry of Ports',
		]);
		expect(names('Following directives of the State Council, the Ministry of Ports has issued rules on nets.')).toEqual(['Ministry of Ports']);
		expect(names('Ports will implement the decisions of the Cabinet, the State Council and the Ministry of Ports.')).not.toContain('State Council');
	});
	const named = (text: string): readonly string[] => measuresOf(text).flatMap(({ bodies }) => bodies.map(({ text: name }) => name));
	it('answers for nothing there', () => {
		expect(named('按照国务院决策部署，市财政局安排资金3亿元。')).toEqual(['市财政局']);
		expect(named('为贯彻落实党中央、国务院决策部署，市农业农村局印发渔港建设方案。')).toEqual(['市农业农村局']);
	});
	it('answers where it acts itself', () => {
		expect(named('国务院根据渔民要求，部署检查。')).toEqual(['国务院']);
		expect(named('国务院负责制定规划。')).toEqual(['国务院']);
	});
});

describe('who answers for a task of an official text', () => {
	const plan = (tasks: string, foot = ''): string =>
		`关于印发《上海市节水行动方案》的通知\n\n沪水发〔2031〕8号\n\n现将《上海市节水行动方案》印发给你们，请认真落实。\n${foot}\n一、完善体系\n\n${tasks}\n`;
	it('is named in brackets behind it, with or without a word for that', () => {
		const [, task] = responsible(plan('1. 加强节水管理，推广节水器具。（市水务局、市财政局）'));
		expect(task?.slice(0, 2)).toEqual(['市水务局', '市财政局']);
		expect(responsible(plan('1. 加强节水管理，推广节水器具（详见附件）。'))[1]).toEqual([]);
	});
	it('are all whom its headline opens with where nobody signs', () => {
		const text =
			'杭州市水务局 杭州市财政局关于印发《杭州市节水行动方案》的通知\n\n各区人民政府：\n\n现将《杭州市节水行动方案》印发给你们，请认真落实。\n\n一、完善体系\n\n1. 加强节水管理，推广节水器具。\n';
		expect(responsible(text).at(-1)).toEqual(['杭州市水务局', '杭州市财政局']);
	});
	it('are all who stand on one line below the headline', () => {
		const text =
			'关于印发《节水行动方案》的通知\n\n水利部 财政部 农业农村部\n\n各省水利厅：\n\n现将《节水行动方案》印发给你们，请认真落实。\n\n一、完善体系\n\n1. 加强节水管理，推广节水器具。\n';
		expect(responsible(text).at(-1)).toEqual(['水利部', '财政部', '农业农村部']);
	});
	it('are all who sign together where nobody is', () => {
		const task = responsible(plan('1. 加强节水管理，推广节水器具。', '\n上海市水务局\n\n上海市财政局\n')).at(-1);
		expect(task).toEqual(['上海市水务局', '上海市财政局']);
	});
	it('is no recipient of a copy', () => {
		const text =
			'上海市水务局关于节水工作的通知\n\n沪水发〔2031〕8号\n\n一、加强管理\n\n1. 推广节水器具，规范用水行为。\n\n2. 开展节水宣传，建设节水学校。\n\n3. 安排节水资金，奖励节水单位。\n\n抄送单位名单\n\n水利部\n\n生态环境部\n';
		expect([...new Set(responsible(text).flat())]).toEqual(['上海市水务局']);
	});
	it('only consents where it is asked first', () => {
		const text = '上海市水务局关于印发节水方案的通知\n\n沪水发〔2031〕8号\n\n经市政府批准，现将《节水方案》印发给你们，请认真落实。\n';
		expect(measuresOf(text)[0]?.bodies.map(({ text: name, role }) => [name, role])).toEqual([
			['市政府', 'approver'],
			['上海市水务局', 'issuer'],
		]);
	});
});

describe('who bears the duties of a law', () => {
	const law = (...articles: readonly string[]): string =>
		`网络服务管理规定\n\n${articles.map((article, at) => `第${'一二三四五六'.charAt(at)}条 ${article}`).join('\n\n')}\n`;
	it('is the whole noun before its modal', () => {
		expect(responsible(law('网络服务提供者应当公开费用。', '港口监督管理机构应当定期检查。', '用户不得转让账号。'))).toEqual([
			['网络服务提供者'],
			['港口监督管理机构'],
			['用户'],
		]);
	});
	it('is whoever the head of a list says has them', () => {
		const list = law(
			'为了规范服务，制定本规定。',
			'港口监督管理机构的职责如下：\n\n（一）制定考核办法，监督企业运行；\n\n（二）委派监事，审核报告。',
			'本规定自2031年5月1日起施行。',
		);
		expect(responsible(list).slice(-3)).toEqual([['港口监督管理机构'], ['港口监督管理机构'], []]);
	});
	it('is nobody whom only another article named, unless it is a duty', () => {
		expect(responsible(law('用户应当实名登记。', '鼓励开展国际合作。', '应当保存记录。'))).toEqual([['用户'], [], ['用户']]);
	});
	it('holds whatever it says', () => {
		expect(measuresOf(law('用户应当实名登记。', '支持开展国际合作。', '企业要保存记录。')).map(({ status }) => status)).toEqual([
			'in-force',
			'in-force',
			'in-force',
		]);
	});
});

describe('who speaks', () => {
	it('speaks for the body by which he was introduced', () => {
		const text = '上海节水方案公布\n\n上海市水务局局长王建国说，方案已经公布。上海市财政局也参加了会议。\n\n王建国表示，将加快推广节水器具。';
		expect(responsible(text).at(-1)).toContain('上海市水务局');
	});
	it('has the turn behind a colon', () => {
		const text = '节水发布会\n\n上海市水务局局长王建国：我们将推广节水器具。\n\n上海市财政局局长李明：我们将安排补助资金。';
		expect(responsible(text)).toEqual([['上海市水务局'], ['上海市财政局']]);
	});
	it('speaks for the place that is ours', () => {
		const text = '节水问答\n\n上海是缺水城市。本市将推广节水器具。我市还将安排补助资金。';
		const findings = extractionOf(text);
		const names = new Map(findings.bodies.map(({ id, name }) => [id, name]));
		expect(findings.entries.map(({ bodies }) => names.get(bodies[0]?.id ?? ''))).toEqual(['Government of Shanghai', 'Government of Shanghai']);
	});
});

describe('whoever a provision requires something of', () => {
	it('is named without the half of a verb that looks like a modal', () => {
		expect(responsible('青岚市渔船管理办法\n\n第一条 登记机构发现信息有误的，可以要求承租人修改。').flat()).toEqual(['承租人']);
	});
});

describe('a class of bodies', () => {
	const plan = (task: string): readonly string[] =>
		(
			responsible(`海港市人民政府办公室关于渔港的通知\n\n海政办发〔2031〕9号\n\n各区人民政府：\n\n一、${task}\n\n海港市人民政府办公室\n\n2031年2月10日\n`)[0] ??
			[]
		).filter((name) => !name.startsWith('海港'));
	it('is named without half of the word before it', () => {
		expect(plan('各地渔业部门要加强渔港检查。')).toEqual(['各地', '渔业部门']);
	});
	it('is named without the one that stands beside it, and without what is done to it', () => {
		expect(plan('鼓励企业与渔业部门共享渔港数据。')).toEqual(['渔业部门']);
		expect(plan('要督促渔业单位严格保护渔港。')).toEqual(['渔业单位']);
	});
	it('keeps the verb that is a part of its name', () => {
		expect(plan('监督管理机构应当公布渔港名单。')).toEqual(['监督管理机构']);
	});
});

describe('those to whom a document is sent', () => {
	it('have not issued it', () => {
		const text =
			'各省、自治区、直辖市及新疆生产建设兵团渔业局：\n\n现将渔港整治有关事项通知如下：\n\n一、加强渔港检查，完善管理制度。\n\n二、推广节能渔船，建设示范渔港。\n';
		expect(responsible(text).flat()).not.toContain('新疆生产建设兵团');
	});
});

describe('the government that nobody names', () => {
	it('is shown by the whole word', () => {
		const text = '我国渔业发展迅速，政府重视渔港。\n\n到2031年，要建成一百座示范渔港，完善渔业管理体系。\n';
		expect([...new Set(responsible(text).flat())]).toEqual(['政府']);
	});
});

describe('a word that only ends as a noun for somebody does', () => {
	it('answers for nothing', () => {
		const rules = '青潭县议事规则\n\n第一条 为规范议事，制定本规则。\n\n第二条 会议由县长或者县长委托的副县长召集。\n\n第三条 会议每月召开。\n';
		expect(
			responsible(rules)
				.flat()
				.filter((name) => name.endsWith('或者')),
		).toEqual([]);
	});
});

describe('units in the heading of a section', () => {
	const document = (body: string): string =>
		`宁波市灯塔建设工作方案\n\n甬政办发〔2023〕5号\n\n为加强灯塔建设，制定本方案。\n\n${body}\n\n宁波市人民政府办公室\n2023年5月6日`;
	const units = (body: string): Record<string, string[]> =>
		Object.fromEntries(
			measuresOf(document(body)).map(({ evidence, bodies }) => [
				evidence[0]?.quote.replace(/^\d\./, '').slice(0, 4) ?? '',
				bodies.filter(({ role }) => role === 'implementer').map(({ text }) => text),
			]),
		);

	it('answer for the items below it, up to the next section', () => {
		const found = units('一、加强灯塔建设（市交通局牵头，市财政局配合）\n\n1.建设灯塔20座。\n\n2.改造灯塔10座。\n\n二、完善渡船服务\n\n1.新增渡船航线5条。');
		expect(found['建设灯塔']).toEqual(['市交通局', '市财政局']);
		expect(found['改造灯塔']).toEqual(['市交通局', '市财政局']);
		expect(found['新增渡船']).toEqual([]);
	});
	it('leave to an item those that it names itself', () => {
		const found = units('一、加强灯塔建设（市交通局牵头）\n\n1.建设灯塔20座。（责任单位：市港航局）');
		expect(found['建设灯塔']).toEqual(['市港航局']);
	});
	it('answer for the paragraph above where a line of its own names them', () => {
		const found = units('一、完善渡船服务\n\n1.新增渡船航线5条。\n\n责任单位：市发展改革委、市财政局');
		expect(found['新增渡船']).toEqual(['市发展改革委', '市财政局']);
	});
});

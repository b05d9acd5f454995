import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/index.js';

const units = (text: string): readonly (string | null)[] => findFigures(text).map(({ value: { unit } }) => unit);

describe('the noun that a Chinese number counts', () => {
	it('is the one before 的 unless that is an adjective', () => {
		expect(units('涉及6个病种的路径。')).toEqual(['病种']);
		expect(units('确定5个重要的领域。')).toEqual(['领域']);
	});
	it('goes on behind a name in quotes and a Roman numeral', () => {
		expect(units('设立24个“动物园”平台。')).toEqual(['动物园平台']);
		expect(units('全国有300座小Ⅱ型水库。')).toEqual(['小Ⅱ型水库']);
	});
	it('is the measure itself for sorts and goes that nothing follows', () => {
		expect(units('电价分为三档。')).toEqual(['档']);
	});
});

describe('a Chinese noun among verbs', () => {
	it('ends where a verb begins', () => {
		expect(units('80多个城市积极响应倡议。')).toEqual(['城市']);
		expect(units('这两架飞机击落了目标。')).toEqual(['飞机']);
	});
	it('goes on over a word that only looks as if it held one, and over a kind of thing that a verb names', () => {
		expect(units('坚持三项基本原则。')).toEqual(['基本原则']);
		expect(units('修建9个换乘站。')).toEqual(['换乘站']);
		expect(units('提供四种支付方式。')).toEqual(['支付方式']);
	});
	it('stands behind the verbs before its count', () => {
		expect(units('当地已排查桥梁60座。')).toEqual(['桥梁']);
		expect(units('床位不满50张的医院向县里申请。')).toEqual(['床位']);
	});
	it('is the person, where what is told of persons follows', () => {
		expect(units('事故造成5人失联。')).toEqual(['人']);
		expect(units('派出12人代表团。')).toEqual(['代表团']);
	});
	it('counts a population whole', () => expect(units('这是有三亿人口的市场。')).toEqual(['人口']));
	it('is money where a sum has no unit', () => {
		expect(units('去年该行业市场规模达到300亿。')).toEqual(['CNY']);
		expect(units('去年该平台用户数达到3亿。')).not.toContain('CNY');
	});
});

describe('an English number that stands alone', () => {
	it('counts what a total is of', () => {
		expect(units('The death toll rose to 205.')).toEqual(['death']);
		expect(units('The confirmed count rose to 205.')).not.toContain('confirmed');
	});
	it('counts nothing that only an earlier sentence has counted', () =>
		expect(units('It gave out 60 masks. The minister, who is 48, was there.')).toEqual(['mask']));

	it('counts what its clause begins with', () => {
		expect(units('The figures show that overnight stays in the north hit 14 million.')).toEqual(['stay']);
	});
	it('steps from one amount to another behind a long object', () => {
		const text = 'The law raised the threshold in the Harbour Dues Act (HDA) for all of the exempt small boats from $30,000 to $45,000.';
		expect(findFigures(text).map(({ value: { value, max } }) => [value, max])).toEqual([
			[30000, null],
			[45000, null],
		]);
	});
	it('steps by one value to another, which is no range', () => {
		expect(findFigures('The number of patients fell by 31 to 2,640.').map(({ value: { value, max } }) => [value, max])).toEqual([
			[31, null],
			[2640, null],
		]);
		expect(findFigures('The price rose by 10 to 15 percent.').map(({ value: { value, max } }) => [value, max])).toEqual([[10, 15]]);
	});
});

describe('the letters of a country', () => {
	it('stand inside a noun phrase', () => {
		expect(units('It met nine former US soldiers.')).toEqual(['soldier']);
		expect(units('It cost nine of us jobs.')).toEqual([]);
	});
	it('are a currency before an amount of millions', () => {
		expect(units('The revenue service gets R4bn.')).toEqual(['ZAR']);
		expect(units('The R40 is closed.')).toEqual([]);
		expect(units('The P50 billion fund of the Philippines grew.')).toEqual(['PHP']);
	});
});

describe('ages', () => {
	it('are a figure of a group, and none of a person', () => {
		expect(findFigures('Courses for 16 to 24 year olds start.').map(({ value: { value, max, unit } }) => [value, max, unit])).toEqual([[16, 24, 'year']]);
		expect(units('A 24-year-old farmer came.')).toEqual([]);
	});
});

describe('what is told of the things counted', () => {
	it('is not counted with them', () => {
		expect(units('三种药品采购额下降。')).toEqual(['药品']);
		expect(units('启动12个园区建设。')).toEqual(['园区']);
		expect(units('开展三项改造。')).toEqual(['改造']);
	});
	it('leads to the noun behind 的', () => {
		expect(units('码头停着9艘来自邻县捕鱼的木船。')).toEqual(['木船']);
	});
	it('leaves the measure word where it stands before the count', () => {
		expect(units('拖拉机销量达37万台。')).toEqual(['台']);
	});
	it('ends before what is done to it', () => {
		expect(units('配额由12名分阶段增至90名学生。').slice(-1)).toEqual(['学生']);
		expect(units('将两座旧仓库拆卸重建。')).toEqual(['旧仓库']);
	});
	it('makes money of a sum beside a word for it', () => {
		expect(units('该厂木材业务亏损5.24亿。')).toEqual(['CNY']);
		expect(units('果园每年7个亿。')).toEqual(['CNY']);
		expect(units('船厂拿到620亿造船金额。')).toEqual(['CNY']);
		expect(units('县里安排3亿地方补助款。')).toEqual(['CNY']);
		expect(units('立法院刪減漁港預算2億，另編列3億地方補助款。')).toEqual(['TWD', 'TWD']);
	});
	it('is nothing where nobody knows how many, or a name closes with the number', () => {
		expect(units('门票才卖几千万元。')).toEqual([]);
		expect(units('落实“林果八条”。')).toEqual([]);
		expect(units('出台“采购七条”。')).toEqual([]);
	});
	it('is counted in what somebody says in quotes', () => {
		expect(units('他说“买了六条”。')).toEqual(['条']);
		expect(units('他说“只买六条”。')).toEqual(['条']);
		expect(units('他说“采购七条”。')).not.toEqual([]);
		expect(units('船上“共有七条”。')).toEqual(['条']);
	});
});

describe('numbers that share a noun', () => {
	it('stand in a list with the last of them', () => {
		expect(units('The farms kept 140, 215 and 322 dairy cows.')).toEqual(['cow', 'cow', 'cow']);
		expect(units('On page 3, 15 cases are told.')).toEqual(['case']);
		expect(units('They are homes with 2, 3 and 4 bedrooms.')).toEqual(['bedroom']);
	});
	it.each([
		['On May 12 and 15 people were hurt.', 12],
		['On June 15, 20 and 30 people were arrested.', 15],
		['He arrived at 9, and 15 people waited.', 9],
		['He scored 45, and 12 workers left.', 45],
		['He scored 45, 50 and 12 workers left.', 45],
		['Boeing 737 and 12 jets were sold.', 737],
		['Under Regulation 36 and 12 rules were repealed.', 36],
		['At the age of 18, 25 and 30 people left.', 25],
	])('give the noun to no other number: %s', (text, other) => {
		expect(
			findFigures(text)
				.filter(({ value: { kind, unit } }) => kind === 'count' && unit !== '1')
				.map(({ value: { value } }) => value),
		).not.toContain(other);
	});
	it('give the noun to no side of a vote', () => expect(units('The vote was 12 to 5, and 20 members abstained.')).toEqual(['vote', 'vote', 'member']));
	it('stand in brackets behind places', () => {
		expect(units('There were 20 cases, from Norway (12), Sweden (6) and Iceland (2).')).toEqual(['case', 'case', 'case', 'case']);
		expect(units('They opened 12 shops under Section (2) and Section (3).')).toEqual(['shop']);
		expect(units('There were 20 cases, said Jane Hall (45) and Tom Reed (38).')).toEqual(['case']);
		expect(units('There were 20 cases. Look up Norway (12) and Sweden (6).')).toEqual(['case']);
		expect(units('Read Annex (12) and Table (3).')).toEqual([]);
	});
	it('stand before a share of theirs, and before a name with a number', () => {
		expect(units('Thirty-one (22%) bridges were closed.')).toEqual(['bridge', 'percent']);
		expect(units('Guards put up 2,400 4K cameras.')).toEqual(['camera']);
	});
	it('tell who lives somewhere, and nothing of a union', () => {
		expect(units('It is a town of 26,000.')).toEqual(['person']);
		expect(units('A union of 28 thousand formed.')).not.toContain('person');
		expect(units('A capital of 14 million was raised.')).not.toContain('person');
	});
});

describe('an English noun of several words', () => {
	it('ends with its last plural', () => {
		expect(units('The state sent a team with 11 Human Remains Detection dogs to the site.')).toEqual(['dog']);
		expect(units('It employs 40 aircraft maintenance technicians.')).toEqual(['technician']);
		expect(units('It sold 30,000 Model 3 cars last month.')).toEqual(['car']);
		expect(units('Some 40 of South Africa’s airports are full.')).toEqual(['airport']);
	});
	it('goes on over the name of a body', () => {
		expect(units('The court heard two Royal Bureau of Harbours inspectors on Monday.')).toEqual(['inspector']);
		expect(units('It met two Lords of Trade and the Houses of Parliament.')).toEqual(['lord']);
	});
	it('is the state of persons where nothing follows', () => {
		expect(units('The storm left 9 dead and 31 wounded.')).toEqual(['dead', 'wounded']);
		expect(units('Of the crew 22 wounded them.')).toEqual([]);
	});
	it('ends before the verb behind it', () => {
		expect(units('The lawyer of three officials claims that they left.')).toEqual(['official']);
		expect(units('A team of 12 staff fired shots.')).toEqual(['staff']);
		expect(units('Of these 43 firms, 41 reported a profit.')).toEqual(['firm', 'firm']);
	});
	it('is a person in what gathers, and the noun of a tally in a threshold', () => {
		expect(units('Gatherings of more than 50 are banned.')).toEqual(['person']);
		expect(units('They told 900 cases. It has passed the 2,000-mark.')).toEqual(['case', 'case']);
	});
});

describe('a people called by two words', () => {
	it('is counted by both', () => expect(units('The camp took 3,000 South Africans and 40 Chadians.')).toEqual(['south african', 'chadian']));
	it('is no longer one where something else is counted', () => expect(units('The camp took 3,000 South Sudanese refugees.')).toEqual(['refugee']));
});

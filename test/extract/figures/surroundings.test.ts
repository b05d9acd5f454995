import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/index.js';

/** Value, unit and change of every figure of a text. */
const read = (text: string, language = 'en'): [number, string, string][] =>
	findFigures(text, { language }).map(({ value }) => [value.value, value.unit, value.change]);

describe('a change told more than once', () => {
	it('is the same step in another unit, and then where it led', () =>
		expect(read('The index fell 41.5 points, or 1.2%, to 3,411.20.')).toEqual([
			[41.5, 'point', 'decrease'],
			[1.2, 'percent', 'decrease'],
			[3411.2, 'point', 'to'],
		]));
	it('does not pass to a figure of another clause', () =>
		expect(read('Output fell 4 percent, and 12 mines closed.')).toEqual([
			[4, 'percent', 'decrease'],
			[12, 'mine', 'level'],
		]));
	it('is a step, not a range, where an amount led to an amount', () =>
		expect(read('Shares fell 7.5p to 312p.')).toEqual([
			[0.075, 'GBP', 'decrease'],
			[3.12, 'GBP', 'to'],
		]));
	it('does not mistake a bound for a rise', () => expect(read('Fines of up to 4% apply.')).toEqual([[4, 'percent', 'level']]));
});

describe('a step and where it led', () => {
	it('has its end in the unit of the step, however many words lie between', () =>
		expect(read('Loadings fell 40,000 barrels a day (bpd) in the week to 1.2 million a day.')).toEqual([
			[40_000, 'barrel/day', 'decrease'],
			[1_200_000, 'barrel/day', 'to'],
		]));
	it('is no range behind a comma', () =>
		expect(read('The board raised its share by 1.5 percentage points: from 20% to 21.5%.')).toEqual([
			[1.5, 'percentage-point', 'increase'],
			[20, 'percent', 'level'],
			[21.5, 'percent', 'to'],
		]));
	it('is told again without a unit behind a share', () =>
		expect(read('The index of the harbours slid 0.4% or 12.5 to 3,100.')).toEqual([
			[0.4, 'percent', 'decrease'],
			[12.5, '1', 'decrease'],
			[3100, '1', 'to'],
		]));
	it('leads over a bound that is passed, and not over one that tells how large it is', () => {
		expect(read('Tolls climbed above $46 a barge.').map(([, , change]) => change)).toEqual(['to']);
		expect(read('Tolls climbed more than $46 a barge.').map(([, , change]) => change)).toEqual(['increase']);
	});
	it('ends at what a verb with its particle leads to', () => expect(read('The share was revised up to 95%.')).toEqual([[95, 'percent', 'to']]));
	it('ends at nothing that is only compared', () =>
		expect(read('Income fell 13% to £48 million compared to £53 million.').map(([, , change]) => change)).toEqual(['decrease', 'to', 'level']));
	it('goes the way that the word right behind it says', () => {
		expect(read('Landings rose 2 percent, recovering from a 3% fall.').map(([, , change]) => change)).toEqual(['increase', 'decrease']);
		expect(read('Fares rose 5 percent on 3 percent lower capacity.').map(([, , change]) => change)).toEqual(['increase', 'decrease']);
	});
	it('is not told by the second half of a word', () => expect(read('A 30 million euro toll-cutting scheme begins.')).toEqual([[30_000_000, 'EUR', 'level']]));
	it('is compared with what the brackets behind it tell in its unit', () =>
		expect(read('Takings weakened to 7.4 million euros (9.6 million).')).toEqual([
			[7_400_000, 'EUR', 'to'],
			[9_600_000, 'EUR', 'level'],
		]));
	it('is none where money is raised', () => expect(read('A harbour rate raised £85 in a year.').map(([, , change]) => change)).toEqual(['level']));
	it('is not told by a word of a name', () =>
		expect(read('The Dredging Reduction Act pays a grant of $4,000 to each of them.').map(([, , change]) => change)).toEqual(['level']));
	it('is told by what a stock falls by in Chinese', () =>
		expect(read('股指下挫3%，午后挫381点。', 'zh')).toEqual([
			[3, 'percent', 'decrease'],
			[381, '点', 'decrease'],
		]));
});

describe('numbers that share the unit of a percentage', () => {
	it('are figures of their own', () => {
		expect(read('Landings and exports rose 4.2 and 2.1 percent.')).toEqual([
			[4.2, 'percent', 'increase'],
			[2.1, 'percent', 'increase'],
		]);
		expect(read('比重分别提高3.1、0.7和1.2个百分点。', 'zh').map(([value, unit]) => [value, unit])).toEqual([
			[3.1, 'percentage-point'],
			[0.7, 'percentage-point'],
			[1.2, 'percentage-point'],
		]);
	});
	it('are no labels and no days', () => {
		expect(read('They left on May 5 and 10 percent stayed.')).toEqual([[10, 'percent', 'level']]);
		expect(read('They amended section 4 and 20 percent stayed.')).toEqual([[20, 'percent', 'level']]);
	});
});

describe('money with the letters of its country behind the sign', () => {
	it('is that of the country', () =>
		expect(read('The yard pays $US47 a barge and $A150 million in all.').map(([value, unit]) => [value, unit])).toEqual([
			[47, 'USD'],
			[150_000_000, 'AUD'],
		]));
});

describe('people who are told by what they do', () => {
	it('are persons, whatever was counted of a population', () =>
		expect(read('In the port 4,200 died of a population of 38,000, and 9,000 fled.').map(([value, unit]) => [value, unit])).toEqual([
			[4200, 'person'],
			[38_000, 'population'],
			[9000, 'person'],
		]));
});

describe('what a percentage is of', () => {
	it('goes on over initials', () =>
		expect(findFigures('They make 31 percent of all U.S. ferries.', { language: 'en' }).map(({ value }) => value.measures)).toEqual(['all U.S. ferries']));
});

describe('a minus in Chinese', () => {
	it('is glued to its number behind what it tells of', () =>
		expect(read('每吨利润为-44美元，库存环比-2.0万吨。', 'zh').map(([value, unit]) => [value, unit])).toEqual([
			[-44, 'USD'],
			[-20_000, 't'],
		]));
	it('is the dash of a range behind an amount', () => expect(read('工资3000元-5000元。', 'zh').map(([value]) => value)).toEqual([3000]));
});

describe('what is no figure', () => {
	it('is the year of a reign or of an era', () => {
		expect(read('渔港始建于开皇十六年（公元596年），距今久远。', 'zh')).toEqual([]);
		expect(read('渔港历时十六年建成。', 'zh').map(([value, unit]) => [value, unit])).toEqual([[16, 'year']]);
	});
	it('is the trading day before', () => expect(read('比上一交易日跌7元。', 'zh').map(([value]) => value)).toEqual([7]));
	it('is the number of a product, or a size of picture', () => {
		expect(read('The Galaxy 8 features a lens and shoots 4K videos.')).toEqual([]);
		expect(read('The yard has 4K workers.').map(([value]) => value)).toEqual([4000]);
	});
	it('is the number of an index', () => expect(read('The CAC 40 and the FTSE 100 were quiet.')).toEqual([]));
	it('is a length of time that leads to a day', () => expect(read('Nearly 100 years later, the pier was rebuilt.')).toEqual([]));
	it('is a word of an idiom that begins before it', () => expect(read('In the net zero scenario prices fall.')).toEqual([]));
});

describe('the currency of a name that several countries use', () => {
	it('is that of the country spoken of', () => expect(read('In Norway a fee of 500 kroner applies.')).toEqual([[500, 'NOK', 'level']]));
	it('is the first of them where none is', () => expect(read('A fee of 500 rupees applies.')).toEqual([[500, 'INR', 'level']]));
});

describe('a language that gives units and numbers alone', () => {
	it('has its money, shares and durations read', () =>
		expect(read('Regionerna får 3,5 miljarder kronor i två år, en ökning med 12 procent.', 'sv')).toEqual([
			[3500000000, 'SEK', 'level'],
			[2, 'year', 'level'],
			[12, 'percent', 'increase'],
		]));
	it('has no nouns counted', () => expect(read('Fem nya regioner kom till.', 'sv')).toEqual([]));
});

describe('German', () => {
	it('has its scales with their stops, changes and shares', () =>
		expect(read('Der Bund stellt 3,5 Mrd. Euro in zwei Jahren bereit, ein Anstieg um 12 Prozent.', 'de')).toEqual([
			[3500000000, 'EUR', 'level'],
			[2, 'year', 'level'],
			[12, 'percent', 'increase'],
		]));
	it('parts thousands by stops, and decimals by commas', () => {
		expect(read('Der Preis für das Ticket sank von 1.500 Euro auf 1.234,50 Euro.', 'de')).toEqual([
			[1500, 'EUR', 'level'],
			[1234.5, 'EUR', 'to'],
		]);
		expect(read('The fee for the permit is 1.500 euros.')).toEqual([[1.5, 'EUR', 'level']]);
	});
	it('knows the money it had', () =>
		expect(read('Die Beihilfe beträgt 12 Millionen DM oder 250 ECU je Tonne.', 'de').map(([, unit]) => unit)).toEqual(['DEM', 'XEU']));
	it('takes no number of an article for a figure', () => expect(read('Artikel 5 Absatz 3 und Seite 12 gelten für die Länder.', 'de')).toEqual([]));
});

describe('French', () => {
	it('has its money, shares and durations read, the partitive with the unit', () =>
		expect(read("L'État verse 3,5 milliards d'euros en deux ans, une hausse de 12 %, et au moins 40 000 euros par an.", 'fr')).toEqual([
			[3500000000, 'EUR', 'level'],
			[2, 'year', 'level'],
			[12, 'percent', 'increase'],
			[40000, 'EUR', 'level'],
		]));
	it('takes no number of an article for a figure', () => expect(read("L'article 5 et le chapitre 3 de la loi sont abrogés.", 'fr')).toEqual([]));
	it('leaves English words alone: `six percent`, `a cent`', () => expect(read('Prices rose six percent.')).toEqual([[6, 'percent', 'increase']]));
});

describe('the date that governs a figure', () => {
	const dated = (text: string): (number | null)[] => findFigures(text).map(({ asOf }) => asOf);
	it('is the nearest before it in its clause', () => expect(dated('In 2015, 40 towns took part; by 2020, 50 towns did.')).toEqual([0, 1]));
	it('is none in a sentence without a date', () => expect(dated('It began in 2015. Later 40 towns took part.')).toEqual([null]));
});

/** Comparator and value of every figure of a text. */
const bounds = (text: string, language = 'en'): [string, number][] => findFigures(text, { language }).map(({ value }) => [value.comparator, value.value]);

describe('a bound', () => {
	it('behind an amount is no change of it', () => {
		expect(read('Ferries that earn $12 million or less are exempt.')).toEqual([[12e6, 'USD', 'level']]);
		expect(read('Ports with 30 staff or fewer pay 4 percent or more.')).toEqual([
			[30, 'staff', 'level'],
			[4, 'percent', 'level'],
		]);
		expect(findFigures('Ports with 30 staff or fewer pay nothing.').map(({ value: { measures } }) => measures)).toEqual(['staff']);
	});
	it('may be parted from its percentage by the noun of the whole', () => {
		expect(bounds('补助不超过投资总额30%，比例不低于合同总额的50%。', 'zh')).toEqual([
			['<=', 30],
			['>=', 50],
		]);
		expect(bounds('不超过投资的规模，补贴30%。', 'zh')).toEqual([['=', 30]]);
	});
	it('is the highest that is given', () => {
		expect(bounds('单台最高可至3万元，最高奖励5万元。', 'zh')).toEqual([
			['<=', 30_000],
			['<=', 50_000],
		]);
	});
	it('is no preposition of extent', () => {
		expect(bounds('The clinic opens over 6 days of the week.')).toEqual([['=', 6]]);
		expect(bounds('It will spend $5 billion over 10 years.')).toEqual([
			['=', 5e9],
			['=', 10],
		]);
		expect(bounds('He was jailed for over 3 years.')).toEqual([['>', 3]]);
		expect(bounds('The port announced new funding over 3 years.')).toEqual([['=', 3]]);
	});
	it('is read behind the power of an engine', () => expect(bounds('对30马力以下的渔船给予补贴。', 'zh')).toEqual([['<=', 30]]));
});

describe('a verb before what is measured', () => {
	it('of saving changes no length of time', () => expect(read('Exchanges must save the records for a period of 80 days.')).toEqual([[80, 'day', 'level']]));
	it('is no part of the noun that is counted', () =>
		expect(findFigures('产生跨境订单30万笔。', { language: 'zh' }).map(({ value: { unit } }) => unit)).toEqual(['跨境订单']));
});

describe('a numeral in a word', () => {
	it('counts nothing: 前兆 is an omen', () => {
		expect(findFigures('要监测地面沉降的前兆现象，收集征兆信息。', { language: 'zh' })).toEqual([]);
	});
});

describe('the other end of a step between percentages', () => {
	it('is a percentage, told as one or not', () => {
		expect(read('The share of the ports eased to 4.6 per cent in May from 4.1 a year ago.')).toEqual([
			[4.6, 'percent', 'to'],
			[4.1, 'percent', 'level'],
		]);
		expect(read('Use of the ports rose from 52 per cent to 63.')).toEqual([
			[52, 'percent', 'level'],
			[63, 'percent', 'to'],
		]);
		expect(read('The share of the ports eased to 4.6%, compared with 4.1 in April.').map(([value, unit]) => [value, unit])).toEqual([
			[4.6, 'percent'],
			[4.1, 'percent'],
		]);
	});
	it('is none of another thing', () => {
		expect(read('The index of the ports fell 3% to 45.')).toEqual([
			[3, 'percent', 'decrease'],
			[45, '1', 'to'],
		]);
		expect(read('The share of the ports eased to 4.6 per cent from 12 ships.').map(([, unit]) => unit)).toEqual(['percent', 'ship']);
	});
});

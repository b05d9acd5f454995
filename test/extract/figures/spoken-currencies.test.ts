import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/index.js';

const units = (text: string): readonly string[] => findFigures(text).map(({ value: { unit } }) => unit);

describe('the dollar of an article', () => {
	it('is that of the country which it is about', () => {
		expect(units('Ottawa will pay. The Canadian fund of $5 million, or 5 million dollars, is for Canada.')).toEqual(['CAD', 'CAD']);
		expect(units('Canberra agreed. Australia gives $20 million.')).toEqual(['AUD']);
	});
	it('is that of the United States where one mention or their own dollar says so', () => {
		expect(units('Canada sells it for $5 million.')).toEqual(['USD']);
		expect(units('Singapore will pay. Singaporeans get $5 million.')).toEqual(['SGD']);
		expect(units('Singapore will pay. Singaporeans get S$7 million ($5 million).')).toEqual(['SGD', 'USD']);
		expect(units('Canada and Canadian firms met US officials. The US pays $5 million to Canada.')).toEqual(['USD']);
		expect(units('Canada and Canadian firms get C$7 million ($5 million).')).toEqual(['CAD', 'USD']);
		expect(units('They told us in Toronto, and us in Canada, of $5 million.')).toEqual(['CAD']);
	});
});

describe('the rupee of an article', () => {
	it('is that of the country which it speaks of', () => {
		expect(units('Colombo pays Rs. 25,000 per hectare.')).toEqual(['LKR']);
		expect(units('It pays Rs. 25,000 per hectare.')).toEqual(['INR']);
		expect(units('Wells in Sindh and Khyber Pakhtunkhwa will get Rs. 5 billion.')).toEqual(['PKR']);
	});
});

describe('the 元 of an article', () => {
	it('is the currency that is named before the amount', () => {
		expect(units('罚款港币500元，或者新台币2000元，或者人民币400元。')).toEqual(['HKD', 'TWD', 'CNY']);
		expect(units('罰款新臺幣七百五十元。')).toEqual(['TWD']);
	});
	it('is in traditional writing that of the place named most', () => {
		expect(units('香港立法會通過條例，違者罰款10萬元，香港與澳門的業者均適用。')).toEqual(['HKD']);
		expect(units('屏東縣漁會補助農機4000元，立法院同意追加預算2億元。')).toEqual(['TWD', 'TWD']);
		expect(units('臺灣的業者應於三個月內辦理登記，違者處三萬元以上罰鍰。').slice(1)).toEqual(['TWD']);
	});
	it("is not the mainland's where that is named as it is in Hong Kong", () => {
		expect(units('香港撥款2000元，資助學生到內地交流，並邀內地學生來訪。')).toEqual(['HKD']);
	});
	it("is the mainland's where it is the mainland that is named most", () => {
		expect(units('中國財政部發行國債5000億元，中國的銀行在香港離岸市場認購。')).toEqual(['CNY']);
	});
	it("is the mainland's in simplified writing", () => {
		expect(units('香港游客可领取补贴500元。')).toEqual(['CNY']);
	});
});

describe('the abbreviations of wire agencies', () => {
	it('are currencies', () => {
		expect(units('It lent 75 mln dlrs, 30 mln stg and 20 mln Canadian dlrs at 12 cts a share.')).toEqual(['USD', 'GBP', 'CAD', 'USD']);
	});
	it('leave won a verb where it has an object', () => {
		expect(units('South Korea raised it by 130 won an hour.')).toEqual(['KRW']);
		expect(units('In South Korea 130 won a prize.')).not.toContain('KRW');
	});
});

describe('a city that stands elsewhere too', () => {
	it('speaks for no country alone', () => {
		expect(units('Perth, in Scotland, paid $3 million. Perth is small.')).toEqual(['USD']);
		expect(units('The Duke of Wellington paid $3 million. Wellington rode on.')).toEqual(['USD']);
		expect(units('Perth paid $3 million. Perth is a town of Australia.')).toEqual(['AUD']);
		expect(units('Perth paid $3 million. Brisbane paid less.')).toEqual(['AUD']);
	});
	it('leaves the barrel and the ounce in the dollars of the world', () => {
		expect(units('Canada sells it at $82 a barrel. Canadian firms gain.')).toEqual(['USD']);
		expect(units('Canada sells it at $82 a crate. Canadian firms gain.')).toEqual(['CAD']);
	});
});

describe('what is won in Korea', () => {
	it('is no money', () => {
		expect(units('In South Korea 140 won posts and 118 won promotion.')).not.toContain('KRW');
		expect(units('In South Korea a 500 won coin and 1,300 won in cash were found.')).toEqual(['KRW', 'KRW']);
	});
});

describe('a cent', () => {
	it('is the euro’s in languages that are written there, else that of the dollar of the article', () => {
		const own = (text: string, language: string): readonly string[] => findFigures(text, { language }).map(({ value: { unit } }) => unit);
		expect(own('Der Rat senkt die Steuer um 5 Cent.', 'de')).toEqual(['EUR']);
		expect(own('Le conseil baisse la taxe de 5 centimes.', 'fr')).toEqual(['EUR']);
		expect(own('Le conseil suisse, à Berne en Switzerland, baisse la taxe de 5 centimes.', 'fr')).toEqual(['CHF']);
		expect(units('The levy falls by 5 cents.')).toEqual(['USD']);
		expect(units('Canberra agreed. Australia lowers the levy by 5 cents.')).toEqual(['AUD']);
	});
});

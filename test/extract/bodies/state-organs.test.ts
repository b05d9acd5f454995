import { describe, expect, it } from 'vitest';
import { bodiesIn } from './article.js';

const names = (text: string): string[] => [
	...new Set(
		bodiesIn(text)
			.filter(({ generic }) => !generic)
			.map(({ body }) => body.name),
	),
];
const ids = (text: string): string[] => [...new Set(bodiesIn(text).map(({ body }) => body.id))];

describe('an organ of which a state has one', () => {
	it('is that of the country the article speaks of, in small letters or large', () => {
		expect(names('Bread is dear in Kenya. The Cabinet met, and the levy was approved by the cabinet.')).toEqual(['Cabinet of Kenya']);
		expect(names('Bread is dear in Japan. Bills go to parliament next spring.')).toEqual(['National Diet']);
		expect(names('Bread is dear. Bills go to parliament next spring.')).toEqual([]);
		expect(names('Bread is dear in Pakistan. The levy was approved by the federal cabinet.')).toHaveLength(1);
	});
	it('is one body whether its country is written beside it or not', () => {
		expect(ids("Kenya's cabinet approved the levy. The cabinet met again.")).toHaveLength(1);
	});
	it('is in the register where its country has it there', () => {
		expect(ids('Bread is dear in Brazil. The National Congress passed the bill.')).toEqual(['br-congress']);
	});
	it('is neither its members nor one of many', () => {
		expect(names('Bread is dear in Kenya. A cabinet minister resigned.')).toEqual([]);
		expect(names('Bread is dear in Kenya. The shadow cabinet met.')).toEqual([]);
	});
});

describe('the head of a state', () => {
	it('is an organ where an act of state is done', () => {
		expect(names('In Kenya, President Jane Hall signed the bill.')).toEqual(['President of Kenya']);
		expect(names('Norway is small. The King has approved the decree.')).toEqual(['King of Norway']);
	});
	it('is a person elsewhere', () => {
		expect(names('In Kenya, President Jane Hall spoke of bread.')).toEqual([]);
		expect(names('In Kenya, former President Jane Hall signed a book.')).toEqual([]);
	});
	it('is of the country that the article gives to a person, and of none without', () => {
		expect(names('Bread is dear in France. President Jane Hall signed an order.')).toEqual([]);
		expect(names('Bread is dear in Ghana. Kenyan President Jane Hall spoke. President Hall signed an order.')).toEqual(['President of Kenya']);
	});
	it('is no surname and no bird', () => {
		expect(names('Britain is small. Jane King signed a book. Emperor Penguins created a stir.')).toEqual([]);
	});
	it('is an office that the country has', () => {
		expect(names('France is large. The Emir signed the decree. The President signed the bill.')).toEqual(['President of France']);
	});
	it('is not the head of an institution named before', () => {
		expect(names('In Kenya a university was founded. The President signed the letter.')).toEqual([]);
	});
});

describe('a body that is set up', () => {
	it('is named by what it is to do', () => {
		expect(names('Ministers will set up a new independent tunnel safety regulator.')).toEqual(['tunnel safety regulator']);
	});
	it('is the same body when it is told for short', () => {
		expect(names('Ministers will set up a tunnel safety regulator. A bill creates the safety regulator next year.')).toEqual(['tunnel safety regulator']);
	});
	it('is none without a purpose, and no fund to save in', () => {
		expect(names('They will set up a committee.')).toEqual([]);
		expect(names('The minister launched an acting career in the drama department.')).toEqual([]);
		expect(names('The minister formed a line outside the county court.')).toEqual([]);
		expect(names('The firm set up a tunnel support department.')).toEqual([]);
		expect(names('They will set up an investment fund.')).toEqual([]);
	});
});

describe('bodies that share their head', () => {
	it('are each a body of its own', () => {
		expect(names('In Kenya, the Health, Transport and Water ministries submitted a plan.')).toHaveLength(3);
		expect(names('The Norwegian and Swedish governments signed the pact.')).toEqual(['Government of Norway', 'Government of Sweden']);
	});
	it('are none of a firm, a city or a university', () => {
		expect(names('In Kenya, the Marketing and Sales departments of Brightwell met.')).not.toContain('Sales Department');
		expect(names('In Kenya, the Transport and Housing departments of Brightwell met.')).not.toContain('Housing Department');
		expect(names('In Kenya, at Clearwater, the Health and Trade departments met.')).not.toContain('Trade Department');
	});
	it('are those of the states whose capitals are named', () => {
		expect(names('The Paris and Berlin governments signed the pact.')).toEqual(['Government of France', 'Federal Government of Germany']);
	});
	it('are none where no names stand in the list', () => {
		expect(names('In Kenya, towns and ministries submitted a plan.')).toEqual([]);
	});
});

describe('the government of a country', () => {
	it('may be told by what kind of government it is', () => {
		expect(names('Norway is small. The new minority government presented a budget.')).toEqual(['Government of Norway']);
		expect(names("Norway's new coalition government presented a budget.")).toEqual(['Government of Norway']);
		expect(names('Norway is small. The centre-right government presented a budget.')).toEqual(['Government of Norway']);
		expect(names('Norway is small. The club government presented a budget.')).toEqual([]);
	});
	it('is not that of another country or of students', () => {
		expect(names('Norway is small and cold. Norway is rich. Under the military government in Chile, the military government banned songs.')).not.toContain(
			'Government of Norway',
		);
		expect(names('Norway is small. Students told their government of it.')).toEqual([]);
	});
});

describe('a party whose name many countries have', () => {
	it('is that of no country where its country is not spoken of, nor a government of it', () => {
		expect(names('The Green Party wants a levy.')).toEqual(['Green Party']);
		expect(names('Norway is small. The Labour government of 1945 raised a levy.')).not.toContain('Labour Party');
	});
});

describe('words of one country', () => {
	it('never outweigh a country that is named', () => {
		expect(names('Bread is dear in Kenya, said MEPs in a trilogue. The Cabinet met.')).toEqual(['Cabinet of Kenya']);
	});
});

describe('a county that no gazetteer holds', () => {
	it('is the one that 该县 stands for', () => {
		expect(names('青湖县很美。该县出台新政。')).toEqual(['Government of 青湖县']);
		expect(names('青湖县和白鹭县很美。乌石县也很美。该县出台新政。')).toEqual([]);
		expect(names('大镇和小镇不同。该镇出台新政。')).toEqual([]);
	});
});

describe('initials written as a word', () => {
	it('are none where they open the name of a place', () => {
		expect(names('In South Africa, the Cape Town city council raised its charges.')).toEqual(['Cape Town city council']);
	});
});

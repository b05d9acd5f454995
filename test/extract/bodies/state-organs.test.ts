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
		expect(names('They will set up an investment fund.')).toEqual([]);
	});
});

describe('bodies that share their head', () => {
	it('are each a body of its own', () => {
		expect(names('In Kenya, the Health, Tunnels and Rivers ministries submitted a plan.')).toHaveLength(3);
		expect(names('The Norwegian and Swedish governments signed the pact.')).toEqual(['Government of Norway', 'Government of Sweden']);
	});
	it('are none where no names stand in the list', () => {
		expect(names('In Kenya, towns and ministries submitted a plan.')).toEqual([]);
	});
});

describe('the government of a country', () => {
	it('may be told by what kind of government it is', () => {
		expect(names('Norway is small. The new minority government presented a budget.')).toEqual(['Government of Norway']);
		expect(names("Norway's new coalition government presented a budget.")).toEqual(['Government of Norway']);
		expect(names('Norway is small. The club government presented a budget.')).toEqual([]);
	});
});

describe('a county that no gazetteer holds', () => {
	it('is the one that 该县 stands for', () => {
		expect(names('青湖县很美。该县出台新政。')).toEqual(['Government of 青湖县']);
		expect(names('青湖县和白鹭县很美。乌石县也很美。该县出台新政。')).toEqual([]);
	});
});

describe('initials written as a word', () => {
	it('are none where they open the name of a place', () => {
		expect(names('In South Africa, the Cape Town city council raised its charges.')).toEqual(['Cape Town city council']);
	});
});

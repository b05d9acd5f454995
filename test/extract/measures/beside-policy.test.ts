import { describe, expect, it } from 'vitest';
import { entriesOf, measuresOf, ruledOf } from './reading.js';

const HEAD = 'The Ministry of Health of Kenya published its policy. ';
const found = (text: string): readonly string[] =>
	ruledOf(HEAD + text)
		.map(({ rule, status }) => `${rule.slice('measures/'.length)} ${status}`)
		.slice(1);

describe('what stands beside policy', () => {
	it('is what came of it', () => {
		expect(found('The ministry has built up trust among nurses.')).toEqual([]);
		expect(found('The ministry has built up a network of clinics.')).toHaveLength(1);
		expect(found('Important progress and clear results have been achieved by the ministry.')).toEqual([]);
		expect(found('The goal of 300 clinics has been achieved by the ministry.')).toHaveLength(1);
	});
	it('is how far things have gone', () => {
		expect(found('The ministry has greatly expanded its reach.')).toEqual([]);
		expect(found('The ministry has expanded the scheme.')).toHaveLength(1);
	});
	it('is what has always been done', () => {
		expect(found('The ministry has long supported village clinics.')).toEqual([]);
	});
	it('is an essay, not a notice', () => {
		expect(found('The ministry published an essay on Friday.')).toEqual([]);
		expect(found('The ministry published a notice on Friday.')).toEqual(['decision announced']);
	});
	it('is what those say who have left office, or sit in the audience', () => {
		expect(found('The ministry should open more clinics, former minister Jane Hall said.')).toEqual([]);
		expect(found('The ministry should open more clinics, participants at the forum said.')).toEqual([]);
	});
	it('is what somebody says who was named with a title that is no office', () => {
		const expert = (text: string) => found(`Ana Reyes, a senior fellow at Harbour College, spoke in Mombasa. ${text}`);
		expect(expert('The ministry should open more clinics, Reyes said.')).toEqual([]);
		expect(expert('"The ministry must open more clinics," said Reyes.')).toEqual([]);
		expect(expert('The ministry will open more clinics, officials said.')).toEqual(['promise planned']);
		expect(found('Economist Leo Hartley spoke in Mombasa. The ministry needs to open more clinics, Hartley said.')).toEqual([]);
		expect(found('Former minister Leo Hartley spoke in Mombasa. The ministry should open more clinics, Hartley said.')).toEqual([]);
		expect(found('Former mayor Leo Hartley spoke in Mombasa. Minister Leo Hartley said the ministry will open more clinics, Hartley said.')).toEqual([
			'promise planned',
		]);
	});
	it('is what others are only to think of', () => {
		expect(found('Investors should carefully consider the risks of the fund.')).toEqual([]);
		expect(found('Investors must take note of the fees.')).toEqual([]);
		expect(found('Clinics should consider closing on Sundays.')).toEqual(['duty planned']);
		expect(found('Clinics should register patients.')).toEqual(['duty planned']);
	});
	it('is what somebody named in passing means to do', () => {
		expect(found('The minister praised the council, which plans to open a museum.')).toEqual([]);
		expect(found('The council plans to open a museum.')).toEqual(['promise planned']);
	});
	it('is what a project is good for, not what a reform is to do nor what has a number', () => {
		expect(found('The project will boost trade in the region.')).toEqual([]);
		expect(found('The investment will create jobs for young people.')).toEqual([]);
		expect(found('The project will provide free boots to 3,000 fishers from September 2027.')).toEqual(['promise planned']);
		expect(found('The reform will raise the harbour fee to 6%.')).toEqual(['promise planned']);
	});
	it('is what somebody believes, to the end of the clause', () => {
		expect(found('"I believe that the ministry will open clinics," the minister said.')).toEqual([]);
		expect(found('"We hope trade recovers, and from 1 October 2025 the harbour fee will be abolished," the minister said.')).toHaveLength(1);
		expect(found('"I think it is hard," the minister said, adding that the government will dig wells by 2027.')).toHaveLength(1);
		expect(found('I know that the ministry banned trawling on 1 June 2022.')).toEqual(['decision in-force']);
	});
	it('is what somebody hopes, fears or foresees, not what is stated beside it', () => {
		expect(found('The ministry hopes that the council will open three clinics.')).toEqual([]);
		expect(found('The move stirred fears the ministry will close ten clinics.')).toEqual([]);
		expect(found('The ministry anticipates that the council will limit its spending.')).toEqual([]);
		expect(measuresOf(`${HEAD}The minister is confident that the government will build wells.`)).toHaveLength(1);
		expect(found('The ministry hopes that rain falls, and it will open three clinics.')).toHaveLength(1);
		expect(found('The ministry anticipates that it will open three clinics.')).toEqual(['promise planned']);
		expect(found('It is anticipated that the ministry will open three clinics.')).toHaveLength(1);
		expect(found('To give the confidence that nurses need, the ministry will open three clinics.')).toHaveLength(1);
	});
	it('is what a speaker finds absurd, or thinks that others should do', () => {
		expect(found('"It\'s absurd that the ministry will close the clinics," the minister said.')).toEqual([]);
		const news = 'The Ministry of Health of Kenya closed ten clinics, Reuters reported. ';
		const later = (text: string) => measuresOf(news + text).length - 1;
		expect(later('"Everyone knows a clinic that should be closed," she said.')).toBe(0);
		expect(later('Every clinic should be inspected, the ministry said.')).toBe(1);
	});
	it('is what a bank thinks of shares', () => {
		const news = 'The Ministry of Mines of Chile approved two mines, Reuters reported. ';
		expect(measuresOf(`${news}The National Bank of Chile lowered the price target of the Shaft Company to $4.10.`)).toHaveLength(1);
		expect(measuresOf(`${news}The National Bank of Chile cut its key rate to 3%.`)).toHaveLength(2);
	});
	it('is in Chinese what has been so for long', () => {
		const measures = (text: string) => entriesOf(text).filter(({ kind }) => kind === 'measure');
		expect(measures('农业农村部近日印发《种业振兴方案》。\n\n农业农村部长期以来坚持扩大育种试点。')).toHaveLength(1);
	});
});

describe('the status of what is told', () => {
	it('is a target where a number is vowed for a year', () => {
		expect(found('The ministry vowed to build 40 clinics by 2030.')).toEqual(['promise target']);
		expect(found('The ministry vowed to build clinics.')).toEqual(['promise planned']);
	});
	it('is in force where something was begun that goes on', () => {
		expect(found('The ministry began implementing a register of clinics.')).toEqual(['decision in-force']);
	});
});

describe('whoever is told something', () => {
	const acts = (text: string): readonly (string | null)[] =>
		measuresOf(HEAD + text)
			.map(({ act }) => act)
			.slice(1);
	it('is asked to do it where the infinitive is what was told', () => {
		expect(acts('The ministry told the heads of all schools to close by Friday.')).toEqual(['require']);
		expect(acts('The ministry told residents this week to boil water.')).toEqual(['require']);
	});
	it('is not where a clause, a plan or a preposition stands between', () => {
		expect(acts('The minister told parliament it plans to raise the harbour fee to 20% in 2026.')).not.toContain('require');
		expect(acts('The mayor told residents a plan to close the pier was approved on 1 June 2022.')).not.toContain('require');
		expect(acts('Officials warned of a plan to cut water.')).not.toContain('require');
		expect(acts('The ministry pushed the deadline for companies to file returns to 30 June 2025.')).not.toContain('require');
	});
});

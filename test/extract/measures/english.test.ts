import { describe, expect, it } from 'vitest';
import { measuresOf } from './reading.js';

const HEAD = 'The Ministry of Health of Kenya published its policy. ';
const found = (text: string): readonly string[] =>
	measuresOf(HEAD + text)
		.map(({ rule, status }) => `${rule.slice('measures/'.length)} ${status}`)
		.slice(1);

describe('who acts in English', () => {
	it('may be counted: the figure does not hide the subject', () => {
		expect(found('Six departments issued a joint notice on Friday.')).toEqual(['decision adopted']);
	});
	it('is not the owner of what acts', () => {
		expect(found("Kenya's poverty rate had dropped by then.")).toEqual([]);
		expect(found("Kenya's cabinet approved the budget.")).toEqual(['decision adopted']);
	});
	it('is the pronoun before the verb', () => {
		expect(found('The state pays for this and we will open two clinics.')).toContain('promise planned');
	});
	it('is whoever stands before a clause between commas, on the day of the sitting that it tells of', () => {
		const last = (text: string) => measuresOf(HEAD + text).at(-1);
		const decided = last('The cabinet of Kenya, which met in the harbour on Monday, approved a grant for ten tugs.');
		expect(decided).toMatchObject({ rule: 'measures/decision', act: 'approve', date: { edtf: '2023-05-08' } });
		expect(decided?.bodies[0]?.role).toBe('approver');
		expect(last('The cabinet of Kenya, which moved to the harbour on Monday, approved a grant for ten tugs.')?.date?.edtf).toBe('2023-05-10');
		expect(last('The cabinet of Kenya, which runs ten tugs, will open two clinics.')).toMatchObject({ rule: 'measures/promise' });
	});
	it('is whoever a longer name names', () => {
		expect(found('In 2011 the United Nations Conference on Harbours and Ports adopted a charter.')).toEqual(['decision adopted']);
	});
});

describe('where a relative clause is quoted from', () => {
	const quotes = (text: string): readonly string[] => measuresOf(HEAD + text).map(({ evidence }) => evidence[0]?.quote ?? '');
	it('is the noun that it is about, not the conjunction before', () => {
		expect(quotes('Ports will have to share their pilots and tugs with coastal and river towns under rules that the cabinet approved this week.').at(-1)).toBe(
			'rules that the cabinet approved this week.',
		);
	});
	it('is the conjunction where the clause begins there', () => {
		expect(quotes('Ports will have to share their tugs with towns and the cabinet approved a fund for it this week.').at(-1)).toBe(
			'the cabinet approved a fund for it this week.',
		);
	});
});

describe('verbs in a row', () => {
	it('go on behind what was refused', () => {
		expect(found('The government did not grant the toll but opened a review of its ports.')).toHaveLength(2);
		expect(found('The government did not approve the toll but opened a review of its ports.')).toHaveLength(1);
	});
	it('may stand beside the first as participles', () => {
		expect(found('The state will widen training while inviting private schools to join.')).toEqual(['promise planned', 'participle planned']);
	});
	it('are none of the actor’s where they tell of what is set up', () => {
		expect(found('If the two offices were merged, this would create a board, endowed with wide powers.')).not.toContain('decision completed');
		expect(found('The cabinet approved a board, endowed the fund and opened two ports.')).toContain('decision adopted');
	});
	it('are asked for one by one', () => {
		expect(
			found('The president urged the city to open a market in the old port, build a deeper harbour for the fleet by 2026, and train 40 pilots from the coast.'),
		).toHaveLength(3);
	});
});

describe('what says nothing new', () => {
	it('is a rule told again in the same words', () => {
		const rule = 'Banks with assets of 30 million dollars or less are exempt from the reporting duty this year. ';
		expect(found(rule + rule)).toHaveLength(1);
		expect(found(rule + rule.replace('30', '31'))).toHaveLength(2);
	});
	it('is the wording of an amendment', () => {
		expect(found('In annex 2, paragraph 7 is revised to read as follows:')).toEqual([]);
	});
	it('is praise and the course of things', () => {
		expect(found('The government has attached great importance to health.')).toEqual([]);
		expect(found('Better roads are expected to bring trade.')).toEqual([]);
	});
});

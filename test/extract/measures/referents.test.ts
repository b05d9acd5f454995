import { describe, expect, it } from 'vitest';
import { measuresOf } from './reading.js';

const responsible = (text: string): readonly string[] => (measuresOf(text).at(-1)?.bodies ?? []).map(({ id, basis }) => `${id} ${basis}`);

describe('a definite noun', () => {
	it('points back at the body of its class that was named last', () => {
		const text = 'The Securities and Exchange Commission met the Ministry of Health. The regulator has tightened the rules for brokers.';
		expect(responsible(text)).toContain('us-sec inherited');
	});
	it('points at no body of another country', () => {
		expect(responsible("The Securities and Exchange Commission met. Japan's regulator has banned the fund.")).not.toContain('us-sec inherited');
	});
	it('is the state of a federation that was named last', () => {
		const names = (text: string): readonly string[] => (measuresOf(text).at(-1)?.bodies ?? []).map(({ id }) => id);
		const text = 'Officials from Utah and Nevada met in the United States. The state has banned lead in pipes.';
		expect(names(text)).toEqual(names('The state of Nevada has banned lead in pipes.'));
		expect(names('Officials of Tromso met in Norway. The state has banned lead in pipes.')).toContain('no-government');
	});
	it('is a panel before it is a committee', () => {
		const names = (text: string): readonly string[] => (measuresOf(text).at(-1)?.bodies ?? []).map(({ text: name }) => name);
		expect(names('The River Standards Panel issued a report. The Well Review Committee issued a notice. The panel will publish new standards.')).toEqual([
			'River Standards Panel',
		]);
	});
	it('is the subject that a pronoun stands for', () => {
		const text = 'The Securities and Exchange Commission met the government. The regulator has tightened the rules. It will also inspect brokers.';
		expect(responsible(text)[0]).toBe('us-sec inherited');
	});
});

describe('an office', () => {
	const names = (text: string): readonly string[] => (measuresOf(text).at(-1)?.bodies ?? []).map(({ text: name }) => name);
	it('is named by the field of its ministry, without its holder', () => {
		expect(names('Secretary of State for Justice Jane Hall announced new rules for prisons.')).toContain('Secretary of State for Justice');
	});
	it('stands for the ministry in a country of the register', () => {
		expect(responsible('In Britain, Defence Secretary Jane Hall approved the purchase of ten ships.')).toContain('gb-mod stated');
	});
	it('is not that of a secretary who heads none', () => {
		expect(names('The party secretary for the north announced new rules.')).not.toContain('secretary for the north');
	});
	it('is that of foreign affairs where it names no field, and of whoever a state of a federation has', () => {
		expect(responsible('U.S. Secretary of State Jane Hall ordered the embassy in Kenya to close.')).toContain('us-state stated');
		expect(names('West Bengal Finance Minister Jane Hall presented the state budget.')).toContain('Finance Minister');
		expect(measuresOf('West Bengal Finance Minister Jane Hall presented the state budget.')[0]?.bodies.map(({ id }) => id)).not.toContain('in-mof');
	});
	it('is nobody’s once its holder has left it', () => {
		expect(names('Former Finance Minister Jane Hall announced a plan for the wells.')).toEqual([]);
		expect(names('Former U.S. Secretary of State Jane Hall announced a plan for the wells.')).not.toContain('Secretary of State');
	});
	it('makes the body of its holder answer for what he asks for next', () => {
		const text = 'Finance Minister Jon Hall approved the budget. He also urged banks to lower their fees.';
		expect(names(text)).toContain('Finance Minister');
	});
});

describe('a person without an office', () => {
	it('acts for no body of the article', () => {
		expect(responsible('The Ministry of Health was asked. Jane Hall announced new rules for clinics.')).toEqual([]);
	});
});

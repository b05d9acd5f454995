import { describe, expect, it } from 'vitest';
import { extractionOf, measuresOf } from './reading.js';

const order = (power: string, ...sections: readonly string[]): string =>
	`${power}, it is hereby ordered as follows:\n\n${sections.map((text, at) => `Section ${at + 1}. ${text}`).join('\n\n')}\n`;
const president = 'By the authority vested in me as President by the Constitution and the laws of the United States of America';
const named = (text: string, part: string): readonly (readonly string[])[] => {
	const { entries, bodies } = extractionOf(text);
	const names = new Map(bodies.map(({ id, name }) => [id, name]));
	return entries.filter(({ summary }) => summary.includes(part)).map((entry) => entry.bodies.map(({ id, role }) => `${names.get(id)}, ${role}`).sort());
};

describe('an order given by an office', () => {
	it('is issued by whoever holds it, not by the body that it speaks of most', () => {
		const text = order(
			president,
			'Harbours. The Environmental Protection Agency shall inspect all harbours. The Environmental Protection Agency shall report on them.',
			'Boats. The use of old boats is prohibited.',
		);
		expect(named(text, 'old boats')).toEqual([['Federal Government of the United States, issuer']]);
	});
	it('may be that of a state or a ministry', () => {
		const boats = 'Boats. The use of old boats is prohibited.';
		expect(named(order('By the authority vested in me as Governor of the State of Ohio', boats), 'old boats')).toEqual([['Government of Ohio, issuer']]);
		expect(named(order('By the authority vested in me as Secretary of Labor by the laws of the United States', boats), 'old boats')).toEqual([
			['Department of Labor, issuer'],
		]);
	});
	it('is no order in the news that tells of one', () => {
		const text =
			'ALTAN, May 4 (HNA) -- "By the authority vested in me as President," the president of the chess club joked, "boats are banned." The port opened two piers.';
		expect(named(text, 'two piers').flat()).not.toContain('Federal Government of the United States, issuer');
	});
	it('is dated by the day on which it was signed', () => {
		const text = `<PRESDOCU><HD>Old Boats</HD><P>${order(president, 'Boats. The use of old boats in all harbours of the coast is prohibited from now on, and no permit shall be given for one.')}</P><PLACE>THE WHITE HOUSE,</PLACE><DATE> May 4, 2031.</DATE><FILED>Filed 5-6-31; 8:45 am]</FILED></PRESDOCU>`;
		const boats = measuresOf(text, 'a.xml').filter(({ summary }) => summary.includes('old boats'));
		expect(boats.map(({ date }) => date?.edtf)).toEqual(['2031-05-04']);
	});
});

describe('offices in a row', () => {
	const who = (text: string): readonly string[] => (named(order(president, `Piers. ${text}`), 'piers')[0] ?? []).map((each) => each.split(',')[0] as string);
	it('act together', () => {
		expect(who('The Secretary of Commerce and the Secretary of the Interior shall open new piers.')).toEqual(
			expect.arrayContaining(['Department of Commerce', 'Department of the Interior']),
		);
		expect(who('The Secretary of State, the Secretary of Labor, and the Attorney General shall open new piers.')).toEqual(
			expect.arrayContaining(['Department of State', 'Department of Labor', 'Department of Justice']),
		);
		expect(who('The list of piers was signed by the Secretary of Commerce and the Secretary of Labor.')).toEqual(
			expect.arrayContaining(['Department of Commerce', 'Department of Labor']),
		);
	});
	it('do not where one is only asked', () => {
		expect(who('The Secretary of Commerce, in consultation with the Secretary of Labor, shall open new piers.')).not.toContain('Department of Labor');
	});
});

describe('a law officer', () => {
	const who = (text: string, part: string): readonly string[] => named(text, part).flat();
	const news = 'Ohio Attorney General Jane Hall announced new rules for piers. Attorney General Hall issued a permit for wells.';
	it('acts for the state that stands before the title, wherever it is named', () => {
		expect(who(news, 'piers')).toContain('Government of Ohio, issuer');
		expect(who(news, 'wells')).toEqual(['Government of Ohio, issuer']);
	});
	it('acts for nobody who is told where only a person is named', () => {
		expect(who('In Altan, Attorney General Hall announced new rules for piers. The United States is large.', 'piers').join()).not.toContain(
			'Department of Justice',
		);
	});
});

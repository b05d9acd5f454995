import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/index.js';

const told = (text: string): readonly [number, string][] => findFigures(text).map(({ value: { value, unit } }) => [value, unit]);

describe('the two numbers of a vote', () => {
	it('are votes, whichever is higher and however they are joined', () => {
		expect(told('The board voted 7-2 to close it.')).toEqual([
			[7, 'vote'],
			[2, 'vote'],
		]);
		expect(told('It was adopted by 14 votes to 9.')).toEqual([
			[14, 'vote'],
			[9, 'vote'],
		]);
		expect(told('A 3–6 vote sank the plan.')).toEqual([
			[3, 'vote'],
			[6, 'vote'],
		]);
	});
	it('are told side by side as well', () => {
		expect(told('The vote ended with 41 in favour, nine against and two abstentions.')).toEqual([
			[41, 'vote'],
			[9, 'vote'],
			[2, 'abstention'],
		]);
	});
	it('are none where a noun, a unit or a season makes something else of them', () => {
		expect(findFigures('They voted to give it 5-10 seats.').map(({ value: { value, max, unit } }) => [value, max, unit])).toEqual([[5, 10, 'seat']]);
		expect(told('In the 2017-18 season they voted.')).toEqual([]);
		expect(told('Vote on Rule 7-2 of the code.')).toEqual([]);
	});
});

describe('the two numbers of a score', () => {
	it('have no unit', () => {
		expect(told('The visitors won 3-1.')).toEqual([
			[3, '1'],
			[1, '1'],
		]);
	});
	it('are none where nobody plays', () => expect(told('See form 3-1 for it.')).toEqual([]));
});

describe('two numbers that are no vote and no score', () => {
	it.each([
		['Pupils aged 7-11 won a prize.'],
		['Guests 21-35 voted early.'],
		['In the 40-49 age group a majority voted.'],
		['The gearing ratio was 4-1 when the firm lost its lead.'],
		['The 12-1 outsider won.'],
		['Days 2-4 were lost to rain.'],
		['Agenda items 3-5 were rejected.'],
		['She lost her 9-5 job.'],
		['Share prices lost 5-10 that day.'],
		['Dial 555-123 to vote.'],
	])('are told of ages, proportions and numbered things: %s', (text) => expect(told(text).filter(([, unit]) => unit === 'vote' || unit === '1')).toEqual([]));
	it.each([
		['The panel confirmed the envoy 8-3.', 'vote'],
		['It took a 6-5 ruling to stop it.', 'vote'],
		['They led 4-2 on aggregate.', '1'],
		['The guests came back with a 3-2 home win.', '1'],
	])('are two figures where one is told of: %s', (text, unit) => expect(told(text).map(([, each]) => each)).toEqual([unit, unit]));
});

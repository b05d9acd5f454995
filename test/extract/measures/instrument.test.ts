import { describe, expect, it } from 'vitest';
import { measuresOf } from './reading.js';

const numberOf = (text: string): string | null | undefined => measuresOf(text)[0]?.instrument?.number;

describe('the number of an instrument', () => {
	it.each([
		['Directive 2014/65/EU requires firms to register.', '2014/65/EU'],
		['Regulation (EU) No 600/2014 requires firms to register.', '600/2014'],
		['Executive Order 14028 requires agencies to report.', '14028'],
		['The Ministry of Health issued Order No. 12 on wells.', '12'],
		['国务院印发通知（国办发〔2022〕14号）。', '国办发〔2022〕14号'],
	])('%s', (text, number) => expect(numberOf(text)).toBe(number));
	it('is no year, and no count', () => {
		expect(numberOf('The Ministry of Health issued the plan 2023 for wells.')).toBeNull();
		expect(numberOf('The Ministry of Health issued rules 3 days ago.')).toBeNull();
	});
});

describe('the type of an instrument', () => {
	const typeOf = (text: string): string | null | undefined => measuresOf(text)[0]?.instrument?.type;
	it('is no part of a phrase or of the name of a body', () => {
		expect(typeOf('In order to protect wells, the Ministry of Health approved the plan.')).toBe('plan');
		expect(typeOf('The Ministry of Health told law enforcement agencies to close the wells.')).toBeUndefined();
		expect(typeOf('The Office of Management and Budget approved the rule.')).toBe('regulation');
	});
	it('is told from a verb by who stands before it', () => {
		expect(typeOf('The Ministry of Health also plans to dig 300 wells.')).toBeUndefined();
		expect(typeOf('The Ministry of Health approved plans to dig 300 wells.')).toBe('plan');
	});
});

describe('an official document', () => {
	it('is the instrument of its tasks, with the notice that carries it and its number', () => {
		const [task] = measuresOf('# 关于印发《农村饮水实施方案》的通知\n\n省办发〔2023〕8号\n\n一、完善设施。加强水厂建设，配备必要设备。', 'example.md');
		expect(task?.instrument).toMatchObject({ type: 'work-plan', wrapper: 'notice', title: '农村饮水实施方案', number: '省办发〔2023〕8号' });
	});
});

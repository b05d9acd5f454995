import { describe, expect, it } from 'vitest';
import { measuresOf } from './reading.js';

const HEAD = 'The Ministry of Health of Kenya published its policy. ';
const summaries = (text: string): readonly string[] =>
	measuresOf(HEAD + text)
		.map(({ summary }) => summary)
		.slice(1);

describe('several verbs in a sentence', () => {
	it('are measures of their own where each has much to say', () => {
		expect(summaries('The ministry opened six clinics in the north in March and will train 400 nurses at the harbour hospital by 2026.')).toEqual([
			'The ministry opened six clinics in the north in March',
			'will train 400 nurses at the harbour hospital by 2026.',
		]);
	});
	it('are one with its detail where the second says how, and its summary tells both', () => {
		expect(measuresOf('市水务局将制定方案，明确责任。').map(({ summary }) => summary)).toEqual(['市水务局将制定方案，明确责任。']);
		expect(measuresOf('市水务局提出，要推进管网改造，年内关闭三十座小水厂。')).toHaveLength(2);
	});
	it('leave at least one', () => {
		expect(summaries('The ministry adopted the plan and issued it.')).toHaveLength(1);
	});
});

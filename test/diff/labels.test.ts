import { describe, expect, it } from 'vitest';
import { labelEnd } from '../../src/diff/labels.js';
import { tokenize } from '../../src/text/tokens.js';

const split = (text: string): [string, string] => {
	const tokens = tokenize(text);
	const at = labelEnd(tokens, 0, tokens.length);
	const cut = at < tokens.length ? (tokens.start[at] ?? 0) : text.length;
	return [text.slice(0, cut).trim(), text.slice(cut)];
};

describe('a section number', () => {
	it.each([
		['Article 12 The ministry shall report.', 'Article 12', 'The ministry shall report.'],
		['3. Budget', '3.', 'Budget'],
		['1.2.3 Scope of the duty', '1.2.3', 'Scope of the duty'],
		['(a) hospitals in rural areas', '(a)', 'hospitals in rural areas'],
		['- (iv) the levy', '- (iv)', 'the levy'],
		['第十二条　地方政府应当报告。', '第十二条', '地方政府应当报告。'],
		['（三）加强监督', '（三）', '加强监督'],
		['二、主要任务', '二、', '主要任务'],
		['Section 4(b) Fees are waived.', 'Section 4(b)', 'Fees are waived.'],
	])('of «%s» is %s', (text, label, rest) => {
		expect(split(text)).toEqual([label, rest]);
	});

	it.each([
		'3.5 billion yuan was spent.',
		'In 2021 the plan began.',
		'The article says so.',
		'一九九八年通过',
		'A hospital was built.',
		'First aid posts open daily',
		'U.S. firms report yearly.',
	])('is not read into «%s»', (text) => {
		expect(split(text)).toEqual(['', text]);
	});
});

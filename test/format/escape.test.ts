import { describe, expect, it } from 'vitest';
import { forHtml, forMarkdown } from '../../src/format/escape.js';

describe('Markdown', () => {
	it.each(['8.3%', '2.4 billion yuan', '1,154 beds', '3)a', 'fees - and fines', '2021-05-03'])('shows %j as it is', (text) => {
		expect(forMarkdown(text)).toBe(text);
	});
	it.each([
		['1. Fees fall', '1\\. Fees fall'],
		['2) Fees fall', '2\\) Fees fall'],
		['- Fees fall', '\\- Fees fall'],
		['---', '\\---'],
		['# Fees *fall*', '\\# Fees \\*fall\\*'],
		['$x$ & <b>', '\\$x\\$ &amp; &lt;b&gt;'],
		['a | b\n- c', 'a \\| b - c'],
	])('makes no markup of %j', (text, escaped) => {
		expect(forMarkdown(text)).toBe(escaped);
	});
});

describe('both', () => {
	const marks = ['\u061c', '\u200e', '\u200f', '\u202a', '\u202e', '\u2066', '\u2069', '\ufeff', '\u001b', '\u0085'];
	it.each([forHtml, forMarkdown])('show that a mark stands where direction or control marks disguise the text (%o)', (escaped) => {
		for (const mark of marks) expect(escaped(`fees${mark}fall`)).toBe('fees\ufffdfall');
	});
	it('leave letters of any script alone', () => {
		for (const text of ['征收费用', 'החלטה', 'قرار', 'नियम'] as const) expect([forHtml(text), forMarkdown(text)]).toEqual([text, text]);
	});
	it('keep the layout of a quote in HTML', () => {
		expect(forHtml('one\n\ttwo')).toBe('one\n\ttwo');
	});
});

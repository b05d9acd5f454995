import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/diff/compare.js';
import { select } from '../../src/diff/select.js';
import { formatHtml } from '../../src/format/diff/html.js';
import { formatMarkdown } from '../../src/format/diff/markdown.js';
import { formatText } from '../../src/format/diff/text.js';
import { extractFrom } from '../../src/pipeline.js';
import { articleOf } from './plant.js';

const between = (old: string[], now: string[]) => {
	const version = (name: string, paragraphs: string[]) =>
		extractFrom(
			articleOf(
				name,
				paragraphs.map((text) => ({ text })),
			),
		);
	return compare(version('old', old), version('new', now));
};
const comparison = between(
	[
		'The Ministry of Finance pays for the wells of the valley.',
		'Village roads are repaired before the rainy season begins.',
		'The Ministry of Finance inspects the ferries twice in every year.',
		'Traders in market towns need no licence unless they sell fish.',
	],
	[
		'The Ministry of Transport pays for the wells of the valley.',
		'Village roads are repaired before the rainy season begins.',
		'The Ministry of Transport inspects the ferries twice in every year.',
		'Traders in market towns need no licence.',
	],
);
const window = { context: 0, ignoreMoves: false, only: false };
const text = (options = window, told = comparison) => formatText(told, { chalk: new Chalk({ level: 0 }), ...options });

describe('the list of changes', () => {
	it('tells a body that was replaced in several places once', () => {
		expect(text().match(/^body-replaced.*$/gm)).toEqual(['body-replaced         Ministry of Finance → Ministry of Transport (2 places)  old:1 new:1']);
		expect(formatMarkdown(comparison, window)).toContain('| body-replaced | Ministry of Finance → Ministry of Transport (2 places) | 1 | 1 |');
	});
	it('ends with what was reworded', () => {
		expect(text()).toMatch(/^reworded {14}unless they sell fish → ∅/m);
		expect(formatMarkdown(comparison, window)).toContain('| reworded | unless they sell fish → ∅ |');
	});
	it('comes with the units it is about, where kinds of change were asked for', () => {
		const bodies = select(comparison, ['body-replaced'], false);
		const shown = text({ ...window, only: true }, bodies);
		expect(shown).toContain('wells of the valley');
		expect(shown).not.toContain('fish');
		expect(formatHtml([bodies], [], [], true)).not.toContain('fish');
	});
});

describe('the comparison page', () => {
	it('is in the language of the articles', () => {
		expect(formatHtml([comparison], [], [])).toContain('<html lang="en">');
		const chinese = between(['渡船船员发现问题后向港口报告情况。'], ['渡船船员发现问题后应当向港口报告情况。']);
		const side = { language: 'zh' };
		expect(formatHtml([{ ...chinese, old: { ...chinese.old, ...side }, new: { ...chinese.new, ...side } }], [], [])).toContain('<html lang="zh">');
	});
});

import { describe, expect, it } from 'vitest';
import { bitsOf } from '../../../src/extract/dates/beginnings.js';
import { candidates, dispatch } from '../../../src/extract/dates/dispatch.js';
import type { Pattern } from '../../../src/extract/dates/pattern.js';
import { patterns } from '../../../src/extract/dates/patterns/index.js';
import { compiledTerms } from '../../../src/extract/dates/terms.js';
import { View } from '../../../src/extract/dates/view.js';
import { tokenize } from '../../../src/text/tokens.js';

/** Chinese is read beside each of them. */
const languages = ['en', 'de', 'fr', 'sv'];

/** Texts of our own in which expressions open with an article, stand far from what they need, or in another language. */
const texts = [
	'Rain fell for 5 - long - days, the 12th, 13th, 14th, 15th centuries, from the 3rd to the 5th of May and two hundred to three hundred days later.',
	'By the end of the third quarter of 2031, in the ’80s, within two to three and a half years, the last Friday in May, 490 BC, at 3.5 hours.',
	'Les cinq dernières années, le 1er mai 2031; den 3 maj, för tre år sedan; am 1. Januar, vor drei Tagen.',
	'农历八月十五, 2031年1至4月, 前5个月, 二〇三一年九月, 上世纪90年代, 十八世纪, 自发布之日起20个工作日内, 五年来, 20 世纪 90 年代。',
];

function viewOf(text: string, language: string, durations: boolean): View {
	const tokens = tokenize(text);
	const view = new View(tokens, compiledTerms(language), dispatch, { durations, apart: durations }, false);
	view.enter(0, tokens.length);
	return view;
}

/** Tokens at which a pattern reads something where it is not tried. */
function untried(pattern: Pattern, text: string, language: string): string[] {
	return [true, false].flatMap((durations) => {
		const view = viewOf(text, language, durations);
		if (pattern.only !== undefined && !durations) return [];
		return view.tokens.norm.filter((_, at) => {
			const read = pattern.read(view, at);
			return read !== null && read.last > at && !candidates(view, at).some(({ rule }) => rule === pattern.doc.id);
		});
	});
}

const examples = patterns.flatMap(({ doc }) => [...doc.examples.match, ...doc.examples.not]);

describe.each(patterns.map((pattern) => [pattern.doc.id, pattern] as const))('%s', (_, pattern) => {
	it('declares what it begins with and what it needs: it reads nothing where it is not tried', () => {
		const cases = [...examples.map((text) => ({ text, language: 'en' })), ...languages.flatMap((language) => texts.map((text) => ({ text, language })))];
		for (const { text, language } of cases) expect({ text, language, at: untried(pattern, text, language) }).toEqual({ text, language, at: [] });
	});
});

it('a pattern that forgets what it begins with is found out', () => {
	const forgetful: Pattern = {
		...(patterns.find(({ doc }) => doc.id === 'dates/iso-day') as Pattern),
		doc: { ...(patterns[0] as Pattern).doc, id: 'dates/forgetful' },
	};
	expect(untried(forgetful, 'Issued 2031-11-30.', 'en')).toEqual(['2031', '2031']);
});

describe('what is led to', () => {
	const tried = (text: string, word: string, durations = false): string[] => {
		const view = viewOf(text, 'en', durations);
		return candidates(view, view.tokens.norm.indexOf(word)).map(({ rule }) => rule);
	};
	it('a number is tried as a day only where a month stands near', () => {
		expect(tried('on 12 to 14 April', '12')).toContain('dates/day-month');
		expect(tried('some 12 boats sank near the outer harbour wall, all in April', '12')).not.toContain('dates/day-month');
	});
	it('an article opens what stands behind it, and nothing before other words', () => {
		expect(tried('in the summer of 2031', 'the')).toContain('dates/season');
		expect(tried('in the harbour', 'the')).toEqual([]);
	});
	it('most words are passed over', () => {
		const view = viewOf('The council said on Friday that the harbour opens in May.', 'en', false);
		const words: string[] = [];
		for (let at = view.next(0); at < view.last; at = view.next(at + 1)) words.push(view.norm(at));
		expect(words).toEqual(expect.arrayContaining(['friday', 'may']));
		expect(words).not.toContain('council');
		expect(words).not.toContain('the');
	});
	it('a class that opens nothing has no bit', () => {
		expect(bitsOf([])).toBe(0);
		expect(bitsOf(['month'])).not.toBe(bitsOf(['weekday']));
	});
});

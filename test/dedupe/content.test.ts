import { expect, it } from 'vitest';
import { contentWords, Trait } from '../../src/dedupe/content.js';
import { endOf, startOf, wordsIn } from '../../src/dedupe/words.js';
import { wordsOf as cutWords } from '../../src/text/words.js';

const written = (text: string): string[] => {
	const { start, end, length } = contentWords(text, [{ start: 0, end: text.length }]);
	return Array.from({ length }, (_, word) => text.slice(start[word], end[word]));
};

it('the words of a sketch are cut without marks, Chinese character by character', () => {
	expect(written('It’s 12 o’clock at 港口市, today’')).toEqual(['It', '’s', '12', 'o', '’clock', 'at', '港', '口', '市', 'today']);
});

it('they are the words that repeats inside an article are told from', () => {
	for (const text of ['Grand-mère’s Σίσυφος ﬁnds １２ ships.', 'a\u00adb c\u200bd, 臺灣的港口 don\u2019\u200bt', '’tis 3’s ’ 4th e\u0301tat ｶﾞ']) {
		const words = wordsIn(cutWords(text, [{ start: 0, end: text.length }]), Uint32Array.of(0));
		const hashes = [...words.hash];
		const other = Array.from({ length: words.length }, (_, word) => text.slice(startOf(words, word), endOf(words, word)));
		expect(written(text)).toEqual(other);
		const { hash, length } = contentWords(text, [{ start: 0, end: text.length }]);
		expect([...hash.subarray(0, length)].map((one) => one >>> 0)).toEqual(hashes);
	}
});

it('digits are told from words, and numerals and negations tell passages apart as they do', () => {
	const { traits, length } = contentWords('not 12 ferries', [{ start: 0, end: 14 }]);
	expect([...traits.subarray(0, length)]).toEqual([Trait.telling, Trait.telling | Trait.digits, 0]);
});

it('words of one stem are about one thing, common words about nothing, two Chinese characters about a word', () => {
	const about = (text: string): number[] => {
		const { about: columns, length } = contentWords(text, [{ start: 0, end: text.length }]);
		return [...columns.subarray(0, length)];
	};
	const [employed, employment, the] = about('employed employment the');
	expect(employed).toBe(employment);
	expect(the).toBe(0);
	expect(about('港口')[0]).not.toBe(about('港湾')[0]);
	expect(about('港、口')[0]).toBe(about('港、湾')[0]);
});

it('the columns of a long article grow under its words, of which here three pairs and the last alone are about something', () => {
	const text = '港口市 '.repeat(40_000);
	const { about, start, length, han } = contentWords(text, [{ start: 0, end: text.length }]);
	expect([length, han, start[length - 1]]).toEqual([120_000, 120_000, 159_998]);
	expect(new Set(about.subarray(0, length)).size).toBe(4);
});

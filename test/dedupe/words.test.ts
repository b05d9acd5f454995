import { describe, expect, it } from 'vitest';
import { endOf, hanIn, startOf, wordsIn } from '../../src/dedupe/words.js';
import { wordsOf as cutWords } from '../../src/text/words.js';

describe('the words of an article', () => {
	const lines = ['The ferry sails.', `The harbour ${'and the mill '.repeat(40)}`, 'It’s 12 o’clock at 港口市 today'];
	const text = lines.join('\n');
	let from = 0;
	const stretches = lines.map((line) => {
		const start = from;
		from += line.length + 1;
		return { start, end: start + line.length };
	});
	const cut = cutWords(text, stretches);

	it('are found in the text again, behind a long stretch that was left out as well', () => {
		const words = wordsIn(cut, Uint32Array.of(0, 2));
		const written = Array.from({ length: words.length }, (_, word) => text.slice(startOf(words, word), endOf(words, word)));
		expect(written).toEqual(['The', 'ferry', 'sails', 'It', '’s', '12', 'o', '’clock', 'at', '港', '口', '市', 'today']);
	});

	it('count their Chinese characters between any two of them', () => {
		const words = wordsIn(cut, Uint32Array.of(0, 1, 2));
		const last = words.length;
		expect([hanIn(words, 0, last), hanIn(words, 0, last - 2), hanIn(words, last - 2, last), hanIn(words, 0, 3)]).toEqual([3, 2, 1, 0]);
	});
});

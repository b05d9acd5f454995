import { describe, expect, it } from 'vitest';
import { Repetition, wordsOf } from '../../../src/extract/measures/weighing/words.js';
import { tokenize } from '../../../src/text/tokens.js';

function words(text: string): string[] {
	const tokens = tokenize(text);
	return [...wordsOf(tokens, { first: 0, last: tokens.length, block: 0, start: 0, end: text.length })];
}

describe('the words of a sentence that are weighed', () => {
	it('are its words in small letters, each once, and no figures', () => {
		expect(words('The council will fund the 12 clinics.')).toEqual(['the', 'council', 'will', 'fund', 'clinics']);
	});
	it('leave out names, but not the word a sentence begins with', () => {
		expect(words('Ministers in Ruritania met Ms Vane.')).toEqual(['ministers', 'in', 'met']);
	});
	it('are pairs of neighbouring characters in Chinese', () => {
		expect(words('加快建设，推进')).toEqual(['加快', '快建', '建设', '推进']);
	});
});

describe('what a text has said before', () => {
	it('is told by the share of words of content that come again', () => {
		const repetition = new Repetition();
		expect(repetition.next(new Set(['the', 'council', 'funds', 'clinics']))).toBe(0);
		expect(repetition.next(new Set(['the', 'clinics', 'opened']))).toBe(0.5);
		expect(repetition.next(new Set(['the', 'of']))).toBe(0);
	});
	it('is told of Chinese by pairs of characters', () => {
		const repetition = new Repetition();
		repetition.next(new Set(['建设', '设医']));
		expect(repetition.next(new Set(['建设', '学校']))).toBe(0.5);
	});
});

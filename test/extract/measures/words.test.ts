import { describe, expect, it } from 'vitest';
import { weighedSentences } from '../../../src/extract/measures/index.js';
import { Repetition } from '../../../src/extract/measures/weighing/words.js';
import { defaults, extract } from '../../../src/pipeline.js';

function words(text: string): string[] {
	const [extraction] = extract({ path: 'example.txt', bytes: new TextEncoder().encode(text) }, defaults);
	if (extraction === undefined) throw new Error('no article in the text');
	return weighedSentences(extraction.reading, extraction.mentions).flatMap((sentence) => [...sentence.words]);
}

describe('the words of a sentence that are weighed', () => {
	it('are its words in small letters, each once, and no figures', () => {
		expect(words('The council will fund the 12 clinics.')).toEqual(['the', 'council', 'will', 'fund', 'clinics']);
	});
	it('leave out names, but not the word a sentence begins with', () => {
		expect(words('Ministers in Ruritania met Ms Vane.')).toEqual(['ministers', 'in', 'met']);
		expect(words('Norway closed mines.')).toEqual(['closed', 'mines']);
		expect(words('The Ministry of Health closed mines.')).toEqual(['the', 'closed', 'mines']);
	});
	it('leave out Chinese bodies and places', () => {
		expect(words('财政部在浙江建设学校')).toEqual(['建设', '设学', '学校']);
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

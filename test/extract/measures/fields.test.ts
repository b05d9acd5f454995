import { describe, expect, it } from 'vitest';
import { fieldNames } from '../../../src/extract/measures/weighing/field-vocabulary.js';
import { fieldsOf } from '../../../src/extract/measures/weighing/fields.js';
import { fieldVocabularies } from '../../../src/language/fields.js';
import { tokenize } from '../../../src/text/tokens.js';

function fields(text: string): Record<string, number> {
	const tokens = tokenize(text);
	const found = fieldsOf(tokens, { first: 0, last: tokens.length, block: 0, start: 0, end: text.length });
	return Object.fromEntries([...found].map(([field, { phrases }]) => [field, phrases]));
}

describe('lexical fields', () => {
	it('tell plans from statistics and from comment', () => {
		expect(fields('Strengthened supervision ensures safety.')).toEqual({ aim: 3 });
		expect(fields('Exports rose 3 percent in May.')).toMatchObject({ statistic: 2, market: 1 });
		expect(fields('Perhaps the challenge seems difficult.')).toEqual({ judgement: 4 });
		expect(fields('River')).toEqual({ description: 1 });
		expect(fields('Xyzzy')).toEqual({});
	});
	it('are read in Chinese by words, not by characters', () => {
		expect(fields('加快推进')).toEqual({ aim: 2 });
		expect(fields('应当')).toEqual({ norm: 1 });
	});
	it('hold no phrase twice', () => {
		for (const { fields: vocabulary } of fieldVocabularies)
			for (const name of fieldNames)
				for (const phrases of [vocabulary[name].verbs ?? [], vocabulary[name].words])
					expect(phrases.filter((phrase, at) => phrase.trim() === '' || phrase !== phrase.trim() || phrases.indexOf(phrase) < at)).toEqual([]);
	});
});

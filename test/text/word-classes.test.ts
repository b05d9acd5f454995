import { expect, it } from 'vitest';
import { Lexicon } from '../../src/text/lexicon.js';
import { rowHash, tokenize } from '../../src/text/tokens.js';
import { WordClasses } from '../../src/text/word-classes.js';
import { WordSet } from '../../src/text/word-set.js';

const port = 1;
const post = 2;
const town = 4;

const classes = new WordClasses([
	[port, ['harbour', 'Pier']],
	[
		post,
		Lexicon.of([
			['harbour master', 'post'],
			['warden of the pier at kelso', 'post'],
		]),
	],
	[town, new Map([['kelso', 'town']])],
]);

/** What is told of each word of a text. */
function told(text: string): number[] {
	const { hash } = tokenize(text);
	return hash.map((one, at) => {
		const two = rowHash(one, hash[at + 1] as number);
		return classes.of(one, two, rowHash(two, hash[at + 2] as number));
	});
}

it('a word tells of every vocabulary that has it alone, and of those with a phrase that opens as the text does', () => {
	expect(told('The Harbour Master of Kelso')).toEqual([0, port | post, 0, 0, town]);
	expect(told('pier warden of the harbour')).toEqual([port, post, 0, 0, port]);
});

it('a word tells nothing of a phrase that opens otherwise', () => {
	expect(told('harbour mastery, warden of pier')).toEqual([port, 0, 0, 0, 0, port]);
});

it('a set of words knows its words at a token and no others', () => {
	const tokens = tokenize('the Pier at Kelso');
	const set = new WordSet(['pier', 'kelso']);
	expect([0, 1, 2, 3].map((at) => set.has(tokens, at))).toEqual([false, true, false, true]);
});

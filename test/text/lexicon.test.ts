import { expect, it } from 'vitest';
import { HashFilter } from '../../src/text/hash-filter.js';
import { Lexicon } from '../../src/text/lexicon.js';
import { normHash, tokenize } from '../../src/text/tokens.js';
import { WordMap } from '../../src/text/word-map.js';

const harbour = tokenize('The harbour master of Kelso met the Harbour Master');

it('the longest phrase is found, whatever its case, and none where only its first words stand', () => {
	const lexicon = Lexicon.of([
		['harbour', 1],
		['harbour master of kelso', 2],
		['met the mayor', 3],
	]);
	const found = (at: number, limit?: number) => lexicon.longest(harbour, at, limit);
	expect(found(1)).toEqual({ first: 1, last: 5, values: [2] });
	expect(found(7)).toEqual({ first: 7, last: 8, values: [1] });
	expect(found(5)).toBeNull();
	expect(found(2)).toBeNull();
});

it('no phrase passes its limit, nor the end of a block', () => {
	const lexicon = Lexicon.of([['harbour master of kelso', 1]]);
	expect(lexicon.longest(harbour, 1, 4)).toBeNull();
	const text = 'harbour master of kelso';
	const parted = tokenize(text, [
		{ start: 0, end: 7 },
		{ start: 8, end: text.length },
	]);
	expect(lexicon.longest(parted, 0)).toBeNull();
	expect(lexicon.longest(tokenize(text), 0)?.last).toBe(4);
});

it('every phrase at a token is told, the shortest first, and both values of a homonym', () => {
	const lexicon = Lexicon.of([
		['harbour master', 'post'],
		['harbour', 'place'],
		['harbour', 'verb'],
	]);
	expect(lexicon.all(harbour, 1).map(({ last, values }) => [last, values])).toEqual([
		[2, ['place', 'verb']],
		[3, ['post']],
	]);
	expect(lexicon.all(harbour, 0)).toEqual([]);
});

it('phrases of another lexicon follow a prefix with the meaning that they have behind it', () => {
	const done = Lexicon.of([
		['painted', 'paint'],
		['painted over', 'overpaint'],
		['sunk', 'sink'],
	]);
	const lexicon = Lexicon.of([
		['was', 'copula'],
		['was painted', 'phrase'],
	]);
	lexicon.follow('was', done, (verb) => (verb === 'sink' ? null : `${verb} by somebody`));
	lexicon.follow('will be', done, (verb) => `${verb} later`);
	const found = (text: string, at = 0) => lexicon.all(tokenize(text), at).map(({ last, values }) => [last, values]);
	const longest = (text: string, limit?: number) => lexicon.longest(tokenize(text), 0, limit)?.values;
	expect(found('was painted over')).toEqual([
		[1, ['copula']],
		[2, ['phrase', 'paint by somebody']],
		[3, ['overpaint by somebody']],
	]);
	expect(longest('was painted over')).toEqual(['overpaint by somebody']);
	expect(longest('was painted over', 2)).toEqual(['phrase', 'paint by somebody']);
	expect(longest('was sunk')).toEqual(['copula']);
	expect(longest('will be sunk')).toEqual(['sink later']);
	expect(longest('will be')).toBeUndefined();
	expect(longest('painted')).toBeUndefined();
	const parted = tokenize('will be sunk', [
		{ start: 0, end: 7 },
		{ start: 8, end: 12 },
	]);
	expect(lexicon.longest(parted, 0)).toBeNull();
	done.add('mended', 'mend');
	expect(longest('will be mended')).toEqual(['mend later']);
});

it('ten thousand phrases are all found again, and their neighbours are not', () => {
	const lexicon = Lexicon.of(Array.from({ length: 10_000 }, (_, index) => [`pier ${index} north`, index] as const));
	expect(lexicon.size).toBe(10_000);
	const wrong = Array.from({ length: 10_000 }, (_, index) => index).filter((index) => lexicon.longest(tokenize(`pier ${index} north`), 0)?.values[0] !== index);
	expect(wrong).toEqual([]);
	expect(lexicon.longest(tokenize('pier 10000 north'), 0)).toBeNull();
	expect(lexicon.longest(tokenize('pier 12 south'), 0)).toBeNull();
});

it('a word has one hash however it is written, and the filter lets every member pass', () => {
	const [small, large] = tokenize('harbour HARBOUR').hash;
	expect(small).toBe(normHash('harbour'));
	expect(large).toBe(small);
	const filter = new HashFilter();
	const hashes = Array.from({ length: 1000 }, (_, index) => normHash(`word${index}`));
	for (const hash of hashes) filter.add(hash);
	expect(hashes.every((hash) => filter.mayHave(hash))).toBe(true);
	const strangers = Array.from({ length: 1000 }, (_, index) => normHash(`other${index}`)).filter((hash) => filter.mayHave(hash));
	expect(strangers.length).toBeLessThan(250);
});

it('a map of words knows its words at a token and no others', () => {
	const map = new WordMap([['kelso', 'town']]);
	expect([map.at(harbour, 4), map.at(harbour, 3)]).toEqual(['town', undefined]);
});

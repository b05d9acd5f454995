import { describe, expect, it } from 'vitest';
import { sentenceVocabulary } from '../../src/language/index.js';
import { sentences } from '../../src/text/sentences.js';
import { tokenize } from '../../src/text/tokens.js';

const cut = (text: string): string[] => sentences(tokenize(text), () => 0, sentenceVocabulary).map(({ start, end }) => text.slice(start, end));

describe('a full stop in German', () => {
	it('ends no sentence after an ordinal', () =>
		expect(cut('Am 1. Januar beginnt das 20. Programm. Der 3. April ist frei.')).toEqual(['Am 1. Januar beginnt das 20. Programm.', 'Der 3. April ist frei.']));
	it('ends none after an abbreviation, nor after the letters of one', () => {
		const text = 'Art. 3 Abs. 2 Nr. 5 gilt z. B. für Schulen u. a. Häuser, bzw. Höfe mit 5 Mio. Euro.';
		expect(cut(`${text} Mehr nicht.`)).toEqual([text, 'Mehr nicht.']);
	});
	it('ends none after initials in brackets', () => {
		const text = 'The board issued Harbour Order (H.O.) No. 12 on wells.';
		expect(cut(`${text} It holds (in all ports.) The next one.`)).toEqual([text, 'It holds (in all ports.)', 'The next one.']);
	});
	it('ends one after a number that counts', () =>
		expect(cut('The limit is 12. April sales rose. See point a. The next one.')).toEqual([
			'The limit is 12.',
			'April sales rose.',
			'See point a.',
			'The next one.',
		]));
});

describe('a full stop in English', () => {
	it.each(['a year ago', 'it is set', 'they ran out', 'it goes on', 'for all', 'they said so'])(
		'ends a sentence behind words that are short for others elsewhere: %s',
		(words) => expect(cut(`The piers were mended, ${words}. The board paid for them.`)).toHaveLength(2),
	);
});

it('the mark of a note stays with the sentence that it is glued to', () => {
	expect(cut('The board closes three quays.12 The mayor opens two by 2033.3 It will pay (see above).4 Ships wait.')).toEqual([
		'The board closes three quays.12',
		'The mayor opens two by 2033.3',
		'It will pay (see above).4',
		'Ships wait.',
	]);
	for (const one of ['See Art.12 The Harbour Act.', 'The index stood at 95.3 Kelmar points.', 'It rose to 3.5 percent.', 'Version lock.12 is old.'])
		expect(cut(one)).toEqual([one]);
});

import { describe, expect, it } from 'vitest';
import { sentenceVocabulary } from '../../src/language/index.js';
import { sentences } from '../../src/text/sentences.js';
import { tokenize } from '../../src/text/tokens.js';

const cut = (text: string): string[] => sentences(tokenize(text), () => 0, sentenceVocabulary).map(({ start, end }) => text.slice(start, end));

describe('a sentence goes on', () => {
	it.each([
		'The order says the U.S. “shall fund no dam” on the river.',
		'The bridge in the U.K. [then closed] was painted.',
		'The U.S. (along with Peru) signed, and the U.S. — like Peru — paid.',
		'The ferry leaves at 5 p.m. “without fail” every day.',
		'“Who will pay for the pier?” the senator asked.',
		'Voters backed the “Yes!” campaign in May.',
		'The mayor promised to ... build a second pier.',
		'The rule (see the annex to the Act.) binds all harbours.',
		'Gov. Lake and Pres. Moor met Cllr. Reed.',
	])('in %s', (text) => expect(cut(text)).toEqual([text]));
	it('but ends before a capital behind the same marks', () => {
		expect(cut('They sailed to the U.S. “The pier is closed,” he said.')).toEqual(['They sailed to the U.S.', '“The pier is closed,” he said.']);
		expect(cut('“Who pays?” The senator left.')).toEqual(['“Who pays?”', 'The senator left.']);
		expect(cut('We wait ... The pier stays shut.')).toEqual(['We wait ...', 'The pier stays shut.']);
	});
	it('and ends before a name that begins with a small letter, and behind a percent sign', () => {
		expect(cut('The levy is 5%. eBay pays it. The council backed the ban! iPhone shops close.')).toEqual([
			'The levy is 5%.',
			'eBay pays it.',
			'The council backed the ban!',
			'iPhone shops close.',
		]);
		expect(cut('“Who pays?” eBay asked.')).toHaveLength(2);
	});
	it('and ends at every stop in a text without capitals', () => expect(cut('who pays? the senator left.')).toEqual(['who pays?', 'the senator left.']));
});

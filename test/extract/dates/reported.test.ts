import { describe, expect, it } from 'vitest';
import { findDateMentions } from '../../../src/extract/dates/index.js';
import { readPlain } from '../../../src/text/plain.js';

const onDay = '2031-05-07';

/** The dates of a text that are reported, and those that only date its entries. */
function sorted(text: string): { reported: string[]; kept: string[] } {
	const plain = readPlain(text);
	const published = { edtf: onDay, basis: 'byline', text: onDay } as const;
	const mentions = findDateMentions({ ...plain, article: { ...plain.article, metadata: { ...plain.article.metadata, published } } });
	const texts = (wanted: boolean): string[] => mentions.filter(({ reported }) => reported === wanted).map(({ text }) => text);
	return { reported: texts(true), kept: texts(false) };
}

describe('a date that is found', () => {
	it('is reported where it is a day, a month or a year', () => {
		expect(sorted('It met on 6 May 2031, as in May 2030 and in 2029.').reported).toEqual(['6 May 2031', 'May 2030', '2029']);
	});
	it('only dates entries where it is a century', () => {
		expect(sorted('It met last week, on Tuesday. In the 19th century it was a mill.')).toEqual({
			reported: ['last week', 'Tuesday'],
			kept: ['the 19th century'],
		});
	});
	it('only dates entries where it is the stamp of the page', () => {
		expect(sorted('2031-05-07 09:15 The fund was opened.').reported).toEqual([]);
		expect(sorted('2031-05-07 Source: Daily. The fund was opened.').reported).toEqual([]);
		expect(sorted('date 2031-05-07\n\nThe fund was opened.').reported).toEqual([]);
		expect(sorted('The fund was opened on 2031-05-07 by the board.').reported).toEqual(['2031-05-07']);
		expect(sorted('The fund was opened.\n\nUntil 2031-05-07').reported).toHaveLength(1);
	});
});

it('takes no other day with a clock for a stamp', () => {
	expect(sorted('Polls close on 2031-05-09 18:00.').reported).toEqual(['2031-05-09']);
});

describe('the year of a name that is defined in brackets', () => {
	it('says which rule is meant', () => {
		const rule = 'On 3 May 2030 the Board issued a rule on wells (the 2030 Wells Rule).';
		expect(sorted(`${rule} The 2030 Wells Rule was amended in 2031.`).reported).toEqual(['3 May 2030', '2031']);
		expect(sorted('It met in May (the 2030 Season was new).').reported).toEqual(['May', '2030']);
	});
});

it('takes no section of a code for a year', () => {
	expect(sorted('It acts under 15 U.S.C. 1904, 5 C.F.R. 1905, 44 USC 1906 and § 1907, since 1908.')).toEqual({ reported: ['since 1908'], kept: [] });
});

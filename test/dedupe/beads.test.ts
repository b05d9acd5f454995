import { describe, expect, it } from 'vitest';
import { align } from '../../src/dedupe/beads.js';
import { contentWords } from '../../src/dedupe/content.js';
import { sketchPassages } from '../../src/dedupe/passages.js';
import { packSentences, type SentenceSketch, unpackSentences } from '../../src/dedupe/sentences.js';
import { articleOf } from './articles.js';

function told(lines: readonly string[]): { readonly text: string; readonly sentences: SentenceSketch[] } {
	const article = articleOf(lines.join('\n'));
	return { text: article.text, sentences: unpackSentences(sketchPassages(article).sentences) };
}

/** Which sentences answer to which, written `1-1`, `2-2,3`. */
function answers(one: readonly string[], other: readonly string[]): string[] {
	const span = (from: number, to: number): string => Array.from({ length: to - from }, (_, i) => from + i + 1).join(',');
	return align(told(one).sentences, told(other).sentences).map(({ a, aEnd, b, bEnd }) => `${span(a, aEnd)}-${span(b, bEnd)}`);
}

const herring = 'The fisheries council closed the herring grounds off the northern capes until the end of August.';
const boats = 'Owners of small boats will be paid 900 crowns for each week in harbour, the council said.';
const inspectors = 'Twelve inspectors are to watch the closed grounds from two cutters lent by the coast guard.';
const market = 'On the fish market of the capital prices had risen by a fifth since spring.';

describe('two tellings of one story', () => {
	it('are aligned sentence by sentence', () => {
		expect(
			answers(
				[herring, boats, inspectors],
				[
					'Until the end of August, herring grounds off the capes in the north are closed by the council for fisheries.',
					'The council said owners of small boats would get 900 crowns a week spent in harbour.',
					'The closed grounds are to be watched by twelve inspectors on two cutters, which the coast guard lends.',
				],
			),
		).toEqual(['1-1', '2-2', '3-3']);
	});
	it('may cut one sentence in two', () => {
		expect(
			answers([herring, boats], ['The fisheries council closed the herring grounds.', 'The grounds off the northern capes open at the end of August.', boats]),
		).toEqual(['1-1,2', '2-3']);
	});
	it('may leave a sentence out', () => {
		expect(answers([herring, market, boats, inspectors], [herring, boats, inspectors])).toEqual(['1-1', '3-2', '4-3']);
	});
	it('keep the order of what they tell: a sentence moved to the end answers to nothing', () => {
		expect(answers([herring, boats, inspectors], [boats, inspectors, herring])).toEqual(['2-1', '3-2']);
	});
});

it('two stories have no sentence in common', () => {
	expect(answers([herring, boats], ['The library opens on Sundays from May on.', 'Readers asked for it in a letter with 300 names.'])).toEqual([]);
});

it('a document without sentences answers to nothing', () => {
	expect(align([], told([herring]).sentences)).toEqual([]);
});

it('books are aligned from end to end', () => {
	const book = (sentences: number, word: string): SentenceSketch[] =>
		told(Array.from({ length: sentences }, (_, i) => `Chapter ${i} of the ${word} tells of harbour ${i % 97}, of boat ${i % 89} and of crew ${i % 83}.`))
			.sentences;
	const [one, other] = [book(1500, 'saga'), book(1500, 'story')];
	expect(align(one, other).length).toBeGreaterThan(1450);
});

describe('the sketch of sentences', () => {
	const article = articleOf([herring, boats].join('\n'));
	it('keeps the place of each', () => {
		expect(unpackSentences(sketchPassages(article).sentences).map(({ start, end }) => article.text.slice(start, end))).toEqual([herring, boats]);
	});
	it('does not grow with a list that was run into one sentence', () => {
		const list = articleOf(Array.from({ length: 4000 }, (_, i) => `item${String.fromCharCode(97 + (i % 26))}${i}`).join(' '));
		const words = contentWords(list.text, list.blocks);
		expect(packSentences(words, [{ start: 0, end: list.text.length }]).length).toBeLessThan(200);
	});
	it('that is cut short is an error, not a wrong place', () => {
		expect(() => unpackSentences(sketchPassages(article).sentences.slice(0, 8))).toThrow(RangeError);
	});
});

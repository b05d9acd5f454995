/**
 * The words of a sentence as they are weighed. Names are none, as far as they are told apart: bodies, places, and what is written with
 * a capital inside a sentence. The weights are to tell how policy is told, not who is in the articles that they were learnt from.
 * Chinese is not written in words, so each pair of neighbouring characters stands for one.
 */
import type { Place } from '../../../knowledge/register.js';
import { CharKind, charKind } from '../../../text/characters.js';
import type { Lexicon } from '../../../text/lexicon.js';
import type { Sentence } from '../../../text/sentences.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import type { BodyMention } from '../../mentions.js';

/**
 * The words of a sentence, each once, in text order; linear in its tokens.
 * @param bodies those that stand in it
 */
export function wordsOf(tokens: Tokens, sentence: Sentence, bodies: readonly BodyMention[], places: Lexicon<Place>): Set<string> {
	const { first, last } = sentence;
	const { kind, norm, gap } = tokens;
	const named = namesIn(tokens, sentence, bodies, places);
	const isPlain = (at: number, of: TokenKind): boolean => at < last && kind[at] === of && named[at - first] === 0;
	const words = new Set<string>();
	for (let i = first; i < last; i++) {
		if (isPlain(i, TokenKind.word)) words.add(norm[i] as string);
		else if (isPlain(i, TokenKind.han) && isPlain(i + 1, TokenKind.han) && gap[i + 1] === Gap.none) words.add(`${norm[i]}${norm[i + 1]}`);
	}
	return words;
}

/** By token of the sentence: 1 where it belongs to a name. */
function namesIn(tokens: Tokens, { first, last }: Sentence, bodies: readonly BodyMention[], places: Lexicon<Place>): Uint8Array {
	const { kind, capital } = tokens;
	const named = new Uint8Array(last - first);
	for (const body of bodies) named.fill(1, Math.max(body.first - first, 0), Math.max(body.last - first, 0));
	for (let i = first; i < last; i++) {
		if (kind[i] !== TokenKind.han && capital[i] !== true) continue;
		if (i > first && kind[i] === TokenKind.word) named[i - first] = 1;
		const place = places.longest(tokens, i, last);
		if (place !== null) named.fill(1, i - first, place.last - first);
	}
	return named;
}

/** The length of the values of all words of a sentence, taken as a vector; a true feature has length 1. On folds 3 and 5 did no better. */
const LENGTH = 4;

/** What each of so many learnt words of a sentence counts: in a long one less than in a short one, so that both say as much. */
export function valueOfWord(learnt: number): number {
	return LENGTH / Math.sqrt(learnt);
}

/** What words add to the log-odds by learnt weights; those that are not learnt say nothing. */
export function weighingWords(weights: ReadonlyMap<string, number>): (words: ReadonlySet<string>) => number {
	return (words) => {
		let sum = 0;
		let known = 0;
		for (const word of words) {
			const weight = weights.get(word);
			if (weight === undefined) continue;
			sum += weight;
			known++;
		}
		return known === 0 ? 0 : sum * valueOfWord(known);
	};
}

/** Letters from which on a word is likely one of content. */
const CONTENT = 4;

/** How much of a sentence its text has said before: reports and plans tell a measure again where they come back to it. */
export class Repetition {
	private readonly said = new Set<string>();

	/** The share of the words of content of the next sentence that stand in an earlier one, 0 to 1. */
	next(words: ReadonlySet<string>): number {
		let content = 0;
		let again = 0;
		for (const word of words) {
			if (word.length < CONTENT && charKind(word.charCodeAt(0)) !== CharKind.han) continue;
			content++;
			if (this.said.has(word)) again++;
			else this.said.add(word);
		}
		return content === 0 ? 0 : again / content;
	}
}

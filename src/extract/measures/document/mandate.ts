/** Whoever orders something by an office: `By the authority vested in me as President by the laws of Utland, it is hereby ordered`. */
import { mandates as givenBy, headsOfCountries } from '../../../language/en/mandates.js';
import { Lexicon } from '../../../text/lexicon.js';
import type { Reading } from '../../../text/reading.js';
import { TokenKind, textOf } from '../../../text/tokens.js';
import type { BodyMention } from '../../mentions.js';
import type { Governments } from '../responsibility/governments.js';

const mandates: Lexicon<true> = Lexicon.of(givenBy.map((words) => [words, true]));
const heads: ReadonlySet<string> = new Set(headsOfCountries);

/** Tokens at the head of a text in which the words stand that give the power. */
const HEAD = 600;

/**
 * The government in whose head's name the head of a text orders, or the ministry or local government by its office; null where nobody does.
 * @param titles those whom titles stand for, by the last token of the title
 */
export function mandateOf({ tokens, sentences, sentenceOf }: Reading, titles: ReadonlyMap<number, BodyMention>, countries: Governments): BodyMention | null {
	for (let at = 0; at < Math.min(tokens.length, HEAD); at++) {
		if (tokens.kind[at] !== TokenKind.word || mandates.longest(tokens, at) === null) continue;
		const index = sentenceOf[at] as number;
		const sentence = sentences[index];
		if (sentence === undefined) continue;
		for (let i = sentence.first; i < sentence.last; i++) {
			const local = titles.get(i);
			if (local !== undefined) return local;
			if (!heads.has(tokens.norm[i] as string) || tokens.capital[i] !== true) continue;
			const body = countries.all(i, sentence.last)[0] ?? countries.of(countries.main);
			if (body === null) return null;
			return {
				first: i,
				last: i + 1,
				start: tokens.start[i] as number,
				end: tokens.end[i] as number,
				sentence: index,
				text: textOf(tokens, i, i + 1),
				rule: 'bodies/government',
				body,
				generic: false,
			};
		}
	}
	return null;
}

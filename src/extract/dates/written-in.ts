/**
 * Which vocabulary a text is read with. Languages of one script share words that mean different things (`an`, `sept`, `on`),
 * so only one of them is read; those with a script of their own are read beside it.
 */
import { dateVocabularies } from '../../language/index.js';
import { phraseTokens } from '../../text/lexicon.js';
import { TokenKind, type Tokens } from '../../text/tokens.js';
import type { DateVocabulary } from './vocabulary.js';

/** Words looked at: more does not make it surer. */
const enough = 600;

/** The language of texts that show none. */
const fallback = 'en';

/** The language of every word that stands in the phrases or among the signs of one of them alone. */
const signOf: ReadonlyMap<string, string> = exclusive(dateVocabularies.filter(({ signs }) => signs.length > 0));

function exclusive(vocabularies: readonly DateVocabulary[]): Map<string, string> {
	const found = new Map<string, string | null>();
	for (const { language, signs, terms } of vocabularies) {
		const words = new Set(terms.flatMap(([, ...phrases]) => phrases.flatMap((phrase) => phraseTokens(phrase))));
		for (const sign of signs) words.add(sign);
		for (const word of words) found.set(word, found.has(word) ? null : language);
	}
	// a sign is one whatever phrases of others it stands in
	for (const { language, signs } of vocabularies) for (const sign of signs) found.set(sign, language);
	return new Map([...found].flatMap(([word, language]): [string, string][] => (language === null || !/\p{L}/u.test(word) ? [] : [[word, language]])));
}

/**
 * BCP 47 code of the vocabulary to read a text with: the language hinted at where it has one, else the one most of whose
 * own words stand in the text. Linear, and bounded.
 */
export function writtenIn(tokens: Tokens, hint: string | null): string {
	const hinted = hint?.toLowerCase().split('-')[0];
	const known = dateVocabularies.find(({ language, signs }) => language === hinted && signs.length > 0);
	if (known !== undefined) return known.language;
	const counts = new Map<string, number>();
	for (let at = 0, words = 0; at < tokens.length && words < enough; at++) {
		if (tokens.kind[at] !== TokenKind.word) continue;
		words++;
		const language = signOf.get(tokens.norm[at] as string);
		if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
	}
	let best = fallback;
	for (const [language, count] of counts) if (count > (counts.get(best) ?? 0)) best = language;
	return best;
}

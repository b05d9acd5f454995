/**
 * Which vocabulary a text is read with. Languages of one script share words that mean different things (`an`, `sept`, `on`),
 * so only one of them is read; those with a script of their own are read beside it. A text in a language that has no
 * vocabulary (Italian `in mars di 2020`) is read with none, not with that of a relative: only digits are dates there.
 */
import { commonWords } from '../../language/common-words.js';
import { dateVocabularies } from '../../language/index.js';
import { phraseTokens } from '../../text/lexicon.js';
import { TokenKind, type Tokens } from '../../text/tokens.js';
import type { DateVocabulary } from './vocabulary.js';

/** Words looked at: more does not make it surer. */
const enough = 600;

/** The language of texts that show none. */
const fallback = 'en';

/** Common words that a language without a vocabulary must have in the text: names (`de la`) bring one or two. */
const SHOWN = 3;

const none: readonly string[] = [];

/** Languages by the common words they have; words of one letter are letters as often. */
const commonIn: ReadonlyMap<string, readonly string[]> = inverted();

function inverted(): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const [language, words] of Object.entries(commonWords))
		for (const word of words) if (word.length > 1) found.set(word, [...(found.get(word) ?? []), language]);
	return found;
}

/** Languages that a word may stand in and still tell something. */
const RELATIVES = 2;

/** The languages of every word that stands in the phrases of one or two of them, or among the signs of one: relatives (Spanish and Portuguese `semana`) share words that a third lacks. */
const signOf: ReadonlyMap<string, readonly string[]> = telling(dateVocabularies.filter(({ signs }) => signs.length > 0));

function telling(vocabularies: readonly DateVocabulary[]): Map<string, readonly string[]> {
	const found = new Map<string, string[]>();
	for (const { language, signs, terms } of vocabularies) {
		const words = new Set(terms.flatMap(([, ...phrases]) => phrases.flatMap((phrase) => phraseTokens(phrase))));
		for (const sign of signs) words.add(sign);
		for (const word of words) found.set(word, [...(found.get(word) ?? []), language]);
	}
	// a sign is one whatever phrases of others it stands in
	for (const { language, signs } of vocabularies) for (const sign of signs) found.set(sign, [language]);
	return new Map([...found].filter(([word, languages]) => languages.length <= RELATIVES && /\p{L}/u.test(word)));
}

/**
 * BCP 47 code of the language to read a text in: the one hinted at where it is known, else the one most of whose own words
 * stand in the text; one without a vocabulary only where its common words outnumber those of all that have one. Linear, and
 * bounded.
 */
export function writtenIn(tokens: Tokens, hint: string | null): string {
	const hinted = hint?.toLowerCase().split('-')[0];
	const known = dateVocabularies.find(({ language, signs }) => language === hinted && signs.length > 0);
	if (known !== undefined) return known.language;
	const own = new Map<string, number>();
	const common = new Map<string, number>();
	for (let at = 0, words = 0; at < tokens.length && words < enough; at++) {
		if (tokens.kind[at] !== TokenKind.word) continue;
		words++;
		const word = tokens.norm[at] as string;
		for (const language of signOf.get(word) ?? none) own.set(language, (own.get(language) ?? 0) + 1);
		for (const code of commonIn.get(word) ?? none) common.set(code, (common.get(code) ?? 0) + 1);
	}
	return unread(common) ?? most(own, fallback);
}

/** The language whose words stand in the text most often, or the one given where none has more. */
function most(counts: ReadonlyMap<string, number>, otherwise: string): string {
	let best = otherwise;
	for (const [language, count] of counts) if (count > (counts.get(best) ?? 0)) best = language;
	return best;
}

/** The language of the text where it is one without a vocabulary, else null. */
function unread(common: ReadonlyMap<string, number>): string | null {
	const read = Math.max(...dateVocabularies.map(({ language }) => common.get(language) ?? 0));
	const best = most(common, fallback);
	const count = common.get(best) ?? 0;
	return count >= SHOWN && count > read ? best : null;
}

/**
 * Which vocabulary a text is read with. Languages of one script share words that mean different things (`an`, `sept`, `on`),
 * so only one of them is read; those with a script of their own are read beside it. A text in a language that has no
 * vocabulary (Romanian `în mars 2020`) is read with none, not with that of a relative: only digits are dates there.
 */
import { commonWords } from '../../language/common-words.js';
import { dateVocabularies } from '../../language/index.js';
import { phraseTokens } from '../../text/lexicon.js';
import { TokenKind, type Tokens } from '../../text/tokens.js';
import { WordMap } from '../../text/word-map.js';
import { languageOfScript } from '../../text/writing.js';
import type { DateVocabulary } from './vocabulary.js';

/** Words looked at: more does not make it surer. */
const enough = 600;

/** The language of texts that show none. */
const fallback = 'en';

/** Common words that a language without a vocabulary must have in the text: names (`de la`) bring one or two. */
const SHOWN = 3;

/** Languages so near to each other that a word of both tells that the text is one of them. */
const relatives: readonly (readonly string[])[] = [['es', 'pt']];

const areRelatives = (languages: readonly string[]): boolean => relatives.some((family) => languages.every((language) => family.includes(language)));

/** The languages of every word that stands in the phrases of one of them or of relatives (Spanish and Portuguese `semana`), or among the signs of one. */
function ownersOf(vocabularies: readonly DateVocabulary[]): Map<string, readonly string[]> {
	const found = new Map<string, string[]>();
	for (const { language, signs, terms } of vocabularies) {
		const words = new Set(terms.flatMap(([, ...phrases]) => phrases.flatMap((phrase) => phraseTokens(phrase))));
		for (const sign of signs) words.add(sign);
		for (const word of words) found.set(word, [...(found.get(word) ?? []), language]);
	}
	// a sign is one whatever phrases of others it stands in
	for (const { language, signs } of vocabularies) for (const sign of signs) found.set(sign, [language]);
	return new Map([...found].filter(([word, languages]) => (languages.length === 1 || areRelatives(languages)) && /\p{L}/u.test(word)));
}

/** What a word tells of the language it stands in, by places among {@link languages}. */
interface Telling {
	/** The languages with a vocabulary whose own word it is, two at most. */
	readonly own: number[];
	/** Those of which it is a common word. */
	readonly common: number[];
}

/** All languages that words tell of. */
const languages: readonly string[] = [...new Set([...dateVocabularies.map(({ language }) => language), ...Object.keys(commonWords)])];

const tellings: WordMap<Telling> = tellingWords();

function tellingWords(): WordMap<Telling> {
	const found = new Map<string, Telling>();
	const of = (word: string): Telling => {
		const known = found.get(word) ?? { own: [], common: [] };
		found.set(word, known);
		return known;
	};
	// words of one letter are letters as often
	for (const [language, words] of Object.entries(commonWords)) for (const word of words) if (word.length > 1) of(word).common.push(languages.indexOf(language));
	for (const [word, owners] of ownersOf(dateVocabularies.filter(({ signs }) => signs.length > 0)))
		of(word).own.push(...owners.map((owner) => languages.indexOf(owner)));
	return new WordMap(found);
}

/** How many words tell of each language. */
class Tally {
	private readonly counts = new Int32Array(languages.length);
	/** Languages in the order in which the text shows them: of two with as many words the first holds. */
	private readonly shown: number[] = [];

	add(language: number): void {
		if (this.counts[language] === 0) this.shown.push(language);
		this.counts[language] = (this.counts[language] as number) + 1;
	}

	of(language: string): number {
		return this.counts[languages.indexOf(language)] as number;
	}

	/** The language that most words tell of, or the one given where none has more. */
	most(otherwise: string): string {
		let best = otherwise;
		for (const language of this.shown) if ((this.counts[language] as number) > this.of(best)) best = languages[language] as string;
		return best;
	}
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
	const told = languageOfScript(tokens);
	if (told !== null) return told;
	const own = new Tally();
	const common = new Tally();
	for (let at = 0, words = 0; at < tokens.length && words < enough; at++) {
		if (tokens.kind[at] !== TokenKind.word) continue;
		words++;
		const telling = tellings.at(tokens, at);
		if (telling === undefined) continue;
		for (const language of telling.own) own.add(language);
		for (const language of telling.common) common.add(language);
	}
	return unread(common) ?? own.most(fallback);
}

/** The language of the text where it is one without a vocabulary, else null. */
function unread(common: Tally): string | null {
	const read = Math.max(...dateVocabularies.map(({ language }) => common.of(language)));
	const best = common.most(fallback);
	const count = common.of(best);
	return count >= SHOWN && count > read ? best : null;
}

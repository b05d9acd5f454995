/** Number words looked up in the language of the text first: `mil` is a thousand in Spanish and a million in English. */
import { ownNumbers } from '../../../language/own-numbers.js';
import type { Tokens } from '../../../text/tokens.js';
import { languageOf } from '../../language.js';
import { articles, scales, small } from './vocabulary.js';

/** By word its number in each language that has it to itself. */
type Owned<V> = ReadonlyMap<string, ReadonlyMap<string, V>>;

function owned<V>(pick: (language: string) => readonly (readonly [string, V])[]): Owned<V> {
	const found = new Map<string, Map<string, V>>();
	for (const language of Object.keys(ownNumbers))
		for (const [word, value] of pick(language)) found.set(word, (found.get(word) ?? new Map<string, V>()).set(language, value));
	return found;
}

const ownSmall = owned((language) => ownNumbers[language]?.small ?? []);
const ownScales = owned((language) => ownNumbers[language]?.scales ?? []);
const ownArticles = owned((language) => (ownNumbers[language]?.articles ?? []).map((word) => [word, true] as const));

/** The words themselves: a numeral may begin at one. */
export const ownStarters: ReadonlySet<string> = new Set([ownSmall, ownScales, ownArticles].flatMap((words) => [...words.keys()]));

const own = <V>(words: Owned<V>, tokens: Tokens, word: string): V | undefined => words.get(word)?.get(languageOf(tokens));

/** The number that a word counts for itself, or undefined. */
export const smallOf = (tokens: Tokens, word: string): number | undefined => own(ownSmall, tokens, word) ?? small.get(word);

/** The power of ten that a word multiplies by, or undefined. */
export const scaleOf = (tokens: Tokens, word: string): number | undefined => own(ownScales, tokens, word) ?? scales.get(word);

/** Whether a word stands for one before a scale. */
export const isArticle = (tokens: Tokens, word: string): boolean => articles.has(word) || own(ownArticles, tokens, word) === true;

/** Whether a scale of the text's own language needs no number before it: `mil pesos`. */
export const countsAlone = (tokens: Tokens, word: string): boolean => own(ownScales, tokens, word) !== undefined;

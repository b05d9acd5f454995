/** How sections are numbered and how bindingly things are said, in all languages together. */
import { Lexicon } from '../text/lexicon.js';
import * as en from './en/sections.js';
import * as sv from './sv/sections.js';
import * as zh from './zh/sections.js';

const languages = [en, zh, sv];

export const sectionVocabulary = {
	words: new Set(languages.flatMap((language) => language.sectionWords)),
	numerals: new Set(zh.sectionNumerals),
	prefixes: new Set(languages.flatMap((language) => language.sectionPrefixes)),
	suffixes: Lexicon.of(languages.flatMap((language) => language.sectionSuffixes).map((word) => [word, true] as const)),
	enumerators: Lexicon.of(languages.flatMap((language) => language.enumerators).map((word) => [word, true] as const)),
	/** Modal phrase to its strength, 1 (may) to 5 (must not). */
	modals: Lexicon.of(languages.flatMap((language) => [...language.modals])),
	subordinators: new Set(languages.flatMap((language) => language.subordinators)),
	/** Words beside a length of time that make it a deadline, and words before it that make it one that has passed. */
	limitsBefore: Lexicon.of(languages.flatMap((language) => language.limitsBefore).map((word) => [word, true] as const)),
	limitsAfter: Lexicon.of(languages.flatMap((language) => language.limitsAfter).map((word) => [word, true] as const)),
	lookBacks: Lexicon.of(languages.flatMap((language) => language.lookBacks).map((word) => [word, true] as const)),
	listMarks: new Set(languages.flatMap((language) => language.listMarks)),
};

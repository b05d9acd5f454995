/** The vocabulary of the languages a text may be written in, compiled once. */
import { dateVocabularies } from '../../language/index.js';
import { Lexicon } from '../../text/lexicon.js';
import type { WordClasses } from '../../text/word-classes.js';
import { classBit, openingsOf } from './beginnings.js';
import { type Numerals, numeralsOf } from './numeral-words.js';
import type { DateVocabulary, Guard, Term } from './vocabulary.js';

/** Sets of tokens that a guarded term must not stand beside. */
interface CompiledGuard {
	readonly notBefore: ReadonlySet<string> | null;
	readonly notAfter: ReadonlySet<string> | null;
	readonly onlyBefore: ReadonlySet<string> | null;
	readonly notBeforeNumber: boolean;
	readonly notAfterNumber: boolean;
}

/** What a phrase may mean. */
export interface Meaning {
	readonly term: Term;
	/** The bit of its class, see {@link classBit}. */
	readonly begins: number;
	readonly guard: CompiledGuard | null;
}

export interface Compiled {
	readonly lexicon: Lexicon<Meaning>;
	/** What the phrases and numbers begin with. */
	readonly openings: WordClasses;
	readonly numerals: Numerals;
	readonly participles: Required<DateVocabulary['participles']>;
	/** Whether a word of rolling time may stand between a number and its unit. */
	readonly infixes: boolean;
	/** Whether the day stands first in dates of digits that could be read either way. */
	readonly dayFirst: boolean;
	/** Whether the verb that closes a sentence tells its tense. */
	readonly closingVerbs: boolean;
	/** Whether nouns are written with a capital, which then shows no name. */
	readonly capitalNouns: boolean;
}

const tokensOf = (words: string | undefined): ReadonlySet<string> | null => (words === undefined ? null : new Set(words.split(' ')));

function guardOf(term: Guard): CompiledGuard | null {
	const { notBefore, notAfter, onlyBefore, notBeforeNumber = false, notAfterNumber = false } = term;
	if (notBefore === undefined && notAfter === undefined && onlyBefore === undefined && !notBeforeNumber && !notAfterNumber) return null;
	return { notBefore: tokensOf(notBefore), notAfter: tokensOf(notAfter), onlyBefore: tokensOf(onlyBefore), notBeforeNumber, notAfterNumber };
}

/** Compiles vocabularies into one. Exported for tests, which read a language of their own making. */
export function compile(vocabularies: readonly DateVocabulary[]): Compiled {
	const lexicon = new Lexicon<Meaning>();
	for (const { terms } of vocabularies) {
		for (const [term, ...phrases] of terms) {
			const meaning = { term, begins: classBit(term.class), guard: guardOf(term) };
			for (const phrase of phrases) lexicon.add(phrase, meaning);
		}
	}
	const numerals = numeralsOf(vocabularies);
	return {
		dayFirst: vocabularies.some(({ dayFirst }) => dayFirst === true),
		closingVerbs: vocabularies.some(({ closingVerbs }) => closingVerbs === true),
		capitalNouns: vocabularies.some(({ capitalNouns }) => capitalNouns === true),
		infixes: vocabularies.some(({ terms }) => terms.some(([term]) => term.class === 'rolling' && term.infix === true)),
		lexicon,
		openings: openingsOf(vocabularies, numerals),
		numerals,
		participles: {
			endings: vocabularies.flatMap(({ participles }) => participles.endings),
			not: vocabularies.flatMap(({ participles }) => participles.not),
			ongoing: vocabularies.flatMap(({ participles }) => participles.ongoing ?? []),
		},
	};
}

const shipped = new Map<string, Compiled>();

/** The vocabulary for texts in one language, with those that are read beside any other (see {@link DateVocabulary.signs}). */
export function compiledTerms(language: string): Compiled {
	let compiled = shipped.get(language);
	if (compiled === undefined) {
		const own = dateVocabularies.filter((one) => one.language === language && one.alone === true);
		compiled = compile(own.length > 0 ? own : dateVocabularies.filter((one) => one.language === language || (one.signs.length === 0 && one.alone !== true)));
		shipped.set(language, compiled);
	}
	return compiled;
}

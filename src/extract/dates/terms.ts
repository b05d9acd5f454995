/** The vocabulary of the languages a text may be written in, compiled once. */
import { dateVocabularies } from '../../language/index.js';
import { Lexicon, phraseTokens } from '../../text/lexicon.js';
import type { DateVocabulary, Guard, Term, TermClass } from './vocabulary.js';

/** Sets of tokens that a guarded term must not stand beside. */
interface CompiledGuard {
	readonly notBefore: ReadonlySet<string> | null;
	readonly notAfter: ReadonlySet<string> | null;
	readonly onlyBefore: ReadonlySet<string> | null;
	readonly notBeforeNumber: boolean;
	readonly notAfterNumber: boolean;
}

/** Words and characters that numbers are read by. */
interface Numerals {
	readonly small: ReadonlyMap<string, number>;
	readonly tens: ReadonlyMap<string, number>;
	readonly hundreds: ReadonlySet<string>;
	readonly thousands: ReadonlySet<string>;
	readonly ordinals: ReadonlyMap<string, number>;
	readonly joiners: ReadonlySet<string>;
	readonly digits: ReadonlyMap<string, number>;
	readonly units: ReadonlyMap<string, number>;
	readonly contracted: ReadonlyMap<string, number>;
}

export interface Compiled {
	readonly lexicon: Lexicon<Term>;
	/** First words of all phrases. */
	readonly starts: ReadonlySet<string>;
	readonly guards: ReadonlyMap<Term, CompiledGuard>;
	readonly numerals: Numerals;
	/** Words that a number begins with. */
	readonly numberStarts: ReadonlySet<string>;
	readonly participles: Required<DateVocabulary['participles']>;
	/** Whether a word of rolling time may stand between a number and its unit. */
	readonly infixes: boolean;
	/** Whether the day stands first in dates of digits that could be read either way. */
	readonly dayFirst: boolean;
	/** Whether nouns are written with a capital, which then shows no name. */
	readonly capitalNouns: boolean;
}

/** Classes that can open an expression, one bit a row: rare ones share theirs. */
const openers: readonly (readonly TermClass[])[] = [
	['month'],
	['weekday'],
	['weekend', 'week-of'],
	['ordinal'],
	['ordinal-prefix'],
	['shift'],
	['deictic', 'deictic-span', 'new-year'],
	['part'],
	['slice', 'slice-lead'],
	['season'],
	['holiday'],
	['decade', 'decade-prefix', 'last-century', 'century'],
	['plan'],
	['year-prefix'],
	['lunar', 'lunar-month', 'leap-month'],
	['rolling', 'vague-span'],
	['within'],
	['amount'],
	['article'],
	['same-period', 'reported'],
	['every', 'set'],
	['vague'],
	['day-part'],
	['unit'],
	['ago'],
	['era'],
];

const bitOf = new Map<TermClass, number>(openers.flatMap((row, index) => row.map((name): [TermClass, number] => [name, 1 << index])));

/** Bits that stand for tokens rather than terms: digits, and words that numbers begin with. */
export const digitsBit = 1 << 29;
export const numberWordBit = 1 << 30;

/** The bit of a class among those of the terms at a token; 0 for a class that opens no expression. */
export function classBit(name: TermClass): number {
	return bitOf.get(name) ?? 0;
}

const tokensOf = (words: string | undefined): ReadonlySet<string> | null => (words === undefined ? null : new Set(words.split(' ')));

function guardOf(term: Guard): CompiledGuard | null {
	const { notBefore, notAfter, onlyBefore, notBeforeNumber = false, notAfterNumber = false } = term;
	if (notBefore === undefined && notAfter === undefined && onlyBefore === undefined && !notBeforeNumber && !notAfterNumber) return null;
	return { notBefore: tokensOf(notBefore), notAfter: tokensOf(notAfter), onlyBefore: tokensOf(onlyBefore), notBeforeNumber, notAfterNumber };
}

function numeralsOf(vocabularies: readonly DateVocabulary[]): Numerals {
	const words = vocabularies.flatMap(({ words: one }) => (one === null ? [] : [one]));
	const characters = vocabularies.flatMap(({ characters: one }) => (one === null ? [] : [one]));
	const scaled = (power: number): ReadonlySet<string> =>
		new Set(words.flatMap(({ scales }) => scales.filter(([, value]) => value === power).map(([word]) => word)));
	return {
		small: new Map(words.flatMap(({ small }) => small)),
		tens: new Map(words.flatMap(({ tens }) => tens)),
		hundreds: scaled(2),
		thousands: scaled(3),
		ordinals: new Map(words.flatMap(({ ordinals }) => ordinals)),
		joiners: new Set(words.flatMap(({ joiners }) => joiners)),
		digits: new Map(characters.flatMap(({ digits }) => digits)),
		// ten thousand is the largest unit that a date has use for
		units: new Map(characters.flatMap(({ smallUnits, largeUnits }) => [...smallUnits, ...largeUnits.filter(([, power]) => power <= 4)])),
		contracted: new Map(characters.flatMap(({ contracted }) => contracted)),
	};
}

/** Compiles vocabularies into one. Exported for tests, which read a language of their own making. */
export function compile(vocabularies: readonly DateVocabulary[]): Compiled {
	const lexicon = new Lexicon<Term>();
	const starts = new Set<string>();
	const guards = new Map<Term, CompiledGuard>();
	for (const { terms } of vocabularies) {
		for (const [term, ...phrases] of terms) {
			const guard = guardOf(term);
			if (guard !== null) guards.set(term, guard);
			for (const phrase of phrases) {
				lexicon.add(phrase, term);
				starts.add(phraseTokens(phrase)[0] ?? '');
			}
		}
	}
	const numerals = numeralsOf(vocabularies);
	const numberStarts = new Set(
		[numerals.small, numerals.tens, numerals.ordinals, numerals.digits, numerals.units, numerals.contracted].flatMap((map) => [...map.keys()]),
	);
	return {
		dayFirst: vocabularies.some(({ dayFirst }) => dayFirst === true),
		capitalNouns: vocabularies.some(({ capitalNouns }) => capitalNouns === true),
		infixes: vocabularies.some(({ terms }) => terms.some(([term]) => term.class === 'rolling' && term.infix === true)),
		lexicon,
		starts,
		guards,
		numerals,
		numberStarts,
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
		compiled = compile(dateVocabularies.filter((one) => one.language === language || one.signs.length === 0));
		shipped.set(language, compiled);
	}
	return compiled;
}

/**
 * What may begin where. Nearly three dozen patterns read dates from the same tokens, and most tokens begin none: they are told apart once, by their word form
 * and the two behind it, and reading goes from one token where something may begin to the next. A token too many costs a look, none that is needed is left out.
 */
import { openingOf } from '../../text/lexicon.js';
import { rowHash, TokenKind, type Tokens } from '../../text/tokens.js';
import { WordClasses } from '../../text/word-classes.js';
import type { Numerals } from './numeral-words.js';
import type { DateVocabulary, TermClass } from './vocabulary.js';

/** What a token must be for a pattern to be tried at it: a term of one of these classes, digits, a number in words, an apostrophe. */
export type Start = Opener | 'digits' | 'number-word' | 'apostrophe';

/** Classes by which patterns are found: of what opens an expression, and of what must stand in it. A bit a row: rare ones share theirs. */
const openers = [
	['month'],
	['weekday'],
	['weekend', 'week-of', 'week-number'],
	['ordinal'],
	['ordinal-prefix'],
	['shift'],
	['deictic', 'deictic-span', 'new-year'],
	['part'],
	['slice', 'slice-lead'],
	['season'],
	['holiday'],
	['decade', 'decade-prefix', 'decade-mark', 'decade-suffix'],
	['century-mark', 'last-century', 'century'],
	['plan', 'plan-mark'],
	['year-prefix'],
	['lunar', 'lunar-month', 'leap-month'],
	['rolling', 'vague-span'],
	['within'],
	['amount'],
	['article'],
	['same-period', 'reported'],
	['every', 'set'],
	['vague', 'era', 'reign', 'glossed'],
	['day-part'],
	['unit', 'units', 'field', 'whole'],
	['ago'],
] as const satisfies readonly (readonly TermClass[])[];

export type Opener = Exclude<(typeof openers)[number][number], 'article'>;

const bitOf = new Map<TermClass, number>(openers.flatMap((row, index) => row.map((name): [TermClass, number] => [name, 1 << index])));

/** What may begin at a token besides terms of the classes above. */
export const Begin = {
	/** A phrase of any class, or a word that goes on with a number. */
	phrase: 1 << 26,
	/** A web address, in which nothing is a date. */
	address: 1 << 27,
	/** Digits, or an apostrophe: `’21`. */
	digits: 1 << 28,
	/** A word or character that a number begins with; one that is an ordinal. */
	numberWord: 1 << 29,
	ordinalWord: 1 << 30,
} as const;

/** What a web address begins with. */
export const addresses: ReadonlySet<string> = new Set(['http', 'https', 'www']);

/** Where an expression may begin, or an address that is passed over: everywhere but at phrases that only stand beside dates. */
const anything = ~Begin.phrase;

/** The bit of a class among those of the terms at a token; 0 for a class that opens no expression. */
export function classBit(name: TermClass): number {
	return bitOf.get(name) ?? 0;
}

const article = classBit('article');

/** The bits of tokens at which a pattern with these starts is tried. */
export function bitsOf(starts: readonly Start[]): number {
	return starts.reduce((bits, start) => bits | startBit(start), 0);
}

function startBit(start: Start): number {
	switch (start) {
		case 'digits':
		case 'apostrophe':
			return Begin.digits;
		case 'number-word':
			return Begin.numberWord | Begin.ordinalWord;
		case 'ordinal':
			return classBit(start) | Begin.ordinalWord;
		default:
			return classBit(start);
	}
}

/** How the phrases and numbers of some vocabularies open. */
export function openingsOf(vocabularies: readonly DateVocabulary[], numerals: Numerals): WordClasses {
	const terms = vocabularies.flatMap(({ terms: all }) => all);
	const { small, tens, hundreds, thousands, joiners, ordinals, digits, units, contracted } = numerals;
	return new WordClasses([
		...terms.map(([term, ...phrases]) => [classBit(term.class) | Begin.phrase, { openings: { hashes: phrases.map((one) => openingOf(one)) } }] as const),
		...[small, tens, digits, units, contracted].map((words) => [Begin.numberWord, words] as const),
		...[hundreds, thousands, joiners].map((words) => [Begin.phrase, words] as const),
		[Begin.ordinalWord, ordinals],
		[Begin.address, addresses],
		[Begin.digits, ["'"]],
	]);
}

/** Words that the longest article has. */
const longestArticle = 2;

/** Tells of every token, by bits, what may begin there, and what may soon behind it. Linear. */
export class Beginnings {
	/** Whether the text has a Chinese character or a syllable of Hangul. */
	readonly han: boolean;
	private readonly at: Int32Array;
	private readonly soon: Int32Array;

	constructor(tokens: Tokens, openings: WordClasses) {
		const { length, hash, kind } = tokens;
		this.at = new Int32Array(length);
		this.soon = new Int32Array(length);
		let han = false;
		for (let i = 0; i < length; i++) {
			const one = hash[i] as number;
			const two = rowHash(one, hash[i + 1] as number);
			const bits = openings.of(one, two, rowHash(two, hash[i + 2] as number));
			this.at[i] = kind[i] === TokenKind.digits ? bits | Begin.digits : bits;
			if (kind[i] === TokenKind.han || kind[i] === TokenKind.hangul) han = true;
		}
		this.han = han;
		this.lookAhead();
	}

	/**
	 * Tells what may stand in one expression with a token: all that begins before the fourth token behind it at which nothing does, neither
	 * phrase nor number. `5| - bloody -| days` has two of them, `the 12th|, 13th|, 14th|, 15th centuries` three.
	 */
	private lookAhead(): void {
		const { at, soon } = this;
		let nearest = Number.POSITIVE_INFINITY;
		// what begins before the next such token, before the one behind it, and so on
		let [first, second, third, fourth] = [0, 0, 0, 0];
		for (let i = at.length - 1; i >= 0; i--) {
			const bits = at[i] as number;
			if (bits === 0) {
				fourth = third;
				third = second;
				second = first;
				first = 0;
			} else first |= bits;
			soon[i] = first | second | third | fourth;
			// `the| council`: an article before nothing opens nothing
			if ((bits & anything) === article && nearest - i > longestArticle) at[i] = bits & ~article;
			else if ((bits & anything) !== 0) nearest = i;
		}
	}

	/** Of some bits those that may be meant at a token. */
	of(token: number, bits: number): number {
		return (this.at[token] as number) & bits;
	}

	/** The bits of what may begin at a token or behind it in one expression with it. */
	soonAt(token: number): number {
		return this.soon[token] as number;
	}

	/** The first token from here on, before `last`, where an expression or an address may begin, or `last`. */
	next(from: number, last: number): number {
		const { at } = this;
		let token = from;
		while (token < last && ((at[token] as number) & anything) === 0) token++;
		return token;
	}
}

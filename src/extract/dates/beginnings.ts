/**
 * What may begin where. Nearly three dozen patterns read dates from the same tokens, and most tokens begin none: they are told apart once, by their word form
 * and the two behind it, and reading goes from one token where something may begin to the next. A token too many costs a look, none that is needed is left out.
 */
import { openingOf, phraseTokens } from '../../text/lexicon.js';
import { rowHash, TokenKind, type Tokens } from '../../text/tokens.js';
import { WordClasses } from '../../text/word-classes.js';
import type { Numerals } from './terms.js';
import type { DateVocabulary, TermClass } from './vocabulary.js';

/** What a token must be for a pattern to be tried at it: a term of one of these classes, digits, a number in words, an apostrophe, a length of time. */
export type Start = Opener | 'digits' | 'number-word' | 'apostrophe' | 'length';

/** Classes that open an expression, or stand behind the article that opens it; a bit a row: rare ones share theirs. */
const openers = [
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
	['decade', 'decade-prefix', 'last-century'],
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
	['unit', 'units', 'whole'],
	['ago', 'era'],
] as const satisfies readonly (readonly TermClass[])[];

type Opener = Exclude<(typeof openers)[number][number], 'article'>;

const bitOf = new Map<TermClass, number>(openers.flatMap((row, index) => row.map((name): [TermClass, number] => [name, 1 << index])));

/** What may begin at a token besides terms of the classes above. */
export const Begin = {
	/** A number or an amount, with a unit of time behind it. */
	length: 1 << 25,
	/** A phrase of any class. */
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
const unit = classBit('unit');
/** What a length of time may begin with. */
const counting = classBit('amount') | Begin.digits | Begin.numberWord;

/** The bits of tokens at which a pattern with these starts is tried. */
export function bitsOf(starts: readonly Start[]): number {
	return starts.reduce((bits, start) => bits | startBit(start), 0);
}

function startBit(start: Start): number {
	switch (start) {
		case 'digits':
		case 'apostrophe':
			return Begin.digits;
		case 'length':
			return Begin.length;
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
	const { small, tens, ordinals, digits, units, contracted } = numerals;
	return new WordClasses([
		...terms.map(([term, ...phrases]) => [classBit(term.class) | Begin.phrase, { openings: { hashes: phrases.map((one) => openingOf(phraseTokens(one))) } }] as const),
		...[small, tens, digits, units, contracted].map((words) => [Begin.numberWord, words] as const),
		[Begin.ordinalWord, ordinals],
		[Begin.address, addresses],
		[Begin.digits, ["'"]],
	]);
}

/** Words that the longest article has. */
const longestArticle = 2;

/** Tokens between a number and its unit at which no phrase and no number begins: `5| - bloody -| days`, `3|.5 years`. */
const strangers = 3;

/** Tells of every token, by bits, what may begin there. Linear. */
export class Beginnings {
	/** Whether the text has a Chinese character. */
	readonly han: boolean;
	private readonly at: Int32Array;

	constructor(tokens: Tokens, openings: WordClasses) {
		const { length, hash, kind } = tokens;
		this.at = new Int32Array(length);
		let han = false;
		for (let i = 0; i < length; i++) {
			const one = hash[i] as number;
			const two = rowHash(one, hash[i + 1] as number);
			const bits = openings.of(one, two, rowHash(two, hash[i + 2] as number));
			this.at[i] = kind[i] === TokenKind.digits ? bits | Begin.digits : bits;
			if (kind[i] === TokenKind.han) han = true;
		}
		this.han = han;
		this.lookAhead();
	}

	/** What a token may begin by what stands behind it: `a| year` is a length, `a| council` none, and before `council` an article opens nothing. */
	private lookAhead(): void {
		const { at } = this;
		let anythingAt = Number.POSITIVE_INFINITY;
		let strangersToUnit = Number.POSITIVE_INFINITY;
		for (let i = at.length - 1; i >= 0; i--) {
			let bits = at[i] as number;
			if ((bits & counting) !== 0 && strangersToUnit <= strangers) bits |= Begin.length;
			if ((bits & anything) === article && anythingAt - i > longestArticle) bits &= ~article;
			at[i] = bits;
			if ((bits & anything) !== 0) anythingAt = i;
			if ((bits & unit) !== 0) strangersToUnit = 0;
			else if (bits === 0) strangersToUnit++;
		}
	}

	/** Of some bits those that may be meant at a token. */
	of(token: number, bits: number): number {
		return (this.at[token] as number) & bits;
	}

	/** The first token from here on, before `last`, where an expression or an address may begin, or `last`. */
	next(from: number, last: number): number {
		const { at } = this;
		let token = from;
		while (token < last && ((at[token] as number) & anything) === 0) token++;
		return token;
	}
}

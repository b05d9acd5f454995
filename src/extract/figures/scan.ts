/** What a pattern sees while the tokens are walked once. */

import type { Lexicon, LexiconMatch } from '../../text/lexicon.js';
import type { Reading } from '../../text/reading.js';
import { isInCapitals } from '../../text/titles.js';
import { Gap, TokenKind, type Tokens } from '../../text/tokens.js';
import type { FigureValue } from '../../timeline/schema.js';
import type { DateMention } from '../mentions.js';
import type { OwnWords } from './own-words.js';
import { moneyPrefixes } from './vocabulary.js';

/** A quantity that an ellipsis can take its unit from. */
export interface Told {
	readonly first: number;
	readonly kind: FigureValue['kind'];
	readonly unit: string;
	readonly value: number;
}

export interface Scan {
	readonly tokens: Tokens;
	/** The sentence the walk is in: its first token and the one after its last. */
	readonly first: number;
	readonly last: number;
	/** The token after the last figure found: nothing before it belongs to the next one. */
	readonly floor: number;
	/** True where most words of the sentence have a capital: a headline, in which a capital tells nothing. */
	readonly titled: boolean;
	/** Currencies that the article speaks of: they decide what `¥`, `Rs` or `pounds` are. */
	readonly currencies: ReadonlySet<string>;
	/** The currency of `$` and of dollars without a country. */
	readonly dollar: string;
	/** What a name that the currencies of several places share (元) is in this article; null where it is the first listed. */
	readonly shared: string | null;
	/** The currency of the places where the article's language is written, where that is one. */
	readonly ownCurrency: string | null;
	/** Names with a number that the article writes again and again: `python 3`. */
	readonly numbered: ReadonlySet<string>;
	/** True in an article of a language that the vocabulary does not hold: only signs, codes and international units are read. */
	readonly foreign: boolean;
	/** Units of the article's own language, read beside signs alone; null of a language that has none of its own. */
	readonly own: OwnWords | null;
	/** Unit of the last count, for `three of them`. */
	readonly counted: string | null;
	/** The token at which that count began. */
	readonly countedAt: number;
	/** The last amount of money or of a physical unit, for `to 5.2 billion` behind it. */
	readonly told: Told | null;
	/** The last figure where it is a percentage, for `from 4.2` behind it. */
	readonly percent: Told | null;
}

/** For each token, the first one from it on that belongs to a date (the number of tokens where there is none). */
export function nextDated(length: number, dates: readonly DateMention[]): Int32Array {
	const next = new Int32Array(length).fill(-1);
	for (const { first, last } of dates) for (let i = first; i < last; i++) next[i] = i;
	let nearest = length;
	for (let i = length - 1; i >= 0; i--) {
		if (next[i] !== -1) nearest = i;
		next[i] = nearest;
	}
	return next;
}

/** A name and a number that stand together so often are one name. */
const AGAIN = 3;

/** The names with a number of an article, as words that stand before digits with a capital. One look at every token. */
export function numberedNames({ tokens, sentences, sentenceOf }: Reading): Set<string> {
	const counts = new Map<string, number>();
	for (let i = 1; i < tokens.length; i++) {
		if (tokens.kind[i] !== TokenKind.digits || tokens.gap[i] !== Gap.space || tokens.capital[i - 1] !== true || !isWord(tokens, i - 1)) continue;
		// `The 27 ministers`: a word that opens its sentence has its capital from that
		if (sentences[sentenceOf[i] as number]?.first === i - 1) continue;
		if ((tokens.norm[i] as string).length > 2 || moneyPrefixes.longest(tokens, i - 1, i) !== null) continue;
		const name = `${tokens.norm[i - 1]} ${tokens.norm[i]}`;
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return new Set([...counts].filter(([, count]) => count >= AGAIN).map(([name]) => name));
}

/** True where most words of a sentence begin with a capital. */
export function isTitled(tokens: Tokens, first: number, last: number): boolean {
	return isInCapitals(tokens, first, last, 0.6, 1);
}

export const isGlued = (tokens: Tokens, at: number): boolean => tokens.gap[at] === Gap.none;
export const isWord = (tokens: Tokens, at: number): boolean => tokens.kind[at] === TokenKind.word;
export const isDigits = (tokens: Tokens, at: number): boolean => tokens.kind[at] === TokenKind.digits;
export const isHan = (tokens: Tokens, at: number): boolean => tokens.kind[at] === TokenKind.han;

/** The longest phrase of a lexicon, of at most `reach` tokens, that ends right before token `at`. */
export function endingAt<V>(lexicon: Lexicon<V>, { tokens, first }: Scan, at: number, reach: number): LexiconMatch<V> | null {
	for (let start = Math.max(first, at - reach); start < at; start++) {
		const match = lexicon.longest(tokens, start, at);
		if (match !== null && match.last === at) return match;
	}
	return null;
}

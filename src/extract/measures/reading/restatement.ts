/** A rule that says the same thing in its summary, its explanation and its text says it once. */
import { TokenKind, type Tokens } from '../../../text/tokens.js';
import type { Found } from '../found.js';

/** Letters of a word that counts. */
const LONG = 4;
/** Words a clause needs before it can be told from others by them. */
const ENOUGH = 6;
/** Share of words that two clauses have in common. At this value five repeats in three annotated registers were found and no annotated measure of 50 articles was lost. */
const SHARE = 0.8;

/** The measures of an article by their words, to find those that come again. Linear in the words of an article: a clause is compared with those of the same verb. */
export class Restatements {
	private readonly known = new Map<string, ReadonlySet<string>[]>();

	/** Whether a measure with the same verb, the same numbers and nearly the same words was told before; if not, it is remembered. */
	again(tokens: Tokens, { first, last, verb, head }: Found): boolean {
		const words = wordsOf(tokens, first, last);
		if (words.size < ENOUGH) return false;
		const key = `${verb?.lemma ?? tokens.norm[head]} ${numbersOf(tokens, first, last)}`;
		const before = this.known.get(key) ?? [];
		if (before.some((other) => share(words, other) >= SHARE)) return true;
		this.known.set(key, [...before.slice(-LIMIT), words]);
		return false;
	}
}

/** Clauses of one verb and the same numbers that are remembered. */
const LIMIT = 20;

function wordsOf(tokens: Tokens, first: number, last: number): ReadonlySet<string> {
	const words = new Set<string>();
	for (let i = first; i < last; i++) if (tokens.kind[i] === TokenKind.word && (tokens.norm[i] as string).length >= LONG) words.add(tokens.norm[i] as string);
	return words;
}

function numbersOf(tokens: Tokens, first: number, last: number): string {
	const numbers: string[] = [];
	for (let i = first; i < last; i++) if (tokens.kind[i] === TokenKind.digits) numbers.push(tokens.norm[i] as string);
	return numbers.join(' ');
}

function share(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	let common = 0;
	for (const word of one) if (other.has(word)) common++;
	return common / Math.max(one.size, other.size);
}

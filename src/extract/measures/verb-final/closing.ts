/** The predicate that closes a clause, read from its end: what says how it is meant, the ending of the verb, its stem. */
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import type { Verb } from '../vocabulary.js';
import { endingAt, type Grammar, type Stem } from './grammar.js';
import type { Mood, Tail } from './vocabulary.js';

export interface Closing {
	/** First token of the stem; of a noun of action that a light verb carries, of that noun. */
	readonly head: number;
	/** The token after the predicate. */
	readonly last: number;
	/** Null of a noun of action that stands in no row. */
	readonly verb: Verb | null;
	readonly passive: boolean;
	/** `noun`: a noun of action alone closes the clause. */
	readonly mood: Mood | 'noun';
	/** From the outermost in. */
	readonly tails: readonly Tail[];
	/** It is only thought about: 導入を検討する. */
	readonly idea: boolean;
	/** It tells of the thing itself what somebody else does. */
	readonly happens: boolean;
	/** Tokens before which the object mark of the carried noun stands, see {@link head}. */
	readonly carried: boolean;
}

/** Tokens of the longest phrase behind a verb, of the longest ending and of the longest stem. */
const TAIL = 22;
const ENDING = 18;
const STEM = 10;
/** Tails that stand behind one another: する|方針を固めた|ことを明らかにした|と報じた. */
const TAILS = 4;
/** Tokens of what closes words that are said. */
const QUOTATIVE = 3;
/** Ways to part the tokens before a place into tail and rest that are tried. */
const CHOICES = 3;
/** Characters of a noun of action that stands in no row. */
const NOUN = 2;

/**
 * The predicate that ends right before a token, or null. Looks back a bounded number of tokens.
 * @param first token that it must not begin before
 * @param joins a clause follows: the bare conjunctive form may close this one
 */
export function closingAt(grammar: Grammar, tokens: Tokens, first: number, last: number, joins: boolean): Closing | null {
	if (joins && !endingAt(grammar.notClosing, tokens, first, last, STEM).next().done) return null;
	return read(grammar, tokens, first, last, last, joins, []);
}

function read(grammar: Grammar, tokens: Tokens, first: number, at: number, last: number, joins: boolean, tails: readonly Tail[]): Closing | null {
	const end = beforeQuote(grammar, tokens, first, at);
	// 도입하|고: the ending of the verb joins, and not the same syllable behind a predicate, 도입했|고
	const joined = grammar.spaced && joins && tails.length === 0 ? verbAt(grammar, tokens, first, end, true) : null;
	if (joined?.mood === 'join') return { ...joined, last, tails };
	const told = tails.length < TAILS ? sayingAt(grammar, tokens, first, end) : null;
	if (told !== null) {
		const found = read(grammar, tokens, first, told.at, last, false, [...tails, told.tail]);
		if (found !== null && found.mood !== 'noun') return found;
		// 받았다|고 밝혔다: what nobody can read is said, and nothing is announced
		if (told.whole) return null;
	}
	let choices = tails.length === TAILS ? CHOICES : 0;
	for (const tail of endingAt(grammar.tails, tokens, first, end, TAIL)) {
		if (choices++ === CHOICES) break;
		for (const value of tail.values) {
			const found = read(grammar, tokens, first, tail.first, last, joins, [...tails, value]);
			// 方針|だ: what stands behind a noun alone is the end of another phrase
			if (found !== null && (found.mood !== 'noun' || value === 'duty')) return found;
			// 시행| 예정이다
			if (found !== null && grammar.spaced && value === 'plan') return { ...found, mood: 'present' };
		}
	}
	const verb = verbAt(grammar, tokens, first, end, joins && tails.length === 0);
	// 한| 것이다 tells what was done, 할| 것이다 what is planned
	if (verb === null || (verb.mood === 'did' && tails.at(-1) === 'plan')) return null;
	return { ...verb, last, tails, mood: tails.length > 0 ? (meant.get(verb.mood) ?? verb.mood) : verb.mood };
}

/** 할| 계획이다: what a form before a noun tells where the noun tells how it is meant. */
const meant: ReadonlyMap<Read['mood'], Mood> = new Map([
	['relative', 'present'],
	['did', 'past'],
]);

/** Tokens from what is said to the verb of saying. */
const SAYING = 28;

interface Saying {
	readonly tail: Tail;
	/** Where what is said ends. */
	readonly at: number;
	/** Nothing but what is said is told: no object stands between. */
	readonly whole: boolean;
}

/** 한다|고 |15일| 밝혔다: the verb of saying that ends right before a token, with the place where what is said ends; null where none does. */
export function sayingAt(grammar: Grammar, tokens: Tokens, first: number, end: number): Saying | null {
	for (const { first: verb, values } of endingAt(grammar.sayings, tokens, first, end, STEM)) {
		if (tokens.gap[verb] === Gap.none) continue;
		const whole = (from: number): boolean => {
			for (let i = from; i < verb; i++) if (grammar.objects.has(tokens.norm[i] as string)) return false;
			return true;
		};
		for (let at = verb - 1; at > first && at >= verb - SAYING; at--) {
			const match = tokens.gap[at + 1] === Gap.none && at + 1 < verb ? null : endingAt(grammar.quotatives, tokens, first, at + 1, QUOTATIVE).next();
			if (match === null) continue;
			// …하겠다"|고 밝혔다
			if (match.done === true && grammar.linkers.has(tokens.norm[at] as string)) {
				const quote = quotedBefore(grammar, tokens, at);
				if (quote !== null) return { tail: values[0] as Tail, at: quote, whole: whole(at) };
			}
			if (match.done === true) continue;
			const quoted = quotedBefore(grammar, tokens, match.value.first);
			// 다|고: the verb keeps its end
			return { tail: values[0] as Tail, at: quoted ?? match.value.first + 1, whole: whole(at) };
		}
	}
	return null;
}

/** …할 계획"|이라고: the place behind the mark that closes speech before a token; null where none does. */
function quotedBefore({ closingQuote, subjects }: Grammar, { norm, gap }: Tokens, at: number): number | null {
	const closers = new Set(closingQuote.values());
	const end = subjects.has(norm[at - 1] as string) && gap[at] === Gap.none ? at - 1 : at;
	return closers.has(norm[end - 1] as string) && gap[end] === Gap.none ? end : null;
}

/** The longest phrase behind a verb that ends right before a token; null where none does. */
export function tailAt(grammar: Grammar, tokens: Tokens, first: number, at: number): Tail | null {
	for (const { values } of endingAt(grammar.tails, tokens, first, at, TAIL)) return values[0] ?? null;
	return null;
}

/** …する。|」と述べた: what is said ends before the marks that close it. */
function beforeQuote({ closingQuote }: Grammar, { norm, kind }: Tokens, first: number, at: number): number {
	const closers = new Set(closingQuote.values());
	let end = at;
	while (end > first && kind[end - 1] === TokenKind.mark && (closers.has(norm[end - 1] as string) || norm[end - 1] === '。' || norm[end - 1] === '.')) end--;
	return end;
}

type Read = Omit<Closing, 'last' | 'tails'>;

function verbAt(grammar: Grammar, tokens: Tokens, first: number, at: number, joins: boolean): Read | null {
	for (const { first: from, values } of endingAt(grammar.endings, tokens, first, at, ENDING)) {
		for (const { conjugation, passive, mood } of values) {
			const found = stemAt(grammar, tokens, first, from, conjugation, passive);
			if (found !== null) return { ...found, passive, mood };
			// 見直し|を|した
			const done = conjugation === grammar.nominal && !grammar.spaced ? carriedBy(grammar, tokens, first, from) : null;
			if (done !== null) return { ...done, idea: false, happens: false, carried: true, passive, mood };
		}
		// a noun of action of no row: 実証|する
		const nominal = values.find(({ conjugation }) => conjugation === grammar.nominal);
		const noun = nominal === undefined ? -1 : nounAt(tokens, first, from);
		if (nominal !== undefined && noun >= 0 && endingAt(grammar.states, tokens, first, from, STEM).next().done)
			return { head: noun, verb: null, passive: nominal.passive, mood: nominal.mood, idea: false, happens: false, carried: false };
	}
	if (joins) {
		for (const conjugation of grammar.bare) {
			const found = stemAt(grammar, tokens, first, at, conjugation);
			if (found !== null) return { ...found, passive: false, mood: 'join' };
		}
		// 予算案を|可決、成立させた
		const listed = grammar.spaced ? null : stemAt(grammar, tokens, first, at, grammar.nominal);
		return listed?.verb == null || !hasObjectNear(grammar, tokens, first, listed.head) ? null : { ...listed, passive: false, mood: 'join' };
	}
	const noun = stemAt(grammar, tokens, first, at, grammar.nominal);
	return noun === null ? null : { ...noun, passive: false, mood: 'noun' };
}

/** The verb whose stem ends right before a token. */
function stemAt(
	grammar: Grammar,
	tokens: Tokens,
	first: number,
	at: number,
	conjugation: string,
	passive = false,
): Pick<Read, 'head' | 'verb' | 'idea' | 'happens' | 'carried'> | null {
	for (const { first: head, values } of endingAt(grammar.stems, tokens, first, at, STEM)) {
		const own = values.filter((stem) => stem.conjugation === conjugation);
		const light = own.find(({ carries }) => carries !== null);
		const carried = light === undefined ? null : carriedBy(grammar, tokens, first, head, passive);
		if (light !== undefined && carried !== null)
			return { head: carried.head, verb: carried.verb, idea: light.carries === 'idea', happens: false, carried: true };
		const stem: Stem | undefined = own.find(({ verb }) => verb !== null) ?? light;
		if (stem !== undefined) return { head, verb: stem.verb, idea: stem.carries === 'idea', happens: stem.happens, carried: false };
	}
	return null;
}

/** Tokens from an object mark, or that of a topic, to a noun of action by which it is told what is done to it. */
const OBJECT = 6;

function hasObjectNear({ objects, topics }: Grammar, { norm, kind }: Tokens, first: number, head: number): boolean {
	for (let i = head - 1; i > first && i >= head - OBJECT; i--)
		if (kind[i] === TokenKind.kana && (objects.has(norm[i] as string) || topics.has(norm[i] as string))) return true;
	return false;
}

/** The noun of action before an object mark: 調査|を|行う. */
function carriedBy(grammar: Grammar, tokens: Tokens, first: number, at: number, passive = false): { readonly head: number; readonly verb: Verb | null } | null {
	const mark = tokens.norm[at - 1] as string;
	// 改正|が|行われる
	if (at - 1 <= first || !(grammar.carriers.has(mark) || (passive && !grammar.spaced && grammar.subjects.has(mark)))) return null;
	for (const { first: head, values } of endingAt(grammar.stems, tokens, first, at - 1, STEM)) {
		const stem = values.find(({ conjugation, verb }) => conjugation === grammar.nominal && verb !== null);
		if (stem !== undefined) return { head, verb: stem.verb };
	}
	return null;
}

/** Where the noun of Chinese characters, or of syllables glued to the verb, begins that ends right before a token, -1 where there is none of at least two. */
function nounAt({ kind, gap }: Tokens, first: number, at: number): number {
	let head = at;
	while (head > first && at - head < NOUN && (kind[head - 1] === TokenKind.han || (kind[head - 1] === TokenKind.hangul && gap[head] === Gap.none))) head--;
	return at - head < NOUN ? -1 : head;
}

/** The tokens of one sentence as the patterns see them: terms of the vocabulary, numbers and ordinals at a position. */
import type { LexiconMatch } from '../../text/lexicon.js';
import { Gap, isUpper, TokenKind, type Tokens } from '../../text/tokens.js';
import { type AmountAt, readAmount } from './amounts.js';
import { addresses, Begin, Beginnings } from './beginnings.js';
import type { Expression } from './expression.js';
import { type NumberAt, readNumber, readOrdinal } from './numerals.js';
import type { Compiled, Meaning } from './terms.js';
import type { TermClass, TermOf } from './vocabulary.js';

/** Something read: what it is and the token after it. */
export interface At<T> {
	readonly value: T;
	readonly last: number;
}

/** What a pattern answers: the expression and the token after its last. */
export interface Read {
	readonly expression: Expression;
	readonly last: number;
}

export interface Found extends Read {
	readonly first: number;
	readonly rule: string;
}

type Phrase = LexiconMatch<Meaning>;

const none: readonly Phrase[] = [];

/** How deep an expression may hold another: `the end of the first half of last year` is three. */
const maxDepth = 4;

export class View {
	/** Bounds of the sentence: no pattern reads past them. */
	first = 0;
	last = 0;
	/** Whether durations, sets and the like are read as well. */
	readonly durations: boolean;
	/** Whether the two ends of a range are read each for itself. */
	readonly apart: boolean;
	private readonly phrases: (readonly Phrase[] | undefined)[];
	readonly beginnings: Beginnings;
	private readonly numbers: (NumberAt | null | undefined)[];
	private readonly amounts: (AmountAt | null | undefined)[];
	private readonly memo: (Found | null | undefined)[];
	/** The reign that counted the year read last, by the year before its first; null where that was of the common era. It says whether a bare number is a year. */
	reign: number | null = null;
	/** The reign of the places that the text names, looked for once; see {@link placedReign}. */
	private placed: number | null | undefined;
	private depth = 0;
	private cased: boolean | null = null;

	constructor(
		readonly tokens: Tokens,
		readonly compiled: Compiled,
		private readonly dispatch: (view: View, at: number) => Found | null,
		reading: { readonly durations: boolean; readonly apart: boolean },
		/** Day before month in `4/5/2017`, as other dates of the document show it. */
		readonly dayFirst: boolean,
	) {
		this.durations = reading.durations;
		this.apart = reading.apart;
		this.phrases = new Array(tokens.length);
		this.numbers = new Array(tokens.length);
		this.amounts = new Array(tokens.length);
		this.beginnings = new Beginnings(tokens, compiled.openings);
		this.memo = new Array(tokens.length);
	}

	/** Moves to another sentence. */
	enter(first: number, last: number): void {
		this.first = first;
		this.last = last;
		this.cased = null;
	}

	/** True where the sentence has a capital at all: in one without, small letters say nothing. */
	anyCapital(): boolean {
		if (this.cased === null) {
			this.cased = false;
			for (let i = this.first; i < this.last && !this.cased; i++) this.cased = this.tokens.capital[i] === true;
		}
		return this.cased;
	}

	/** The phrases of the vocabulary that start at a token, shortest first. */
	private phrasesAt(at: number): readonly Phrase[] {
		if (this.beginnings.of(at, Begin.phrase) === 0) return none;
		let known = this.phrases[at];
		if (known === undefined) {
			known = this.compiled.lexicon.all(this.tokens, at, this.last).map((phrase) => this.allowed(phrase));
			this.phrases[at] = known;
		}
		return known;
	}

	/** A phrase with those of its meanings whose guards let them stand between the tokens around it. */
	private allowed(phrase: Phrase): Phrase {
		const { first, last, values } = phrase;
		if (values.every(({ guard }) => guard === null)) return phrase;
		const before = this.glued(first) ? this.norm(first - 1) : '';
		const after = this.glued(last) ? this.norm(last) : '';
		const stands = ({ guard }: Meaning): boolean => {
			if (guard === null) return true;
			if (guard.notBefore?.has(after) === true || guard.notAfter?.has(before) === true) return false;
			if (guard.onlyBefore !== null && !guard.onlyBefore.has(after)) return false;
			return !(guard.notAfterNumber && this.countsWith(before)) && !(guard.notBeforeNumber && this.countsWith(after));
		};
		return { first, last, values: values.filter(stands) };
	}

	/** True for digits and for characters that numbers are written with. */
	private countsWith(norm: string): boolean {
		const { digits, units, contracted } = this.compiled.numerals;
		return digits.has(norm) || units.has(norm) || contracted.has(norm) || isAsciiDigit(norm);
	}

	/** The first token from here on at which an expression or a web address may begin, or the end of the sentence. */
	next(at: number): number {
		return this.beginnings.next(at, this.last);
	}

	/** True where a web address begins. */
	isAddress(at: number): boolean {
		return this.beginnings.of(at, Begin.address) !== 0 && addresses.has(this.norm(at));
	}

	/** What begins at a token: the bits of the classes of all terms there, of digits and of numbers in words. */
	begins(at: number): number {
		if (at >= this.last) return 0;
		let bits = this.beginnings.of(at, Begin.digits | Begin.numberWord | Begin.ordinalWord);
		for (const { values } of this.phrasesAt(at)) for (const { begins } of values) bits |= begins;
		return bits;
	}

	/** The longest term of a class that starts at a token. */
	term<C extends TermClass>(at: number, wanted: C, accept?: (term: TermOf<C>) => boolean): At<TermOf<C>> | null {
		if (at < this.first || at >= this.last) return null;
		const phrases = this.phrasesAt(at);
		for (let i = phrases.length - 1; i >= 0; i--) {
			const { last, values } = phrases[i] as Phrase;
			for (const { term } of values)
				if (term.class === wanted && (accept === undefined || accept(term as TermOf<C>))) return { value: term as TermOf<C>, last };
		}
		return null;
	}

	/** The term of a class that ends just before a token, the longest of at most `reach` tokens. */
	termBefore<C extends TermClass>(at: number, wanted: C, accept?: (term: TermOf<C>) => boolean, reach = 5): { value: TermOf<C>; first: number } | null {
		let best: { value: TermOf<C>; first: number } | null = null;
		for (let first = at - 1; first >= this.first && first >= at - reach; first--) {
			for (const { last, values } of this.phrasesAt(first)) {
				if (last !== at) continue;
				for (const { term } of values)
					if (term.class === wanted && (accept === undefined || accept(term as TermOf<C>))) best = { value: term as TermOf<C>, first };
			}
		}
		return best;
	}

	/** The expression that starts at a token, by the longest pattern. Read once a position. */
	expression(at: number): Found | null {
		if (at >= this.last || at < this.first) return null;
		const known = this.memo[at];
		if (known !== undefined) return known;
		if (this.depth >= maxDepth) return null;
		this.depth++;
		const found = this.dispatch(this, at);
		this.depth--;
		this.memo[at] = found;
		return found;
	}

	/** The reign by which a place that the text names counts its years, by the year before its first; null where it names none. One look at every token. */
	placedReign(): number | null {
		if (this.placed !== undefined) return this.placed;
		this.placed = null;
		const { tokens, compiled } = this;
		for (let i = 0; i < tokens.length && this.placed === null; i++)
			for (const { values } of tokens.kind[i] === TokenKind.han ? compiled.lexicon.all(tokens, i) : none)
				for (const { term } of values) if (term.class === 'reign-place') this.placed = term.before;
		return this.placed;
	}

	norm(at: number): string {
		return at >= this.first && at < this.last ? (this.tokens.norm[at] as string) : '';
	}

	is(at: number, norm: string): boolean {
		return at < this.last && this.tokens.norm[at] === norm;
	}

	kind(at: number): TokenKind | 0 {
		return at >= this.first && at < this.last ? (this.tokens.kind[at] as TokenKind) : 0;
	}

	isDigits(at: number): boolean {
		return this.kind(at) === TokenKind.digits;
	}

	/** A character of a script that is cut into characters: Chinese, kana, Hangul. */
	isHan(at: number): boolean {
		const kind = this.kind(at);
		return kind === TokenKind.han || kind === TokenKind.kana || kind === TokenKind.hangul;
	}

	isWord(at: number): boolean {
		return this.kind(at) === TokenKind.word;
	}

	/** True where nothing stands between a token and the one before. */
	glued(at: number): boolean {
		return at > this.first && at < this.last && this.tokens.gap[at] === Gap.none;
	}

	/** True where a token starts a new line of its block. */
	onNewLine(at: number): boolean {
		return at < this.last && (this.tokens.gap[at] as Gap) >= Gap.line;
	}

	capital(at: number): boolean {
		return this.tokens.capital[at] === true;
	}

	/** True where a token is written in capitals alone. */
	isUpper(at: number): boolean {
		return isUpper(this.tokens, at);
	}

	/** Read once a position: a run of numerals is looked at by many patterns. */
	number(at: number): NumberAt | null {
		if (at < this.first || at >= this.last) return null;
		let known = this.numbers[at];
		if (known === undefined) {
			known = readNumber(this, at);
			this.numbers[at] = known;
		}
		return known;
	}

	/** How much time; see {@link readAmount}. Read once a position: lengths, deadlines and offsets all begin with it. */
	amount(at: number): AmountAt | null {
		if (at < this.first || at >= this.last) return null;
		let known = this.amounts[at];
		if (known === undefined) {
			known = readAmount(this, at);
			this.amounts[at] = known;
		}
		return known;
	}

	/** `first`, `twenty-first`, `27th`, `第三`. */
	ordinal(at: number): At<number> | null {
		return readOrdinal(this, at);
	}

	/** The token after a term of a class, or the token itself where none starts there. */
	skip(at: number, wanted: TermClass): number {
		return this.term(at, wanted)?.last ?? at;
	}

	/** True where a term of a class ends just before a token. */
	follows(at: number, wanted: TermClass): boolean {
		return this.termBefore(at, wanted) !== null;
	}

	/** The token after a definite article, or the token itself. */
	skipDefinite(at: number): number {
		return this.term(at, 'article', ({ definite }) => definite)?.last ?? at;
	}

	/** The token after a word that links what stands before it to what holds it, or null: `of`, `in`, 的. */
	link(at: number, links: 'day' | 'unit' | 'year' | 'tail'): number | null {
		return this.term(at, 'of', (term) => term.links.includes(links))?.last ?? null;
	}
}

function isAsciiDigit(norm: string): boolean {
	const code = norm.charCodeAt(0);
	return code >= 48 && code <= 57;
}

/**
 * Laws that the text names with their year, `the Waste Act of 2014 (WAS)`, so that what `the WAS requires` is dated 2014, and rules that it
 * defines by theirs, `On 3 May 2031 the Bureau issued a rule (2031 Waste Rule)`.
 */
import type { Sentence } from '../../../text/sentences.js';
import { isUpper, TokenKind, type Tokens } from '../../../text/tokens.js';
import { isYear } from '../../../text/years.js';
import type { DateValue } from '../../../timeline/schema.js';
import type { DateMention } from '../../mentions.js';
import type { Agent } from '../responsibility/agents.js';
import { words } from '../words.js';
import { definedNames } from './defined-names.js';

/** Types of instrument that are cited by their year. */
const cited = new Set(['law', 'regulation', 'agreement']);
/** Tokens between a law's name and the initials in brackets behind it. */
const NEAR = 12;

export class Laws {
	/** Initials of all laws that the text introduces, with a year or without. */
	readonly initials: ReadonlySet<string>;
	private readonly byInitials = new Map<string, string>();
	/** The day of a defined rule, by every token of its name wherever that stands. */
	private readonly byToken: ReadonlyMap<number, DateValue>;

	/** Linear in the tokens. */
	constructor(
		private readonly tokens: Tokens,
		sentences: readonly Sentence[],
		datesOf: ReadonlyMap<number, readonly DateMention[]>,
	) {
		this.byToken = daysOfNames(tokens, sentences, datesOf);
		const introduced = new Set<string>();
		for (let at = 0; at < tokens.length; at++) {
			if (!this.isName(at)) continue;
			const year = this.yearAfter(at);
			const initials = this.initialsAfter(at + 1) ?? (year === null ? null : this.initialsOf(at));
			if (initials === null) continue;
			introduced.add(initials);
			if (year !== null && !this.byInitials.has(initials)) this.byInitials.set(initials, year);
		}
		this.initials = introduced;
	}

	/** The year of the law that is a clause's subject or what a part of it belongs to: `Section 5 of the Waste Act of 2014 | authorizes`. */
	yearOf({ first, last }: Agent, head: number): DateValue | null {
		for (let i = first; i < Math.max(last, head) && (i < last || this.isOfTitle(i)); i++) {
			const date = this.byToken.get(i) ?? this.dateAt(i);
			if (date !== null) return date;
		}
		return null;
	}

	/** The year of the law by which something is done: `issues orders | pursuant to the Waste Act of 2014`. */
	citedIn(first: number, last: number): DateValue | null {
		for (let i = first; i < last; i++) {
			const phrase = words.lawfully.longest(this.tokens, i, last);
			if (phrase === null) continue;
			for (let k = phrase.last; k < last && this.isOfTitle(k); k++) {
				const date = this.dateAt(k);
				if (date !== null) return date;
			}
		}
		return null;
	}

	/** That of the law whose name ends at a token, or whose initials stand there. */
	private dateAt(at: number): DateValue | null {
		const year = (this.isName(at) ? this.yearAfter(at) : null) ?? this.byInitials.get(this.tokens.norm[at] as string) ?? null;
		return year === null ? null : dated(year);
	}

	/** A token that a title may go on with: a capital, a number, a bracket, `of the`. */
	private isOfTitle(at: number): boolean {
		const { tokens } = this;
		const norm = tokens.norm[at] as string;
		if (tokens.kind[at] === TokenKind.mark) return norm === '(' || norm === ')';
		return (
			tokens.capital[at] === true ||
			tokens.kind[at] === TokenKind.digits ||
			norm.length === 1 ||
			norm === 'of' ||
			words.determiners.has(norm) ||
			words.conjunctions.has(norm)
		);
	}

	/** `Act`, written with a capital. */
	private isName(at: number): boolean {
		return this.tokens.capital[at] === true && words.instruments.longest(this.tokens, at, at + 1)?.values.some((type) => cited.has(type)) === true;
	}

	/** `Waste Act of | 2014`, `Waste Act, | 2014`, `Terrorism Act | 2000`. */
	private yearAfter(at: number): string | null {
		const next = this.tokens.norm[at + 1];
		const word = this.tokens.norm[next === 'of' || next === ',' ? at + 2 : at + 1] ?? '';
		return isYear(word) ? word : null;
	}

	/** `the Waste Act (WAS)`, `the Clean Rivers Act of 1999 (CRA)`. */
	private initialsAfter(at: number): string | null {
		const { tokens } = this;
		for (let i = at; i < Math.min(tokens.length - 2, at + NEAR); i++) {
			if (tokens.norm[i] === '.' && tokens.gap[i + 1] !== 0) return null;
			if (tokens.norm[i] !== '(') continue;
			// (“CRA”)
			const word = tokens.norm[i + 1] === '"' ? i + 2 : i + 1;
			const close = tokens.norm[word + 1] === '"' ? word + 2 : word + 1;
			if (tokens.kind[word] !== TokenKind.word || tokens.norm[close] !== ')') continue;
			const norm = tokens.norm[word] as string;
			if (norm.length >= 3 && isUpper(tokens, word)) return norm;
		}
		return null;
	}

	/** `WSIA` of `the Water Safety Improvement Act`: readers are trusted to know it. */
	private initialsOf(at: number): string | null {
		const { tokens } = this;
		let initials = '';
		for (let i = at; i > at - NEAR && i >= 0 && tokens.kind[i] === TokenKind.word; i--) {
			if (tokens.capital[i] === true) initials = (tokens.norm[i] as string).charAt(0) + initials;
			else if (!words.prepositions.has(tokens.norm[i] as string) && !words.conjunctions.has(tokens.norm[i] as string)) break;
		}
		return initials.length >= 3 ? initials : null;
	}
}

/** Roles of a date by which a rule is no older or younger than what is said of it. */
const later: ReadonlySet<string> = new Set(['effective', 'deadline', 'as-of', 'period']);

/** The first day that a sentence names beside a defined rule, for every place where that stands. */
function daysOfNames(tokens: Tokens, sentences: readonly Sentence[], datesOf: ReadonlyMap<number, readonly DateMention[]>): ReadonlyMap<number, DateValue> {
	const names = [...definedNames(tokens)].map(([first, last]) => ({ first, last, name: tokens.norm.slice(first, last).join(' ') }));
	const days = new Map<string, DateValue>();
	const byToken = new Map<number, DateValue>();
	let index = 0;
	for (const { first, name } of names) {
		while (index < sentences.length && (sentences[index] as Sentence).last <= first) index++;
		const day = datesOf.get(index)?.find(({ value }) => value.grain === 'day' && !later.has(value.role));
		if (day !== undefined && !days.has(name) && day.value.edtf.startsWith(name.slice(0, 4))) days.set(name, { ...day.value, basis: 'context' });
	}
	for (const { first, last, name } of names) {
		const day = days.get(name);
		for (let i = first; day !== undefined && i < last; i++) byToken.set(i, day);
	}
	return byToken;
}

function dated(year: string): DateValue {
	return {
		edtf: year,
		earliest: `${year}-01-01`,
		latest: `${year}-12-31`,
		grain: 'year',
		relation: 'at',
		fuzzy: null,
		role: 'adopted',
		basis: 'context',
		anchor: null,
		text: year,
	};
}

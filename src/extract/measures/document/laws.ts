/** Laws that the text names with their year: `the Waste Act of 2014 (WAS)`, so that what `the WAS requires` is dated 2014. */
import { isUpper, TokenKind, type Tokens } from '../../../text/tokens.js';
import { isYear } from '../../../text/years.js';
import type { DateValue } from '../../../timeline/schema.js';
import type { Agent } from '../responsibility/agents.js';
import { words } from '../words.js';

/** Types of instrument that are cited by their year. */
const cited = new Set(['law', 'regulation', 'agreement']);
/** Tokens between a law's name and the initials in brackets behind it. */
const NEAR = 12;

export class Laws {
	/** Initials of all laws that the text introduces, with a year or without. */
	readonly initials: ReadonlySet<string>;
	private readonly byInitials = new Map<string, string>();

	/** Linear in the tokens. */
	constructor(private readonly tokens: Tokens) {
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
			const year = (this.isName(i) ? this.yearAfter(i) : null) ?? this.byInitials.get(this.tokens.norm[i] as string);
			if (year !== undefined && year !== null) return dated(year);
		}
		return null;
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

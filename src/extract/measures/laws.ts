/** Laws that the text names with their year: `the Waste Act of 2014 (WAS)`, so that what `the WAS requires` is dated 2014. */
import { TokenKind, type Tokens } from '../../text/tokens.js';
import { isYear } from '../../text/years.js';
import type { DateValue } from '../../timeline/schema.js';
import type { Agent } from './agents.js';
import { words } from './vocabulary.js';

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
			const initials = this.initialsAfter(at + 1);
			if (initials === null) continue;
			introduced.add(initials);
			if (year !== null && !this.byInitials.has(initials)) this.byInitials.set(initials, year);
		}
		this.initials = introduced;
	}

	/** The year of the law that is a clause's subject, named here or before. */
	yearOf({ first, last }: Agent): DateValue | null {
		for (let i = first; i < last; i++) {
			const year = (this.isName(i) ? this.yearAfter(i) : null) ?? this.byInitials.get(this.tokens.norm[i] as string);
			if (year !== undefined && year !== null) return dated(year);
		}
		return null;
	}

	/** `Act`, written with a capital. */
	private isName(at: number): boolean {
		return this.tokens.capital[at] === true && words.instruments.longest(this.tokens, at, at + 1)?.values.some((type) => cited.has(type)) === true;
	}

	/** `Waste Act of | 2014`, `Terrorism Act | 2000`. */
	private yearAfter(at: number): string | null {
		const word = this.tokens.norm[this.tokens.norm[at + 1] === 'of' ? at + 2 : at + 1] ?? '';
		return isYear(word) ? word : null;
	}

	/** `the Waste Act (WAS)`, `the Clean Rivers Act of 1999 (CRA)`. */
	private initialsAfter(at: number): string | null {
		const { tokens } = this;
		for (let i = at; i < Math.min(tokens.length - 2, at + NEAR); i++) {
			if (tokens.norm[i] === '.' && tokens.gap[i + 1] !== 0) return null;
			if (tokens.norm[i] !== '(' || tokens.kind[i + 1] !== TokenKind.word || tokens.norm[i + 2] !== ')') continue;
			const text = tokens.text.slice(tokens.start[i + 1], tokens.end[i + 1]);
			if (text.length >= 3 && text === text.toUpperCase()) return tokens.norm[i + 1] as string;
		}
		return null;
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

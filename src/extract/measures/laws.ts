/** Laws that the text names with their year: `the Waste Act of 2014 (WA)`, so that what `the WA requires` is dated 2014. */
import { TokenKind, type Tokens } from '../../text/tokens.js';
import type { DateMention } from '../mentions.js';
import type { Agent } from './agents.js';
import { words } from './vocabulary.js';

/** Types of instrument that are cited by their year. */
const cited = new Set(['law', 'regulation', 'agreement']);
/** Tokens between a law's year and the initials in brackets behind it. */
const NEAR = 12;

export class Laws {
	private readonly byInitials = new Map<string, DateMention>();
	/** Initials of all laws that the text introduces, with a year or without. */
	readonly initials: ReadonlySet<string>;
	private readonly named: DateMention[] = [];

	constructor(
		private readonly tokens: Tokens,
		dates: readonly DateMention[],
	) {
		this.initials = this.introduced();
		for (const date of dates) {
			if (date.value.grain !== 'year' || !this.endsName(date.first)) continue;
			this.named.push(date);
			const initials = this.initialsAfter(date.last);
			if (initials !== null && !this.byInitials.has(initials)) this.byInitials.set(initials, date);
		}
	}

	/** The year of the law that is a clause's subject, named here or before. */
	yearOf({ first, last }: Agent): DateMention | null {
		const own = this.named.find((date) => date.first >= first && date.first <= last + 2);
		if (own !== undefined) return own;
		for (let i = first; i < last; i++) {
			const known = this.byInitials.get(this.tokens.norm[i] as string);
			if (known !== undefined) return known;
		}
		return null;
	}

	/** `Waste Act of | 2014`, `Terrorism Act | 2000`. */
	private endsName(year: number): boolean {
		const { tokens } = this;
		const at = tokens.norm[year - 1] === 'of' ? year - 2 : year - 1;
		if (at < 1 || tokens.capital[at] !== true) return false;
		return words.instruments.longest(tokens, at, at + 1)?.values.some((type) => cited.has(type)) === true;
	}

	/** `the Waste Act (WA)`, `the Clean Rivers Act of 1999 (CRA)`. */
	private introduced(): Set<string> {
		const { tokens } = this;
		const found = new Set<string>();
		for (let at = 0; at < tokens.length; at++) {
			if (tokens.capital[at] !== true || words.instruments.longest(tokens, at, at + 1)?.values.some((type) => cited.has(type)) !== true) continue;
			const initials = this.initialsAfter(at + 1);
			if (initials !== null) found.add(initials);
		}
		return found;
	}

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

/** The instrument that a clause names in a language whose verb closes it: a noun that ends in its kind, a name in quotation marks. */
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import type { Instrument } from '../../../timeline/schema.js';
import type { Grammar } from './grammar.js';
import { isInstrument } from './topic.js';

/** Tokens of a title. */
const TITLE = 60;

/** The first instrument named between two tokens, or null; one named by its title goes before. */
export function closedInstrument(grammar: Grammar, tokens: Tokens, first: number, last: number): Instrument | null {
	let type: string | null = null;
	for (let i = first; i < last; i++) {
		const closer = grammar.closingQuote.get(tokens.norm[i] as string);
		const end = closer === undefined ? -1 : closing(tokens, i, last, closer);
		if (end > i + 2 && closer !== ')' && closer !== '"' && isInstrument(grammar, tokens, i + 1, end)) {
			const title = tokens.text.slice(tokens.start[i + 1], tokens.end[end - 1]).replace(/\s+/g, ' ');
			return { type: typeAt(grammar, tokens, i + 1, end), wrapper: null, title, number: null };
		}
		if (end > i) {
			i = end;
			continue;
		}
		const other = grammar.notInstruments.longest(tokens, i, last);
		if (other !== null) {
			i = other.last - 1;
			continue;
		}
		const match = grammar.instruments.longest(tokens, i, last);
		if (match === null) continue;
		// 計画|的, 法|務: the noun goes on
		if (match.last - i > 1 || !goesOn(grammar, tokens, match.last, last)) type ??= match.values[0] as string;
		i = match.last - 1;
	}
	return type === null ? null : { type, wrapper: null, title: null, number: null };
}

function closing({ norm }: Tokens, at: number, limit: number, closer: string): number {
	for (let i = at + 1; i < limit && i < at + TITLE; i++) if (norm[i] === closer) return i;
	return -1;
}

const goesOn = ({ particles }: Grammar, { kind, gap, norm }: Tokens, at: number, last: number): boolean =>
	at < last && gap[at] === Gap.none && (kind[at] === TokenKind.han || (kind[at] === TokenKind.hangul && !particles.has(norm[at] as string)));

/** The kind that ends a title. */
function typeAt(grammar: Grammar, tokens: Tokens, first: number, last: number): string {
	for (let i = first; i < last; i++) {
		const match = grammar.instruments.longest(tokens, i, last);
		if (match?.last === last) return match.values[0] as string;
	}
	return 'plan';
}

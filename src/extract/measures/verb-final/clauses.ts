/** A sentence of a language whose verb closes the clause, cut into clauses with the predicate of each. */
import type { Sentence } from '../../../text/sentences.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import { type Closing, closingAt } from './closing.js';
import type { Grammar } from './grammar.js';

export interface ClosedClause {
	/** Its tokens, `last` exclusive and before the mark that ends it. */
	readonly first: number;
	readonly last: number;
	/** Null of what closes with no predicate: a topic, a date, a phrase set off by a mark. */
	readonly closing: Closing | null;
	/** The sentence ends behind it. */
	readonly final: boolean;
	/** And a stop stands there: no headline and no item of a list. */
	readonly stopped: boolean;
}

/** Marks that part clauses, and those that close a sentence. */
const partings: ReadonlySet<string> = new Set(['、', ',', ';', '，', '；']);
const stops: ReadonlySet<string> = new Set(['。', '!', '?', '！', '？', '.', '｡']);

/** Tokens of an aside or a quotation; what does not close within them opens none. */
const ASIDE = 160;

/** Cuts a sentence at the marks that stand in no quotation and no brackets, and reads what closes each clause. Linear in its tokens. */
export function clausesOf(grammar: Grammar, tokens: Tokens, { first: start, last: end }: Pick<Sentence, 'first' | 'last'>): ClosedClause[] {
	let last = end;
	while (last > start && isEnd(tokens, last - 1)) last--;
	const stopped = last < end;
	const clauses: ClosedClause[] = [];
	let first = start;
	const close = (at: number, final: boolean, end = at): void => {
		const stop = beforeAside(tokens, first, end);
		if (stop > first) {
			const closing = closingAt(grammar, tokens, first, stop, !final);
			clauses.push({ first, last: stop, closing: closing?.mood === 'relative' || closing?.mood === 'did' ? null : closing, final, stopped: final && stopped });
		}
		first = at + 1;
	};
	for (let i = start; i < last; i++) {
		const closer = grammar.closingQuote.get(tokens.norm[i] as string);
		const behind = closer === undefined ? i : quoteEnd(tokens, i, last, closer);
		if (behind > i) i = behind - 1;
		else if (partings.has(tokens.norm[i] as string) && !isInNumber(tokens, i)) close(i, false);
		else if (i > first && links(grammar, tokens, first, i, last)) close(i, false, i + 1);
	}
	if (first < last) close(last, true);
	return clauses;
}

/** 도입하고| 확대한다: a verb joins the next clause without a mark. */
function links(grammar: Grammar, tokens: Tokens, first: number, at: number, last: number): boolean {
	if (!grammar.linkers.has(tokens.norm[at] as string) || at + 1 >= last || tokens.gap[at + 1] === Gap.none) return false;
	if (grammar.notLinked.has(tokens.norm[at + 1] as string) || partings.has(tokens.norm[at + 1] as string)) return false;
	const mood = closingAt(grammar, tokens, first, at + 1, true)?.mood;
	return mood === 'join' || mood === 'if';
}

const isEnd = ({ kind, norm }: Tokens, at: number): boolean => kind[at] === TokenKind.mark && stops.has(norm[at] as string);

/** The comma of 1,200. */
const isInNumber = ({ kind, gap, norm }: Tokens, at: number): boolean =>
	norm[at] === ',' && gap[at] === Gap.none && gap[at + 1] === Gap.none && kind[at - 1] === TokenKind.digits && kind[at + 1] === TokenKind.digits;

/** The token behind the mark that closes what opens at a token, or the token. */
function quoteEnd({ norm }: Tokens, at: number, limit: number, closer: string): number {
	for (let i = at + 1; i < limit && i < at + ASIDE; i++) if (norm[i] === closer) return i + 1;
	return at;
}

/** …を公布した|（令和6年法律第10号）: what stands in brackets behind a predicate is none of it. */
function beforeAside({ norm }: Tokens, first: number, at: number): number {
	if (norm[at - 1] !== ')' && norm[at - 1] !== '）') return at;
	for (let i = at - 2; i > first && i > at - ASIDE; i--) if (norm[i] === '(' || norm[i] === '（') return i;
	return at;
}

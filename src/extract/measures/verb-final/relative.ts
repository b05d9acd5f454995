/** Clauses that stand before a noun: what is told in them dates no measure. */
import { TokenKind, type Tokens } from '../../../text/tokens.js';
import { closingAt } from './closing.js';
import type { Grammar } from './grammar.js';

/** Tokens from a date to the noun that its clause stands before. */
const RELATIVE = 40;

/** Whether a date stands in a clause before a noun: |4月に施行された|改正法に基づき. Looks on a bounded number of tokens. */
export function standsInRelative(grammar: Grammar, tokens: Tokens, from: number, head: number): boolean {
	for (let at = from + 2; at < head && at < from + RELATIVE; at++) {
		if (tokens.kind[at] === TokenKind.mark) return false;
		if (tokens.kind[at] !== TokenKind.han || tokens.kind[at - 1] !== TokenKind.kana) continue;
		const closing = closingAt(grammar, tokens, from, at, false);
		if (closing?.verb != null && closing.tails.length === 0 && closing.mood !== 'join' && closing.mood !== 'noun') return true;
	}
	return false;
}

/**
 * Sentences, and ends of sentences, that tell of the page or call upon its reader: `Sign up here.`, `(Reporting by A. Reed)`,
 * `Any questions on this notice …`. What they say is done to a reader or a text, and is no measure.
 */
import type { Sentence } from '../../../text/sentences.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import { words } from '../words.js';

/** Where a sentence begins to speak of its page; its end where it never does. Linear in its tokens. */
export function pageTalkFrom(tokens: Tokens, { first, last }: Sentence): number {
	let from = last;
	for (let i = first; i < last; i++) {
		if (words.pageAsides.longest(tokens, i, last) !== null) return first;
		if (from === last && mayOpen(tokens, i, first) && words.pageOpenings.longest(tokens, i, last) !== null) from = i;
	}
	return from < last && isBracketed(tokens, first, from) ? first : from;
}

/** The head of a sentence, of a line, or what stands behind a bracket: `($1 = 0.8 euros) | Reporting by`. */
function mayOpen(tokens: Tokens, at: number, first: number): boolean {
	if (at === first || tokens.gap[at] === Gap.line) return true;
	const before = tokens.norm[at - 1] as string;
	// behind a quotation that has closed, never where one opens: `"Register now," the minister told voters`
	const closed = before === '"' && tokens.gap[at] !== Gap.none;
	return tokens.capital[at] === true && (before === '(' || before === ')' || before === '|' || before === '-' || closed);
}

/** Nothing but marks and what brackets hold stands before it. */
function isBracketed(tokens: Tokens, first: number, last: number): boolean {
	let depth = 0;
	for (let i = first; i < last; i++) {
		if (tokens.norm[i] === '(') depth++;
		else if (tokens.norm[i] === ')') depth--;
		else if (depth === 0 && tokens.kind[i] !== TokenKind.mark) return false;
	}
	return true;
}

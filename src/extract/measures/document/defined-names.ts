/** Names with a year in them that a text defines in brackets, `(the 2031 Final Rule)`, so that what is said of the rule later is known to be of that one. */
import { TokenKind, type Tokens } from '../../../text/tokens.js';
import { isYear } from '../../../text/years.js';

/** Capitalised words behind the year. */
const WORDS = 5;
/** Tokens between the bracket and the year: `(collectively the "2031 Rule")`. */
const LEAD = 4;

/** For every place where such a name stands, defined or used, the token of its year and the token behind it. Linear. */
export function definedNames(tokens: Tokens): ReadonlyMap<number, number> {
	const names = new Set<string>();
	const years: number[] = [];
	for (let at = 0; at < tokens.length; at++) {
		if (tokens.kind[at] !== TokenKind.digits || !isYear(tokens.norm[at] as string)) continue;
		years.push(at);
		const last = nameEnd(tokens, at);
		if (last > at + 1 && closes(tokens, last) && opens(tokens, at)) names.add(nameOf(tokens, at, last));
	}
	const found = new Map<number, number>();
	if (names.size === 0) return found;
	for (const at of years)
		for (let last = nameEnd(tokens, at); last > at + 1; last--)
			if (names.has(nameOf(tokens, at, last))) {
				found.set(at, last);
				break;
			}
	return found;
}

/** The token behind the capitalised words that follow a year. */
function nameEnd(tokens: Tokens, year: number): number {
	let last = year + 1;
	while (last < tokens.length && last <= year + WORDS && tokens.kind[last] === TokenKind.word && tokens.capital[last] === true) last++;
	return last;
}

function nameOf(tokens: Tokens, first: number, last: number): string {
	return tokens.norm.slice(first, last).join(' ');
}

function closes(tokens: Tokens, at: number): boolean {
	return tokens.norm[at] === ')' || (tokens.norm[at] === '"' && tokens.norm[at + 1] === ')');
}

/** Nothing but words in small letters and a quotation mark between the bracket and the year. */
function opens(tokens: Tokens, year: number): boolean {
	for (let i = year - 1; i >= Math.max(0, year - LEAD); i--) {
		if (tokens.norm[i] === '(') return true;
		if (tokens.norm[i] !== '"' && (tokens.kind[i] !== TokenKind.word || tokens.capital[i] === true)) return false;
	}
	return false;
}

/** Times that tell of a noun: 5月3日|の会合の要旨, 来年度|予算案; none of these is when it is announced. */
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import type { DateMention } from '../../mentions.js';
import type { Grammar } from './grammar.js';
import { isNominal } from './topic.js';

/** Tokens of the noun behind a time. */
const NOUN = 12;
/** What stands behind the noun of what was held, where something was done. */
const places: ReadonlySet<string> = new Set(['で']);

/** The token behind the noun that begins at a token. */
function nounEnd(tokens: Tokens, from: number): number {
	let at = from;
	while (at < tokens.length && at < from + NOUN && isNominal(tokens, at) && (at === from || tokens.gap[at] === Gap.none)) at++;
	return at;
}

/** 5月3日|の会合の要旨; but 5月3日|の会合で決めた is when it was done. A month or year glued to a noun is of it, but 4月|開始. */
export function isOfNoun(grammar: Grammar, tokens: Tokens, { last, value }: DateMention): boolean {
	const genitive = grammar.genitives.longest(tokens, last);
	if (genitive !== null) return grammar.spaced || !places.has(tokens.norm[nounEnd(tokens, genitive.last)] ?? '');
	// 来年度から|桟橋を: a particle ends the time
	if (grammar.spaced || value.grain === 'day' || tokens.kind[last - 1] === TokenKind.kana) return false;
	if (tokens.gap[last] !== Gap.none || tokens.kind[last] !== TokenKind.han) return false;
	return grammar.stems.longest(tokens, last) === null;
}

/** 4月|の改正に向けて, 4月|施行に伴い: the time of what is still to come, for which something else is done. */
export function isOfHerald(grammar: Grammar, tokens: Tokens, { last }: DateMention): boolean {
	const from = grammar.genitives.longest(tokens, last)?.last ?? last;
	const end = nounEnd(tokens, from);
	return end > from && grammar.heralds.longest(tokens, end) !== null;
}

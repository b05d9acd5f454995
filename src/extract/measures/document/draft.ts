/** Drafts, bills and proposals where a text names one: `the draft`, `a proposed levy`, `this bill`. */
import type { LexiconMatch } from '../../../text/lexicon.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import { opensPhrase } from '../phrase-opening.js';
import { words } from '../words.js';

/** Words between a determiner and the draft: `the long awaited | bill`. */
const ADJECTIVES = 3;
/** Words from `draft` or `proposed` to its noun: `draft | harbour safety rules`. */
const NOUN = 4;
/** Words around `bills` in which a parliament says that they are no sums to be paid. */
const PARLIAMENT = 12;

/**
 * The draft that is named at a token, or null. What is spelt like a verb or a sum to be paid is one only behind a determiner, and what only
 * modifies another noun is none: `the bill | relief`, `the Bill | of Rights`.
 * @param object it stands where an object must, so that a draft of an instrument needs no determiner: `published | draft rules`
 */
export function draftAt(tokens: Tokens, at: number, object = false): LexiconMatch<true> | null {
	const drafted = words.drafted.longest(tokens, at);
	if (drafted !== null && ofInstrument(tokens, drafted.last) && (object || determined(tokens, at))) return drafted;
	const match = words.drafts.longest(tokens, at);
	if (match === null || isTitle(tokens, match) || headsAnother(tokens, match.last)) return null;
	// `projeto` may be a building, `projeto de lei` is none
	if (words.moved.longest(tokens, at)?.last === match.last && !beforeParliament(tokens, at)) return null;
	return determined(tokens, at) || (object && words.draftsAlone.longest(tokens, at) !== null) ? match : null;
}

/** `the Farm | Bill`: it may be a law that kept the name. */
export function bearsName(tokens: Tokens, { first }: { readonly first: number }): boolean {
	return tokens.capital[first] === true;
}

/** Whether a noun behind a token heads it: `mortgage rate | cuts`. What may follow a noun that heads itself is no noun, or a verb. */
export function headsAnother(tokens: Tokens, next: number): boolean {
	const word = tokens.norm[next];
	if (word === undefined || tokens.kind[next] !== TokenKind.word || tokens.gap[next] === Gap.block || tokens.capital[next] === true) return false;
	if (words.undrafted.has(word)) return true;
	if (closes(tokens, next)) return false;
	const forms = words.verbs.longest(tokens, next)?.values ?? [];
	if (forms.length > 0) return forms.every(({ form }) => form === 'base');
	// what the vocabulary does not hold may be a verb where it ends like one: `the bill | envisages`
	return !words.verbEndings.some((ending) => word.endsWith(ending));
}

/** A word that no noun phrase goes on with. */
function closes(tokens: Tokens, at: number): boolean {
	const word = tokens.norm[at] as string;
	return (
		opensPhrase(tokens, at) ||
		words.ofYear.has(word) ||
		words.infinitives.has(word) ||
		words.be.has(word) ||
		words.have.has(word) ||
		words.done.has(word) ||
		words.negations.has(word) ||
		words.modals.longest(tokens, at) !== null ||
		words.hypotheses.longest(tokens, at) !== null
	);
}

/** `Bill | of Rights`, `a bill | of costs`, `Bill Act`, `Bill 1990`, and a person: `Bill Clinton`. */
function isTitle(tokens: Tokens, { first, last }: LexiconMatch<true>): boolean {
	const next = tokens.norm[last] ?? '';
	if (last >= tokens.length || tokens.gap[last] === Gap.block) return false;
	if (tokens.capital[first] === true && tokens.capital[last] === true && tokens.kind[last] === TokenKind.word) return true;
	return words.moving.has(tokens.norm[first] as string) && (words.ofYear.has(next) || (tokens.kind[last] === TokenKind.digits && next.length === 4));
}

function ofInstrument(tokens: Tokens, at: number): boolean {
	for (let i = at; i < Math.min(tokens.length, at + NOUN) && tokens.kind[i] === TokenKind.word && tokens.gap[i] !== Gap.block; i++) {
		if (words.instruments.longest(tokens, i) !== null || words.backed.has(tokens.norm[i] as string) || words.rates.longest(tokens, i) !== null) return true;
		if (closes(tokens, i)) return false;
	}
	return false;
}

function beforeParliament(tokens: Tokens, at: number): boolean {
	for (let i = Math.max(0, at - PARLIAMENT); i < Math.min(tokens.length, at + PARLIAMENT); i++) if (words.parliaments.longest(tokens, i) !== null) return true;
	return false;
}

function determined(tokens: Tokens, at: number): boolean {
	for (let i = at - 1; i >= Math.max(0, at - 1 - ADJECTIVES); i--) {
		const word = tokens.norm[i] as string;
		if (words.determiners.has(word)) return true;
		if (words.prepositions.has(word) || words.infinitives.has(word) || words.be.has(word)) return false;
	}
	return false;
}

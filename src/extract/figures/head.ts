/**
 * The noun that a number counts, in English: the noun phrase after the number is walked to its head. There is no part-of-
 * speech tagger: after a number above one the head is the first plural noun (or the last of several in a row, `sales
 * managers`), since adjectives and nouns before a head have no plural; the walk ends where a noun phrase cannot go on.
 */
import { singular } from '../../text/singular.js';
import { Gap, isUpper, TokenKind, type Tokens } from '../../text/tokens.js';
import { isGlued, isWord, type Scan } from './scan.js';
import {
	and,
	beginsObject,
	demonymEndings,
	falsePlurals,
	invariant,
	or,
	pastVerbs,
	peopleLeads,
	persons,
	premodifiers,
	stops,
	verbsInS,
} from './vocabulary.js';

export interface Head {
	/** The token after the head noun. */
	readonly last: number;
	/** The head noun in the singular, lower case. */
	readonly unit: string;
	readonly plural: boolean;
}

/** No noun phrase before its head is longer, in tokens. */
const reach = 14;

/**
 * The head of the noun phrase that begins at a token, or null.
 * @param one whether a singular noun can be counted: after `1`, `0.5`, `zero`
 */
export function headNoun(scan: Scan, at: number, one: boolean): Head | null {
	const { tokens, titled } = scan;
	const limit = Math.min(scan.last, at + reach);
	let joined = false;
	let words = 0;
	let single = -1;
	for (let i = at; i < limit; i++) {
		if (i > at && tokens.gap[i] === Gap.block) break;
		const norm = tokens.norm[i] as string;
		if (tokens.kind[i] === TokenKind.mark) {
			const past = pastMark(tokens, i, at, limit);
			if (past === -1) {
				// `12 large, state-owned firms`: a comma between adjectives
				if (norm === ',' && words > 0 && words <= 2 && !joined && single !== -1 && adjectival(tokens.norm[i - 1] as string)) {
					joined = true;
					continue;
				}
				break;
			}
			i = past - 1;
			continue;
		}
		if (tokens.kind[i] === TokenKind.digits) {
			if (i > at && isGlued(tokens, i)) continue;
			// `30,000 Model 3| cars`
			if (i > at && tokens.capital[i - 1] === true && i + 1 < limit && isWord(tokens, i + 1) && tokens.gap[i + 1] === Gap.space && !titled) continue;
			// `2,400| 4K cameras`
			if (i + 1 < limit && isWord(tokens, i + 1) && isGlued(tokens, i + 1) && tokens.capital[i + 1]) {
				i++;
				words++;
				continue;
			}
			break;
		}
		if (tokens.kind[i] !== TokenKind.word) break;
		if (norm === "'s") continue;
		// `U.S.` and `A-share` are not the article `a`
		const letter = tokens.capital[i] === true && (norm.length === 1 || isInitials(tokens, i));
		if (!letter && !hyphened(tokens, i) && stops.longest(tokens, i, i + 1) !== null && !(words === 0 && premodifiers.has(norm))) {
			if ((and.has(norm) || or.has(norm)) && words > 0 && !joined) {
				joined = true;
				continue;
			}
			if (isInsideName(scan, i)) continue;
			if (words === 0 && persons.has(norm) && closes(scan, i + 1)) return { last: i + 1, unit: norm, plural: true };
			break;
		}
		words++;
		if (!joined) single = i;
		if (isPlural(norm) && !hyphened(tokens, i + 1) && !possessive(tokens, i)) {
			const further = modifies(scan, i) ? pluralBehind(scan, i, limit) : i;
			const head = endOfRow(tokens, further, limit);
			return { last: head + 1, unit: nounOf(tokens, head, at), plural: true };
		}
	}
	if (!one || single === -1 || words > 5) return null;
	return { last: single + 1, unit: nounOf(tokens, single, at), plural: false };
}

/** `two Bureau |of| Harbours inspectors`: joins two words of a name, that is not written so because all are. */
function isInsideName({ tokens, titled, last }: Scan, at: number): boolean {
	return !titled && tokens.norm[at] === 'of' && tokens.capital[at - 1] === true && at + 1 < last && tokens.capital[at + 1] === true;
}

/** Whether a noun ends before a token: `and 22 wounded|.`, but not `22 wounded| them`. */
function closes({ tokens, last }: Scan, at: number): boolean {
	return at >= last || tokens.gap[at] === Gap.block || tokens.kind[at] === TokenKind.mark || and.has(tokens.norm[at] as string);
}

/** The last of several plurals in a row, `sales managers`; a verb is none of them: `three officials| claim that`, `three officials| claims that`. */
function endOfRow(tokens: Tokens, at: number, limit: number): number {
	let head = at;
	while (
		head + 1 < limit &&
		isWord(tokens, head + 1) &&
		tokens.gap[head + 1] === Gap.space &&
		isPlural(tokens.norm[head + 1] as string) &&
		stops.longest(tokens, head + 1, head + 2) === null &&
		// `41 suits| Harbourers brought`: a name begins another phrase
		!(tokens.capital[head + 1] === true && tokens.capital[head] !== true) &&
		!(verbsInS.has(tokens.norm[head + 1] as string) && beginsObject.has(tokens.norm[head + 2] ?? ''))
	)
		head++;
	return head;
}

/** Words from a plural that another noun follows to that noun: `Human Remains |Detection| dogs`. */
const COMPOUND = 3;

/** Whether a plural can be the first part of a longer noun: one of no plural ending (`aircraft| engineers`), or one of a name. */
function modifies({ tokens, titled }: Scan, at: number): boolean {
	const norm = tokens.norm[at] as string;
	return invariant.has(norm) ? !persons.has(norm) : !titled && tokens.capital[at] === true && tokens.capital[at + 1] === true;
}

/** The plural that ends the noun which one begins, or that one itself. */
function pluralBehind({ tokens }: Scan, at: number, limit: number): number {
	const name = !invariant.has(tokens.norm[at] as string);
	for (let i = at + 1; i < limit && i <= at + COMPOUND && isWord(tokens, i) && tokens.gap[i] === Gap.space; i++) {
		const norm = tokens.norm[i] as string;
		if (stops.longest(tokens, i, i + 1) !== null || norm === "'s") return at;
		// `200 cattle ate crops`
		if (!name && pastVerbs.has(norm)) return at;
		if (isPlural(norm)) return i;
		// behind the first word a name goes on with capitals, and another noun with no verb in the past
		if (name ? tokens.capital[i] !== true : norm.endsWith('ed') || norm.endsWith('ly')) return at;
	}
	return at;
}

/** The head in the singular, with what a hyphen joins to it: `start-up`, `co-operative`. */
export function nounOf(tokens: Tokens, head: number, at: number): string {
	const written = tokens.text.slice(tokens.start[head], tokens.end[head]);
	// RBIs
	let unit = /^[A-Z]{2,}s$/.test(written) ? (tokens.norm[head] as string).slice(0, -1) : singular(tokens.norm[head] as string);
	for (let i = head; i - 2 >= at && tokens.norm[i - 1] === '-' && isGlued(tokens, i) && isGlued(tokens, i - 1) && isWord(tokens, i - 2); i -= 2)
		unit = `${tokens.norm[i - 2]}-${unit}`;
	return head > at && isPeople(tokens, head, unit) ? `${tokens.norm[head - 1]} ${unit}` : unit;
}

/** `3,000 South |Africans`: a people that is called so by two words. */
const isPeople = (tokens: Tokens, head: number, unit: string): boolean =>
	tokens.capital[head] === true &&
	tokens.capital[head - 1] === true &&
	tokens.gap[head] === Gap.space &&
	peopleLeads.has(tokens.norm[head - 1] as string) &&
	demonymEndings.some((ending) => unit.endsWith(ending));

/** A word that looks like a plural noun. */
export function isPlural(word: string): boolean {
	if (invariant.has(word)) return true;
	return word.length > 2 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('ous') && !falsePlurals.has(word);
}

const adjectival = (word: string): boolean => /(?:al|ic|ive|ous|ed|ing|ful|ary|able|ible|ar|large|big|small|new|old|key|major|main)$/.test(word);

/** `nine US travellers`: letters of a name, where the words before are not all written so. */
function isInitials(tokens: Tokens, at: number): boolean {
	return isUpper(tokens, at) && (at === 0 || tokens.kind[at - 1] !== TokenKind.word || !isUpper(tokens, at - 1));
}

/** Joined by a hyphen to the word after: a token of `-` at `at` with nothing around it. */
const hyphened = (tokens: Tokens, at: number): boolean =>
	(tokens.norm[at] === '-' && isGlued(tokens, at) && at + 1 < tokens.length && isGlued(tokens, at + 1)) ||
	(at > 0 && tokens.norm[at - 1] === '-' && isGlued(tokens, at) && isGlued(tokens, at - 1));

/** `workers' groups` */
const possessive = (tokens: Tokens, at: number): boolean =>
	tokens.norm[at + 1] === "'" && isGlued(tokens, at + 1) && isWord(tokens, at + 2) && tokens.gap[at + 2] === Gap.space;

/** The token after a mark that stands inside a noun phrase, or -1. */
function pastMark(tokens: Tokens, at: number, start: number, limit: number): number {
	const norm = tokens.norm[at] as string;
	if (norm === '-' || norm === '/' || norm === '&') return at > start || norm === '&' ? at + 1 : -1;
	if (norm === "'" && at > start && isGlued(tokens, at)) return at + 1;
	if (norm === '"' || norm === '“' || norm === "'") return at + 1 < limit ? at + 1 : -1;
	// the stops of `U.S.`
	if (norm === '.' && at > start && isGlued(tokens, at) && (tokens.norm[at - 1] as string).length === 1 && at + 1 < limit) return at + 1;
	if (norm === '(' && at > start && isGlued(tokens, at)) {
		for (let i = at + 1; i < limit; i++) if (tokens.norm[i] === ')') return i + 1;
	}
	return -1;
}

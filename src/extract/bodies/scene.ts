/** Looks at an article as a whole before bodies are sought in it. */
import type { Register } from '../../knowledge/register.js';
import { organisationWords, spacedHeads } from '../../language/bodies.js';
import type { Reading } from '../../text/reading.js';
import { isUpper, TokenKind, type Tokens } from '../../text/tokens.js';
import { WordSet } from '../../text/word-set.js';
import { Begin, type Beginnings, beginningsIn } from './beginnings.js';
import type { Candidate } from './candidate.js';
import { type Jurisdictions, jurisdictionsOf } from './jurisdictions.js';
import { registered } from './patterns/registered.js';

/** What the patterns look at. */
export interface Scene {
	readonly reading: Reading;
	readonly beginnings: Beginnings;
	/** Names of the register, ascending. */
	readonly names: readonly Candidate[];
	/** Publication date, ISO 8601 at the precision known, or null. */
	readonly published: string | null;
	/** False in an article set all in lower case. */
	readonly cased: boolean;
	/** By sentence: `title` where most words are capitalised, `upper` where most letters are capitals. */
	readonly style: readonly ('plain' | 'title' | 'upper')[];
	readonly jurisdictions: Jurisdictions;
	/** Initials that the article gives to something that is no body, as written: `nitrogen-binding soil (NBS)`. */
	readonly otherInitials: ReadonlySet<string>;
}

/** Words that stay small in a title. */
const small = new WordSet(['of', 'for', 'and', 'the', 'in', 'on', 'to', 'a', 'an', 'by', 'with', 'at', 'as', 'or', 'from', 's', "'s"]);

/** The article seen as a whole, and the names of the register in it. */
export function sceneOf(reading: Reading, register: Register): Scene {
	const { tokens, sentences } = reading;
	const beginnings = beginningsIn(tokens, register);
	let capitals = 0;
	let words = 0;
	const style = sentences.map(({ first, last }): Scene['style'][number] => {
		let large = 0;
		let upper = 0;
		let all = 0;
		for (let i = first; i < last; i++) {
			if (tokens.kind[i] !== TokenKind.word || small.has(tokens, i)) continue;
			all++;
			if (!tokens.capital[i]) continue;
			large++;
			if (isUpper(tokens, i)) upper++;
		}
		capitals += large;
		words += all;
		if (all >= 4 && upper / all > 0.8) return 'upper';
		return all >= 4 && large / all > 0.75 ? 'title' : 'plain';
	});
	const cased = words < 30 || capitals / words > 0.02;
	const names = registered(tokens, beginnings, cased, register);
	return {
		reading,
		beginnings,
		names,
		published: reading.article.metadata.published?.edtf ?? null,
		cased,
		style,
		jurisdictions: jurisdictionsOf(tokens, beginnings, register, names, reading.article.metadata.url),
		otherInitials: otherInitials(tokens, beginnings),
	};
}

/** Words of a name before its initials among which its head is looked for. */
const longestName = 8;

/** `nitrogen-binding| soil| (NBS)`: initials in brackets behind words that name no body, of which the last two begin with its last letters. */
function otherInitials(tokens: Tokens, beginnings: Beginnings): Set<string> {
	const initials = new Set<string>();
	for (let i = beginnings.next(2, Begin.bracket); i + 2 < tokens.length; i = beginnings.next(i + 1, Begin.bracket)) {
		if (tokens.norm[i] !== '(' || tokens.norm[i + 2] !== ')' || !tokens.capital[i + 1] || tokens.kind[i - 1] !== TokenKind.word) continue;
		const letters = tokens.norm[i + 1] as string;
		const before = tokens.norm[i - 2] === '-' ? i - 3 : i - 2;
		if (letters.length < 2 || !(tokens.norm[i - 1] as string).startsWith(letters.charAt(letters.length - 1))) continue;
		if (!(tokens.norm[before] as string | undefined)?.startsWith(letters.charAt(letters.length - 2))) continue;
		if (!holdsHead(tokens, i - 1)) initials.add(tokens.text.slice(tokens.start[i + 1], tokens.end[i + 1]));
	}
	return initials;
}

/** `The |Ministry of Economic Affairs| (MEA)`, `the |Centers for Disease Control| (CDC)`: one of the words of the name is what bodies are called by. */
function holdsHead(tokens: Tokens, last: number): boolean {
	for (let i = last; i > last - longestName && i >= 0 && tokens.kind[i] === TokenKind.word; i--) {
		const norm = tokens.norm[i] as string;
		if (organisationWords.has(norm) || spacedHeads.has(norm)) return true;
		if (!tokens.capital[i] && !small.has(tokens, i)) return false;
	}
	return false;
}

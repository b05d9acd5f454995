/** Verbs that are not in the vocabulary, known by their ending and by where they stand: `has been jettisoned`, `the ministry shuttered`. */
import { TokenKind, type Tokens } from '../../../text/tokens.js';
import type { Verb } from '../vocabulary.js';
import { words } from '../words.js';

/** Shorter words in -ed are mostly no verbs (`red`, `bed`, `need`). */
const SHORTEST = 6;

const open = new WeakSet<Verb>();

/** An unknown verb is work that somebody does; what it does is not known. */
export function openVerb(lemma: string): Verb {
	const verb: Verb = { lemma, act: 'implement', class: 'do', past: 'completed', noun: false };
	open.add(verb);
	return verb;
}

export function isOpen(verb: Verb): boolean {
	return open.has(verb);
}

/** A word in the past tense by its ending, with an object after it. */
export function isOpenPast(tokens: Tokens, at: number, limit: number): boolean {
	const word = tokens.norm[at] as string;
	if (word.length < SHORTEST || tokens.capital[at] === true || words.statives.has(word)) return false;
	if (!words.participleEndings.some(({ ending, form }) => form === 'participle' && word.endsWith(ending))) return false;
	return at + 1 < limit && (tokens.kind[at + 1] === TokenKind.word || tokens.kind[at + 1] === TokenKind.digits);
}

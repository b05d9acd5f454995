/** Small words that are others elsewhere, as the language of a text has them. */
import { ownSmallWords } from '../../language/own-small-words.js';
import type { Tokens } from '../../text/tokens.js';
import { languageOf } from '../language.js';
import { words } from './words.js';

/** A preposition stands at a token: `of`, and in Dutch texts `van`, `per`. */
export function isPreposition(tokens: Tokens, at: number): boolean {
	const word = tokens.norm[at] ?? '';
	return words.prepositions.has(word) || ownSmallWords.get(languageOf(tokens))?.get(word) === 'preposition';
}

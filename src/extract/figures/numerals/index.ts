/** Reads the numeral that begins at a token, whatever it is written in. */
import { TokenKind, type Tokens } from '../../../text/tokens.js';
import { readDigits, readPointed, readVulgar } from './digits.js';
import { readHan } from './han.js';
import type { Numeral } from './numeral.js';
import { ownStarters } from './own-words.js';
import { hanStarters, starters } from './vocabulary.js';
import { readWords } from './words.js';

export type { Numeral } from './numeral.js';

/**
 * The numeral at a token, or null.
 * @param limit token index that it must not pass
 */
export function readNumeral(tokens: Tokens, at: number, limit: number): Numeral | null {
	switch (tokens.kind[at]) {
		case TokenKind.digits:
			return readDigits(tokens, at, limit);
		case TokenKind.word:
			return starters.has(tokens.norm[at] as string) || ownStarters.has(tokens.norm[at] as string) ? readWords(tokens, at, limit) : null;
		case TokenKind.han:
			return hanStarters.has(tokens.norm[at] as string) ? readHan(tokens, at, limit) : null;
		default:
			return readVulgar(tokens, at) ?? readPointed(tokens, at, limit);
	}
}

/** What those who trade in shares say of them, which is no policy: `the bank lowered the price target of a mine`. */
import type { Sentence } from '../../../text/sentences.js';
import type { Tokens } from '../../../text/tokens.js';
import { words } from '../words.js';

/** Whether a sentence speaks of the price of shares. Linear in its tokens. */
export function tradesShares(tokens: Tokens, { first, last }: Sentence): boolean {
	for (let i = first; i < last; i++) if (words.trading.longest(tokens, i, last) !== null) return true;
	return false;
}

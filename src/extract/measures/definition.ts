/** Sentences that say what a word of the text means: 本办法所称经营者，是指…. Whatever stands in them explains and rules nothing. */
import type { Sentence } from '../../text/sentences.js';
import type { Tokens } from '../../text/tokens.js';
import { clauseWords } from './clause-vocabulary.js';

/** Whether a sentence defines: it says 是指 behind a comma or behind 所称. Linear in the sentence. */
export function isDefinition(tokens: Tokens, { first, last }: Sentence): boolean {
	let called = false;
	for (let i = first; i < last; i++) {
		called ||= clauseWords.called.longest(tokens, i, last) !== null;
		if ((called || isComma(tokens.norm[i - 1])) && clauseWords.defines.longest(tokens, i, last) !== null) return true;
	}
	return false;
}

const isComma = (norm: string | undefined): boolean => norm === '，' || norm === ',';

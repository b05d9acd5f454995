/** Sentences that say what a word of the text means: 本办法所称经营者，是指…. Whatever stands in them explains and rules nothing. */
import type { Sentence } from '../../../text/sentences.js';
import type { Tokens } from '../../../text/tokens.js';
import { clauseWords } from './clause-words.js';

/** Whether a sentence defines and does nothing else: it says 是指 behind a comma or behind 所称, and no semicolon parts a rule from that. Linear in the sentence. */
export function isDefinition(tokens: Tokens, { first, last }: Sentence): boolean {
	let called = false;
	let defines = false;
	for (let i = first; i < last; i++) {
		if (parts.has(tokens.norm[i] as string)) return false;
		called ||= clauseWords.called.longest(tokens, i, last) !== null;
		if (!called && !commas.has(tokens.norm[i - 1] ?? '')) continue;
		defines ||= clauseWords.defines.longest(tokens, i, last) !== null && clauseWords.notDefines.longest(tokens, i, last) === null;
	}
	return defines;
}

const commas: ReadonlySet<string> = new Set(['，', ',']);
const parts: ReadonlySet<string> = new Set(['；', ';']);

/** （三）…: a sentence that opens with a number in brackets is an item of a list. */
import { sectionVocabulary } from '../../../language/sections.js';
import { closeBrackets, openBrackets } from '../../../text/brackets.js';
import type { Sentence } from '../../../text/sentences.js';
import type { Tokens } from '../../../text/tokens.js';

export function isNumbered(tokens: Tokens, { first, last }: Sentence): boolean {
	return (
		first + 2 < last &&
		openBrackets.has(tokens.norm[first] as string) &&
		sectionVocabulary.numerals.has(tokens.norm[first + 1] as string) &&
		(closeBrackets.has(tokens.norm[first + 2] as string) || closeBrackets.has(tokens.norm[first + 3] as string))
	);
}

/**
 * The words of a sentence as they are weighed. A name in capitals is none: the weights are to tell how policy is told, not who is in the
 * articles that they were learnt from. Chinese is not written in words, so each pair of neighbouring characters stands for one.
 */
import { CharKind, charKind } from '../../../text/characters.js';
import type { Sentence } from '../../../text/sentences.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';

/** The words of a sentence, each once, in text order; linear in its tokens. */
export function wordsOf({ kind, norm, capital, gap }: Tokens, { first, last }: Sentence): Set<string> {
	const words = new Set<string>();
	for (let i = first; i < last; i++) {
		if (kind[i] === TokenKind.word && (i === first || capital[i] !== true)) words.add(norm[i] as string);
		else if (kind[i] === TokenKind.han && i + 1 < last && kind[i + 1] === TokenKind.han && gap[i + 1] === Gap.none) words.add(`${norm[i]}${norm[i + 1]}`);
	}
	return words;
}

/** The length of the values of all words of a sentence, taken as a vector; a true feature has length 1. On folds 3 and 5 did no better. */
const LENGTH = 4;

/** What each of so many learnt words of a sentence counts: in a long one less than in a short one, so that both say as much. */
export function valueOfWord(learnt: number): number {
	return LENGTH / Math.sqrt(learnt);
}

/** Letters from which on a word is likely one of content. */
const CONTENT = 4;

/** How much of a sentence its text has said before: reports and plans tell a measure again where they come back to it. */
export class Repetition {
	private readonly said = new Set<string>();

	/** The share of the words of content of the next sentence that stand in an earlier one, 0 to 1. */
	next(words: ReadonlySet<string>): number {
		let content = 0;
		let again = 0;
		for (const word of words) {
			if (word.length < CONTENT && charKind(word.charCodeAt(0)) !== CharKind.han) continue;
			content++;
			if (this.said.has(word)) again++;
			else this.said.add(word);
		}
		return content === 0 ? 0 : again / content;
	}
}

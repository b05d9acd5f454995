/** Names that tell two sentences apart: `restrictions on Malta` and `restrictions on Cyprus` are two measures in the same words. */
import { TokenKind, tokenize } from '../../text/tokens.js';

/** True where one name was put for another: what only one of the two sentences says is, on either side, mostly names. */
export function nameDiffers(a: string, b: string): boolean {
	if (a === b) return false;
	const [mine, yours] = [wordsOf(a), wordsOf(b)];
	return isMostlyNames(mine, yours) && isMostlyNames(yours, mine);
}

/** The words of a sentence, folded; true where a word is capitalised amid the sentence. */
function wordsOf(text: string): Map<string, boolean> {
	const { kind, norm, capital, length } = tokenize(text);
	const words = new Map<string, boolean>();
	for (let i = 0; i < length; i++) if (kind[i] === TokenKind.word) words.set(norm[i] as string, i > 0 && capital[i] === true);
	return words;
}

function isMostlyNames(words: ReadonlyMap<string, boolean>, others: ReadonlyMap<string, boolean>): boolean {
	const own = [...words].filter(([word]) => !others.has(word));
	return own.length > 0 && own.filter(([, isName]) => isName).length * 2 > own.length;
}

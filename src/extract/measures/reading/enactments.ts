/** Where a text tells that a bill was passed or signed: from there on what it says is law. */
import type { Sentence } from '../../../text/sentences.js';
import { TokenKind, type Tokens } from '../../../text/tokens.js';
import { words } from '../words.js';

/** Words from a verb to the bill that it makes a law, and from a bill to its verb in the passive. */
const OBJECT = 10;
const SUBJECT = 10;
/** Words before a verb that may deny or suppose it. */
const BEFORE = 4;

/** `passed the bill`, `the Act was signed`, `royal assent`; not `must pass the bill`, `did not sign the bill`. Linear in the tokens of the sentence. */
export function enacts(tokens: Tokens, { first, last }: Sentence): boolean {
	for (let i = first; i < last; i++) {
		if (words.enactments.longest(tokens, i, last) !== null) {
			if (!isUnreal(tokens, first, i)) return true;
			continue;
		}
		const done = words.verbs
			.longest(tokens, i, last)
			?.values.some(({ verb, form }) => words.enacting.has(verb.lemma) && form !== 'base' && form !== 'third' && form !== 'ing');
		if (done !== true || isUnreal(tokens, first, i)) continue;
		const passive = words.be.has(tokens.norm[i - 1] ?? '') || words.be.has(tokens.norm[i - 2] ?? '');
		// `a bill | passed in May`
		if (words.enacted.has(tokens.norm[i - 1] ?? '') || (passive ? isSubject(tokens, first, i) : isObject(tokens, i + 1, last))) return true;
	}
	return false;
}

/** `passed | the Water Bill`, while `issued a statement on the bill` is another thing. */
function isObject(tokens: Tokens, at: number, last: number): boolean {
	for (let i = at; i < Math.min(last, at + OBJECT); i++) {
		const word = tokens.norm[i] as string;
		if (words.enacted.has(word)) return true;
		if (tokens.kind[i] === TokenKind.mark || words.infinitives.has(word) || words.prepositions.has(word) || words.relatives.has(word)) return false;
	}
	return false;
}

/** `the Water Bill | was passed`, while `a notice under the bill was issued` is another thing. */
function isSubject(tokens: Tokens, first: number, at: number): boolean {
	for (let i = Math.max(first, at - SUBJECT); i < at; i++) {
		if (!words.enacted.has(tokens.norm[i] as string)) continue;
		let before = i - 1;
		while (before >= first && before > i - SUBJECT && tokens.kind[before] === TokenKind.word && !words.prepositions.has(tokens.norm[before] as string))
			before--;
		if (before < first || !words.prepositions.has(tokens.norm[before] as string)) return true;
	}
	return false;
}

/** `must pass`, `has not signed`, `if it is passed`. */
function isUnreal(tokens: Tokens, first: number, at: number): boolean {
	for (let i = Math.max(first, at - BEFORE); i < at; i++)
		if (words.negations.has(tokens.norm[i] as string) || words.modals.longest(tokens, i) !== null || words.hypotheses.longest(tokens, i) !== null) return true;
	return false;
}

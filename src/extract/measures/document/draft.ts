/** Drafts, bills and proposals where a text names one: `the draft`, `a proposed levy`, `this bill`. */
import type { LexiconMatch } from '../../../text/lexicon.js';
import type { Tokens } from '../../../text/tokens.js';
import { words } from '../words.js';

/** Words between a determiner and the draft: `the long awaited | bill`. */
const ADJECTIVES = 3;

/**
 * The draft that is named at a token, or null. What is spelt like a verb or a sum to be paid is one only behind a determiner.
 * @param object it stands where an object must, so that it needs no determiner: `published | draft rules`
 */
export function draftAt(tokens: Tokens, at: number, object = false): LexiconMatch<true> | null {
	const match = words.drafts.longest(tokens, at);
	if (match === null || words.undrafted.has(tokens.norm[match.last] ?? '')) return null;
	return object || determined(tokens, at) ? match : null;
}

function determined(tokens: Tokens, at: number): boolean {
	for (let i = at - 1; i >= Math.max(0, at - 1 - ADJECTIVES); i--) {
		const word = tokens.norm[i] as string;
		if (words.determiners.has(word)) return true;
		if (words.prepositions.has(word) || words.infinitives.has(word) || words.be.has(word)) return false;
	}
	return false;
}

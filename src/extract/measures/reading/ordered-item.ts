/** Items of a list that orders what is to be done, by whatever verb: `Agencies must take these actions: 1. |Remediate| each flaw within two weeks`. */
import type { Explained } from '../../../rules.js';
import type { Sentence } from '../../../text/sentences.js';
import { TokenKind, type Tokens } from '../../../text/tokens.js';
import { type Found, wholeTask } from '../found.js';
import { opensPhrase } from '../phrase-opening.js';
import type { Verb } from '../vocabulary.js';
import { words } from '../words.js';

export const orderedItem: Explained = {
	id: 'measures/ordered-item',
	summary: 'an item of a list that a duty or a directive announces and that opens with a verb and its object: `1. Remediate each flaw`',
	why: 'directives set their tasks in lists, with more verbs than the vocabulary of policy knows',
	languages: ['en'],
	examples: {
		match: ['The Harbour Board requires ports to take the following actions:\n\n1. Recalibrate each gauge within two weeks.'],
		not: ['The Harbour Board owns these boats:\n\n1. The old ferry.', 'The Harbour Board met.\n\n1. Recalibrate each gauge within two weeks.'],
	},
};

/** Tokens of a phrase that says when, before the verb: `Within 60 days of receipt,`. */
const WHEN = 12;
/** Tokens of an item's number: `(1)`, `a.`. */
const NUMBER = 3;

/** The measure that an item orders, or null where it opens with no verb before an object. Looks at a bounded number of tokens. */
export function orderedMeasure(tokens: Tokens, { first, last }: Sentence, index: number): Found | null {
	const start = behindNumber(tokens, first, last);
	const head = behindTime(tokens, start, last);
	const verb = verbAt(tokens, head, last);
	return verb === null ? null : wholeTask({ sentence: index, first: start, last, head, verb, status: 'planned', rule: orderedItem.id });
}

/** `1.|`, `(a)|`. */
function behindNumber(tokens: Tokens, first: number, last: number): number {
	for (let i = first; i < Math.min(last, first + NUMBER); i++) if (tokens.norm[i] === '.' || tokens.norm[i] === ')') return i > first ? i + 1 : first;
	return first;
}

/** `Within 60 days,| review`. */
function behindTime(tokens: Tokens, first: number, last: number): number {
	if (!words.prepositions.has(tokens.norm[first] ?? '')) return first;
	for (let i = first; i < Math.min(last, first + WHEN); i++) if (tokens.norm[i] === ',') return i + 1;
	return first;
}

/** A word that opens its item and has an object is its verb, known or not. */
function verbAt(tokens: Tokens, at: number, last: number): Verb | null {
	const word = tokens.norm[at] ?? '';
	if (at + 1 >= last || tokens.kind[at] !== TokenKind.word || opensPhrase(tokens, at)) return null;
	const known = words.verbs.longest(tokens, at, last);
	if (known !== null) return known.values.find(({ form }) => form === 'base')?.verb ?? null;
	return words.determiners.has(tokens.norm[at + 1] as string) ? { lemma: word, act: 'implement', class: 'do', past: 'completed', noun: false } : null;
}

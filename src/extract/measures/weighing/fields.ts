/**
 * Lexical fields: what a sentence is about, by its words. A plan strengthens, ensures, supports; a rule says must, any, pursuant to;
 * a report on the economy says percent, rose, quarter; a comment says important, perhaps, challenge.
 */
import { fieldVocabularies } from '../../../language/fields.js';
import { Lexicon } from '../../../text/lexicon.js';
import type { Sentence } from '../../../text/sentences.js';
import type { Tokens } from '../../../text/tokens.js';
import { formsOf } from '../inflection.js';
import { type Field, fieldNames } from './field-vocabulary.js';

const lexicon = compiled();

function compiled(): Lexicon<Field> {
	const found = new Lexicon<Field>();
	for (const { fields, inflection } of fieldVocabularies)
		for (const field of fieldNames) {
			const { verbs, words } = fields[field];
			const phrases = new Set([...words, ...(verbs ?? []).flatMap((lemma) => formsOf(lemma, inflection).map(({ text }) => text))]);
			for (const phrase of phrases) found.add(phrase, field);
		}
	return found;
}

/** How much of a sentence belongs to a field: phrases, and the tokens in them. */
export interface Belonging {
	phrases: number;
	tokens: number;
}

/** The fields of a sentence; linear in its tokens. */
export function fieldsOf(tokens: Tokens, { first, last }: Sentence): ReadonlyMap<Field, Readonly<Belonging>> {
	const fields = new Map<Field, Belonging>();
	for (let i = first; i < last; i++) {
		const match = lexicon.longest(tokens, i, last);
		if (match === null) continue;
		for (const field of match.values) {
			const there = fields.get(field);
			if (there === undefined) fields.set(field, { phrases: 1, tokens: match.last - i });
			else {
				there.phrases++;
				there.tokens += match.last - i;
			}
		}
		i = match.last - 1;
	}
	return fields;
}

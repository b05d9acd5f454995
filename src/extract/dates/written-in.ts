/**
 * Which vocabulary a text is read with. Languages of one script share words that mean different things (`an`, `sept`, `on`),
 * so only one of them is read; those with a script of their own are read beside it.
 */
import { dateVocabularies } from '../../language/index.js';
import { TokenKind, type Tokens } from '../../text/tokens.js';

/** Words looked at: more does not make it surer. */
const enough = 2000;

/** The language of texts that show none. */
const fallback = 'en';

const signOf: ReadonlyMap<string, readonly string[]> = new Map(
	[...new Set(dateVocabularies.flatMap(({ signs }) => signs))].map((sign) => [
		sign,
		dateVocabularies.filter(({ signs }) => signs.includes(sign)).map(({ language }) => language),
	]),
);

/**
 * BCP 47 code of the vocabulary to read a text with: the language hinted at where it has one, else the one most of whose
 * signs stand in the text. Linear, and bounded.
 */
export function writtenIn(tokens: Tokens, hint: string | null): string {
	const hinted = hint?.toLowerCase().split('-')[0];
	const known = dateVocabularies.find(({ language, signs }) => language === hinted && signs.length > 0);
	if (known !== undefined) return known.language;
	const counts = new Map<string, number>();
	for (let at = 0, words = 0; at < tokens.length && words < enough; at++) {
		if (tokens.kind[at] !== TokenKind.word) continue;
		words++;
		for (const language of signOf.get(tokens.norm[at] as string) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
	}
	let best = fallback;
	for (const [language, count] of counts) if (count > (counts.get(best) ?? 0)) best = language;
	return best;
}

/** The language a text is written in, told once a text. */
import type { Tokens } from '../text/tokens.js';
import { writtenIn } from './dates/written-in.js';

const known = new WeakMap<Tokens, string>();

/** BCP 47 code of the language of a text; see {@link writtenIn}. */
export function languageOf(tokens: Tokens): string {
	let language = known.get(tokens);
	if (language === undefined) {
		language = writtenIn(tokens, null);
		known.set(tokens, language);
	}
	return language;
}

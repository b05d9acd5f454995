/** The language a text is written in, told once a text. */

import { languageHomes } from '../language/language-homes.js';
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

/** The country whose bodies a text means that speaks of none, by its language; undefined where many countries write it. */
export const countryOfLanguage = (tokens: Tokens): string | undefined => languageHomes.get(languageOf(tokens));

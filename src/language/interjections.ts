/** The sentences with which pages of any language speak to the reader inside a paragraph. */
import * as en from './en/interjections.js';

const languages = [en];

export const interjections: readonly string[] = languages.flatMap((language) => language.interjections);
export const closingCredits: readonly string[] = languages.flatMap((language) => language.closingCredits);
export const wordsOfCredits: ReadonlySet<string> = new Set(languages.flatMap((language) => language.wordsOfCredits));

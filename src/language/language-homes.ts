/** The country whose bodies a text means that is written in a language and speaks of no country: that of which the language is written most. */
export const languageHomes: ReadonlyMap<string, string> = new Map([
	['de', 'DE'],
	['it', 'IT'],
	['nl', 'NL'],
]);

/** The words of every language in which a page tells its title, source, author and date. */
import * as en from './en/metadata.js';
import * as zh from './zh/metadata.js';

const languages = [en, zh];

export const metadataVocabulary = {
	/** Month names to 1-12. */
	months: new Map(languages.flatMap((language) => language.months)) as ReadonlyMap<string, number>,
	weekdays: new Set(languages.flatMap((language) => language.weekdays)) as ReadonlySet<string>,
	bylines: new Set(languages.flatMap((language) => language.bylines)) as ReadonlySet<string>,
	credits: new Set(languages.flatMap((language) => language.credits)) as ReadonlySet<string>,
};

/** How an act in English counts its articles, enacts and defines. */
import type { StatuteVocabulary } from '../../extract/measures/document/statute-vocabulary.js';
import { phrases, words } from '../words.js';

export const statutes: StatuteVocabulary = {
	articles: words('article art'),
	references: words('articles paragraph paragraphs point points section sections'),
	firsts: [],
	enacting: words('adopted enacted decided ordered'),
	definitions: phrases('definitions, definition, interpretation'),
};

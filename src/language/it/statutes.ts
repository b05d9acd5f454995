/** How an act in Italian counts its articles, enacts and defines. */
import type { StatuteVocabulary } from '../../extract/measures/document/statute-vocabulary.js';
import { phrases, words } from '../words.js';

export const statutes: StatuteVocabulary = {
	articles: words('articolo art'),
	references: words('articoli comma commi lettera lettere paragrafo'),
	firsts: words('primo unico'),
	enacting: words('emana decreta delibera promulga dispone ordina determina adotta'),
	definitions: phrases('definizioni, definizione'),
};

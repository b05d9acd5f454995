/** How an act in Spanish counts its articles, enacts and defines. */
import type { StatuteVocabulary } from '../../extract/measures/document/statute-vocabulary.js';
import { phrases, words } from '../words.js';

export const statutes: StatuteVocabulary = {
	articles: words('artículo art'),
	references: words('artículos apartado apartados párrafo párrafos fracción'),
	firsts: words('primero único'),
	enacting: words('dispongo decreta decreto resuelve resuelvo acuerda ordena expide promulga sancionan'),
	definitions: phrases('definiciones, definición'),
};

/** How an act in French counts its articles, enacts and defines. */
import type { StatuteVocabulary } from '../../extract/measures/document/statute-vocabulary.js';
import { phrases, words } from '../words.js';

export const statutes: StatuteVocabulary = {
	articles: words('article art'),
	references: words('articles paragraphe paragraphes point points'),
	firsts: words('premier 1er ier'),
	enacting: words('adopté arrêté décrète arrête promulgue arrêtent'),
	definitions: phrases('définitions, définition'),
};

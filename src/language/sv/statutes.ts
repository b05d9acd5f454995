/** How an act in Swedish counts its articles, enacts and defines. */
import type { StatuteVocabulary } from '../../extract/measures/document/statute-vocabulary.js';
import { phrases, words } from '../words.js';

export const statutes: StatuteVocabulary = {
	articles: words('artikel art'),
	references: words('artiklarna artiklar punkt punkterna stycket'),
	firsts: [],
	enacting: words('antagit föreskriver föreskrivs'),
	definitions: phrases('definitioner, definition, ordförklaringar'),
};

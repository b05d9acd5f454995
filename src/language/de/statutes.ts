/** How an act in German counts its articles, enacts and defines. */
import type { StatuteVocabulary } from '../../extract/measures/document/statute-vocabulary.js';
import { phrases, words } from '../words.js';

export const statutes: StatuteVocabulary = {
	articles: words('artikel art'),
	references: words('absatz absätze artikeln nummer buchstabe'),
	firsts: [],
	enacting: words('erlassen verordnet beschlossen verordnen'),
	definitions: phrases('begriffsbestimmungen, begriffsbestimmung, definitionen'),
};

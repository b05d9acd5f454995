/** How an act in Dutch counts its articles, enacts and defines. */
import type { StatuteVocabulary } from '../../extract/measures/document/statute-vocabulary.js';
import { phrases, words } from '../words.js';

export const statutes: StatuteVocabulary = {
	articles: words('artikel art'),
	references: words('artikelen leden onderdeel onderdelen paragraaf'),
	firsts: words('enig'),
	enacting: words('besluit besluiten vastgesteld goedgevonden verordent verordenen vaststelt'),
	definitions: phrases('begripsbepalingen, begripsbepaling, begripsomschrijvingen, definities, definitie, begrippen'),
};

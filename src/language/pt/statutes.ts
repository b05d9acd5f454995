/** How an act in Portuguese counts its articles, enacts and defines. */
import type { StatuteVocabulary } from '../../extract/measures/document/statute-vocabulary.js';
import { phrases, words } from '../words.js';

export const statutes: StatuteVocabulary = {
	articles: words('artigo art'),
	references: words('artigos arts parágrafo parágrafos inciso incisos alínea alíneas caput'),
	firsts: words('primeiro único'),
	enacting: words('decreta decretam sanciono promulga promulgo resolve resolvo determina manda aprova delibera'),
	definitions: phrases('definições, definição'),
};

/** French nouns that point back at a body named before: `le ministère`, `l'agence`. */
import type { ReferentVocabulary } from '../../extract/measures/responsibility/referent-vocabulary.js';
import { phrases } from '../words.js';

export const referents: ReferentVocabulary = {
	definite: phrases('le, la, les, l, ce, cet, cette, leur'),
	own: phrases('mon, notre'),
	classes: [
		{ nouns: phrases('ministère'), kinds: phrases('ministry'), names: phrases('ministère') },
		{ nouns: phrases('agence, autorité, office'), kinds: phrases('agency, regulator'), names: phrases('agence, autorité, office, institut') },
		{ nouns: phrases('gouvernement'), kinds: phrases('government, cabinet'), names: phrases('gouvernement') },
		{ nouns: phrases('assemblée, sénat, parlement'), kinds: phrases('legislature'), names: phrases('assemblée, sénat, parlement') },
		{ nouns: phrases('banque centrale'), kinds: phrases('central-bank'), names: phrases('banque') },
		{ nouns: phrases('tribunal, juridiction'), kinds: phrases('court'), names: phrases('tribunal, cour') },
		{ nouns: phrases('entreprise, société'), kinds: phrases('company'), names: [] },
		{ nouns: phrases('préfecture, commune, région'), kinds: phrases('subnational'), names: phrases('préfecture, commune, région') },
	],
};

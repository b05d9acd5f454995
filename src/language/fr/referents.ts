/** French nouns that point back at a body named before: `le ministère`, `l'agence`. */
import type { ReferentVocabulary } from '../../extract/measures/referents.js';

const split = (text: string): readonly string[] => text.split(/\s*,\s*/);

export const referents: ReferentVocabulary = {
	definite: split("le, la, les, l', ce, cet, cette, son, sa, leur"),
	classes: [
		{ nouns: split('ministère'), kinds: split('ministry'), names: split('ministère') },
		{ nouns: split('agence'), kinds: split('agency'), names: split('agence, office, institut') },
		{ nouns: split('autorité, régulateur'), kinds: split('regulator'), names: split('autorité, commission') },
		{ nouns: split('commission'), kinds: [], names: split('commission') },
		{ nouns: split('gouvernement, exécutif'), kinds: split('government'), names: split('gouvernement') },
		{ nouns: split('parlement, assemblée, sénat'), kinds: split('legislature'), names: split('parlement, assemblée, sénat') },
		{ nouns: split('banque centrale'), kinds: split('central-bank'), names: split('banque') },
		{ nouns: split('banque'), kinds: split('bank, central-bank'), names: split('banque') },
		{ nouns: split('tribunal, cour'), kinds: split('court'), names: split('tribunal, cour') },
		{ nouns: split('entreprise, société, groupe'), kinds: split('company'), names: split('société') },
		{ nouns: split('ville, région, département'), kinds: split('subnational'), names: split('ville, région') },
	],
};

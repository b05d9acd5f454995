/** Portuguese nouns that point back at a body named before: `o ministério`, `a agência`. */
import type { ReferentVocabulary } from '../../extract/measures/responsibility/referent-vocabulary.js';
import { phrases } from '../words.js';

export const referents: ReferentVocabulary = {
	definite: phrases('o, os, este, esta, esse, essa, da, pelo, pela, ao, seu, sua'),
	own: phrases('meu, minha, nosso, nossa'),
	classes: [
		{ nouns: phrases('ministério, pasta, tutela'), kinds: phrases('ministry'), names: phrases('ministério') },
		{ nouns: phrases('secretaria'), kinds: phrases('ministry, agency, subnational'), names: phrases('secretaria') },
		{
			nouns: phrases('agência, órgão, organismo, instituto, regulador'),
			kinds: phrases('agency, regulator'),
			names: phrases('agência, autoridade, instituto, serviço'),
		},
		{ nouns: phrases('comissão'), kinds: [], names: phrases('comissão') },
		{ nouns: phrases('conselho'), kinds: [], names: phrases('conselho') },
		{ nouns: phrases('governo, executivo'), kinds: phrases('government, cabinet'), names: phrases('governo') },
		{
			nouns: phrases('parlamento, congresso, assembleia, senado, câmara'),
			kinds: phrases('legislature'),
			names: phrases('parlamento, congresso, assembleia, senado, câmara'),
		},
		{ nouns: phrases('banco central'), kinds: phrases('central-bank'), names: phrases('banco') },
		{ nouns: phrases('tribunal, corte, supremo'), kinds: phrases('court'), names: phrases('tribunal, corte, supremo') },
		{ nouns: phrases('empresa, companhia'), kinds: phrases('company'), names: [] },
		{
			nouns: phrases('prefeitura, município, câmara municipal, autarquia'),
			kinds: phrases('subnational'),
			names: phrases('prefeitura, município, câmara'),
		},
	],
};

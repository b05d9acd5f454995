/** Spanish nouns that point back at a body named before: `el ministerio`, `la agencia`. */
import type { ReferentVocabulary } from '../../extract/measures/responsibility/referent-vocabulary.js';
import { phrases } from '../words.js';

export const referents: ReferentVocabulary = {
	definite: phrases('el, la, los, las, este, esta, dicho, dicha, ese, esa, su'),
	own: phrases('mi, nuestro, nuestra'),
	classes: [
		{ nouns: phrases('ministerio, cartera, departamento ministerial'), kinds: phrases('ministry'), names: phrases('ministerio') },
		{ nouns: phrases('secretaría, dependencia'), kinds: phrases('ministry'), names: phrases('secretaría') },
		{ nouns: phrases('consejería'), kinds: phrases('ministry'), names: phrases('consejería') },
		{ nouns: phrases('agencia, organismo'), kinds: phrases('agency, regulator'), names: phrases('agencia, autoridad, instituto, servicio') },
		{ nouns: phrases('comisión'), kinds: [], names: phrases('comisión') },
		{ nouns: phrases('gobierno, ejecutivo'), kinds: phrases('government, cabinet'), names: phrases('gobierno') },
		{ nouns: phrases('parlamento, congreso, asamblea, senado'), kinds: phrases('legislature'), names: phrases('parlamento, congreso, asamblea, senado') },
		{ nouns: phrases('banco central'), kinds: phrases('central-bank'), names: phrases('banco') },
		{ nouns: phrases('tribunal, juzgado'), kinds: phrases('court'), names: phrases('tribunal, corte, juzgado') },
		{ nouns: phrases('empresa, compañía'), kinds: phrases('company'), names: [] },
		{
			nouns: phrases('ayuntamiento, municipalidad, alcaldía, diputación'),
			kinds: phrases('subnational'),
			names: phrases('ayuntamiento, municipalidad, alcaldía, diputación'),
		},
	],
};

/** Italian nouns that point back at a body named before: `il ministero`, `l'agenzia`. */
import type { ReferentVocabulary } from '../../extract/measures/responsibility/referent-vocabulary.js';
import { phrases } from '../words.js';

export const referents: ReferentVocabulary = {
	definite: phrases('il, lo, la, i, gli, le, l, questo, questa, quest, tale, suo, sua'),
	own: phrases('mio, nostro, nostra'),
	classes: [
		{ nouns: phrases('ministero, dicastero'), kinds: phrases('ministry'), names: phrases('ministero') },
		{ nouns: phrases('agenzia, authority, ente'), kinds: phrases('agency, regulator'), names: phrases('agenzia, autorità, istituto, ente') },
		{ nouns: phrases('autorità, garante'), kinds: phrases('regulator'), names: phrases('autorità, garante') },
		{ nouns: phrases('istituto'), kinds: phrases('agency, institution'), names: phrases('istituto') },
		{ nouns: phrases('commissione'), kinds: [], names: phrases('commissione') },
		{ nouns: phrases('governo, esecutivo'), kinds: phrases('government'), names: phrases('governo') },
		{ nouns: phrases('parlamento'), kinds: phrases('legislature'), names: phrases('parlamento') },
		{ nouns: phrases('banca centrale'), kinds: phrases('central-bank'), names: phrases('banca') },
		{ nouns: phrases('tribunale, corte, consulta'), kinds: phrases('court'), names: phrases('tribunale, corte') },
		{ nouns: phrases('azienda, società'), kinds: phrases('company'), names: [] },
		{ nouns: phrases('regione'), kinds: phrases('subnational'), names: phrases('regione, regionale') },
		{ nouns: phrases('comune'), kinds: [], names: phrases('comune') },
		{ nouns: phrases('provincia'), kinds: [], names: phrases('provincia') },
	],
};

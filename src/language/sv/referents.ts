/** Swedish nouns that point back at a body named before; the article is in the noun: `myndigheten`. */
import type { ReferentVocabulary } from '../../extract/measures/responsibility/referent-vocabulary.js';

const split = (text: string): readonly string[] => text.split(/\s*,\s*/);

export const referents: ReferentVocabulary = {
	definite: [],
	own: split('min, vår'),
	classes: [
		{ nouns: split('myndigheten, verket, inspektionen'), kinds: split('agency, regulator'), names: split('myndigheten, styrelsen, verket, inspektionen') },
		{ nouns: split('departementet'), kinds: split('ministry'), names: split('departementet') },
		{ nouns: split('regeringen'), kinds: split('government'), names: split('regering, regeringen') },
		{ nouns: split('riksdagen'), kinds: split('legislature'), names: split('riksdagen') },
		{ nouns: split('kommissionen'), kinds: [], names: split('kommissionen') },
		{ nouns: split('kommunen, staden'), kinds: split('subnational'), names: split('kommun, stad') },
		{ nouns: split('regionen'), kinds: split('subnational'), names: split('region') },
		{ nouns: split('riksbanken, centralbanken'), kinds: split('central-bank'), names: split('riksbank') },
		{ nouns: split('bolaget, företaget'), kinds: split('company'), names: [] },
		{ nouns: split('domstolen'), kinds: split('court'), names: split('domstolen') },
	],
};

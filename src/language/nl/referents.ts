/** Dutch nouns that point back at a body named before: `het ministerie`, `de toezichthouder`. */
import type { ReferentVocabulary } from '../../extract/measures/responsibility/referent-vocabulary.js';
import { phrases } from '../words.js';

export const referents: ReferentVocabulary = {
	definite: phrases('het, dit, deze, dat, zijn, haar'),
	own: phrases('mijn, onze, ons'),
	classes: [
		{ nouns: phrases('ministerie, departement'), kinds: phrases('ministry'), names: phrases('ministerie') },
		{ nouns: phrases('toezichthouder, waakhond'), kinds: phrases('regulator'), names: phrases('autoriteit, inspectie') },
		{ nouns: phrases('agentschap'), kinds: phrases('agency'), names: phrases('agentschap') },
		{ nouns: phrases('autoriteit'), kinds: phrases('regulator'), names: phrases('autoriteit') },
		{ nouns: phrases('inspectie'), kinds: [], names: phrases('inspectie') },
		{ nouns: phrases('instituut'), kinds: phrases('institution'), names: phrases('instituut, rijksinstituut') },
		{ nouns: phrases('kabinet, regering'), kinds: phrases('government, cabinet'), names: phrases('regering, kabinet') },
		{ nouns: phrases('parlement'), kinds: phrases('legislature'), names: phrases('parlement') },
		{ nouns: phrases('commissie'), kinds: [], names: phrases('commissie') },
		{ nouns: phrases('centrale bank'), kinds: phrases('central-bank'), names: phrases('bank') },
		{ nouns: phrases('rechtbank, hof'), kinds: phrases('court'), names: phrases('rechtbank, hof') },
		{ nouns: phrases('bedrijf, onderneming'), kinds: phrases('company'), names: [] },
		{ nouns: phrases('gemeente'), kinds: phrases('subnational'), names: phrases('gemeente') },
		{ nouns: phrases('provincie'), kinds: [], names: phrases('provincie') },
	],
};

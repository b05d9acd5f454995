/** German nouns that point back at a body named before: `das Ministerium`, `die Behörde`. */
import type { ReferentVocabulary } from '../../extract/measures/responsibility/referent-vocabulary.js';

const split = (text: string): readonly string[] => text.split(/\s*,\s*/);

export const referents: ReferentVocabulary = {
	definite: split('der, die, das, dem, den, des, dieser, diese, dieses, ihr, ihre, sein, seine'),
	own: split('meine, unsere'),
	classes: [
		{ nouns: split('ministerium, ressort, bundesministerium'), kinds: split('ministry'), names: split('ministerium') },
		{
			nouns: split('behörde, bundesbehörde, aufsicht, regulierer'),
			kinds: split('agency, regulator'),
			names: split('behörde, amt, agentur, anstalt, institut'),
		},
		{ nouns: split('bundesamt, amt'), kinds: [], names: split('amt') },
		{ nouns: split('bundesregierung, regierung, kabinett, bundeskabinett'), kinds: split('government, cabinet'), names: split('regierung') },
		{ nouns: split('bundestag, parlament'), kinds: split('legislature'), names: split('bundestag, parlament') },
		{ nouns: split('kommission'), kinds: [], names: split('kommission') },
		{ nouns: split('zentralbank, notenbank'), kinds: split('central-bank'), names: split('bank') },
		{ nouns: split('bank'), kinds: split('bank, central-bank'), names: split('bank') },
		{ nouns: split('gericht'), kinds: split('court'), names: split('gericht') },
		{ nouns: split('unternehmen, konzern, firma'), kinds: split('company'), names: [] },
		{ nouns: split('stadt, land, gemeinde'), kinds: split('subnational'), names: split('stadt, land, gemeinde') },
	],
};

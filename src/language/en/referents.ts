/** English nouns that point back at a body named before: `the regulator`, `the ministry`. */
import type { ReferentVocabulary } from '../../extract/measures/responsibility/referent-vocabulary.js';

const split = (text: string): readonly string[] => text.split(/\s*,\s*/);

export const referents: ReferentVocabulary = {
	definite: split("the, its, their, our, his, her, this, that, 's"),
	own: split('my, our'),
	parts: 'words',
	classes: [
		{
			nouns: split('regulator, watchdog, supervisor, overseer'),
			kinds: split('regulator, central-bank'),
			names: split('regulatory, supervisory, securities, authority, commission'),
		},
		{ nouns: split('ministry'), kinds: split('ministry'), names: split('ministry') },
		{ nouns: split('department'), kinds: [], names: split('department, ministry') },
		{ nouns: split('agency'), kinds: split('agency, regulator'), names: split('agency, administration, centers, centre, center, bureau, service, institute') },
		{ nouns: split('bureau'), kinds: [], names: split('bureau') },
		{ nouns: split('commission'), kinds: [], names: split('commission') },
		{ nouns: split('committee'), kinds: [], names: split('committee') },
		{ nouns: split('panel'), kinds: [], names: split('panel') },
		{ nouns: split('panel'), kinds: [], names: split('committee') },
		{ nouns: split('council'), kinds: [], names: split('council') },
		{ nouns: split('board'), kinds: [], names: split('board') },
		{ nouns: split('authority'), kinds: [], names: split('authority') },
		{ nouns: split('office'), kinds: [], names: split('office') },
		{ nouns: split('secretariat'), kinds: [], names: split('secretariat') },
		{ nouns: split('court, tribunal, judges'), kinds: split('court'), names: split('court, tribunal') },
		{ nouns: split('parliament, legislature, assembly, lawmakers, legislators'), kinds: split('legislature'), names: split('parliament, congress, assembly') },
		{ nouns: split('party'), kinds: split('party'), names: split('party') },
		{ nouns: split('central bank'), kinds: split('central-bank'), names: split('reserve') },
		{ nouns: split('government, cabinet, administration'), kinds: split('government, subnational, cabinet'), names: split('government') },
		{
			nouns: split('city, municipality, province, prefecture, state, county, region, town, borough'),
			kinds: split('subnational'),
			names: split('city, municipal, provincial, prefecture, province, county'),
		},
		{ nouns: split('country, nation, kingdom, republic'), kinds: split('government'), names: [] },
		{ nouns: split('state'), kinds: split('government'), names: [], unitary: true },
		{
			nouns: split('officials'),
			kinds: [],
			names: split('department, ministry, office, agency, administration, commission, bureau, service, authority, treasury'),
		},
		{ nouns: split('bloc, union'), kinds: [], names: split('union') },
		{
			nouns: split('company, firm, carmaker, automaker, manufacturer, lender, utility, operator, retailer, group, corporation'),
			kinds: split('company, bank'),
			names: split('company, corporation'),
		},
		{ nouns: split('bank'), kinds: split('bank, central-bank'), names: split('bank') },
		{ nouns: split('university'), kinds: split('university'), names: split('university') },
		{ nouns: split('hospital'), kinds: split('hospital'), names: split('hospital') },
		{
			nouns: split('association, federation, union, charity'),
			kinds: split('association, foundation'),
			names: split('association, federation, society, union, trust'),
		},
	],
};

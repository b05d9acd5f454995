/** Swedish words by which bodies are named. */
import { words } from '../words.js';

/** Heads that close a name of one word: Naturvårds|verket. */
export const suffixes: readonly (readonly [string, string])[] = [
	['verket', 'agency'],
	['myndigheten', 'agency'],
	['styrelsen', 'agency'],
	['inspektionen', 'agency'],
	['nämnden', 'agency'],
	['delegationen', 'agency'],
	['kommissionen', 'agency'],
	['departementet', 'ministry'],
	['fullmäktige', 'legislature'],
	['kansliet', 'office'],
	['ombudsmannen', 'office'],
	['utskottet', 'legislature'],
	['rådet', 'agency'],
	['rätten', 'court'],
	['domstolen', 'court'],
	['förbundet', 'association'],
	['partiet', 'party'],
	['demokraterna', 'party'],
	['universitetet', 'university'],
	['sjukhuset', 'hospital'],
	['institutet', 'institution'],
	['regionen', 'subnational'],
	['universitet', 'university'],
	['högskolan', 'university'],
	['rätt', 'court'],
	['bolaget', 'company'],
	['organisationen', 'association'],
	['föreningen', 'association'],
	['beredningen', 'coordination'],
];

/** Heads that open a name: Myndigheten för samhällsskydd och beredskap. */
export const openers: readonly (readonly [string, string])[] = [
	['Myndigheten', 'agency'],
	['Inspektionen', 'agency'],
	['Länsstyrelsen', 'agency'],
	['Styrelsen', 'agency'],
	['Delegationen', 'agency'],
	['Institutet', 'institution'],
	['Rådet', 'agency'],
	['Centrum', 'institution'],
];

/** Small words inside a name, and those that add a second object. */
export const particles: readonly string[] = words('för i av mot');
export const joints: readonly string[] = words('och');

/** Before a name in one word: Nationella smittskyddsrådet. */
export const adjectives: readonly string[] = words('Nationella Statens Svenska Kungliga Europeiska');

/** In small letters behind a name: Göteborgs| stad. */
export const trailers: readonly (readonly [string, string])[] = [
	['stad', 'subnational'],
	['kommun', 'subnational'],
	['landsting', 'subnational'],
	['universitet', 'university'],
	['högskola', 'university'],
	['universitetssjukhus', 'hospital'],
	['tingsrätt', 'court'],
	['hovrätt', 'court'],
	['kammarrätt', 'court'],
];

/** Before the name of a place: Region| Stockholm. */
export const leaders: readonly (readonly [string, string])[] = [['Region', 'subnational']];

/** Names that end in an article, here and in Danish and Norwegian: their genitive is written without an apostrophe, Riksdagen|s. */
export const definiteEndings: readonly string[] = words('ingen elsen heten verket dagen rådet mentet ionen erna stolen rätten ämnden styret tinget');

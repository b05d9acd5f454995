/** German words by which bodies are named. */
import { words } from '../words.js';

/** Heads that close a name of one word: Bundesgesundheits|ministerium. */
export const suffixes: readonly (readonly [string, string])[] = [
	['ministerium', 'ministry'],
	['behörde', 'agency'],
	['agentur', 'agency'],
	['bundesamt', 'agency'],
	['landesamt', 'agency'],
	['kartellamt', 'agency'],
	['verfassungsgericht', 'court'],
	['gerichtshof', 'court'],
	['verwaltungsgericht', 'court'],
	['landesregierung', 'government'],
	['staatsregierung', 'government'],
	['kabinett', 'government'],
	['kanzleramt', 'office'],
	['landtag', 'legislature'],
	['gemeinderat', 'legislature'],
	['stadtrat', 'legislature'],
	['bundesbank', 'central-bank'],
	['landgericht', 'court'],
	['verwaltung', 'agency'],
	['inspektorat', 'agency'],
	['rechnungshof', 'agency'],
	['verband', 'association'],
	['bundesvereinigung', 'association'],
	['bundesausschuss', 'agency'],
	['städtetag', 'association'],
	['landkreistag', 'association'],
	['gemeindebund', 'association'],
	['krankenkasse', 'agency'],
	['universität', 'university'],
	['klinikum', 'hospital'],
	['zentralrat', 'association'],
	['ärztekammer', 'association'],
	['sozialgericht', 'court'],
	['oberlandesgericht', 'court'],
	['amtsgericht', 'court'],
	['gewerkschaftsbund', 'association'],
];

/** Heads that open a name: Bundesministerium für Gesundheit. */
export const openers: readonly (readonly [string, string])[] = [
	['Bundesministerium', 'ministry'],
	['Ministerium', 'ministry'],
	['Staatsministerium', 'ministry'],
	['Bundesamt', 'agency'],
	['Bundesinstitut', 'agency'],
	['Landesamt', 'agency'],
	['Amt', 'agency'],
	['Bundesanstalt', 'agency'],
	['Verband', 'association'],
	['Gesellschaft', 'association'],
];

/** Small words inside a name, and those that add a second object. */
export const particles: readonly string[] = words('für des der die das den zur im am');
export const joints: readonly string[] = words('und');

/** Before a name in one word. */
export const adjectives: readonly string[] = words(
	'Deutscher Deutsche Deutsches Deutschen Statistisches Bayerisches Sächsisches Gemeinsamer Gemeinsame Gemeinsamen Kassenärztliche Technische Freie Medizinische Evangelische Katholische Staatliche',
);

/** In small letters behind a name: German has none. */
export const trailers: readonly (readonly [string, string])[] = [];

/** Before the name of a place: Stadt| Köln. */
export const leaders: readonly (readonly [string, string])[] = [
	['Stadt', 'subnational'],
	['Land', 'subnational'],
	['Freistaat', 'subnational'],
	['Landkreis', 'subnational'],
	['Kreis', 'subnational'],
	['Gemeinde', 'subnational'],
	['Universität', 'university'],
	['Landgericht', 'court'],
	['Verwaltungsgericht', 'court'],
	['Amtsgericht', 'court'],
];

/** Written large where they open a sentence, and no part of the name behind them: Die| Bundesregierung. */
export const sentenceOpeners: readonly string[] = words('der die das den dem des im am zum vom beim laut auch wenn wie nach');

/** What tells of Germany, Austria or Switzerland in an article. */
export const hints: readonly (readonly [string, string])[] = [
	['bundesländer', 'DE'],
	['bundesländern', 'DE'],
	['bundeskabinett', 'DE'],
	['ampelkoalition', 'DE'],
	['jänner', 'AT'],
	['feber', 'AT'],
	['landeshauptmann', 'AT'],
	['landeshauptfrau', 'AT'],
	['landeshauptleute', 'AT'],
	['bundesministerium für finanzen', 'AT'],
	['österreichische', 'AT'],
	['österreichischen', 'AT'],
	['österreichischer', 'AT'],
	['österreichs', 'AT'],
	['millionen franken', 'CH'],
	['milliarden franken', 'CH'],
	['mio. franken', 'CH'],
	['mrd. franken', 'CH'],
	['vernehmlassung', 'CH'],
	['ständerat', 'CH'],
	['bundesversammlung', 'CH'],
	['eidgenössische', 'CH'],
	['eidgenössischen', 'CH'],
	['eidgenössisches', 'CH'],
	['schweizerische', 'CH'],
	['schweizerischen', 'CH'],
	['schweizerischer', 'CH'],
	['kantone', 'CH'],
	['kantonen', 'CH'],
	['kanton', 'CH'],
];

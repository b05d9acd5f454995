/** Italian words by which bodies are named. */
import { words } from '../words.js';

/** Heads that close a name of one word: Italian has none. */
export const suffixes: readonly (readonly [string, string])[] = [];

/** Heads that open a name: Ministero della Salute, Istituto Superiore di Sanità. */
export const openers: readonly (readonly [string, string])[] = [
	['Ministero', 'ministry'],
	['Agenzia', 'agency'],
	['Autorità', 'agency'],
	['Consiglio', 'agency'],
	['Commissione', 'agency'],
	['Istituto', 'institution'],
	['Dipartimento', 'agency'],
	['Direzione', 'agency'],
	['Ispettorato', 'agency'],
	['Corte', 'court'],
	['Tribunale', 'court'],
	['Procura', 'procuratorate'],
	['Presidenza', 'office'],
	['Comitato', 'agency'],
	['Garante', 'agency'],
	['Ufficio', 'office'],
	['Assemblea', 'legislature'],
	['Prefettura', 'subnational'],
	['Comune', 'subnational'],
	['Giunta', 'subnational'],
	['Fondazione', 'foundation'],
	['Federazione', 'association'],
	['Confederazione', 'association'],
	['Associazione', 'association'],
	['Osservatorio', 'institution'],
];

/** Small words inside a name, and those that add a second object. */
export const particles: readonly string[] = words("di della dello delle dei degli del dell per il lo la i gli le l con nel nella sulla sui alla alle '");
export const joints: readonly string[] = words('e');

/** Of many; what is a pronoun in English is one only with the noun behind it: `i comuni`. */
export const classArticles: readonly string[] = words('i');

/** Endings of what is no noun of a name, behind a word that stands where an adjective would: `il Ministero prevede di |creare|`. */
export const infinitives: readonly string[] = words('are ere ire urre orre');

/** Open a sentence before a name of one word and are no part of it: `Il Governo`. */
export const articles: readonly string[] = words('il la');

/** Before the head. */
export const adjectives: readonly string[] = words('Alta');

/** In small letters behind a name: there are none. */
export const trailers: readonly (readonly [string, string])[] = [];

/** Before the name of a place. */
export const leaders: readonly (readonly [string, string])[] = [
	['Regione', 'subnational'],
	['Provincia', 'subnational'],
];

/** Words that tell of one country. */
const of = (country: string, list: string): (readonly [string, string])[] => words(list).map((word) => [word, country]);

/** What tells in an article of a country that writes Italian. */
export const hints: readonly (readonly [string, string])[] = [
	...of('IT', 'italiani italiane pnrr'),
	...of('CH', 'svizzero svizzera svizzeri svizzere elvetico elvetica ticinese ticinesi grigionese'),
	['milioni di franchi', 'CH'],
	['consiglio federale', 'CH'],
	['gran consiglio', 'CH'],
];

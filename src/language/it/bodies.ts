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

/** Endings of what is no noun of a name, behind a word that stands where an adjective would: `il Ministero prevede di |creare|`. */
export const infinitives: readonly string[] = words('are ere ire urre orre');

/** Before the head. */
export const adjectives: readonly string[] = words('Alta');

/** In small letters behind a name: there are none. */
export const trailers: readonly (readonly [string, string])[] = [];

/** Before the name of a place. */
export const leaders: readonly (readonly [string, string])[] = [
	['Regione', 'subnational'],
	['Provincia', 'subnational'],
];

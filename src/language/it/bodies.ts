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
	['Istituto', 'institution'],
	['Dipartimento', 'agency'],
	['Corte', 'court'],
	['Presidenza', 'office'],
	['Comitato', 'agency'],
];

/** Small words inside a name, and those that add a second object. */
export const particles: readonly string[] = words("di della dello delle dei degli del dell per il la l'");
export const joints: readonly string[] = words('e');

/** Before the head. */
export const adjectives: readonly string[] = words('Alta');

/** In small letters behind a name: there are none. */
export const trailers: readonly (readonly [string, string])[] = [];

/** Before the name of a place. */
export const leaders: readonly (readonly [string, string])[] = [['Regione', 'subnational']];

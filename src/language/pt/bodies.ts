/** Portuguese words by which bodies are named. */
import { words } from '../words.js';

/** Heads that close a name of one word: Portuguese has none. */
export const suffixes: readonly (readonly [string, string])[] = [];

/** Heads that open a name: Ministério da Saúde, Agência Nacional de Energia. */
export const openers: readonly (readonly [string, string])[] = [
	['Ministério', 'ministry'],
	['Secretaria', 'agency'],
	['Agência', 'agency'],
	['Comissão', 'agency'],
	['Conselho', 'agency'],
	['Instituto', 'institution'],
	['Fundação', 'foundation'],
	['Tribunal', 'court'],
	['Governo', 'government'],
];

/** Small words inside a name, and those that add a second object. */
export const particles: readonly string[] = words('de da do das dos para');
export const joints: readonly string[] = words('e');

/** Before the head. */
export const adjectives: readonly string[] = words('Supremo');

/** In small letters behind a name: there are none. */
export const trailers: readonly (readonly [string, string])[] = [];

/** Before the name of a place. */
export const leaders: readonly (readonly [string, string])[] = [];

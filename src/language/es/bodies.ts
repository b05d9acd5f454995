/** Spanish words by which bodies are named. */
import { words } from '../words.js';

/** Heads that close a name of one word: Spanish has none. */
export const suffixes: readonly (readonly [string, string])[] = [];

/** Heads that open a name: Ministerio de Sanidad, Comisión Nacional de Energía. */
export const openers: readonly (readonly [string, string])[] = [
	['Ministerio', 'ministry'],
	['Secretaría', 'ministry'],
	['Agencia', 'agency'],
	['Comisión', 'agency'],
	['Consejo', 'agency'],
	['Tribunal', 'court'],
	['Corte', 'court'],
	['Instituto', 'institution'],
	['Dirección', 'agency'],
	['Gobierno', 'government'],
	['Junta', 'government'],
	['Confederación', 'association'],
	['Asamblea', 'legislature'],
	['Congreso', 'legislature'],
];

/** Small words inside a name, and those that add a second object. */
export const particles: readonly string[] = words('de la las los del el para');
export const joints: readonly string[] = words('y e');

/** Before the head. */
export const adjectives: readonly string[] = words('Excelentísimo');

/** In small letters behind a name: there are none. */
export const trailers: readonly (readonly [string, string])[] = [];

/** Before the name of a place. */
export const leaders: readonly (readonly [string, string])[] = [];

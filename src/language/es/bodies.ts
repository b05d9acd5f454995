/** Spanish words by which bodies are named, in Spain and in America. */
import { words } from '../words.js';

/** Heads that close a name of one word: Spanish has none. */
export const suffixes: readonly (readonly [string, string])[] = [];

/** Heads that open a name: Ministerio de Sanidad, Comisión Nacional de Energía. */
export const openers: readonly (readonly [string, string])[] = [
	['Ministerio', 'ministry'],
	['Viceministerio', 'ministry'],
	['Secretaría', 'ministry'],
	['Subsecretaría', 'ministry'],
	['Consejería', 'ministry'],
	['Agencia', 'agency'],
	['Comisión', 'agency'],
	['Consejo', 'agency'],
	['Superintendencia', 'agency'],
	['Contraloría', 'agency'],
	['Procuraduría', 'procuratorate'],
	['Fiscalía', 'procuratorate'],
	['Defensoría', 'office'],
	['Tribunal', 'court'],
	['Corte', 'court'],
	['Juzgado', 'court'],
	['Audiencia', 'court'],
	['Instituto', 'institution'],
	['Dirección', 'agency'],
	['Gobierno', 'government'],
	['Junta', 'government'],
	['Generalitat', 'subnational'],
	['Diputación', 'subnational'],
	['Ayuntamiento', 'subnational'],
	['Alcaldía', 'subnational'],
	['Municipalidad', 'subnational'],
	['Gobernación', 'subnational'],
	['Intendencia', 'subnational'],
	['Confederación', 'association'],
	['Asamblea', 'legislature'],
	['Congreso', 'legislature'],
	['Parlamento', 'legislature'],
];

/** Heads that are common nouns in small letters: the servicio of a shop, the centro of a town. */
export const largeOpeners: readonly (readonly [string, string])[] = [
	['Autoridad', 'agency'],
	['Servicio', 'agency'],
	['Oficina', 'office'],
	['Tesorería', 'agency'],
	['Delegación', 'agency'],
	['Presidencia', 'office'],
	['Vicepresidencia', 'office'],
	['Cámara', 'association'],
	['Fundación', 'foundation'],
	['Federación', 'association'],
	['Asociación', 'association'],
	['Observatorio', 'institution'],
];

/** Small words inside a name, and those that add a second object. */
export const particles: readonly string[] = words('de la las los del el para');
export const joints: readonly string[] = words('y e');

/** Before the head. */
export const adjectives: readonly string[] = words('Excelentísimo Suprema Honorable');

/** In small letters behind a name: there are none. */
export const trailers: readonly (readonly [string, string])[] = [];

/** Before the name of a place. */
export const leaders: readonly (readonly [string, string])[] = [];

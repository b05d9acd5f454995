/** Danish words by which bodies are named. */
import { words } from '../words.js';

/** Heads that close a name of one word: Sundheds|styrelsen. */
export const suffixes: readonly (readonly [string, string])[] = [
	['ministeriet', 'ministry'],
	['tilsynet', 'agency'],
	['direktoratet', 'agency'],
	['nævnet', 'agency'],
	['retten', 'court'],
	['forbundet', 'association'],
];

/** Heads that open a name. */
export const openers: readonly (readonly [string, string])[] = [
	['Ministeriet', 'ministry'],
	['Styrelsen', 'agency'],
	['Rådet', 'agency'],
];

/** Small words inside a name, and those that add a second object. */
export const particles: readonly string[] = words('for af i');
export const joints: readonly string[] = words('og');

/** Before a name in one word. */
export const adjectives: readonly string[] = words('Statens Danske Kongelige');

/** In small letters behind a name: Oslo| kommune. */
export const trailers: readonly (readonly [string, string])[] = [
	['kommune', 'subnational'],
	['universitet', 'university'],
];

/** Before the name of a place. */
export const leaders: readonly (readonly [string, string])[] = [['Region', 'subnational']];

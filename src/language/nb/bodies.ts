/** Norwegian words by which bodies are named. */
import { words } from '../words.js';

/** Heads that close a name of one word: Helse|direktoratet. */
export const suffixes: readonly (readonly [string, string])[] = [
	['departementet', 'ministry'],
	['direktoratet', 'agency'],
	['tilsynet', 'agency'],
	['etaten', 'agency'],
	['instituttet', 'institution'],
	['tinget', 'legislature'],
];

/** Heads that open a name. */
export const openers: readonly (readonly [string, string])[] = [
	['Direktoratet', 'agency'],
	['Departementet', 'ministry'],
];

/** Small words inside a name, and those that add a second object. */
export const particles: readonly string[] = words('for av i');
export const joints: readonly string[] = words('og');

/** Before a name in one word. */
export const adjectives: readonly string[] = words('Statens Norske Nasjonale');

/** In small letters behind a name: Oslo| kommune. */
export const trailers: readonly (readonly [string, string])[] = [
	['kommune', 'subnational'],
	['fylkeskommune', 'subnational'],
	['universitet', 'university'],
	['tingrett', 'court'],
];

/** Before the name of a place. */
export const leaders: readonly (readonly [string, string])[] = [['Region', 'subnational']];

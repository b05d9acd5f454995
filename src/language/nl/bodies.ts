/** Dutch words by which bodies are named. */
import { words } from '../words.js';

/** Heads that close a name of one word. */
export const suffixes: readonly (readonly [string, string])[] = [
	['autoriteit', 'agency'],
	['inspectie', 'agency'],
	['rechtbank', 'court'],
];

/** Heads that open a name: Ministerie van Volksgezondheid. */
export const openers: readonly (readonly [string, string])[] = [
	['Ministerie', 'ministry'],
	['Autoriteit', 'agency'],
	['Inspectie', 'agency'],
	['Raad', 'agency'],
	['Dienst', 'agency'],
	['Rijksinstituut', 'institution'],
];

/** Small words inside a name, and those that add a second object. */
export const particles: readonly string[] = words('van voor de het');
export const joints: readonly string[] = words('en');

/** Before a name in one word. */
export const adjectives: readonly string[] = words('Nederlandse Koninklijke');

/** In small letters behind a name: there are none. */
export const trailers: readonly (readonly [string, string])[] = [];

/** Before the name of a place. */
export const leaders: readonly (readonly [string, string])[] = [
	['Gemeente', 'subnational'],
	['Provincie', 'subnational'],
];

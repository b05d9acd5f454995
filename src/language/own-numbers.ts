/**
 * Number words that are other words or other numbers elsewhere (`mil` is a million in English, `once` no eleven): by language, and read in its
 * texts alone, where all other number words are read in any text.
 */
import * as es from './es/own-numbers.js';
import * as fr from './fr/own-numbers.js';
import * as it from './it/own-numbers.js';
import * as nl from './nl/own-numbers.js';
import * as pt from './pt/own-numbers.js';

export interface OwnNumbers {
	readonly small: readonly (readonly [string, number])[];
	readonly scales: readonly (readonly [string, number])[];
	/** Stand for one before a scale: `un millón`. */
	readonly articles: readonly string[];
}

export const ownNumbers: Readonly<Record<string, OwnNumbers>> = { es, fr, it, nl, pt };

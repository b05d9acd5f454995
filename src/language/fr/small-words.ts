/** Small words of French that are others elsewhere (Spanish and Portuguese `de`, Spanish `en`). */
import { words } from '../words.js';

export const articles: readonly string[] = [];
export const conditions: readonly string[] = [];
export const conjunctions: readonly string[] = [];
export const prepositions: readonly string[] = words('de d en dès');
/** Stand for whoever was named before: an article in Italian. */
export const pronouns: readonly string[] = words('il');

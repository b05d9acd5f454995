/** Small words of Dutch that are other words in other languages. */
import { words } from '../words.js';

export const articles: readonly string[] = words('de');
export const prepositions: readonly string[] = words('in op over na om met van door via per rond ten');
export const conjunctions: readonly string[] = words('en of dan');
export const conditions: readonly string[] = words('als');
export const definites: readonly string[] = words('de');

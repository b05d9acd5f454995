/** Small words of Portuguese that are others elsewhere (English `as`, `do`, `no`, German `das`). */
import { words } from '../words.js';

export const articles: readonly string[] = words('as');
/** Open a clause that only supposes, where they open one: `Se o governo | …`, `Caso o governo | …`. */
export const conditions: readonly string[] = words('se caso');
/** Definite articles, alone and behind a preposition, that are indefinite or no articles elsewhere: English `a`. */
export const definites: readonly string[] = words('a as do');
export const conjunctions: readonly string[] = words('e');
export const prepositions: readonly string[] = words('do da dos das no nos com em');

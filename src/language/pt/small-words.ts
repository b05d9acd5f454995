/** Small words of Portuguese that are others elsewhere (English `as`, `do`, `no`, German `das`). */
import { words } from '../words.js';

export const articles: readonly string[] = words('as');
export const prepositions: readonly string[] = words('do da dos das no nos');

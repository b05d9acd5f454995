/** How verbs of all languages are told more closely, see {@link ActRow}. */
import type { ActRow } from '../extract/measures/entry/act-vocabulary.js';
import { acts as en, objectLinks as links } from './en/acts.js';
import { acts as zh } from './zh/acts.js';

export const actRows: readonly ActRow[] = [...en, ...zh];

/** Prepositions inside an object: `a committee | of | harbours`, `her | as | director`. */
export const objectLinks: ReadonlySet<string> = new Set(links);

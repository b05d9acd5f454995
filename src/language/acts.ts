/** How verbs of all languages are told more closely, see {@link ActRow}. */
import type { ActRow } from '../extract/measures/entry/act-vocabulary.js';
import { acts as de } from './de/acts.js';
import { acts as en, bounds as enBounds, objectLinks as links } from './en/acts.js';
import { acts as nl } from './nl/acts.js';
import { acts as zh, bounds as zhBounds } from './zh/acts.js';

export const actRows: readonly ActRow[] = [...en, ...zh, ...de, ...nl];

/** Prepositions inside an object: `a committee | of | harbours`, `her | as | director`. */
export const objectLinks: ReadonlySet<string> = new Set(links);

/** What a bound may not do: 不得|低于, `may not | exceed`. A prohibition with one of them limits, others ban. */
export const bounds: readonly string[] = [...enBounds, ...zhBounds];

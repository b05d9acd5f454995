/** Nouns that point back at a body, one list a language. */
import type { ReferentVocabulary } from '../extract/measures/responsibility/referent-vocabulary.js';
import { referents as de } from './de/referents.js';
import { referents as en } from './en/referents.js';
import { referents as es } from './es/referents.js';
import { referents as fr } from './fr/referents.js';
import { referents as it } from './it/referents.js';
import { referents as nl } from './nl/referents.js';
import { referents as pt } from './pt/referents.js';
import { referents as sv } from './sv/referents.js';
import { referents as zh } from './zh/referents.js';

export const referentVocabularies: readonly ReferentVocabulary[] = [en, zh, sv, de, fr, es, it, nl, pt];

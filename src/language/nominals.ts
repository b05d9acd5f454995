/** Nouns that name an action of policy, one vocabulary a language. */
import type { NominalVocabulary } from '../extract/measures/nominal.js';
import { nominals as de } from './de/nominals.js';
import { nominals as fr } from './fr/nominals.js';
import { nominals as sv } from './sv/nominals.js';

export const nominalVocabularies: readonly NominalVocabulary[] = [de, fr, sv];

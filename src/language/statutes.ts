/** How acts are built, one vocabulary a language. */
import type { StatuteVocabulary } from '../extract/measures/document/statute-vocabulary.js';
import { statutes as de } from './de/statutes.js';
import { statutes as en } from './en/statutes.js';
import { statutes as es } from './es/statutes.js';
import { statutes as fr } from './fr/statutes.js';
import { statutes as it } from './it/statutes.js';
import { statutes as nl } from './nl/statutes.js';
import { statutes as pt } from './pt/statutes.js';
import { statutes as sv } from './sv/statutes.js';

export const statuteVocabularies: readonly StatuteVocabulary[] = [en, de, es, fr, it, nl, pt, sv];

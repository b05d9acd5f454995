/** The vocabularies of policy, one a language. */
import type { MeasureVocabulary } from '../extract/measures/vocabulary.js';
import { measures as de } from './de/measures.js';
import { measures as en } from './en/measures.js';
import { measures as es } from './es/measures.js';
import { measures as fr } from './fr/measures.js';
import { measures as it } from './it/measures.js';
import { measures as nl } from './nl/measures.js';
import { measures as pt } from './pt/measures.js';
import { measures as sv } from './sv/measures.js';
import { verbFinalVocabularies } from './verb-final.js';
import { measures as zh } from './zh/measures.js';

const byLanguage: Readonly<Record<string, MeasureVocabulary>> = { en, zh, sv, de, fr, es, it, nl, pt };

export const measureVocabularies: readonly MeasureVocabulary[] = Object.values(byLanguage);

/** The languages in whose texts measures are found, sorted. */
export const measureLanguages: readonly string[] = [...Object.keys(byLanguage), ...Object.keys(verbFinalVocabularies)].sort();

/** Words by what a sentence with them is about, in the languages whose measures are read. */
import type { FieldVocabulary } from '../extract/measures/weighing/field-vocabulary.js';
import { fields as de } from './de/fields.js';
import { fields as en } from './en/fields.js';
import { measures as english } from './en/measures.js';
import { fields as fr } from './fr/fields.js';
import { fields as sv } from './sv/fields.js';
import { fields as zh } from './zh/fields.js';

/** With the inflection of their verbs; null where all forms are written out. */
export const fieldVocabularies: readonly { readonly fields: FieldVocabulary; readonly inflection: typeof english.inflection }[] = [
	{ fields: en, inflection: english.inflection },
	...[zh, de, fr, sv].map((fields) => ({ fields, inflection: null })),
];

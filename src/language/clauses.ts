/** The vocabularies of languages whose verbs are not inflected. */
import type { ClauseVocabulary } from '../extract/measures/uninflected/clause-vocabulary.js';
import { clauses as zh } from './zh/clauses.js';

export const clauseVocabularies: readonly ClauseVocabulary[] = [zh];

/** The vocabularies of languages whose verb closes the clause, by language. */
import type { VerbFinalVocabulary } from '../extract/measures/verb-final/vocabulary.js';
import { verbFinal as ja } from './ja/verb-final.js';
import { verbFinal as ko } from './ko/verb-final.js';

export const verbFinalVocabularies: Readonly<Record<string, VerbFinalVocabulary>> = { ja, ko };

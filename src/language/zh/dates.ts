/** How Chinese writes dates. */
import type { DateVocabulary } from '../../extract/dates/vocabulary.js';
import { cues } from './dates/cues.js';
import { names } from './dates/names.js';
import { periods } from './dates/periods.js';
import { recurring } from './dates/recurring.js';
import { refusals } from './dates/refusals.js';
import { reigns } from './dates/reigns.js';
import { relations } from './dates/relations.js';
import { relative } from './dates/relative.js';
import * as numbers from './numbers.js';

export const dates: DateVocabulary = {
	language: 'zh',
	signs: [],
	words: null,
	// 一九三O年: the letter for the nought
	characters: { ...numbers, digits: [...numbers.digits, ['o', 0]] },
	participles: { endings: [], not: [] },
	terms: [...names, ...reigns, ...periods, ...relative, ...relations, ...recurring, ...cues, ...refusals],
};

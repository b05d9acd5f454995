/** How English writes dates. */
import type { DateVocabulary } from '../../extract/dates/vocabulary.js';
import { words } from '../words.js';
import { cues } from './dates/cues.js';
import { names } from './dates/names.js';
import { particles } from './dates/particles.js';
import { periods } from './dates/periods.js';
import { recurring } from './dates/recurring.js';
import { refusals } from './dates/refusals.js';
import { relations } from './dates/relations.js';
import { relative } from './dates/relative.js';
import * as numbers from './numbers.js';

export const dates: DateVocabulary = {
	language: 'en',
	signs: words('the of and to that for was were is by with from has this which'),
	words: numbers,
	characters: null,
	participles: { endings: ['ed'], not: ['eed'], ongoing: ['ing'] },
	terms: [...names, ...periods, ...relative, ...relations, ...recurring, ...particles, ...cues, ...refusals],
};

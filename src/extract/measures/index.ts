/** Measures and indicators: what was decided, by whom, when, with what figures. */
import type { Reading } from '../../text/reading.js';
import type { Entry } from '../../timeline/schema.js';
import type { Mentions } from '../mentions.js';

/** The entries of one article, each with one piece of evidence, in text order. */
export function findMeasures(_reading: Reading, _mentions: Mentions): Entry[] {
	return [];
}

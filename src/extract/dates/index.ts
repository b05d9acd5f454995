/** Dates of an article's content, resolved in its discourse. */
import type { Reading } from '../../text/reading.js';
import type { DateMention } from '../mentions.js';

/** Every date expression of a reading, in text order. */
export function findDateMentions(_reading: Reading): DateMention[] {
	return [];
}

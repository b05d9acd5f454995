/** Public bodies named in an article's content. */
import type { Register } from '../../knowledge/register.js';
import type { Reading } from '../../text/reading.js';
import type { BodyMention } from '../mentions.js';

/** Every body named in a reading, in text order. */
export function findBodyMentions(_reading: Reading, _register: Register): BodyMention[] {
	return [];
}

/** Figures of an article's content: value, unit, what they measure. */
import type { Reading } from '../../text/reading.js';
import type { DateMention, FigureMention } from '../mentions.js';

/** Every figure of a reading, in text order; tokens that belong to a date are not read as figures. */
export function findFigureMentions(_reading: Reading, _dates: readonly DateMention[]): FigureMention[] {
	return [];
}

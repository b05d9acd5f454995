/** The library's door to figures alone. */
import { readPlain } from '../../text/plain.js';
import { findDateMentions } from '../dates/index.js';
import type { FigureMention } from '../mentions.js';
import { findFigureMentions } from './index.js';

/**
 * Every figure in a text, in order: `findFigures('up 3.2 percent to 205')` gives two.
 * Spans are UTF-16 code units into the text (with its line ends as `\n`); `value.value` is in base units, `value.unit` as
 * the timeline writes units.
 * @param options.language BCP 47 tag of the text where it is known; both languages are read in any case
 */
export function findFigures(text: string, options: { readonly language?: string } = {}): FigureMention[] {
	const reading = readPlain(text, options.language ?? 'und');
	return findFigureMentions(reading, findDateMentions(reading));
}

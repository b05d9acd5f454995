/** When an official document was made, where the page that shows it tells another day. */
import { writtenOn } from '../article.js';
import type { Reading } from '../text/reading.js';
import { yearOfNumber } from './han-number.js';

export interface Made {
	/** A calendar day or a year. */
	readonly edtf: string;
	/** What tells it: the card of the document, or its number. */
	readonly source: 'written' | 'number';
}

/** The day that the card of a document gives, else the year of its number where the page was published in another; null where neither tells. */
export function madeOn({ article, tokens, sentences }: Reading): Made | null {
	const written = writtenOn(article);
	if (written !== null) return { edtf: written, source: 'written' };
	const published = article.metadata.published?.edtf ?? null;
	const year = yearOfNumber(tokens, sentences);
	return year === null || published === null || published.slice(0, 4) === String(year) ? null : { edtf: String(year), source: 'number' };
}

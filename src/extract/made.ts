/** When a text was written, where the page that shows it tells another day of its publication. */
import { type Article, changedOn, writtenOn } from '../article.js';
import type { Reading } from '../text/reading.js';
import { yearOfNumber } from './han-number.js';
import type { DateMention } from './mentions.js';

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

/** What is told of a day that is over. */
const over: ReadonlySet<string> = new Set(['announced', 'issued', 'adopted', 'held']);

/**
 * The day on which a page was changed, where more of what its text tells of as announced or done was so between its publication and then than
 * before: it was written anew. Null where it was not.
 */
export function rewrittenOn(article: Article, dates: readonly Pick<DateMention, 'value'>[]): string | null {
	const changed = changedOn(article);
	const published = article.metadata.published?.edtf ?? null;
	if (changed === null || published === null) return null;
	let since = 0;
	let before = 0;
	for (const { value } of dates) {
		const { role, basis, relation, grain, earliest } = value;
		if (!over.has(role) || basis !== 'stated' || relation !== 'at' || grain !== 'day' || earliest === null || earliest > changed) continue;
		if (earliest > published) since++;
		else before++;
	}
	return since > before ? changed : null;
}

/** The day of the number of a gazette or another periodical that a text was printed in: `Harbour Gazette, Volume 12, Number 7 (Monday, March 3, 2031)`. */
import type { Article } from '../../../article.js';
import { findCompleteDates, type NumericOrder } from '../dates.js';
import type { Line } from '../page.js';
import { isPeriodical } from '../title/periodical.js';
import type { Candidate } from './candidate.js';

/** Lines of the head of a text in which it is looked for. */
const HEAD = 15;
/** A longer line tells of a periodical. */
const CHARACTERS = 160;

/** Days beside the number of a periodical, in the title of the page and in its first lines. */
export function issueDates(article: Article, lines: readonly Line[], order: NumericOrder): Candidate[] {
	const title = article.statements.find(({ key }) => key === 'html:title')?.value ?? '';
	const heads = lines.slice(0, HEAD).flatMap(({ text, length, figures }) => (figures && length <= CHARACTERS ? [text] : []));
	return [title, ...heads].flatMap((text) => {
		const [day] = isPeriodical(text) ? findCompleteDates(text, order) : [];
		return day === undefined
			? []
			: [{ iso: day.iso, weight: 0.9, kind: 'issue', basis: 'byline' as const, text: text.slice(day.start, day.end), updated: false }];
	});
}

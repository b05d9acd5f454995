/** The day that a page gives where it says how to cite it: `Suggested citation: Utland Harbour Board (7 January 2025). Dredging.` */
import type { Article } from '../../../article.js';
import { metadataVocabulary } from '../../../language/metadata.js';
import { closeBrackets, openBrackets } from '../../../text/brackets.js';
import { findCompleteDates, type NumericOrder } from '../dates.js';
import { BEGINNING, type Line } from '../page.js';
import type { Candidate } from './candidate.js';

/** Characters at the end of a block in which it is looked for, and of the authors between the label and the date. */
const FOOT = 800;
const AUTHORS = 160;

/** Days in brackets behind such a label. Linear. */
export function citedDates(article: Article, lines: readonly Line[], order: NumericOrder): Candidate[] {
	const found: Candidate[] = [];
	for (const { block, figures, length } of lines) {
		if (!figures && length <= BEGINNING) continue;
		const text = article.text.slice(Math.max(block.start, block.end - FOOT), block.end).toLowerCase();
		for (const label of metadataVocabulary.citations) {
			const at = text.indexOf(label);
			if (at < 0) continue;
			const behind = text.slice(at + label.length, at + label.length + AUTHORS).replace(/\s+/g, ' ');
			const date = findCompleteDates(behind, order).find(
				({ start, end }) => openBrackets.has(behind.charAt(start - 1)) && closeBrackets.has(behind.charAt(end)),
			);
			if (date !== undefined)
				found.push({ iso: date.iso, weight: 0.6, kind: 'citation', basis: 'byline', text: behind.slice(date.start, date.end), updated: false });
		}
	}
	return found;
}

/** Which of an article's dates are reported as mentions; the others only serve to date its entries. */
import type { Article, Span } from '../../article.js';
import { metadataVocabulary } from '../../language/metadata.js';
import type { DateValue } from '../../timeline/schema.js';
import type { Expression } from './expression.js';

/**
 * False for a century, and for the stamp by which a page tells when it was published. Annotators of a hundred and forty articles
 * counted one of six centuries and none of six stamps.
 */
export function isReported(expression: Expression, value: DateValue, at: Span, article: Article): boolean {
	return !isCentury(expression) && !isStamp(value, at, article);
}

function isCentury(expression: Expression): boolean {
	if (expression.kind === 'part') return isCentury(expression.of);
	return expression.kind === 'century' || (expression.kind === 'shift' && expression.unit === 'century');
}

/** Characters on either side in which a stamp's clock or source stands. */
const beside = 24;
const clockBefore = /\d{1,2}\s?:\s?\d{2},?\s*$/;
const clockAfter = /^,?\s*\d{1,2}\s?:\s?\d{2}/;

/** `2031-05-07 09:15 Source: …`: the day that the byline was read from, with a clock, a source or a label beside it. */
function isStamp({ edtf, grain }: DateValue, { start, end }: Span, { text, metadata: { published } }: Article): boolean {
	if (grain !== 'day' || published?.basis !== 'byline' || published.edtf.slice(0, edtf.length) !== edtf) return false;
	const before = text.slice(Math.max(0, start - beside), start);
	const after = text.slice(end, end + beside);
	return clockAfter.test(after) || clockBefore.test(before) || namesSource(after) || (isLabel(before) && /^\s*(?:\n|$)/.test(after));
}

/** `date 2031-05-07` on a line of its own, `Published: …`. */
function isLabel(before: string): boolean {
	const line = before.slice(before.lastIndexOf('\n') + 1);
	return metadataVocabulary.published.has(line.replace(/[:：]/, '').trim().toLowerCase());
}

/** `Source: …`, 来源：… */
function namesSource(after: string): boolean {
	const colon = after.search(/[:：]/);
	return colon > 0 && metadataVocabulary.sources.has(after.slice(0, colon).trim().toLowerCase());
}

/** A page whose tags were dropped and whose lines were all joined: cut into sentences, and between sentences where its parts met. */
import type { Span } from '../../article.js';
import { functionWords } from '../../language/function-words.js';
import { sentenceVocabulary } from '../../language/index.js';
import { metadataVocabulary } from '../../language/metadata.js';
import { sentences } from '../../text/sentences.js';
import { Gap, isUpper, TokenKind, type Tokens, tokenize } from '../../text/tokens.js';

/** A line longer than this that makes up most of its text is a page in one line. Paragraphs of news seldom pass 2,000 characters. */
const LONG_LINE = 2500;
const SHARE = 0.6;
/** No paragraph is this long. */
const ENDLESS_LINE = 12_000;

/** True where a line is to be cut. */
export function isFlattened(length: number, whole: number): boolean {
	return length >= ENDLESS_LINE || (length >= LONG_LINE && length >= whole * SHARE);
}

/** The sentences and runs of a line, in order; together they hold every character of it that is not white. Linear. */
export function runsOf(text: string, line: Span): Span[] {
	const tokens = tokenize(text, [line]);
	const runs: Span[] = [];
	for (const sentence of sentences(tokens, () => 0, sentenceVocabulary)) {
		let first = sentence.first;
		for (let i = sentence.first; i < sentence.last; i++) {
			const cut = cutAt(tokens, i, sentence.last);
			if (cut === null) continue;
			for (const at of cut)
				if (at > first && at < sentence.last) {
					runs.push({ start: tokens.start[first] as number, end: tokens.end[at - 1] as number });
					first = at;
				}
			i = Math.max(i, (cut[cut.length - 1] as number) - 1);
		}
		if (sentence.last > first) runs.push({ start: tokens.start[first] as number, end: tokens.end[sentence.last - 1] as number });
	}
	return runs;
}

/** Tokens before which a part of the page begins, seen from token `i`, ascending; or null. */
function cutAt(tokens: Tokens, i: number, limit: number): number[] | null {
	const norm = tokens.norm[i] as string;
	// `… Video English >> Headline`: a path of navigation ends with its last sign
	if ((norm === '>' && tokens.norm[i + 1] === '>') || norm === '»') return [norm === '»' ? i + 1 : i + 2];
	if (norm === '&' && tokens.norm[i + 1] === 'gt' && tokens.norm[i + 2] === ';')
		return tokens.norm[i + 3] === '&' && tokens.norm[i + 4] === 'gt' ? [Math.min(i + 6, limit)] : [i + 3];
	// `…fix('div');` and `});`: the end of a script
	if (norm === ')' && tokens.norm[i + 1] === ';' && tokens.gap[i + 1] === Gap.none) return [i + 2];
	// `09:40, March 8, 2019`, `2019-03-08 09:40`: a time stamp stands alone
	const stamp = stampAt(tokens, i, limit);
	if (stamp !== null) return [i, stamp];
	// `By Jane Roe ( The Daily )`: a byline in the middle of capitals
	if (
		metadataVocabulary.bylines.has(norm) &&
		tokens.capital[i] === true &&
		i > 0 &&
		tokens.capital[i + 1] === true &&
		tokens.kind[i - 1] === TokenKind.word &&
		tokens.gap[i] !== Gap.none
	)
		return [i];
	// `… the press Hot News Rope bridge reopened`: the heading of a list of other stories
	const heading = storyListAt(tokens, i, limit);
	if (heading !== null) return [i, heading];
	// `【1】 【2】 【3】`: the pages of a gallery
	const numbers = pageNumbersAt(tokens, i, limit);
	if (numbers !== null) return [i, numbers];
	// `(Photo by …)`, `(Web editor: …)`: a credit in brackets
	if ((norm === '(' || norm === '（') && i + 1 < limit) {
		// `( Agency ) 09:40, March 8, 2019`
		const close = closing(tokens, i, Math.min(limit, i + 8));
		const stamped = close === null ? null : stampAt(tokens, close, limit);
		if (close !== null && stamped !== null) return [i, stamped];
		if (isCredit(tokens, i, limit)) return [i, closing(tokens, i, Math.min(limit, i + CREDIT)) as number];
		for (let at = i + 1; at < Math.min(i + 4, limit); at++)
			if (metadataVocabulary.credits.has(tokens.norm[at] as string)) {
				const end = closing(tokens, i, Math.min(limit, i + 40));
				return end === null ? null : [i, end];
			}
		// `(1 crown is 9 pence) (Follow the Harbour Post)`: two asides, of which one may be none of the text
		if (i > 0 && tokens.norm[i - 1] === ')' && tokens.gap[i] !== Gap.none && tokens.capital[i + 1] === true) return [i];
	}
	// `BEIJING, Nov. 18 (Agency) --`: a dateline opens the first paragraph
	if (tokens.kind[i] === TokenKind.word && isShouted(tokens, i) && (i === 0 || !isShouted(tokens, i - 1)) && datelineAt(tokens, i, limit)) return [i];
	return null;
}

/** Words of the longest heading of a list of stories. */
const HEADING = Math.max(...[...metadataVocabulary.storyLists].map((heading) => heading.split(' ').length));

/** The token after a heading of a list of other stories, which a capital opens and a capital or a number follows; null where none starts at `i`. */
function storyListAt(tokens: Tokens, i: number, limit: number): number | null {
	// `the Latest News Bulletin`
	if (tokens.capital[i] !== true || (i > 0 && functionWords.has(tokens.norm[i - 1] as string))) return null;
	let words = tokens.norm[i] as string;
	for (let at = i + 1; at < Math.min(i + HEADING, limit); at++) {
		words += ` ${tokens.norm[at]}`;
		if (metadataVocabulary.storyLists.has(words)) return at + 1 < limit && (tokens.capital[at + 1] === true || isDigits(tokens, at + 1)) ? at + 1 : null;
	}
	return null;
}

/** The token after page numbers in brackets, two in a row at least; null where none start at `i`. */
function pageNumbersAt(tokens: Tokens, i: number, limit: number): number | null {
	let at = i;
	while (at + 2 < limit && tokens.norm[at] === '【' && isDigits(tokens, at + 1) && tokens.norm[at + 2] === '】') at += 3;
	return at > i + 3 ? at : null;
}

/** Tokens of `(Agency of the North/Jane Roe)` at most. */
const CREDIT = 20;

/** `(Agency/Jane Roe)` at the head of a sentence: who took the picture above it. */
function isCredit(tokens: Tokens, i: number, limit: number): boolean {
	if (i > 0 && tokens.kind[i - 1] !== TokenKind.mark) return false;
	const end = closing(tokens, i, Math.min(limit, i + CREDIT));
	if (end === null) return false;
	let stroke = -1;
	for (let at = i + 1; at < end - 1; at++) {
		if (tokens.norm[at] === '/') stroke = at;
		else if (isDigits(tokens, at)) return false;
		else if (stroke >= 0 && tokens.kind[at] === TokenKind.word && tokens.capital[at] !== true && !metadataVocabulary.bylines.has(tokens.norm[at] as string))
			return false;
	}
	return stroke > i + 1 && stroke < end - 2;
}

function closing(tokens: Tokens, from: number, limit: number): number | null {
	for (let at = from; at < limit; at++) if (tokens.norm[at] === ')' || tokens.norm[at] === '）') return at + 1;
	return null;
}

function isShouted(tokens: Tokens, i: number): boolean {
	return tokens.kind[i] === TokenKind.word && (tokens.norm[i] as string).length > 2 && isUpper(tokens, i);
}

/** `CITY, Month 18 (Agency)` or `CITY (Agency) --` within a few tokens. */
function datelineAt(tokens: Tokens, i: number, limit: number): boolean {
	let month = false;
	for (let at = i + 1; at < Math.min(i + 14, limit); at++) {
		const norm = tokens.norm[at] as string;
		if (metadataVocabulary.months.has(norm)) month = true;
		if (month && (norm === '-' || norm === '—' || norm === '(')) return true;
		if (tokens.kind[at] === TokenKind.word && tokens.capital[at] === false) return false;
	}
	return false;
}

/** The token after a date that has a time of day beside it, or a weekday before it; null where none starts at `i`. */
function stampAt(tokens: Tokens, i: number, limit: number): number | null {
	let at = i;
	let clock = false;
	let year = false;
	let month = false;
	if (metadataVocabulary.weekdays.has(tokens.norm[at] as string) && tokens.capital[at] === true) {
		clock = true;
		at++;
	} else if (!isDigits(tokens, at)) return null;
	let last = at;
	for (; at < Math.min(i + 14, limit); at++) {
		const norm = tokens.norm[at] as string;
		if (isDigits(tokens, at)) {
			if (norm.length === 4 && norm >= '1900' && norm < '2100') {
				if (year) break;
				year = true;
			} else if (norm.length > 2) return null;
			if (tokens.norm[at + 1] === ':' && isDigits(tokens, at + 2)) {
				clock = true;
				at += 2;
				if (tokens.norm[at + 1] === ':' && isDigits(tokens, at + 2)) at += 2;
			}
			last = at + 1;
		} else if (metadataVocabulary.months.has(norm)) month = true;
		else if (norm === '年' || norm === '月' || norm === '日') {
			month = true;
			last = at + 1;
		} else if (norm === 'am' || norm === 'pm') last = at + 1;
		else if (!(norm === ',' || norm === '.' || norm === '-' || norm === '/' || norm === '|')) break;
		if (norm === '-' || norm === '/') month = true;
	}
	return clock && year && month && last > i + 3 ? last : null;
}

function isDigits(tokens: Tokens, i: number): boolean {
	return i < tokens.length && tokens.kind[i] === TokenKind.digits;
}

/** Publication dates that a reader sees: date lines, bylines, source lines, datelines and `<time>` elements. */
import type { Article, Statement } from '../../../article.js';
import { metadataVocabulary } from '../../../language/metadata.js';
import { type CompleteDate, dayOfValue, findCompleteDates, isRange, mayHoldDate, type NumericOrder } from '../dates.js';
import { foreignness, type Line } from '../page.js';
import type { Candidate } from './candidate.js';
import { historyOf } from './history.js';
import { isPartOfClause } from './told.js';

type Label = 'published' | 'updated' | 'other' | 'none';

/** Class and id words of elements that hold the date of an article. */
const datedElement =
	/date|time|publi|posted|byline|meta|info|author|dateline|stamp|submitted|created|source|pubdate|datum|fecha|kicker|credit|headline|entry-header|article-header|post-header/;

/** Weights of what stands around a date; set on the publication-date benchmark. */
const weights = {
	base: 0.3,
	labelled: 0.35,
	dated: 0.15,
	window: 0.25,
	lead: 0.2,
	near: 0.1,
	alone: 0.12,
	clock: 0.08,
	prose: -0.5,
	linked: -0.15,
	foreign: -0.6,
	list: -0.2,
	listed: -0.5,
	late: -0.1,
	before: -0.12,
	old: -0.3,
	shown: 0.3,
} as const;

/** Days before the web are rarely those of a page; they need a label. */
const EARLIEST = '1994';

/** Lines before the headline in which its date line may stand. */
const LEAD = 5;
/** Lines after the headline in which its date line is looked for. */
const WINDOW = 12;
/** An unlabelled or labelled date line that is weighed this much is the one the page itself shows as its date. */
const SHOWN = 0.8;

/** Where the article's headline and its prose begin, as indices into the lines; -1 where unknown. */
export interface Landmarks {
	readonly title: number;
	readonly prose: number;
}

/** Dates in the lines, each with how much its place speaks for it. Linear. */
export function visibleDates(article: Article, lines: readonly Line[], marks: Landmarks, order: NumericOrder): Candidate[] {
	const found: Candidate[] = [];
	const listed = datesOfLists(lines);
	const history = historyOf(lines, marks.title, order);
	if (history !== null)
		found.push({
			iso: history.iso,
			weight: weights.base + weights.labelled + weights.window,
			kind: 'visible',
			basis: 'byline',
			text: history.text,
			updated: false,
			labelled: true,
		});
	lines.forEach((line, at) => {
		// a headline's own date is that of what it tells of
		if (at === marks.title || history?.lines.has(at) === true || !line.figures || !mayHoldDate(line.text.slice(0, 200))) return;
		const long = line.length > 260;
		const text = long ? line.text.slice(0, 90) : line.text;
		for (const date of findCompleteDates(text, order)) {
			const own = line.block.markup.hints.slice(0, 60);
			if (/joined|member-?since|registered/.test(own) || isRange(text, date.start, date.end) || isOfFile(text, date.end)) continue;
			const label = /last-?mod/.test(own) ? 'updated' : labelAround(text, date, lines[at - 1]);
			if (label === 'other') continue;
			let weight = placeWeight(line, at, lines, marks);
			// the foot of a page is where its last change is told
			if (label === 'updated') weight -= weights.foreign * foreignness(line.block) * 0.8;
			if (date.iso < EARLIEST && label === 'none') weight += weights.old;
			if (label !== 'none') weight += weights.labelled;
			if (date.timed) weight += weights.clock;
			const lead = opensLead(text, date) || (long && date.start < 60 && isDateline(text.slice(date.end)));
			if (lead) weight += weights.alone;
			else if (long || (label === 'none' && isTold(text, date) && !(date.timed && isStamped(text, date)))) weight += weights.prose;
			else if ((date.end - date.start) / text.length > 0.4 || line.length < 60) weight += weights.alone;
			if (listed.has(ownHints(line.block)) && !standsUnderTitle(at, marks)) weight += weights.listed;
			if (weight >= SHOWN && label !== 'updated') weight += weights.shown;
			found.push({
				iso: date.iso,
				weight,
				kind: 'visible',
				basis: long ? 'dateline' : 'byline',
				text: text.slice(date.start, date.end),
				updated: label === 'updated',
				labelled: label === 'published',
				opens: lead,
			});
		}
	});
	for (const statement of article.statements) {
		const candidate = timeElement(statement, article, lines, marks, order);
		if (candidate !== null) found.push(candidate);
	}
	return found;
}

/** `minutes, 3 May 2021| (PDF, 90KB)|`: the name of a file that the page offers. */
function isOfFile(text: string, end: number): boolean {
	return fileAfter.test(text.slice(end, end + 16));
}
const fileAfter = /^\s?[,–-]?\s?[([]?\s?(?:pdf|docx?|xlsx?|pptx?|odt|ods|odp|csv|rtf|zip)(?![a-z])/i;

/** So many short lines with dates in elements called the same are the teasers of a list, not the date line of an article. */
const LISTED = 4;
const TEASER_CHARACTERS = 80;

/** What an element is called and those next to it; further out every entry of a list has an id of its own. */
function ownHints({ markup }: Line['block']): string {
	return markup.hints.slice(0, OWN_HINTS);
}
const OWN_HINTS = 40;

/** The hints of elements that date the entries of a list. */
function datesOfLists(lines: readonly Line[]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const { block, text, length, figures } of lines) {
		if (!figures) continue;
		const hints = ownHints(block);
		if (hints !== '' && length <= TEASER_CHARACTERS && mayHoldDate(text)) counts.set(hints, (counts.get(hints) ?? 0) + 1);
	}
	return new Set([...counts].filter(([, count]) => count >= LISTED).map(([hints]) => hints));
}

/** Lines from the headline in which its own date line stands, even where the teasers of other articles are dated in elements called the same. */
const UNDER_TITLE = 3;

function standsUnderTitle(at: number, { title, prose }: Landmarks): boolean {
	return title >= 0 && at > title && at <= title + UNDER_TITLE && at <= prose;
}

/** `<time>`, `<abbr title>` and itemprop dates: machine-readable, weighed by their place as any other visible date. */
function timeElement({ key, value, at }: Statement, article: Article, lines: readonly Line[], marks: Landmarks, order: NumericOrder): Candidate | null {
	if (!key.startsWith('time:') && !(at >= 0 && /^meta:(?:\w{1,20}:)?date(?:published|created|modified)$/.test(key))) return null;
	const iso = dayOfValue(value, order);
	if (iso === null) return null;
	const where = lineAround(article, lines, at);
	const line = lines[where];
	const before = line === undefined ? '' : article.text.slice(Math.max(line.block.start, at - 60), at);
	const label = line === undefined ? 'none' : labelBefore(before, lines[where - 1]);
	if (label === 'other') return null;
	const updated = label === 'updated' || (label === 'none' && /modif|updat/.test(key) && !/publi|entry-date/.test(key));
	let weight: number = weights.alone + 0.05;
	if (line !== undefined) weight += placeWeight(line, where, lines, marks);
	if (label === 'published') weight += weights.labelled;
	if (/pubdate|publi|entry-date/.test(key)) weight += 0.2;
	if (/comment|related|event/.test(key)) weight += weights.foreign;
	return { iso, weight, kind: 'time', basis: 'byline', text: value, updated, labelled: label === 'published' };
}

function lineAround(article: Article, lines: readonly Line[], offset: number): number {
	let low = 0;
	let high = lines.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const block = article.blocks[lines[middle]?.index ?? 0];
		if ((block?.start ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

function placeWeight(line: Line, at: number, lines: readonly Line[], { title, prose }: Landmarks): number {
	const { markup } = line.block;
	let weight: number = weights.base;
	const foreign = foreignness(line.block);
	const around = title >= 0 && at >= title - LEAD && at <= (prose >= title ? Math.min(Math.max(prose, title + 3), title + WINDOW) : title + 8);
	weight += weights.foreign * foreign * (around && foreign < 1 ? 0.5 : 1);
	if (foreign < 1 && datedElement.test(markup.hints.slice(0, 100))) weight += weights.dated;
	if (markup.linkDensity > 0.8) weight += weights.linked;
	if (markup.siblings > 4 && markup.path.length > 0 && line.block.kind === 'list-item') weight += around ? weights.list / 2 : weights.list;
	if (title >= 0) {
		if (around) weight += at > title ? weights.window : weights.lead;
		else if (at > title && at <= title + 12) weight += weights.near;
		else if (at < title - LEAD) weight += weights.before;
	} else if (prose >= 0 && at <= prose && at >= prose - 6) weight += weights.near;
	if (at > lines.length * 0.7 && lines.length > 20) weight += weights.late;
	return weight;
}

/** A line that ends with its date is a sentence only if it is longer. */
const SENTENCE = 45;

/** True where a date stands inside a sentence: that of an event which is told. */
function isTold(text: string, date: CompleteDate): boolean {
	if (isPartOfClause(text, date)) return true;
	const { start, end } = date;
	// `From the Tennis Union 4. 2. 2022.`: a stop behind a date line makes no sentence of it
	if (text.length <= SENTENCE && /^[\s.]{0,2}$/.test(text.slice(end))) return false;
	if (/[.。！？!?]["”'’)]?$/.test(text) && text.length > 35 && (start > 2 || text.length > 60)) return true;
	const rest = text.slice(end).trim();
	if (start <= 2 && /^[，,].{14,}[.。！？!?]["”’]?\s?[”"]?$/.test(rest)) return true;
	return start > 2 && rest.length > 15 && (rest.split(' ').length > 8 || /[\u3400-\u9fff]{8}/.test(rest));
}

/** True where a time of day stands next to a date, not somewhere in a sentence that tells of an event. */
function isStamped(text: string, { start, end }: CompleteDate): boolean {
	return nearClock.test(text.slice(end, end + 16)) || clockBefore.test(text.slice(Math.max(0, start - 16), start));
}

const nearClock = /^[\s,|·•T@–-]{0,4}(?:(?:at|um|à|a las|alle|às|om|kl\.?|o|v|в|la)\s)?\d{1,2}\s?[:.h時时시]/i;
const clockBefore = /\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?uhr)?[\s,|·•–-]{0,4}$/i;

/**
 * `31 October 2023. The council …`, `(3 May 2021) The council …`, `Altan, 3 May 2021 – The council …`, `3 May 2021 (ALTAN) – The council …`: a date
 * set before the first sentence.
 */
function opensLead(text: string, { start, end }: CompleteDate): boolean {
	if (start > 1) return start <= 40 && place.test(text.slice(0, start)) && sentenceAfter.test(text.slice(end, end + 12));
	return sentenceAfter.test(text.slice(end, end + 12)) || placeAfter.test(text.slice(end, end + 60));
}

const place = /^\p{Lu}[\p{L} .'/-]{1,34}[,:]?\s?[(（]?$/u;
const placeAfter = /^\s{0,2}\(\p{Lu}[^()]{1,38}\)\s{0,2}[-–—]{1,2}\s/u;
const sentenceAfter = /^(?:[)）\]][.:]?|[.:]|\s?[-–—|]{1,2})\s{0,2}["„“«]?[\p{Lu}\u3400-\u9fff]/u;

/** `(Agency) --`, ` - The ministry`: what follows the date in a dateline. */
function isDateline(after: string): boolean {
	return /^\s{0,2}(?:\([^)]{2,40}\)\s{0,2})?[-–—:：(（|]/.test(after);
}

/** What the words before a date say of it, and else those after it: `wurde zuletzt am 3. Mai 2021 um 13:22 Uhr geändert`, `2021-05-03 发布`. */
function labelAround(text: string, date: CompleteDate, previous: Line | undefined): Label {
	const before = labelBefore(text.slice(0, date.start), previous);
	if (before !== 'none') return before;
	if (isOfPeriod(text, date.start)) return 'other';
	const after = text.slice(date.end, date.end + AFTER);
	// `between 3 May 2021 and the coding date`, but not 于2021年5月3日发布
	return !/^[\u3400-\u9fff]/.test(after) && isPartOfClause(text, date) ? 'none' : labelAfter(after);
}

/** Characters in which the label of a field ends. */
const FIELD = 40;

/** `Time period: 2031, Q2: |3 May 2031`: a day in a field that names the time of its data. */
function isOfPeriod(text: string, start: number): boolean {
	const colon = text.slice(0, Math.min(FIELD, start)).search(/[:：]/);
	return (
		colon > 0 &&
		metadataVocabulary.periods.has(
			text
				.slice(0, colon)
				.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
				.toLowerCase(),
		)
	);
}

/** Characters after a date in which a word that tells what it is may stand. */
const AFTER = 48;
/** Words between a date and that word: those of a time of day. */
const WORDS_BETWEEN = 4;
/** Words after it: those of a time, a place or a name. */
const WORDS_AFTER = 4;

function labelAfter(after: string): Label {
	const words = after.toLowerCase().match(/[\p{L}\p{M}]+|[.,;:!?。，；：|·•\d]+/gu) ?? [];
	let met = 0;
	for (let at = 0; at < words.length && met <= WORDS_BETWEEN; at++) {
		const word = words[at] as string;
		if (!/^\p{L}/u.test(word)) continue;
		met++;
		const label = metadataVocabulary.updated.has(word) ? 'updated' : metadataVocabulary.published.has(word) ? 'published' : null;
		if (label === null) continue;
		// `3 May 2021 | Updated: 9 June 2021`: the word is said of the next date
		const next = words.slice(at + 1, at + 4).join(' ');
		// `since 3 May 2021, on what date| did this office close`: the sentence goes on
		if (words.slice(at + 1).filter((one) => /^\p{L}{2}/u.test(one)).length > WORDS_AFTER) return 'none';
		return word.length < 2 || /\d|[:：]/.test(next) || words.slice(0, at).some((mark) => /[|·•;。；]/.test(mark)) ? 'none' : label;
	}
	return 'none';
}

/** What the words before a date say of it; where nothing stands before it in its own line, those of a short line before count. */
function labelBefore(before: string, previous: Line | undefined): Label {
	const own = before.replace(/[\s:：|/(（[【\-–—·•,]+$/u, '');
	if (own !== '') return labelOf(own, /[:：|]/.test(before.slice(own.length)));
	if (previous !== undefined && previous.length <= 30) return labelOf(previous.text.replace(/[\s:：]+$/, ''), true);
	return 'none';
}

function isLabel(word: string): boolean {
	return metadataVocabulary.published.has(word) || metadataVocabulary.updated.has(word) || metadataVocabulary.otherDates.has(word);
}

/** A label after the name of an author, `Jane Roe Updated |3 May 2021`, is told from a verb by its capital, and from a noun (`Data as of`) by its length. */
const PARTICIPLE = 6;
const isCapital = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);

/**
 * The label that ends a text: its last words, or its last characters where it is not written in words.
 * @param marked whether a colon follows; without one it must open the line or a part of it (`orders are issued on` is no label)
 */
function labelOf(text: string, marked: boolean): Label {
	const written = text.slice(-60).split(/\s+/);
	const words = written.map((word) => word.toLowerCase());
	// `published on the`, `veröffentlicht am`, `publié le`
	while (
		words.length > 1 &&
		(words[words.length - 1] ?? '').length <= 3 &&
		!/\d/.test(words[words.length - 1] ?? '') &&
		!isLabel(words[words.length - 1] ?? '')
	)
		words.pop();
	const joined = words.join(' ');
	const tries: string[] = [];
	for (let n = Math.min(4, words.length); n >= 1; n--)
		tries.push(
			words
				.slice(-n)
				.join(' ')
				.replace(/^[^\p{L}]+/u, ''),
		);
	const last = words[words.length - 1] ?? '';
	if (/[\u3040-\u9fff\uac00-\ud7a3]/.test(last)) for (let n = 7; n >= 2; n--) tries.push(last.slice(-n));
	for (const label of tries) {
		if (!isLabel(label)) continue;
		const ahead = joined.slice(0, joined.length - label.length);
		const opens = ahead.trim() === '' || /[|·•/>(（[【–—-]\s?$/.test(ahead);
		if (metadataVocabulary.otherDates.has(label)) return marked || opens || label.length > 4 ? 'other' : 'none';
		if (!marked && !opens && !(label.length >= PARTICIPLE && isCapital(written[words.length - label.split(' ').length] ?? '')))
			return metadataVocabulary.updated.has(label) && label.includes(' ') ? 'updated' : 'none';
		return metadataVocabulary.updated.has(label) ? 'updated' : 'published';
	}
	return 'none';
}

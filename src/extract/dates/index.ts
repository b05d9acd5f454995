/** Dates of an article's content, resolved in its discourse. */

import type { Span } from '../../article.js';
import { sentenceVocabulary } from '../../language/index.js';
import type { Explained } from '../../rules.js';
import type { Reading } from '../../text/reading.js';
import { sentences } from '../../text/sentences.js';
import { type Tokens, tokenize } from '../../text/tokens.js';
import type { DateValue } from '../../timeline/schema.js';
import { madeOn, rewrittenOn } from '../made.js';
import type { DateMention } from '../mentions.js';
import { dayNumber, months, parseIsoDay } from './calendar.js';
import { type Dated, readDates } from './discourse.js';
import type { Amount, Expression } from './expression.js';
import { patterns } from './patterns/index.js';
import { isReported } from './reported.js';
import type { Anchor } from './resolve/setting.js';
import { type Timex, timexOf } from './timex.js';

export const explained: readonly Explained[] = patterns.map(({ doc }) => doc);

/** The anchor of an EDTF date: its day, or the middle of its month or year; null where there is none. */
function anchorOf(edtf: string | null, source: string): Anchor | null {
	if (edtf === null) return null;
	const day = parseIsoDay(edtf);
	if (day !== null) return { day, within: null, source };
	const match = /^(\d{4})(?:-(\d{2}))?$/.exec(edtf);
	if (match === null) return null;
	const year = Number(match[1]);
	if (match[2] === undefined) return { day: dayNumber(year, 7, 15), within: months(year * 12, 12), source };
	const month = Math.min(12, Math.max(1, Number(match[2])));
	return { day: dayNumber(year, month, 15), within: months(year * 12 + month - 1, 1), source };
}

/** Every date expression of a reading, in text order. */
export function findDateMentions(reading: Reading): DateMention[] {
	const { article } = reading;
	const made = madeOn(reading);
	if (made !== null) return mentionsFrom(reading, anchorOf(made.edtf, made.source));
	const found = mentionsFrom(reading, anchorOf(article.metadata.published?.edtf ?? null, 'published'));
	const rewritten = rewrittenOn(article, found);
	return rewritten === null ? found : mentionsFrom(reading, anchorOf(rewritten, 'updated'));
}

/** @param published the day from which deictic expressions are counted */
function mentionsFrom({ tokens, sentences: cut, article }: Reading, published: Anchor | null): DateMention[] {
	const found: DateMention[] = [];
	for (const { first, last, sentence, value, found: one } of readDates(tokens, cut, {
		published,
		durations: false,
		apart: false,
		narrative: null,
		language: null,
	})) {
		if (value === null || !isDate(one.expression)) continue;
		const start = tokens.start[first] as number;
		const end = tokens.end[last - 1] as number;
		const reported = isReported(one.expression, value, { start, end }, article);
		found.push({ start, end, first, last, sentence, text: article.text.slice(start, end), value, rule: one.rule, reported });
	}
	return found;
}

/**
 * What an analyst would write down as a date: not a length of time up to now, not `twenty years ago`, nor a festival
 * without its year (`sales before the Spring Festival` speaks of a season), nor a five-year plan as a document (`draft the 14th
 * Five-Year Plan`).
 */
function isDate(expression: Expression): boolean {
	switch (expression.kind) {
		case 'rolling':
			return false;
		case 'offset':
			// `within 30 days` binds, but dates nothing until the day it counts from is known
			if (expression.within) return expression.from !== null;
			return lengthInYears(expression.amount) < 10;
		case 'holiday':
			return expression.of !== null;
		case 'years':
			return expression.name !== 'document';
		case 'near':
			return isDate(expression.of);
		default:
			return true;
	}
}

function lengthInYears({ value, unit }: Amount): number {
	return (value ?? 0) * (unit === 'year' ? 1 : unit === 'decade' ? 10 : unit === 'century' ? 100 : 0);
}

export interface FindOptions {
	/** The day the text was written, `YYYY-MM-DD`; null where it is not known. */
	readonly reference?: string | null;
	/** BCP 47, where it is known: the words of the text show it as well, and Chinese is read beside any language. */
	readonly language?: string;
	/** All that TIMEX3 counts: also lengths of time, recurring times, times of day, `now`, years before 1600, and spans without prepositions. */
	readonly durations?: boolean;
	/** Whether `from May to July` is one date or two; two, as TIMEX3 has it, only with `durations`, and then unless told otherwise. */
	readonly ranges?: 'whole' | 'apart';
	/** History rather than news: dates without a year belong to the year last spoken of. */
	readonly narrative?: boolean;
}

/** A date found in a text by {@link findDates}. */
export interface FoundDate {
	/** UTF-16 code units into the text. */
	readonly start: number;
	readonly end: number;
	/** The date; null only with `durations`, for what is none. */
	readonly value: DateValue | null;
	/** Type, value and mod as TIMEX3 (TimeML 1.2.1) has them; null for a date that has none there. */
	readonly timex: Timex | null;
	/** Id of the pattern, `dates/<name>`. */
	readonly rule: string;
}

/**
 * The dates of a text, in text order, resolved against the reference day and the dates before them.
 * Throws a RangeError where `reference` is no calendar day. Linear in the length of the text.
 */
export function findDates(text: string, options: FindOptions = {}): FoundDate[] {
	const { tokens, dated } = readText(text, options);
	const dates: FoundDate[] = [];
	for (const { found, value, first, last, resolved, setting, hedge } of dated) {
		const timex = timexOf(found.expression, resolved, setting, value?.fuzzy ?? null);
		const put = (from: number, to: number, told: Timex | null): void => {
			dates.push({ start: tokens.start[from] as number, end: tokens.end[to - 1] as number, value, timex: told, rule: found.rule });
		};
		if (options.durations !== true) {
			if (value !== null) put(first, last, timex);
		} else if (timex !== null) {
			// without the words that bear the relation: TIMEX3 leaves prepositions out
			if (hedge === null) put(found.first, found.last, timex);
			else put(hedge.first, hedge.last, { ...timex, mod: hedge.mod });
		}
	}
	return dates;
}

/** Stretches of a text between blank lines: headings and lists end in no full stop, yet what follows is another sentence. */
function paragraphs(text: string): Span[] {
	const found: Span[] = [];
	let start = 0;
	for (const { index } of text.matchAll(/\n[ \t\r]*(?=\n)/g)) {
		if (index > start) found.push({ start, end: index });
		start = index + 1;
	}
	found.push({ start, end: text.length });
	return found;
}

/** Every expression of a text, also those that resolve to nothing: what the patterns see. */
export function readText(text: string, options: FindOptions): { readonly tokens: Tokens; readonly dated: readonly Dated[] } {
	const reference = options.reference ?? null;
	const published = anchorOf(reference, 'reference');
	if (reference !== null && published === null) throw new RangeError(`reference is no calendar day: ${JSON.stringify(reference)}`);
	const tokens = tokenize(text, paragraphs(text));
	const cut = sentences(tokens, () => 0, sentenceVocabulary);
	const durations = options.durations === true;
	const situation = {
		published,
		durations,
		apart: durations && options.ranges !== 'whole',
		narrative: options.narrative ?? null,
		language: options.language ?? null,
	};
	return { tokens, dated: readDates(tokens, cut, situation) };
}

/** What the article as a whole says of its measures: when it was published, what it reports, whose document it is. */
import { federations } from '../../../knowledge/federations.js';
import { byCodeUnit } from '../../../text/order.js';
import type { Reading } from '../../../text/reading.js';
import type { Sentence } from '../../../text/sentences.js';
import { fold, TokenKind, type Tokens, textOf } from '../../../text/tokens.js';
import type { Body, DateValue, Instrument } from '../../../timeline/schema.js';
import { explained as placeLaw } from '../../bodies/patterns/place-law.js';
import { entryEnds, entryHeads } from '../../chronology.js';
import { dayNumberOf } from '../../dates/calendar.js';
import { countryOfLanguage } from '../../language.js';
import { madeOn, rewrittenOn } from '../../made.js';
import type { BodyMention, DateMention, FigureMention, Mentions } from '../../mentions.js';
import { isPrivate, startingAt } from '../responsibility/agents.js';
import { Governments } from '../responsibility/governments.js';
import { localHeadsOf } from '../responsibility/local-heads.js';
import { officesOf } from '../responsibility/offices.js';
import { headOf, officialsOf } from '../responsibility/officials.js';
import { governmentAt, isState } from '../responsibility/referents.js';
import { clauseWords } from '../uninflected/clause-words.js';
import { words } from '../words.js';
import { isAddress } from './address.js';
import { type Author, authorsOf } from './authors.js';
import { documentInstrument } from './document-instrument.js';
import { effectiveDate, effectiveDay } from './effective.js';
import { goalsOf } from './goal-paragraph.js';
import { homeOf, ownGovernment } from './home.js';
import { Laws } from './laws.js';
import { mandateOf } from './mandate.js';
import { isLaw, isOfficial } from './official.js';
import { isReportage } from './reportage.js';
import { signingDate } from './signing.js';
import { namesArticle, type Statute, statuteOf } from './statute.js';

export interface Context {
	readonly published: DateValue | null;
	/** The text says so itself, or the address it was read at: a file may be named by the day it was saved, which dates no measure. */
	readonly publishes: boolean;
	/** The day of the event that the article reports: `said on Tuesday`. */
	readonly event: DateMention | null;
	/** The period that a review looks back on: that of its title, begun before the year of publication. */
	readonly reviewed: DateMention | null;
	/** In a chronology the day that heads or closes the entry a sentence stands in, by sentence. */
	readonly entries: ReadonlyMap<number, DateMention>;
	/** A date that stands alone at the head or foot of an official text. */
	readonly dateline: DateMention | null;
	/** The bodies that sign at the foot of an official text, each on a line of its own. */
	readonly signatories: readonly BodyMention[];
	/** The public body the article names most often, first come first. */
	readonly principal: BodyMention | null;
	/** How often the article names each body, by id, and which of those that are no mere class it names first. */
	readonly named: ReadonlyMap<string, number>;
	readonly firstNamed: string | null;
	/** The local government in whose name the text speaks (我市); null where it speaks for no place. */
	readonly home: BodyMention | null;
	/** Whether anybody public is named at all. */
	readonly policy: boolean;
	/** The article is itself an official text: it has a date line of its own, or speaks as `we`. */
	readonly official: boolean;
	/** It reports what others said, as news does; laws, guidance and plans speak for themselves. */
	readonly reportage: boolean;
	/** It is a law or a regulation: what it says is in force. */
	readonly law: boolean;
	/** It explains an instrument: questions and answers. */
	readonly explains: boolean;
	/** The document is an act with numbered articles; null for what is none. */
	readonly statute: Statute | null;
	/** The instrument that the document itself is; null for what is none. */
	readonly instrument: Instrument | null;
	/** The day on which the document says that it was made. */
	readonly signed: DateMention | null;
	/** The day from which a law holds; null for what is no law. */
	readonly effective: DateMention | null;
	/** The day from which the rule holds that a notice issues; null for news and laws. */
	readonly takesEffect: DateMention | null;
	readonly laws: Laws;
	/** The deadline of the goal that a paragraph opens with, by the sentences after it that name no date. */
	readonly goals: ReadonlyMap<number, DateMention>;
	/** Ministries that a title names by its field and governments of places by their heads, by the last token of the title. */
	readonly offices: ReadonlyMap<number, BodyMention>;
	readonly ministers: ReadonlySet<BodyMention>;
	/** Surnames of office holders, who are later called by them, with the body they speak for where it is named. */
	readonly officials: ReadonlyMap<string, BodyMention | null>;
	/** Surnames of those who are named with a title that is no office. */
	readonly bystanders: ReadonlySet<string>;
	/** Surnames of those who act for a whole government. */
	readonly heads: ReadonlySet<string>;
	/** The body that the only one of them heads besides, or null. */
	readonly head: BodyMention | null;
	/** Countries and their governments. */
	readonly countries: Governments;
	/** The government of the country that the text is about, with the first word for a government; null where it speaks of none. */
	readonly governs: { readonly body: Body; readonly text: string } | null;
	/** Those in whose name a text says `we`: named in its opening. */
	readonly authors: readonly Author[];
	/** Governments by the words they are named with, so that `China began …` is the government elsewhere recognised. */
	readonly governments: ReadonlyMap<string, BodyMention>;
	/** Governments that are named with a law of theirs, in text order. */
	readonly lawgivers: readonly BodyMention[];
	readonly bodiesOf: ReadonlyMap<number, readonly BodyMention[]>;
	readonly datesOf: ReadonlyMap<number, readonly DateMention[]>;
	readonly figuresOf: ReadonlyMap<number, readonly FigureMention[]>;
}

/** News is reported within ten days of what happened; measured on annotated articles. */
const NEWS_DAYS = 10;

export function contextOf(reading: Reading, mentions: Mentions): Context {
	const { article, tokens, sentences } = reading;
	const datesOf = grouped(mentions.dates);
	const bodiesOf = grouped(mentions.bodies);
	const published = dayOf(reading, mentions.dates);
	const counts = new Map<string, { count: number; mention: BodyMention }>();
	for (const mention of mentions.bodies) {
		if (mention.generic || isPrivate(tokens, mention) || isAddressee(tokens, sentences[mention.sentence], mention)) continue;
		// `Harbour Board (|HB|)` names it once
		if (isBracketed(tokens, mention)) continue;
		const seen = counts.get(mention.body.id);
		if (seen === undefined) counts.set(mention.body.id, { count: 1, mention });
		else seen.count++;
	}
	const named = new Map<string, number>();
	for (const { body } of mentions.bodies) named.set(body.id, (named.get(body.id) ?? 0) + 1);
	const governments = new Map<string, BodyMention>();
	for (const mention of mentions.bodies)
		if (mention.body.kind === 'government' && !governments.has(fold(mention.text))) governments.set(fold(mention.text), mention);
	let principal: { count: number; mention: BodyMention } | null = null;
	for (const each of counts.values()) if (!isInPassing(each) && (principal === null || weight(each) > weight(principal))) principal = each;
	let dateline: DateMention | null = null;
	let signatories: readonly BodyMention[] = [];
	const firstDay = (index: number): DateMention | undefined => datesOf.get(index)?.find(({ value }) => value.grain === 'day');
	const heads = entryHeads(tokens, sentences, firstDay);
	const ends = entryEnds(tokens, sentences, firstDay);
	sentences.forEach((sentence, index) => {
		const [date] = datesOf.get(index) ?? [];
		if (heads.has(index) || ends.has(index)) return;
		// `As of 28 April` heads a table, no document
		if (date === undefined || date.value.grain !== 'day' || date.value.role === 'as-of') return;
		const rest = sentence.last - sentence.first - (date.last - date.first);
		const signed = signature(sentence, date, bodiesOf.get(index) ?? []);
		if (rest > 3 && signed === null) return;
		dateline = date;
		// the foot of an official text: the body on the date's line or those on the lines above
		const above = signed === null ? signedAbove(sentences, bodiesOf, index - 1) : [signed];
		if (above.length > 0) signatories = above;
	});
	const law = isLaw(reading);
	const statute = law ? null : statuteOf(reading, bodiesOf, datesOf);
	const reportage = statute === null && isReportage(reading);
	const signed = signingDate(tokens, sentences, datesOf);
	const year = published?.earliest?.slice(0, 4) ?? null;
	const countries = new Governments(tokens, year === null ? null : Number(year), spokenOf(tokens, mentions.bodies));
	const ministries = officesOf(tokens, reading.sentenceOf, countries, year);
	const offices = new Map([...localHeadsOf(tokens, reading.sentenceOf, startingAt(mentions.bodies)), ...ministries]);
	const mandate = reportage ? null : mandateOf(reading, offices, countries);
	const official = dateline !== null || mandate !== null || law || isOfficial(reading, reportage);
	if (mandate !== null) signatories = [mandate];
	else if (official && signatories.length === 0) signatories = unsigned(sentences, bodiesOf, mentions.bodies);
	const authors = reportage ? [] : authorsOf(reading, mentions, offices, countries);
	const officials = officialsOf(tokens, mentions.bodies, offices);
	const home = homeOf(tokens, reading.sentenceOf);
	return {
		published,
		publishes: published?.role === 'issued' || (article.metadata.published !== null && article.metadata.published.basis !== 'file-name'),
		event: eventOf(mentions.dates, published),
		reviewed: reportage ? reviewedIn(datesOf.get(0) ?? [], published) : null,
		entries: ends.size > 0 ? ends : entriesOf(sentences, heads),
		dateline,
		principal: principalOf(principal?.mention ?? null, home ?? (reportage ? null : ownGovernment(tokens, reading.sentenceOf, countries))),
		named,
		firstNamed: mentions.bodies.find(({ generic }) => !generic)?.body.id ?? null,
		home,
		policy: authors.length > 0 || home !== null || mentions.bodies.some((mention) => !isPrivate(tokens, mention)) || speaksOfBody(tokens),
		signatories,
		official,
		reportage,
		law,
		explains: clauseWords.explaining.some((word) => article.metadata.title?.includes(word) === true),
		statute,
		countries,
		governs: governing(tokens, countries),
		authors,
		instrument: official ? documentInstrument(reading) : null,
		signed,
		effective: law
			? effectiveDate(tokens, sentences, datesOf)
			: statute === null
				? null
				: (effectiveDay(tokens, sentences, datesOf, (sentence) => !namesArticle(tokens, sentence)) ?? signed ?? statute.date),
		takesEffect: reportage || law || statute !== null ? null : effectiveDay(tokens, sentences, datesOf),
		laws: new Laws(tokens, sentences, datesOf),
		goals: goalsOf(tokens, sentences, datesOf),
		offices,
		ministers: new Set(ministries.values()),
		officials: officials.bodies,
		bystanders: officials.bystanders,
		heads: officials.heads,
		head: headOf(officials),
		governments,
		lawgivers: mentions.bodies.filter(({ rule }) => rule === placeLaw.id),
		bodiesOf,
		datesOf,
		figuresOf: grouped(mentions.figures),
	};
}

/** What stands below the head of an entry belongs to it until the next head. */
function entriesOf(sentences: readonly Sentence[], heads: ReadonlyMap<number, DateMention>): ReadonlyMap<number, DateMention> {
	const entries = new Map<number, DateMention>();
	let head: DateMention | undefined;
	if (heads.size > 0)
		sentences.forEach((_, index) => {
			head = heads.get(index) ?? head;
			if (head !== undefined) entries.set(index, head);
		});
	return entries;
}

/** `das Kabinett`, `de minister van Havens`: in a language of several countries a body or an office is often named by one word. */
function speaksOfBody(tokens: Tokens): boolean {
	if (countryOfLanguage(tokens) === undefined) return false;
	for (let at = 0; at < tokens.length; at++) if (words.statesmen.has(tokens.norm[at] as string)) return true;
	return false;
}

/** A text that speaks of a government speaks of that of the country it names most. */
function governing(tokens: Tokens, countries: Governments): Context['governs'] {
	const country = countries.of(countries.main);
	if (country === null) return null;
	const federal = federations.has(countries.main ?? '');
	for (let at = 0; at < tokens.length; at++) {
		const last = governmentAt(tokens, at);
		if (last === null || !isOwn(tokens, at, countries)) continue;
		const body = federal && isState(tokens, at) ? countries.stateNear(at) : country;
		if (body !== null) return { body, text: textOf(tokens, at, last) };
	}
	return null;
}

/** Tokens on either side in which a place says whose government it is. */
const WHOSE = 4;

/** `the | government`, but not the Secretary of | State, the local | government, the | government of Kenya where another country is meant. */
function isOwn(tokens: Tokens, at: number, countries: Governments): boolean {
	const before = tokens.norm[at - 1] ?? '';
	if (words.prepositions.has(before) || !(words.determiners.has(before) || tokens.kind[at] === TokenKind.han)) return false;
	for (let i = Math.max(0, at - WHOSE); i < Math.min(tokens.length, at + WHOSE); i++) {
		const place = countries.placeAt(i, tokens.length);
		if (place !== null && place.code !== countries.main) return false;
	}
	return true;
}

/** Where a place speaks for itself, national bodies are named in passing. */
function principalOf(named: BodyMention | null, home: BodyMention | null): BodyMention | null {
	return home !== null && (named === null || named.body.registered) ? home : named;
}

/** An article is about what its opening names, or what it names again and again; sentences and mentions, set on the annotated articles. */
const OPENING = 3;
const AGAIN = 3;

const isInPassing = ({ count, mention }: { readonly count: number; readonly mention: BodyMention }): boolean => count < AGAIN && mention.sentence >= OPENING;

const lesser = new Set(['government', 'international', 'forum', 'party']);

/** Governments and international bodies are named in passing; an article about a ministry's plan names the ministry less often than the country. */
function weight({ count, mention: { body } }: { readonly count: number; readonly mention: BodyMention }): number {
	return lesser.has(body.kind) ? count * 0.4 : count;
}

/** 各省、自治区、直辖市及|海州建设兵团：, in the line that says so: those to whom a document is sent. */
const isAddressee = (tokens: Tokens, sentence: Sentence | undefined, { sentence: index, first }: BodyMention): boolean =>
	sentence !== undefined && tokens.kind[first] === TokenKind.han && isAddress(tokens, sentence, index);

const isBracketed = ({ norm }: Tokens, { first, last }: BodyMention): boolean => norm[first - 1] === '(' && norm[last] === ')';

/** A line that holds a body and a date and nothing else. */
function signature(sentence: Sentence, date: DateMention, bodies: readonly BodyMention[]): BodyMention | null {
	const last = bodies[bodies.length - 1];
	return last !== undefined && bodies[0]?.first === sentence.first && last.last === date.first && date.last >= sentence.last - 1 ? last : null;
}

type BodiesOf = ReadonlyMap<number, readonly BodyMention[]>;

/** The bodies that are all there is of a line, with nothing but a space or a mark between them; none where there is more. */
function alone(sentences: readonly Sentence[], bodiesOf: BodiesOf, index: number): readonly BodyMention[] {
	const sentence = sentences[index];
	const bodies = bodiesOf.get(index) ?? [];
	let end = sentence?.first ?? -1;
	for (const { first, last } of bodies) {
		if (first < end || first > end + (end === sentence?.first ? 0 : 1)) return [];
		end = last;
	}
	return sentence === undefined || end < sentence.last - 1 ? [] : bodies;
}

/** The bodies on lines of their own that end with one. */
function signedAbove(sentences: readonly Sentence[], bodiesOf: BodiesOf, last: number): readonly BodyMention[] {
	const found: BodyMention[] = [];
	for (let index = last; ; index--) {
		const bodies = alone(sentences, bodiesOf, index);
		if (bodies.length === 0) return found;
		found.unshift(...bodies);
	}
}

/** Sentences of a notice before those who sign it: its address, what it issues, 特此通知. */
const NOTICE = 10;

/**
 * Of an official text without a date at its foot: whoever its headline opens with, else the first lines near its head that hold a body
 * alone; further down those stand who are only sent a copy.
 */
function unsigned(sentences: readonly Sentence[], bodiesOf: BodiesOf, bodies: readonly BodyMention[]): readonly BodyMention[] {
	const headline = bodies.find((body) => !body.generic && body.sentence === 0 && body.first === 0);
	if (headline !== undefined && headline.body.kind !== 'subnational') return [headline, ...besideIt(headline, bodies)];
	const named = (index: number): boolean => index > 0 && alone(sentences, bodiesOf, index)[0]?.generic === false;
	const first = [...bodiesOf.keys()].find((index) => index <= NOTICE && named(index));
	if (first === undefined) return headline === undefined ? [] : [headline];
	let last = first;
	while (named(last + 1)) last++;
	return signedAbove(sentences, bodiesOf, last);
}

/** 青湖市教育局| 青湖市财政局 |关于…: those who issue a document with the first of its headline, with nothing but a space or a mark between. */
function besideIt(headline: BodyMention, bodies: readonly BodyMention[]): readonly BodyMention[] {
	const found: BodyMention[] = [];
	let { last } = headline;
	for (const body of bodies) {
		if (body.first < last || body.generic || body.sentence !== headline.sentence) continue;
		if (body.first > last + 1) break;
		found.push(body);
		last = body.last;
	}
	return found;
}

/** Mentions by sentence. */
function grouped<M extends { readonly sentence: number }>(mentions: readonly M[]): Map<number, M[]> {
	const map = new Map<number, M[]>();
	for (const mention of mentions) {
		const there = map.get(mention.sentence);
		if (there === undefined) map.set(mention.sentence, [mention]);
		else there.push(mention);
	}
	return map;
}

/** The first day of an event on or shortly before publication; without a publication date the first day at all. */
function eventOf(dates: readonly DateMention[], published: DateValue | null): DateMention | null {
	const day = published?.earliest ?? null;
	let dateline: DateMention | null = null;
	for (const date of dates) {
		const { grain, role, relation, earliest, basis, edtf } = date.value;
		if (grain !== 'day' || relation !== 'at' || role === 'as-of' || role === 'deadline' || role === 'effective') continue;
		if (role === 'published') {
			dateline ??= date;
			continue;
		}
		if (day === null) return date;
		// the byline's own date says nothing of the event
		if (basis === 'stated' && edtf === published?.edtf) continue;
		if (earliest !== null && earliest <= day && dayNumberOf(day) - dayNumberOf(earliest) <= NEWS_DAYS) return date;
	}
	return published === null ? dateline : null;
}

/** `Achievements in the Eighth Five-Year Plan period`: a period in the title that is over or nearly so. */
function reviewedIn(dates: readonly DateMention[], published: DateValue | null): DateMention | null {
	const year = published?.earliest?.slice(0, 4) ?? null;
	if (year === null) return null;
	return (
		dates.find(
			({ value: { role, grain, earliest, latest } }) =>
				role === 'period' && grain === 'period' && earliest !== null && latest !== null && earliest < `${year}-01-01` && latest <= `${year}-12-31`,
		) ?? null
	);
}

/** The day of the article in the shape of a date of the timeline: that on which it was made or written anew where it says so, else that of its publication. */
function dayOf(reading: Reading, dates: readonly DateMention[]): DateValue | null {
	const made = madeOn(reading);
	const rewritten = made === null ? rewrittenOn(reading.article, dates) : null;
	if (rewritten !== null) return { ...dateOf(rewritten, rewritten, 'issued'), basis: 'inherited', relation: 'at' };
	if (made !== null) return { ...dateOf(made.edtf, made.edtf, 'issued'), basis: 'inherited', relation: made.source === 'number' ? 'within' : 'at' };
	const { published } = reading.article.metadata;
	return published === null ? null : dateOf(published.edtf, published.text, 'published');
}

function dateOf(edtf: string, text: string, role: DateValue['role']): DateValue {
	const day = /^\d{4}-\d{2}-\d{2}/.exec(edtf)?.[0] ?? null;
	const year = /^\d{4}/.exec(edtf)?.[0] ?? null;
	const month = /^\d{4}-\d{2}$/.test(edtf) ? edtf : null;
	const last = month === null ? null : new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
	return {
		edtf: day ?? edtf,
		earliest: day ?? (month !== null ? `${month}-01` : year !== null ? `${year}-01-01` : null),
		latest: day ?? (month !== null ? `${month}-${String(last).padStart(2, '0')}` : year !== null ? `${year}-12-31` : null),
		grain: day !== null ? 'day' : month !== null ? 'month' : 'year',
		relation: 'at',
		fuzzy: null,
		role,
		basis: 'published',
		anchor: null,
		text,
	};
}

/**
 * The country to which most bodies belong that an article names, else the one whose language it is in; null where neither tells. Chinese leaves
 * its own country and the places in it unsaid: its bodies tell nothing.
 */
function spokenOf(tokens: Tokens, bodies: readonly BodyMention[]): string | null {
	const counts = new Map<string, number>();
	for (const { body, generic, first } of bodies) {
		if (generic || body.jurisdiction === null || tokens.kind[first] === TokenKind.han) continue;
		counts.set(body.jurisdiction, (counts.get(body.jurisdiction) ?? 0) + 1);
	}
	const [most] = [...counts].sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b));
	return most?.[0] ?? countryOfLanguage(tokens) ?? null;
}

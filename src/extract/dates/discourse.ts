/** Resolves a text's expressions in order: what was said before bears on what is said now. */

import { isHan } from '../../text/reading.js';
import type { Sentence } from '../../text/sentences.js';
import { Gap, type Tokens, textOf } from '../../text/tokens.js';
import type { DateValue } from '../../timeline/schema.js';
import { entryHeads } from '../chronology.js';
import { isDateline } from './dateline.js';
import { dispatch } from './dispatch.js';
import type { Expression } from './expression.js';
import { expressions } from './find.js';
import { type Hedge, hedgeOf } from './hedges.js';
import { isEarlier, Memory } from './memory.js';
import { isNarrative } from './narrative.js';
import { settleDayFirst } from './order.js';
import { Reigns } from './reigns.js';
import { isCompared, type Related, relate } from './relations.js';
import { resolve } from './resolve/index.js';
import type { Anchor, Due, Look, Resolved, Setting } from './resolve/setting.js';
import { type Tense, tenseAround, tenseAt } from './tense.js';
import { compiledTerms } from './terms.js';
import { dateValue } from './value.js';
import { type Found, View } from './view.js';
import { writtenIn } from './written-in.js';
import { isOfWhichever, yearlyEnd } from './yearly.js';

export interface Situation {
	readonly published: Anchor | null;
	readonly durations: boolean;
	/** The two ends of a range each for itself, as taggers of time expressions count them. */
	readonly apart: boolean;
	/** True for history: dates without a year follow the story, not the day of writing. Null: the text shows it. */
	readonly narrative: boolean | null;
	/** BCP 47 of the text, where it is known better than its words show. */
	readonly language: string | null;
}

/** An expression in the text with what it was resolved to. */
export interface Dated {
	readonly found: Found;
	/** Tokens with the words that bear the relation. */
	readonly first: number;
	readonly last: number;
	readonly sentence: number;
	readonly resolved: Resolved | null;
	readonly value: DateValue | null;
	readonly setting: Setting;
	/** What says that an amount is more or less than that. */
	readonly hedge: Hedge | null;
}

export function readDates(tokens: Tokens, sentences: readonly Sentence[], situation: Situation): Dated[] {
	const compiled = compiledTerms(writtenIn(tokens, situation.language));
	const view = new View(tokens, compiled, dispatch, situation, settleDayFirst(tokens, compiled.dayFirst));
	const dated: Dated[] = [];
	let anchor = situation.published;
	const reigns = new Reigns();
	const read = sentences.map((sentence) => {
		view.enter(sentence.first, sentence.last);
		return expressions(view).map((one) => reigns.counted(one));
	});
	const narrative = situation.narrative ?? isNarrative(read, situation.published);
	const memory = new Memory(narrative);
	const heads = entryHeads(tokens, sentences, (index) => read[index]?.find(({ expression }) => isDay(expression)));
	let paragraph = 0;
	sentences.forEach((sentence, index) => {
		if ((tokens.gap[sentence.first] as Gap) >= Gap.line) paragraph = index;
		const found = read[index] ?? [];
		if (found.length === 0) return;
		view.enter(sentence.first, sentence.last);
		const head = heads.get(index);
		if (head !== undefined) anchor = situation.published;
		const han = isHan(tokens, sentence);
		for (let i = 0; i < found.length; i++) {
			const one = found[i] as Found;
			const yearly = yearlyEnd(view, one);
			const bounds = relate(view, one);
			const tense = tenseAround(view, one.first, Math.max(bounds.last, yearly ?? 0));
			const turned = takesEffect(view, bounds, tense) ? { ...bounds, relation: 'since' as const, role: 'effective' as const } : bounds;
			const related = yearly === null ? turned : { ...turned, last: Math.max(bounds.last, yearly) };
			const setting: Setting = {
				anchor,
				opening: memory.opening,
				focus: memory.focus,
				spoken: memory.spoken,
				until: memory.until,
				lead: memory.lead,
				yearly: yearly !== null,
				compared: isCompared(view, one),
				earlier: narrative && isEarlier(view, one.first),
				look: lookOf(related, tense, han, one, view.term(one.last, 'possessive') !== null),
				due: dueOf(view, related, tense, han),
				narrative,
				sentence: index,
				paragraph,
			};
			const resolved = isOfWhichever(view, one, found[i - 1]) ? null : resolve(one.expression, setting);
			const value = resolved === null ? null : dateValue(view, one, related, resolved, tense);
			let entry: Dated = {
				found: one,
				first: related.first,
				last: related.last,
				sentence: index,
				resolved,
				value,
				setting,
				hedge: situation.durations ? hedgeOf(view, one) : null,
			};
			if (one === head && resolved?.days != null) {
				anchor = { day: resolved.days.first, within: null, source: 'heading' };
			} else if (resolved?.days != null && dated.length < 6 && index < 12 && isDateline(view, one)) {
				const day = resolved.days.first;
				if (resolved.grain === 'day' && (situation.published === null ? resolved.basis === 'stated' : daysFrom(situation.published, day) <= 7)) {
					anchor = { day, within: null, source: 'dateline' };
					if (value !== null) entry = { ...entry, value: { ...value, role: 'published' } };
				}
			}
			// `14th Five-Year Plan period (2021-2025)`, `today (2 June 2031)`: said twice, meant once
			const previous = dated[dated.length - 1];
			const bracketed =
				previous !== undefined && previous.sentence === index && previous.last === one.first - 1 && view.is(one.first - 1, '(') && view.is(one.last, ')');
			// taggers of time expressions count both
			if (bracketed && !situation.apart && (sameDays(previous.resolved, resolved) || spellsOut(previous.found.expression, one.expression))) {
				// what the brackets spell out is what the word meant: 次日（2月10日）
				const meant = sameDays(previous.resolved, resolved) ? previous : entry;
				dated[dated.length - 1] = {
					...previous,
					last: one.last + 1,
					resolved: meant.resolved,
					value: meant.value === null ? null : { ...meant.value, text: textOf(tokens, previous.first, one.last + 1) },
				};
			} else dated.push(entry);
			if (resolved !== null) memory.open(one, related, resolved, bracketed && spellsOut(previous.found.expression, one.expression));
			if (resolved !== null) memory.remember(view, one, related, resolved, setting);
		}
	});
	return dated;
}

const isDay = (expression: Expression): boolean => expression.kind === 'fields' && expression.day !== null;

/** `|As of 1 July, shops |must close`: what a sentence yet to come opens with is when it begins, and no day of a count. */
function takesEffect(view: View, { relation, role, first }: Related, tense: Tense | null): boolean {
	return tense === 'future' && role === 'as-of' && relation === 'at' && first === view.first;
}

/** Days between a day and the anchor, or the month or year it lies in. */
function daysFrom({ day: known, within }: Anchor, day: number): number {
	const { first, last } = within ?? { first: known, last: known };
	return Math.max(first - day, day - last, 0);
}

/** A relative day followed by its date. */
function spellsOut(relative: Expression, date: Expression): boolean {
	const isRelative = (relative.kind === 'shift' && relative.unit === 'day') || relative.kind === 'weekday';
	return isRelative && date.kind === 'fields' && date.day !== null;
}

function sameDays(a: Resolved | null, b: Resolved | null): boolean {
	return a?.days != null && b?.days != null && a.days.first === b.days.first && a.days.last === b.days.last;
}

/**
 * Whether a date is still to come: `surely` what a Chinese plan names (将于12月), `likely` a deadline (`will be open by December`, 12月底前),
 * which may just have passed where nothing is said of what was done by it.
 */
function dueOf(view: View, { relation, role, first, last }: Related, tense: Tense | null, han: boolean): Due {
	// the plain form of a verb that closes the sentence is no word for what is to come
	if (tense === 'future' && han && !view.compiled.closingVerbs) return isDropped(view, first) ? null : 'surely';
	const isDeadline = role === 'deadline' && (relation === 'by' || relation === 'before');
	const open = tense === 'future' || (han && tense === null && !isDone(view, last));
	return isDeadline && open ? 'likely' : null;
}

/** Tokens from 原定 to its date. */
const INTENT = 8;

/** 原定将于|1月: what was meant and came otherwise. */
function isDropped(view: View, first: number): boolean {
	for (let i = first - 1; i >= view.first && i >= first - INTENT; i--) if (view.term(i, 'tense', ({ dropped }) => dropped === true) !== null) return true;
	return false;
}

/** Tokens behind a deadline in which it is told that it was met. */
const MET = 14;

/** 到12月，|已有三家企业完成. */
function isDone(view: View, from: number): boolean {
	for (let i = from; i < view.last && i < from + MET && !view.is(i, ';') && !view.is(i, '。'); i++) if (tenseAt(view, i) === 'past') return true;
	return false;
}

function lookOf(related: Related, tense: Tense | null, han: boolean, found: Found, possessive: boolean): Look {
	// the lead built ahead of Friday's vote
	if (related.nears && found.expression.kind === 'weekday') return 'ahead';
	// `Friday's ruling` was given
	if (found.expression.kind === 'weekday' && possessive) return 'back';
	// `remained high since May`
	if (related.relation === 'since' && related.role === 'period' && !related.opens) return 'back';
	if (tense === 'future') return 'ahead';
	if (tense === 'past' && !han) return 'back';
	// `closed to traffic starting Thursday`: what begins is told before it does
	if (related.relation === 'since' && related.role === 'effective' && found.expression.kind === 'weekday') return 'ahead';
	if (tense === 'participle' && !han) return 'lean-back';
	// 春节前 of this year
	if (han && found.expression.kind === 'holiday') return 'same';
	if (related.role === 'as-of') return 'back';
	if (related.relation === 'by' || related.relation === 'before') return 'ahead';
	// `from March 3 to 9` reports as often as it plans
	if (related.opens) return found.expression.kind === 'range' ? 'near' : 'ahead';
	return han ? 'same' : 'near';
}

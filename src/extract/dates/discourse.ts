/** Resolves a text's expressions in order: what was said before bears on what is said now. */

import { isHan } from '../../text/reading.js';
import type { Sentence } from '../../text/sentences.js';
import type { Tokens } from '../../text/tokens.js';
import { textOf } from '../../text/tokens.js';
import type { DateValue } from '../../timeline/schema.js';
import { isoDay } from './calendar.js';
import { dispatch } from './dispatch.js';
import type { Expression } from './expression.js';
import { expressions } from './find.js';
import { isNarrative } from './narrative.js';
import { settleDayFirst } from './order.js';
import { type Related, relate } from './relations.js';
import { resolve } from './resolve/index.js';
import type { Anchor, Focus, Look, Resolved, Setting } from './resolve/setting.js';
import { roleOf } from './roles.js';
import { type Tense, tenseAround } from './tense.js';
import { compiledTerms } from './terms.js';
import { type Found, View } from './view.js';
import { writtenIn } from './written-in.js';

export interface Situation {
	readonly published: Anchor | null;
	readonly durations: boolean;
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
}

export function readDates(tokens: Tokens, sentences: readonly Sentence[], situation: Situation): Dated[] {
	const view = new View(tokens, compiledTerms(writtenIn(tokens, situation.language)), dispatch, situation.durations, settleDayFirst(tokens));
	const dated: Dated[] = [];
	let anchor = situation.published;
	let focus: Focus | null = null;
	const read = sentences.map((sentence) => {
		view.enter(sentence.first, sentence.last);
		return expressions(view);
	});
	const narrative = situation.narrative ?? isNarrative(read, situation.published);
	sentences.forEach((sentence, index) => {
		const found = read[index] ?? [];
		if (found.length === 0) return;
		view.enter(sentence.first, sentence.last);
		const han = isHan(tokens, sentence);
		for (let i = 0; i < found.length; i++) {
			const one = found[i] as Found;
			const related = relate(view, one);
			const tense = tenseAround(view, one.first, related.last);
			const setting: Setting = {
				anchor,
				focus,
				look: lookOf(related, tense, han, one, view.term(one.last, 'possessive') !== null),
				narrative,
				sentence: index,
			};
			const resolved = resolve(one.expression, setting);
			const value = resolved === null ? null : dateValue(view, one, related, resolved, tense === 'future');
			let entry: Dated = { found: one, first: related.first, last: related.last, sentence: index, resolved, value, setting };
			if (resolved?.days != null && dated.length < 6 && index < 12 && isDateline(view, one)) {
				const day = resolved.days.first;
				if (resolved.grain === 'day' && (situation.published === null ? resolved.basis === 'stated' : Math.abs(day - situation.published.day) <= 7)) {
					anchor = { day, source: 'dateline' };
					if (value !== null) entry = { ...entry, value: { ...value, role: 'published' } };
				}
			}
			// `14th Five-Year Plan period (2021-2025)`, `today (27 March 2014)`: said twice, meant once
			const previous = dated[dated.length - 1];
			const bracketed =
				previous !== undefined && previous.sentence === index && previous.last === one.first - 1 && view.is(one.first - 1, '(') && view.is(one.last, ')');
			if (bracketed && (sameDays(previous.resolved, resolved) || spellsOut(previous.found.expression, one.expression))) {
				// what the brackets spell out is what the word meant: 次日（2月10日）
				const meant = sameDays(previous.resolved, resolved) ? previous : entry;
				dated[dated.length - 1] = {
					...previous,
					last: one.last + 1,
					resolved: meant.resolved,
					value: meant.value === null ? null : { ...meant.value, text: textOf(tokens, previous.first, one.last + 1) },
				};
			} else dated.push(entry);
			if (resolved?.days != null && movesFocus(one.expression)) {
				focus = { ...resolved.days, grain: resolved.grain, sentence: index };
			}
		}
	});
	return dated;
}

/** A relative day followed by its date. */
function spellsOut(relative: Expression, date: Expression): boolean {
	const isRelative = (relative.kind === 'shift' && relative.unit === 'day') || relative.kind === 'weekday';
	return isRelative && date.kind === 'fields' && date.day !== null;
}

function sameDays(a: Resolved | null, b: Resolved | null): boolean {
	return a?.days != null && b?.days != null && a.days.first === b.days.first && a.days.last === b.days.last;
}

/** `up from a year earlier` compares: what follows still speaks of the period before it. */
function movesFocus(expression: Expression): boolean {
	switch (expression.kind) {
		case 'rolling':
		case 'vague':
		case 'same-period':
			return false;
		case 'offset':
			return !expression.within && !(expression.direction < 0 && expression.amount.unit === 'year' && expression.amount.value === 1);
		default:
			return true;
	}
}

function lookOf(related: Related, tense: Tense | null, han: boolean, found: Found, possessive: boolean): Look {
	// `Friday's ruling` was given
	if (found.expression.kind === 'weekday' && possessive) return 'back';
	if (tense === 'future') return 'ahead';
	if (tense === 'past' && !han) return 'back';
	if (tense === 'participle' && !han) return 'lean-back';
	// 春节前 of this year
	if (han && found.expression.kind === 'holiday') return 'same';
	if (related.relation === 'by' || related.relation === 'before') return related.role === 'as-of' ? 'back' : 'ahead';
	if (related.relation === 'since' && related.role === 'period') return 'back';
	return han ? 'same' : 'near';
}

/** `BEIJING, Nov. 18 (Xinhua) --`, `新华社北京11月18日电`: the first date of a story, before its opening dash. */
function isDateline(view: View, { first, last }: Found): boolean {
	if (first - view.first > 16) return false;
	if (view.is(last, '(') || view.is(last, '--') || view.is(last, '—') || view.is(last, '_') || (view.is(last, '-') && !view.glued(last))) return true;
	for (let i = last; i < last + 8 && i < view.last; i++) {
		if (view.term(i, 'dateline-mark') !== null) return true;
		if (view.is(i, ',')) return false;
	}
	return false;
}

function dateValue(view: View, found: Found, related: Related, resolved: Resolved, ahead: boolean): DateValue {
	const { days, grain, fuzzy, basis, anchor } = resolved;
	const day = (number: number): string => isoDay(number);
	const isRange = found.expression.kind === 'range' || found.expression.kind === 'years' || found.expression.kind === 'rolling';
	let relation: DateValue['relation'] = related.relation ?? (isRange ? 'range' : grain === 'day' ? 'at' : 'within');
	if (relation === 'at' && grain !== 'day') relation = isRange ? 'range' : 'within';
	if (relation === 'within' && grain === 'day' && !resolved.openStart) relation = 'at';
	if ((relation === 'since' || relation === 'within') && isRange) relation = 'range';
	if (found.expression.kind === 'offset' && found.expression.open) relation = found.expression.direction < 0 ? 'before' : 'after';
	if (resolved.openStart) relation = 'by';
	let earliest = days === null ? null : day(days.first);
	let latest = days === null ? null : day(days.last);
	let edtf = resolved.edtf;
	if (days !== null && !isRange) {
		if (relation === 'by' || relation === 'before') {
			earliest = null;
			edtf = `../${fuzzy !== null || resolved.openStart ? latest : edtf}`;
		} else if (relation === 'since' || relation === 'after') {
			latest = null;
			edtf = `${edtf}/..`;
		}
	} else if (days !== null && (relation === 'by' || relation === 'before') && found.expression.kind !== 'rolling') {
		// by a period: by its end
		earliest = found.expression.kind === 'range' ? earliest : null;
		if (earliest === null) edtf = `../${edtf.split('/')[1] ?? edtf}`;
		else relation = 'range';
	}
	const approx =
		fuzzy === null && (view.termBefore(found.first, 'approx', undefined, 2) !== null || (view.isHan(found.last) && view.term(found.last, 'approx') !== null))
			? 'approx'
			: fuzzy;
	return {
		edtf,
		earliest,
		latest,
		grain,
		relation,
		fuzzy: approx,
		role: resolved.openStart ? 'deadline' : roleOf(view, related, grain, ahead),
		basis,
		anchor,
		text: textOf(view.tokens, related.first, related.last),
	};
}

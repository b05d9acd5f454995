/** What the discourse remembers: the dates last spoken of, and which mentions make it move on. */
import { civil, dayNumber } from './calendar.js';
import type { Expression } from './expression.js';
import type { Related } from './relations.js';
import { type Focus, type Opening, type Resolved, type Setting, unknownYear } from './resolve/setting.js';
import type { Found, View } from './view.js';

/** Tokens that may stand before the year that opens a sentence: `in`, `back in`. */
const opens = 2;

export class Memory {
	focus: Focus | null = null;
	/** The first day that the text names. */
	opening: Opening | null = null;
	/** What the first sentence that speaks of a date is about; the first day there, where there is one. */
	lead: Focus | null = null;
	/** What something was told to last until, which moved nothing. */
	until: Focus | null = null;
	private day: Focus | null = null;
	private month: Focus | null = null;
	private quarter: Focus | null = null;
	private year: Focus | null = null;

	/** @param narrative history: years named in passing do not move it */
	constructor(private readonly narrative: boolean) {}

	get spoken(): Setting['spoken'] {
		return { day: this.day, month: this.month, quarter: this.quarter, year: this.year };
	}

	/** Takes note of the first day that the text names as one, or of one in brackets behind `today`. */
	open(found: Found, related: Related, { days, grain, basis, edtf }: Resolved, said: boolean): void {
		if ((this.opening !== null && !said) || grain !== 'day' || found.expression.kind !== 'fields') return;
		if (related.relation !== null && related.relation !== 'at') return;
		const { weekday } = found.expression;
		if (days !== null && basis === 'stated') this.opening = { day: days.first, yearless: false, weekday };
		const partial = /^XXXX-(\d\d)-(\d\d)$/.exec(edtf);
		if (partial !== null) this.opening = { day: dayNumber(unknownYear, Number(partial[1]), Number(partial[2])), yearless: true, weekday };
	}

	/** Takes note of a mention that was resolved. */
	remember(view: View, found: Found, related: Related, resolved: Resolved, { sentence, compared, earlier }: Setting): void {
		const { expression } = found;
		if (resolved.days === null && isOfUnknownNow(expression)) this.focus = null;
		if (resolved.days === null || !movesOn(expression)) return;
		// `higher than in May`: what follows still speaks of the period before it
		if (compared && this.focus !== null && resolved.grain !== 'day') return;
		const { grain } = resolved;
		if (this.narrative && this.focus !== null && (grain === 'decade' || grain === 'century')) return;
		if (this.narrative && this.focus !== null && isInPassing(view, found, related, civil(this.focus.last).year)) {
			const { first, last } = resolved.days;
			if (related.relation === 'by') this.until = { first, last, grain, sentence, stated: resolved.basis === 'stated' };
			return;
		}
		if (earlier && this.focus !== null && resolved.basis !== 'stated' && resolved.days.last <= this.focus.last && found.expression.kind === 'fields') return;
		const { first, last } = resolved.days;
		const focus = { first, last, grain, sentence, stated: resolved.basis === 'stated' };
		this.focus = focus;
		if (this.lead === null || (sentence === this.lead.sentence && grain === 'day' && this.lead.grain !== 'day')) this.lead = focus;
		if (grain === 'year' && found.first - view.first <= opens) this.year = focus;
		if (grain === 'quarter') this.quarter = focus;
		if (grain === 'day') this.day = focus;
		if (grain === 'day' || grain === 'month') this.month = focus;
	}
}

/** `in January this year`, where nobody tells which year that is: what follows is no more of the years named before. */
function isOfUnknownNow(expression: Expression): boolean {
	return expression.kind === 'fields' && expression.of?.kind === 'shift' && expression.of.base === 'now';
}

/** `up from a year earlier` compares: what follows still speaks of the period before it. */
function movesOn(expression: Expression): boolean {
	switch (expression.kind) {
		case 'rolling':
		case 'vague':
		case 'duration':
		case 'set':
		case 'same-period':
			return false;
		case 'offset':
			return !expression.within && !(expression.direction < 0 && expression.amount.unit === 'year' && expression.amount.value === 1);
		case 'clock':
			return expression.day !== null;
		default:
			return true;
	}
}

/** Tokens before a date in which `had` makes it one before the story. */
const reach = 8;

/** A year alone that tells when something else was: `the 1905 revolution`, `(1919)`, `until 1945`, `had been founded in 1922`. */
function isInPassing(view: View, { expression, first, last }: Found, { relation, role }: Related, now: number): boolean {
	if (expression.kind !== 'fields' || expression.month !== null || expression.year === null) return false;
	if (view.is(first - 1, '(')) return true;
	if (role === 'period' && (relation === 'since' || relation === 'by')) return true;
	const attributive = view.follows(first, 'article') || view.follows(first, 'possessive');
	if (attributive && view.isWord(last) && !view.onNewLine(last)) return true;
	return expression.year < now && isEarlier(view, first);
}

/** True where `had` stands before a date in its clause. */
export function isEarlier(view: View, first: number): boolean {
	for (let i = first - 1; i >= view.first && i >= first - reach; i--) {
		if (view.is(i, ',') || view.is(i, ';') || view.term(i, 'connector', ({ joins }) => joins === 'and') !== null) return false;
		if (view.term(i, 'pluperfect') !== null) return true;
	}
	return false;
}

/** What a pattern read, before anything is known of the discourse: a small tree of calendar parts. */

/** Units a text can count in. */
export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century';

/** `now`: seen from the writer's day (`last month`); `focus`: seen from the date last spoken of (`the following month`). */
export type Base = 'now' | 'focus';

/** `elapsed` and `remaining`: before and after the day of writing (`earlier this year`, `later this year`); `to-date`: all of it up to that day (`the year to date`). */
export type Part = FixedPart | 'elapsed' | 'remaining' | 'to-date';

/** Parts that lie where they lie, whatever the day. */
export type FixedPart = 'start' | 'early' | 'mid' | 'late' | 'end';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | 'dawn' | 'midnight' | 'daytime';

/** How many: null is an unknown number (`several`); `max` the larger one of two (`two to three weeks`). */
export interface Amount {
	readonly value: number | null;
	readonly max: number | null;
	readonly unit: Unit;
}

export interface Fields {
	readonly kind: 'fields';
	/** The year or month that holds it, where words give it: `June` *last year*. */
	readonly of: Expression | null;
	readonly year: number | null;
	/** The words say of which era the year is. */
	readonly era: boolean;
	/** The year before the first of the reign that the words count by: 令和6年. */
	readonly reign: number | null;
	/** Two digits that may be of such a count or of the common era: 29年12月, 24年度. */
	readonly short: number | null;
	readonly month: number | null;
	readonly day: number | null;
	/** Counted in the Chinese lunar calendar; `leap` for a month of which it is the second (闰四月). */
	readonly lunar: boolean | 'leap';
	/** A bare month spelled with a day of the week (`Friday, May 3`) keeps it to check the year against. */
	readonly weekday: number | null;
}

export type Expression =
	| Fields
	/** `last month`, `today`, `that year`. */
	| { readonly kind: 'shift'; readonly unit: Unit; readonly by: number; readonly base: Base }
	/** `on Friday`; `week` moves by calendar weeks (`上周五`), `by` to the last or next one of that name. */
	| { readonly kind: 'weekday'; readonly weekday: number; readonly week: number | null; readonly by: -1 | 0 | 1 | null }
	| { readonly kind: 'week-of'; readonly of: Expression }
	/** `week 36 of 2031`, by ISO 8601; without `of` of the year that is meant. */
	| { readonly kind: 'week-number'; readonly number: number; readonly of: Expression | null }
	| { readonly kind: 'weekend'; readonly by: number | null }
	/** Some units of a larger one, from the front (`from` ≥ 1) or the back (`from` ≤ -1): the first three quarters of 2021. */
	| { readonly kind: 'slice'; readonly unit: Unit; readonly from: number; readonly count: number; readonly of: Expression | null }
	| { readonly kind: 'part'; readonly part: Part; readonly of: Expression; readonly tenth: boolean }
	| { readonly kind: 'season'; readonly season: Season; readonly of: Expression | null }
	/** `last November`, `next summer`: the nearest one before or after now; by 0 the one of this year. */
	| { readonly kind: 'near'; readonly by: number; readonly base: Base; readonly of: Expression }
	/** `the 1990s`: first year; a bare `nineties` has no century. */
	| { readonly kind: 'decade'; readonly start: number; readonly century: number | null; readonly by: number | null }
	| { readonly kind: 'century'; readonly number: number }
	| { readonly kind: 'years'; readonly from: number; readonly to: number; readonly name: 'plan' | 'years' | 'document' }
	| { readonly kind: 'holiday'; readonly holiday: string; readonly of: Expression | null }
	| { readonly kind: 'nth-weekday'; readonly weekday: number; readonly nth: number; readonly of: Expression }
	| { readonly kind: 'range'; readonly from: Expression; readonly to: Expression }
	/** `over the past three years`, `the next five years`: ends or starts at the anchor. */
	| { readonly kind: 'rolling'; readonly amount: Amount; readonly direction: -1 | 1 }
	/** `three days ago`, `two years later`: a point; `from` where the text names what it counts from. */
	| {
			readonly kind: 'offset';
			readonly amount: Amount;
			readonly direction: -1 | 1;
			readonly base: Base | 'event';
			readonly within: boolean;
			/** `三年以前`: any time before. */
			readonly open: boolean;
			readonly from: Expression | null;
	  }
	/** `the three months ended June 30`: up to the end of a day or a month. */
	| { readonly kind: 'ended'; readonly amount: Amount; readonly at: Fields }
	/** `the same period last year`: the period last spoken of, moved by a year. */
	| { readonly kind: 'same-period'; readonly of: Expression | null }
	/** Only asked for with `durations`: what is no calendar date. */
	| { readonly kind: 'duration'; readonly amount: Amount; readonly more: boolean; readonly age: boolean }
	| { readonly kind: 'set'; readonly value: string; readonly of: Expression | null }
	| { readonly kind: 'vague'; readonly reference: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
	/** `time` as TIMEX3 writes it; `part` where it is a part of the day and no hour. */
	| { readonly kind: 'clock'; readonly day: Expression | null; readonly time: string; readonly part: DayPart | null };

export type ExpressionKind = Expression['kind'];

/** The day of writing. */
export const today: Expression = { kind: 'shift', unit: 'day', by: 0, base: 'now' };

export function isToday(expression: Expression): boolean {
	return expression.kind === 'shift' && expression.unit === 'day' && expression.by === 0 && expression.base === 'now';
}

/** Fields with only the given parts known. */
export function fields(parts: Partial<Omit<Fields, 'kind'>>): Fields {
	return { kind: 'fields', of: null, year: null, era: false, reign: null, short: null, month: null, day: null, lunar: false, weekday: null, ...parts };
}

export function amountOf(value: number | null, unit: Unit): Amount {
	return { value, max: null, unit };
}

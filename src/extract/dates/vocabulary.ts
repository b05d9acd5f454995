/** What a language's `dates.ts` may say: a list of terms and the phrases that stand for each. Data, no logic. */
import type { Base, DayPart, Part, Season, Unit } from './expression.js';

export type Relation = 'at' | 'within' | 'by' | 'before' | 'since' | 'after' | 'range';

export type Role = 'announced' | 'issued' | 'adopted' | 'effective' | 'deadline' | 'period' | 'as-of' | 'held' | 'published';

export type Term =
	/** `weak` words are other words too (`may`, `march`, `sat`) and need company. */
	| { readonly class: 'month'; readonly month: number; readonly weak?: true }
	| { readonly class: 'weekday'; readonly weekday: number; readonly weak?: true }
	| { readonly class: 'weekend' }
	/** What is counted: `days`, `个月`. */
	| { readonly class: 'unit'; readonly unit: Unit }
	/** What follows the number of a date part: `年`, `月`, `日`. `weak` ones number other things as well (`14号`). */
	| { readonly class: 'field'; readonly field: 'year' | 'month' | 'day'; readonly weak?: true }
	| { readonly class: 'ordinal'; readonly value: number }
	| { readonly class: 'ordinal-mark' }
	| { readonly class: 'ordinal-prefix' }
	| { readonly class: 'shift'; readonly by: number; readonly base: Base }
	/** A whole relative expression in a word: `yesterday`, `去年`. */
	| { readonly class: 'deictic'; readonly unit: Unit; readonly by: number; readonly base: Base }
	/** `early`, `the end of` before; `底`, `上旬` after; `unit` where the word itself names whose part it is (`月底`). */
	| { readonly class: 'part'; readonly part: Part; readonly side: 'before' | 'after'; readonly unit?: 'month' | 'year'; readonly tenth?: true }
	| { readonly class: 'slice'; readonly unit: Unit; readonly from: number; readonly count: number }
	| { readonly class: 'season'; readonly season: Season; readonly weak?: true }
	| { readonly class: 'holiday'; readonly holiday: string; readonly weak?: true }
	| { readonly class: 'decade'; readonly tens: number }
	| { readonly class: 'decade-mark' }
	| { readonly class: 'century-mark' }
	| { readonly class: 'last-century'; readonly by: number }
	| { readonly class: 'plan'; readonly number: number | null }
	| { readonly class: 'plan-mark' }
	| { readonly class: 'plan-tail' }
	| { readonly class: 'year-prefix' }
	| { readonly class: 'lunar' }
	/** Months that only the lunar calendar has a name for. */
	| { readonly class: 'lunar-month'; readonly month: number }
	| { readonly class: 'leap-month' }
	/** Stands before the number of one of its first ten days: 初五. */
	| { readonly class: 'lunar-day' }
	/** `weak` relations hold only directly before a date: `by 2030` but not `by two firms`. */
	| { readonly class: 'relation'; readonly side: 'before' | 'after'; readonly relation: Relation; readonly role: Role | null }
	| { readonly class: 'connector'; readonly joins: 'to' | 'and' }
	| { readonly class: 'opener'; readonly joins: 'from' | 'between' }
	| { readonly class: 'ago'; readonly direction: -1 | 1; readonly base: Base | 'event'; readonly open?: true }
	| { readonly class: 'rolling'; readonly direction: -1 | 1 }
	| { readonly class: 'within' }
	| { readonly class: 'amount'; readonly value: number | null }
	/** Makes the number before it vague: `多`, `几`, `odd`. */
	| { readonly class: 'half-more' }
	| { readonly class: 'article' }
	| { readonly class: 'of' }
	| { readonly class: 'approx' }
	| { readonly class: 'same-period' }
	| { readonly class: 'every'; readonly step?: number }
	| { readonly class: 'set'; readonly value: string }
	| { readonly class: 'vague'; readonly reference: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
	| { readonly class: 'day-part'; readonly part: DayPart }
	| { readonly class: 'clock-mark'; readonly mark: 'am' | 'pm' | 'hour' | 'minute' | 'half' | 'quarter' | 'oclock' }
	/** Nouns that a bare ordinal or a number counts, so that it is no date: `the 19th Central Committee`. */
	| { readonly class: 'tense'; readonly tense: 'future' | 'past' }
	| { readonly class: 'role'; readonly role: Role; readonly side: 'before' | 'after' | 'any' }
	/** `up 3 % from last year` compares: it does not say since when. */
	| { readonly class: 'comparison' }
	/** A kind of instrument: the year after it or in brackets is part of its name. */
	| { readonly class: 'instrument' }
	/** A token directly before a number that shows it is none of a date: `No.`, `第`. */
	| { readonly class: 'refusal'; readonly side: 'before' | 'after' };

export type TermClass = Term['class'];
export type TermOf<C extends TermClass> = Extract<Term, { class: C }>;

export interface DateVocabulary {
	/** BCP 47. */
	readonly language: string;
	/** Each term with the phrases that stand for it; phrases are folded as text is. */
	readonly terms: readonly (readonly [Term, ...string[]])[];
}

/** What the discourse knows where an expression stands: given to the resolution, never changed by it. */
import type { DateValue } from '../../../timeline/schema.js';
import type { Days } from '../calendar.js';
import type { Grain } from '../edtf.js';

/** A day that relative expressions count from, and what says so: `published`, `dateline`, `reference`. */
export interface Anchor {
	readonly day: number;
	/** The month or year in which the day lies where no more is known, and `day` is its middle; null where it is known. */
	readonly within: Days | null;
	readonly source: string;
}

/** The date last spoken of. */
export interface Focus extends Days {
	readonly grain: Grain;
	/** Index of the sentence that spoke of it. */
	readonly sentence: number;
	/** Whether the words themselves say which it is: `2031`, but not `last year`. */
	readonly stated: boolean;
}

/** The first day that a text names, standing for the day of writing where that is unknown; `yearless` where it names no year. */
export interface Opening {
	/** Of a yearless one the day in {@link unknownYear}. */
	readonly day: number;
	readonly yearless: boolean;
	/** The day of the week that is said with it, 1-7; null where none is. */
	readonly weekday: number | null;
}

/** Stands for a year nobody tells, while sums are done: a leap year. */
export const unknownYear = 2000;

/** Which way a date without its year lies: `back` before the anchor, `lean-back` likely so, `ahead` after it, `near` whichever is closer, `same` in its year. */
export type Look = 'back' | 'lean-back' | 'ahead' | 'near' | 'same';

export type Due = 'surely' | 'likely' | null;

export interface Setting {
	/** Whether its date is still to come: a plan surely, a deadline likely. */
	readonly due: Due;
	readonly anchor: Anchor | null;
	readonly opening: Opening | null;
	readonly focus: Focus | null;
	/** In a history, what something was last told to last until. */
	readonly until: Focus | null;
	/**
	 * The last date spoken of that is a day, a month or finer, a quarter, and the last year to open a sentence:
	 * `the next day` counts from a day, whatever year was named since. */
	readonly spoken: { readonly day: Focus | null; readonly month: Focus | null; readonly quarter: Focus | null; readonly year: Focus | null };
	/** What the text opened with: a story comes back to it from what went before. */
	readonly lead: Focus | null;
	readonly look: Look;
	/** It comes again every year and is of none. */
	readonly yearly: boolean;
	/** What it dates is only compared with: `than in May`. */
	readonly compared: boolean;
	/** The clause tells what was before the story: `had been founded`. */
	readonly earlier: boolean;
	/** Dates without a year belong to the year last spoken of, whatever the anchor: history, not news. */
	readonly narrative: boolean;
	/** Index of the sentence, and of the first one of its paragraph. */
	readonly sentence: number;
	readonly paragraph: number;
}

/** What an expression was resolved to. */
export interface Resolved {
	/** Null where the year is unknown. */
	readonly days: Days | null;
	readonly grain: Grain;
	readonly edtf: string;
	readonly fuzzy: DateValue['fuzzy'];
	readonly basis: 'stated' | 'anchored' | 'context';
	readonly anchor: { readonly date: string; readonly source: string } | null;
	/** Open at the start: a deadline given as a length of time. */
	readonly openStart: boolean;
}

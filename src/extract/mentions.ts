/** What the extractors find before it is assembled into entries: expressions in the text with their normal form. */
import type { Span } from '../article.js';
import type { Body, DateValue, FigureValue } from '../timeline/schema.js';

export interface Mention extends Span {
	/** Token range in the reading, `last` exclusive. */
	readonly first: number;
	readonly last: number;
	/** Index of the sentence in the reading. */
	readonly sentence: number;
	readonly text: string;
	/** Id of the pattern that found it. */
	readonly rule: string;
}

/** A date with its normal form; `value.role` is what the words around it say. */
export interface DateMention extends Mention {
	readonly value: DateValue;
	/** Whether it is reported; a century or a page's stamp dates entries, but is no mention that an analyst would write down. */
	readonly reported: boolean;
}

/** A figure with its normal form; `asOf` is the index (into the date mentions) of the date that governs it, or null. */
export interface FigureMention extends Mention {
	readonly value: FigureValue;
	readonly asOf: number | null;
	/** Set for `12 other departments`, `and other six departments`: how many bodies it stands for that are not named. */
	readonly unnamedBodies: number | null;
}

/** A named body. `generic` bodies (`local governments`, `central enterprises`) answer for duties but are not reported as bodies found. */
export interface BodyMention extends Mention {
	readonly body: Body;
	readonly generic: boolean;
}

export interface Mentions {
	readonly dates: readonly DateMention[];
	readonly figures: readonly FigureMention[];
	readonly bodies: readonly BodyMention[];
}

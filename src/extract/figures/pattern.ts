/** What a pattern of figures is, and what it finds. */
import type { Explained } from '../../rules.js';
import type { FigureValue } from '../../timeline/schema.js';
import type { Quantity } from './quantity.js';
import type { Scan } from './scan.js';

/** A figure found: its words and its normal form, before its surroundings are read. */
export interface Found {
	readonly first: number;
	readonly last: number;
	readonly value: number;
	readonly max: number | null;
	readonly comparator: FigureValue['comparator'] | null;
	readonly kind: FigureValue['kind'];
	readonly unit: string;
	readonly per: string | null;
}

/** A way to write a figure: given the number at a place, what is it a number of? */
export interface Pattern extends Explained {
	readonly read: (scan: Scan, quantity: Quantity) => Found | null;
}

/** A number that is no figure: returns the token at which reading goes on, or null. */
export interface Refusal extends Explained {
	readonly refuses: (scan: Scan, quantity: Quantity) => number | null;
}

/** A figure of a quantity as it stands, up to a token. */
export function found(quantity: Quantity, last: number, kind: FigureValue['kind'], unit: string): Found {
	const { first, value, max, comparator } = quantity;
	return { first, last, value, max, comparator, kind, unit, per: null };
}

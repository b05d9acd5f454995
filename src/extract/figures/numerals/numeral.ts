/** A number as it is written, before anything says what it counts. */
import type { FigureValue } from '../../../timeline/schema.js';

export interface Numeral {
	/** Token range, `last` exclusive; scales (`billion`, `万亿`) are inside. */
	readonly first: number;
	readonly last: number;
	readonly value: number;
	/** Upper end of a numeral that is a range by itself: 三四个 is 3 to 4. */
	readonly max: number | null;
	/** `>` where the numeral itself says there is more: 100多万. */
	readonly comparator: FigureValue['comparator'] | null;
	readonly script: 'digits' | 'words' | 'han';
	/** The number before its scale, in plain decimal, and the scale's power of ten: `3.5` and 9. */
	readonly digits: string;
	readonly power: number;
	/** A bare run of digits, with no separator, decimal mark or scale: what years and numbers of things look like too. */
	readonly plain: boolean;
	/** A part of one: `two-thirds`, `half`, `1/4`, 三分之一. */
	readonly fraction: boolean;
}

/**
 * A decimal shifted by a power of ten without arithmetic, so that no dust gathers: `3.3` and 9 give exactly 3300000000.
 * Returns null for what is too long to be a quantity.
 */
export function shifted(digits: string, power: number): number | null {
	if (digits.length > 24) return null;
	const value = Number(`${digits}e${power}`);
	return Number.isFinite(value) ? value : null;
}

/** Shares are given to four places, as annotators write them: two-thirds is 0.6667. */
export function share(numerator: number, denominator: number): number {
	return Number((numerator / denominator).toFixed(4));
}

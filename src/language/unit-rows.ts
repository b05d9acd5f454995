/** Rows of the tables of units, a kind of unit each: `duration('week', 'Woche, Wochen')`. */
import type { Unit } from '../extract/figures/unit.js';
import { phrases } from './words.js';

/** Makes the rows of a kind. @param names how the unit is written, set apart by commas */
export const unit =
	(kind: Unit['kind']) =>
	(name: string, names: string): Unit => ({ unit: name, kind, names: phrases(names) });

export const duration = unit('duration');
export const currency = unit('money');
export const metric = unit('physical');

/** The same row with the preposition that stands behind a million as well: `3,5 millones |de euros|`. */
export function withPreposition(preposition: string, row: Unit): Unit {
	return { ...row, names: row.names.flatMap((name) => [name, `${preposition} ${name}`]) };
}

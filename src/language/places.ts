/** How places are told in languages that write no capitals. */
import * as zh from './zh/places.js';

/** Units that a place's name ends in. */
export const placeUnits: ReadonlySet<string> = new Set(zh.units);

/** Words before a unit that make no name of it: 全市, 该县. */
export const notOwnPlaces: ReadonlySet<string> = new Set(zh.notOwn);

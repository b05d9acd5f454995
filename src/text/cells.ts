/**
 * What a UTF-16 code unit is to whoever cuts words without strings, all in one number of a table, so that a character costs one look-up: what it is
 * folded to, its kind, and whether it is a capital.
 */
import { charKind } from './characters.js';
import { fold } from './tokens.js';

/** Where in a cell stands what: the fold in the low 16 bits, the kind (see CharKind) above, then whether it is a capital. */
export const Cell = { fold: 0xffff, kindAt: 16, kind: 7, capital: 1 << 20 } as const;
/** The fold of a character that folds to several, or only together with its neighbours: words with one are folded as strings. */
export const MANY = 0xffff;
/** Marks, Jamo, voicing marks of half-width kana, halves of rare letters; and the sigma, which is another letter at the end of a word. */
const joins = /^[\p{M}\u1100-\u11ff\uff9e\uff9f\ud800-\udfff\u03a3]$/u;

/** 0 where a code unit was not met yet. */
const cells = new Uint32Array(0x10000);

export function cellOf(c: number): number {
	const known = cells[c] as number;
	return known === 0 ? fill(c) : known;
}

/** Finds the cell of a code unit that is met for the first time. Apart from the look-up, which stands in every loop over characters. */
function fill(c: number): number {
	const raw = String.fromCharCode(c);
	const folded = fold(raw);
	const code = folded.length === 1 && folded !== '\0' && !joins.test(raw) ? folded.charCodeAt(0) : MANY;
	cells[c] = code + (charKind(c) << Cell.kindAt) + (raw === raw.toLowerCase() ? 0 : Cell.capital);
	return cells[c] as number;
}

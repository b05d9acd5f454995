/** What Spanish, Portuguese and Italian dates have in common. */
import type { Term } from '../extract/dates/vocabulary.js';
import { phrases } from './words.js';

export type DateRow = readonly [Term, ...string[]];
type Deictic = Extract<Term, { readonly class: 'deictic' }>;

/** Words that move a unit of the calendar, in the masculine. */
export interface MovingWords {
	/** Units that such words stand beside, each with the last letter of its adjectives. */
	readonly units: readonly (readonly [Deictic['unit'], string, 'a' | 'o'])[];
	/** What stands behind the unit: `el año| pasado`. */
	readonly behind: readonly (readonly [number, Deictic['base'], string])[];
	/** What stands before it and names a unit of the calendar: `o| próximo| ano`. */
	readonly before: readonly (readonly [number, string])[];
	/** The article of the unit as it may stand before them, the empty string for none. */
	readonly articles: (gender: 'a' | 'o') => readonly string[];
}

/** `el año pasado`, `a próxima semana`: what moves a unit stands behind it as often as before, and agrees with it. */
export function movedUnits({ units, behind, before, articles }: MovingWords): readonly DateRow[] {
	return units.flatMap(([unit, noun, gender]) => {
		const agreeing = (list: string): string[] => phrases(list).map((word) => (gender === 'a' ? word.replace(/o$/, 'a') : word));
		return [
			...behind.map(([by, base, list]): [Term, string[]] => [{ class: 'deictic', unit, by, base }, agreeing(list).map((word) => `${noun} ${word}`)]),
			...before.map(([by, list]): [Term, string[]] => [{ class: 'deictic', unit, by, base: 'now' }, agreeing(list).map((word) => `${word} ${noun}`)]),
		].map(([term, said]): DateRow => [term, ...articles(gender).flatMap((article) => said.map((phrase) => `${article} ${phrase}`.trim()))]);
	});
}

/** Each phrase alone and with a preposition behind it: `finales`, `finales de`, `finales del`. */
export const withBehind =
	(prepositions: readonly string[]) =>
	(list: string): readonly string[] =>
		phrases(list).flatMap((phrase) => [phrase, ...prepositions.map((preposition) => `${phrase} ${preposition}`)]);

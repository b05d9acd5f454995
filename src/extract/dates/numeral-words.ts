/** The words and characters of numbers in dates, compiled from the vocabularies that have them. */
import type { DateVocabulary } from './vocabulary.js';

/** Words and characters that numbers are read by. */
export interface Numerals {
	readonly small: ReadonlyMap<string, number>;
	readonly tens: ReadonlyMap<string, number>;
	readonly hundreds: ReadonlySet<string>;
	readonly thousands: ReadonlySet<string>;
	readonly ordinals: ReadonlyMap<string, number>;
	readonly joiners: ReadonlySet<string>;
	readonly digits: ReadonlyMap<string, number>;
	readonly units: ReadonlyMap<string, number>;
	readonly contracted: ReadonlyMap<string, number>;
}

export function numeralsOf(vocabularies: readonly DateVocabulary[]): Numerals {
	const words = vocabularies.flatMap(({ words: one }) => (one === null ? [] : [one]));
	const characters = vocabularies.flatMap(({ characters: one }) => (one === null ? [] : [one]));
	const scaled = (power: number): ReadonlySet<string> =>
		new Set(words.flatMap(({ scales }) => scales.filter(([, value]) => value === power).map(([word]) => word)));
	return {
		small: new Map(words.flatMap(({ small }) => small)),
		tens: new Map(words.flatMap(({ tens }) => tens)),
		hundreds: scaled(2),
		thousands: scaled(3),
		ordinals: new Map(words.flatMap(({ ordinals }) => ordinals)),
		joiners: new Set(words.flatMap(({ joiners }) => joiners)),
		digits: new Map(characters.flatMap(({ digits }) => digits)),
		// ten thousand is the largest unit that a date has use for
		units: new Map(characters.flatMap(({ smallUnits, largeUnits }) => [...smallUnits, ...largeUnits.filter(([, power]) => power <= 4)])),
		contracted: new Map(characters.flatMap(({ contracted }) => contracted)),
	};
}

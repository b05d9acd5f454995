/** The units of languages that are read in their texts alone, compiled: one table a language. */
import { type OwnUnits, ownUnits } from '../../language/own-units.js';
import { Lexicon } from '../../text/lexicon.js';
import type { FigureValue } from '../../timeline/schema.js';
import type { Unit } from './unit.js';

type Bound = NonNullable<FigureValue['comparator']>;

export interface OwnWords {
	readonly spaced: boolean;
	readonly things: ReadonlySet<string>;
	readonly particles: Lexicon<true>;
	readonly units: Lexicon<Unit>;
	readonly counters: Lexicon<true>;
	readonly guards: ReadonlySet<string>;
	readonly ordinals: ReadonlySet<string>;
	/** What a number of the key does not count: 3|대| 과제. */
	readonly ranks: Lexicon<string>;
	readonly links: ReadonlySet<string>;
	readonly bounds: Lexicon<Bound>;
	readonly leads: Lexicon<Bound>;
	readonly increase: Lexicon<true>;
	readonly decrease: Lexicon<true>;
	readonly turns: ReadonlySet<string>;
	readonly per: Lexicon<string>;
}

const listed = (words: readonly string[]): Lexicon<true> => Lexicon.of(words.map((word) => [word, true] as const));
const bounded = (rows: OwnUnits['bounds']): Lexicon<Bound> => Lexicon.of(rows.flatMap(([bound, words]) => words.map((word) => [word, bound] as const)));

const compile = ({
	spaced,
	things,
	particles,
	units,
	counters,
	guards,
	ordinals,
	ranks,
	links,
	bounds,
	leads,
	increase,
	decrease,
	turns,
	per,
}: OwnUnits): OwnWords => ({
	spaced: spaced === true,
	things: new Set(things ?? []),
	particles: listed(particles ?? []),
	units: Lexicon.of(units.flatMap((unit) => unit.names.map((name) => [name, unit] as const))),
	counters: listed(counters),
	guards: new Set(guards),
	ordinals: new Set(ordinals),
	ranks: Lexicon.of((ranks ?? []).flatMap(([counter, nouns]) => nouns.map((noun) => [noun, counter] as const))),
	links: new Set(links),
	bounds: bounded(bounds),
	leads: bounded(leads),
	increase: listed(increase),
	decrease: listed(decrease),
	turns: new Set(turns),
	per: Lexicon.of(per),
});

const compiled = new Map<string, OwnWords>();

/** The units that are the language's own; null of a language that has none. Compiled where it is first asked for. */
export function ownWordsOf(language: string): OwnWords | null {
	const words = Object.hasOwn(ownUnits, language) ? ownUnits[language] : undefined;
	if (words === undefined) return null;
	let found = compiled.get(language);
	if (found === undefined) {
		found = compile(words);
		compiled.set(language, found);
	}
	return found;
}

/** Units that are read in the texts of their language alone, by language: what stands behind the numbers of a language that parts no words, or glues them. */
import type { Unit } from '../extract/figures/unit.js';
import type { FigureValue } from '../timeline/schema.js';
import { units as ja } from './ja/units.js';
import { units as ko } from './ko/units.js';

type Bounds = readonly (readonly [NonNullable<FigureValue['comparator']>, readonly string[]])[];

export interface OwnUnits {
	/** Words are set apart by spaces: a unit may stand apart from its number, and the noun that a counter counts stands behind it: 5개| 부처. */
	readonly spaced?: true;
	/** Counters of any thing, which the noun behind them names, and the particles that end that noun. */
	readonly things?: readonly string[];
	readonly particles?: readonly string[];
	readonly units: readonly Unit[];
	/** What counts things, before the noun of what is counted or by itself: 1200|カ所|の診療所. */
	readonly counters: readonly string[];
	/** Characters that make another word of the unit before them. */
	readonly guards: readonly string[];
	/** Glued before a number they say which one of a row it is: 제|2호. */
	readonly ordinals?: readonly string[];
	/** Syllables behind a number that count nothing before some nouns: 3|대| 과제 are the three chief ones. */
	readonly ranks?: readonly (readonly [string, readonly string[]])[];
	/** Between a counter and the noun that it counts. */
	readonly links: readonly string[];
	/** Behind a unit and before a number they say that it is more or less. */
	readonly bounds: Bounds;
	readonly leads: Bounds;
	/** Verbs and nouns of change behind an amount, and what stands before them where the amount is where it ends: 3％|に引き上げ. */
	readonly increase: readonly string[];
	readonly decrease: readonly string[];
	readonly turns: readonly string[];
	/** Before an amount they say of what it is told by each: 月額|3万円. */
	readonly per: readonly (readonly [string, string])[];
}

export const ownUnits: Readonly<Record<string, OwnUnits>> = { ja, ko };

/** The shape of a language's vocabulary of figures. */
import type { FigureValue } from '../../timeline/schema.js';

type Bound = readonly (readonly [FigureValue['comparator'], readonly string[]])[];

export interface FigureWords {
	/** Bounds that stand before and after a quantity. */
	readonly before: Bound;
	readonly after: Bound;
	/** Words of change; a value that follows `to` is where it ends, one that follows `from` where it starts. */
	readonly increase: readonly string[];
	readonly decrease: readonly string[];
	readonly turn: readonly string[];
	readonly to: readonly string[];
	readonly from: readonly string[];
	readonly by: readonly string[];
	readonly rangeJoiners: readonly string[];
	readonly between: readonly string[];
	readonly and: readonly string[];
	readonly or: readonly string[];
	readonly per: readonly string[];
	readonly perArticle: readonly string[];
	readonly perUnits: readonly (readonly [string, string])[];
	/** Words that a noun phrase does not pass, and those that pass right after the number. */
	readonly stops: readonly string[];
	readonly premodifiers: readonly string[];
	readonly falsePlurals: readonly string[];
	readonly invariant: readonly string[];
	readonly irregular: readonly (readonly [string, string])[];
	readonly labels: readonly string[];
	readonly citations: readonly string[];
	readonly months: readonly string[];
	readonly clock: readonly string[];
	readonly idioms: readonly string[];
	readonly countingOne: readonly string[];
	readonly multiples: readonly (readonly [string, number])[];
	readonly shareVerbs: readonly (readonly [string, number])[];
	readonly bodyNouns: readonly string[];
	readonly others: readonly string[];
	readonly otherBefore: readonly string[];
	readonly clauseStops: readonly string[];
}

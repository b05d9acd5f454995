/** A unit and the ways to write it. */
import type { FigureValue } from '../../timeline/schema.js';

export interface Unit {
	/** As reported: ISO 4217, `percent`, `day`, UCUM. */
	readonly unit: string;
	readonly kind: FigureValue['kind'];
	/** Phrases that stand after the number. */
	readonly names: readonly string[];
	/** Power of ten from the unit written to the unit reported; 0 where absent. */
	readonly scale?: number;
	/** A name that the currencies of several places share: the one named before the amount is meant, then the article's. */
	readonly shared?: boolean;
}

type Names = readonly (readonly [string, string])[];
type Parts = readonly (readonly [string, string, number])[];

/** The shape of a language's tables of units; a language gives those it has. */
export interface UnitTables {
	readonly time: readonly Unit[];
	readonly shares: readonly Unit[];
	readonly money: readonly Unit[];
	readonly physical: readonly Unit[];
	readonly times: readonly Unit[];
	readonly cents: Parts;
	readonly shortCents: Parts;
	readonly centLetters: Parts;
	readonly lowerUnits: Parts;
	readonly unitsOfLarge: Parts;
	readonly doubtfulMoney: Names;
	readonly moneyPrefixes: Names;
	readonly moneyContext: Names;
	/** Words for countries, each with its dollar. */
	readonly dollarContext: Names;
	/** Places in them, which stand elsewhere too. */
	readonly dollarPlaces: Names;
	/** Letters of a country as they are written, since they are words as well: `US`, but not `us`. */
	readonly letteredCountries: readonly string[];
	/** Places whose money goes by a shared name. */
	readonly sharedPlaces: Names;
	/** What is sold in dollars of the United States all over the world. */
	readonly worldPriced: readonly string[];
	readonly degreeLeads: Names;
	/** Units that stand before their number: `magnitude 6.5`. */
	readonly leadUnits: Names;
	/** Symbols compared with their case, and those that stand right behind the digits in a sentence with a word that shows what they are. */
	readonly letters: readonly (readonly [string, Unit])[];
	readonly gluedLetters: readonly (readonly [string, Unit, readonly string[]])[];
	/** Symbols that a space may stand before, with the words that show what they are. */
	readonly spokenLetters: readonly (readonly [string, Unit, readonly string[]])[];
	/** Before a number with a letter behind it they name a thing: `room 5C`. */
	readonly designated: readonly string[];
	/** Letters before an amount that are a currency, compared with their case. */
	readonly letterCurrencies: readonly (readonly [string, string])[];
	readonly beforeTime: readonly string[];
}

/** Which currencies an article speaks of, by the countries it names: they decide what a sign or a name that several share is. */
import { ownSigns } from '../../language/own-signs.js';
import type { Reading } from '../../text/reading.js';
import { TokenKind, type Tokens } from '../../text/tokens.js';
import { isTraditional } from '../../text/writing.js';
import { languageOf } from '../language.js';
import { countryMoney, letteredCountries, moneyPrefixValues, sharedPlaces } from './vocabulary.js';

export interface SpokenCurrencies {
	/** Those that are told apart by a single word: what `¥`, `Rs` or `pounds` are. */
	readonly currencies: ReadonlySet<string>;
	/** What `$` and dollars without a country are. */
	readonly dollar: string;
	/** What a name is that the currencies of several places share, 元; null where it is the first listed. */
	readonly shared: string | null;
}

/** An article that names a country so many times as often as the United States writes `$` for its dollar. */
const HOME = 3;
/** Fewer mentions of a country and its places than these say nothing, and those of one place alone neither. */
const SPOKEN = 2;

/** The currencies of an article. One look at every token, and one at every `$`. */
export function spokenCurrencies({ tokens }: Reading): SpokenCurrencies {
	const currencies = new Set<string>();
	const counts = new Map<string, number>();
	const named = new Set<string>();
	const places = new Map<string, string>();
	for (let i = 0; i < tokens.length; i++) {
		const country = countryMoney.at(tokens, i);
		if (country === undefined) continue;
		if (!country.dollar) {
			if (isWritten(tokens, i)) currencies.add(country.unit);
		} else if (isCountry(tokens, i)) {
			counts.set(country.unit, (counts.get(country.unit) ?? 0) + 1);
			// Melbourne alone may be in Florida, Melbourne and Brisbane are not
			const place = country.place ? (tokens.norm[i] as string) : '';
			if (!country.place || (places.get(country.unit) ?? place) !== place) named.add(country.unit);
			places.set(country.unit, place);
		}
	}
	const [home, times] = [...counts]
		.filter(([unit]) => unit !== 'USD' && named.has(unit))
		.reduce((most, one) => (one[1] > most[1] ? one : most), ['USD', 0] as const);
	const about = times >= SPOKEN && times >= HOME * (counts.get('USD') ?? 0);
	return {
		currencies,
		dollar: about && !isLettered(tokens.text, home) ? home : (signOf(tokens) ?? 'USD'),
		shared: isTraditional(tokens) ? sharedOf(tokens) : null,
	};
}

/** What is named most, with how often; of several the first in code-unit order; null where nothing is. */
function mostNamed(tokens: Tokens, named: (at: number) => string | undefined): readonly [string, number] | null {
	const counts = new Map<string, number>();
	for (let i = 0; i < tokens.length; i++) {
		const unit = named(i);
		if (unit !== undefined) counts.set(unit, (counts.get(unit) ?? 0) + 1);
	}
	return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0] ?? null;
}

/** The currency of the place that an article in traditional writing names most: the 元 of a law of Taiwan is not the mainland's. */
const sharedOf = (tokens: Tokens): string | null =>
	mostNamed(tokens, (at) => (tokens.kind[at] === TokenKind.han ? sharedPlaces.longest(tokens, at)?.values[0] : undefined))?.[0] ?? null;

/** What `$` is in a text of a language whose countries write their own money so: that of the country named most; null elsewhere, or where none is named. */
function signOf(tokens: Tokens): string | null {
	const signs = ownSigns[languageOf(tokens)];
	const most = signs === undefined ? null : mostNamed(tokens, (at) => (tokens.capital[at] === true ? signs.get(tokens.norm[at] as string) : undefined));
	return most !== null && most[1] >= SPOKEN ? most[0] : null;
}

/** Whether a word is the name of a country: `US` and `U.S.`, but not `us`. */
const isCountry = (tokens: Tokens, at: number): boolean => tokens.capital[at] === true && isWritten(tokens, at);

/** Whether a word that is the name of a country in some writing alone is written so: `Chile`, but not `chile`. */
function isWritten(tokens: Tokens, at: number): boolean {
	const written = letteredCountries.get(tokens.norm[at] as string);
	return written === undefined || tokens.text.startsWith(written, tokens.start[at]);
}

/** Whether a text writes a dollar with its letters (`A$5`), so that `$` alone is another. */
function isLettered(text: string, unit: string): boolean {
	for (const [, letters] of text.matchAll(/(?<![a-z])([a-z]{1,3})\$/gi)) if (moneyPrefixValues.get(`${letters?.toLowerCase()}$`) === unit) return true;
	return false;
}

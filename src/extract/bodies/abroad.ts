/** Chinese names of organs of another country that a text leaves without it after the first time: 美国财政部 … 财政部. */
import type { Register } from '../../knowledge/register.js';
import { TokenKind } from '../../text/tokens.js';
import type { Candidate } from './candidate.js';
import type { Scene } from './scene.js';

/** A text speaks of another country all but alone where China is named once in so many times at most. */
const ALONE = 15;
/** Weight of a body in {@link Scene.jurisdictions}: a bare name has told of China that may be none of it. */
const COUNTED = 3;

/**
 * By the name without its country, as tokens joined, the first candidate that names the country, where the text speaks of that country all but alone.
 * A name that is written with two countries is left out. Empty for most texts.
 */
export function namedAbroad(
	{ reading: { tokens }, names, jurisdictions: { main, weight, writing } }: Scene,
	register: Register,
): ReadonlyMap<string, Candidate> {
	if (main === null || main === 'CN') return nothing;
	const first = new Map<string, Candidate>();
	const other = new Set<string>();
	const bare = new Map<string, number>();
	for (const candidate of names) {
		if (tokens.kind[candidate.first] !== TokenKind.han) continue;
		const country = register.places.longest(tokens, candidate.first, candidate.last);
		const place = country?.values[0];
		if (country === null || place?.level !== 'country' || country.last >= candidate.last) {
			const name = nameOf(tokens.norm, candidate.first, candidate.last);
			bare.set(name, (bare.get(name) ?? 0) + 1);
			continue;
		}
		const name = nameOf(tokens.norm, country.last, candidate.last);
		if (place.jurisdiction !== main) other.add(name);
		else if (!first.has(name)) first.set(name, candidate);
	}
	for (const name of other) first.delete(name);
	let own = weight('CN') - writing;
	for (const name of first.keys()) own -= COUNTED * (bare.get(name) ?? 0);
	return own * ALONE <= weight(main) ? first : nothing;
}

const nothing: ReadonlyMap<string, Candidate> = new Map();

/** The tokens of a name, joined. */
export const nameOf = (norm: readonly string[], first: number, last: number): string => norm.slice(first, last).join('');

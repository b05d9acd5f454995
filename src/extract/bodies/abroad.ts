/** Chinese names of organs of another country that a text leaves without it after the first time: 美国财政部 … 财政部. */
import type { Register } from '../../knowledge/register.js';
import { hanOurs } from '../../language/bodies.js';
import { TokenKind, type Tokens } from '../../text/tokens.js';
import type { Candidate } from './candidate.js';
import type { Scene } from './scene.js';

/** A text speaks of another country all but alone where China is named once in so many times at most. */
const ALONE = 15;
/** Weight of a body in {@link Scene.jurisdictions}: a bare name has told of China that may be none of it. */
const COUNTED = 3;

/**
 * By the name without its country, as tokens joined, the first candidate that names the country, where the text speaks of that country and
 * next to nothing of China. A name that is written with two countries is left out. Empty for most texts.
 */
export function namedAbroad({ reading: { tokens }, names, jurisdictions: { weight, writing } }: Scene, register: Register): ReadonlyMap<string, Candidate> {
	const first = new Map<string, { readonly code: string; readonly candidate: Candidate }>();
	const several = new Set<string>();
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
		const code = place.jurisdiction;
		const before = first.get(name);
		if (before === undefined) first.set(name, { code, candidate });
		else if (before.code !== code) several.add(name);
	}
	for (const name of several) first.delete(name);
	if (first.size === 0 || speaksForChina(tokens)) return nothing;
	let own = weight('CN') - writing;
	for (const name of first.keys()) own -= COUNTED * (bare.get(name) ?? 0);
	const found = new Map<string, Candidate>();
	for (const [name, { code, candidate }] of first) if (code !== 'CN' && own * ALONE <= weight(code)) found.set(name, candidate);
	return found;
}

const nothing: ReadonlyMap<string, Candidate> = new Map();

/** 中方, 我国: the writer is, or quotes, one of China's own, whose organs bear no country. */
function speaksForChina(tokens: Tokens): boolean {
	for (let i = 0; i < tokens.length; i++) if (tokens.kind[i] === TokenKind.han && hanOurs.longest(tokens, i) !== null) return true;
	return false;
}

/** The tokens of a name, joined. */
export const nameOf = (norm: readonly string[], first: number, last: number): string => norm.slice(first, last).join('');

/** Governments by the laws they gave: `a Norfolk ordinance`, `Ohio's ban`. */
import type { Register } from '../../../knowledge/register.js';
import { headAdjectives, lawOwners, lawReferences, localLaws, singularArticles, townLaws, townOpeners } from '../../../language/bodies.js';
import type { Explained } from '../../../rules.js';
import { Gap, TokenKind, type Tokens, textOf } from '../../../text/tokens.js';
import { WordMap } from '../../../text/word-map.js';
import type { Candidate } from '../candidate.js';
import { governmentOf } from '../governing.js';
import type { Scene } from '../scene.js';

export const explained: Explained = {
	id: 'bodies/place-law',
	summary: 'a state, province or city named with the law, the ban or the ordinance that is its own',
	why: 'A law of a place was given by its government, and what the law says is said by it.',
	languages: ['en'],
	examples: {
		match: ['An Ohio law permits new wells.', 'They fought Ohio’s ban.', 'A Clearwater ordinance allows wells.'],
		not: ['Wells are legal under Ohio law.', 'An Ohio law firm opened.', 'The Ohio company grew.', 'Clearwater law is old.'],
	},
};

/** Longest name of a place, in tokens. */
const longestPlace = 4;
/** Longest name of a town that no gazetteer holds. */
const longestTown = 3;

const laws = new WordMap([...localLaws].map((word) => [word, true] as const));

/** Laws are rarer than places, so that the walk goes from one to the next and looks before it. */
export function placeLaw({ reading: { tokens }, jurisdictions }: Scene, register: Register): Candidate[] {
	const found: Candidate[] = [];
	for (let law = 1; law < tokens.length; law++) {
		if (laws.at(tokens, law) === undefined || !isLaw(tokens, law)) continue;
		const described = headAdjectives.has(tokens.norm[law - 1] as string);
		const noun = described ? law - 1 : law;
		const last = tokens.norm[noun - 1] === "'s" ? noun - 1 : noun;
		const one = ofPlace(tokens, last, register) ?? (described ? null : ofTown(tokens, last, law, jurisdictions.main));
		if (one !== null) found.push(one);
	}
	return found;
}

/** `Ohio's new |law`, not `Ohio |law| school`. */
function isLaw(tokens: Tokens, at: number): boolean {
	return !tokens.capital[at] && tokens.gap[at] === Gap.space && tokens.norm[at + 1] !== '-' && !lawOwners.has(tokens.norm[at + 1] ?? '');
}

/** `|Ohio| law`, not `under |Ohio| law`. */
function ofPlace(tokens: Tokens, last: number, register: Register): Candidate | null {
	for (let first = Math.max(0, last - longestPlace); first < last; first++) {
		const match = tokens.capital[first] === true ? register.places.longest(tokens, first, last) : null;
		if (match?.last !== last) continue;
		const place = match.values.find(({ adjective, level, capital }) => !adjective && !capital && level !== 'country');
		return place === undefined || lawReferences.has(before(tokens, first))
			? null
			: { first, last, rule: explained.id, named: governmentOf(register, place.jurisdiction, place), country: place.jurisdiction };
	}
	return null;
}

/** `a |Clearwater| ordinance`: only towns and counties give such laws, so that a name no gazetteer holds is one. */
function ofTown(tokens: Tokens, last: number, law: number, jurisdiction: string | null): Candidate | null {
	if (!townLaws.has(tokens.norm[law] as string)) return null;
	let first = last;
	while (first > last - longestTown && tokens.kind[first - 1] === TokenKind.word && tokens.capital[first - 1] === true && tokens.gap[first - 1] === Gap.space)
		first--;
	if (first === last || !townOpeners.has(tokens.norm[first - 1] ?? '')) return null;
	const name = `Government of ${textOf(tokens, first, last).replace(/\s+/g, ' ')}`;
	return { first, last, rule: explained.id, named: { kind: 'formed', name, type: 'subnational', jurisdiction, asks: 'nothing', local: false }, country: null };
}

/** `under |`, `under the |`; `under an |` tells of the law. */
function before({ norm }: Tokens, at: number): string {
	const word = norm[at - 1] ?? '';
	return townOpeners.has(word) && !singularArticles.has(word) ? (norm[at - 2] ?? '') : word;
}

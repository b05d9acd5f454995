/** Governments by the laws they gave: `a Norfolk ordinance`, `Ohio's ban`. */
import type { Register } from '../../../knowledge/register.js';
import { headAdjectives, lawOwners, lawReferences, localLaws, townLaws, townOpeners } from '../../../language/bodies.js';
import type { Explained } from '../../../rules.js';
import { Gap, TokenKind, type Tokens, textOf } from '../../../text/tokens.js';
import { Begin } from '../beginnings.js';
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

export function placeLaw({ reading: { tokens }, beginnings, jurisdictions }: Scene, register: Register): Candidate[] {
	const found: Candidate[] = [];
	for (let i = beginnings.next(0, Begin.capital); i < tokens.length; i = beginnings.next(i + 1, Begin.capital)) {
		if (!tokens.capital[i]) continue;
		const match = register.places.longest(tokens, i);
		if (match === null) {
			const last = townEnd(tokens, i);
			if (last > i) found.push({ first: i, last, rule: explained.id, named: townOf(tokens, i, last, jurisdictions.main), country: null });
			continue;
		}
		const place = match.values.find(({ adjective, level, capital }) => !adjective && !capital && level !== 'country');
		if (place !== undefined && givesLaw(tokens, match.last) && !lawReferences.has(before(tokens, i)))
			found.push({ first: i, last: match.last, rule: explained.id, named: governmentOf(register, place.jurisdiction, place), country: place.jurisdiction });
		i = match.last - 1;
	}
	return found;
}

/** Longest name of a town, in tokens. */
const longestTown = 3;

/** `a |Clearwater| ordinance`: only towns and counties give such laws, so that a name no gazetteer holds is one; the token itself where there is none. */
function townEnd(tokens: Tokens, at: number): number {
	if (!townOpeners.has(tokens.norm[at - 1] ?? '') || tokens.gap[at] !== Gap.space) return at;
	let last = at;
	while (last < at + longestTown && tokens.kind[last] === TokenKind.word && tokens.capital[last] === true && tokens.gap[last] === Gap.space) last++;
	const law = tokens.norm[last] === "'s" ? last + 1 : last;
	return townLaws.has(tokens.norm[law] ?? '') && !tokens.capital[law] && tokens.gap[law] === Gap.space ? last : at;
}

function townOf(tokens: Tokens, first: number, last: number, jurisdiction: string | null): Candidate['named'] {
	const name = `Government of ${textOf(tokens, first, last).replace(/\s+/g, ' ')}`;
	return { kind: 'formed', name, type: 'subnational', jurisdiction, asks: 'nothing', local: false };
}

/** `under |`, `under the |`. */
const before = (tokens: Tokens, at: number): string => (tokens.norm[at - 1] === 'the' ? tokens.norm[at - 2] : tokens.norm[at - 1]) ?? '';

/** `Ohio|'s new law`. */
function givesLaw(tokens: Tokens, at: number): boolean {
	let i = tokens.norm[at] === "'s" ? at + 1 : at;
	if (headAdjectives.has(tokens.norm[i] ?? '')) i++;
	if (!localLaws.has(tokens.norm[i] ?? '') || tokens.capital[i] || tokens.gap[i] !== Gap.space) return false;
	return tokens.norm[i + 1] !== '-' && !lawOwners.has(tokens.norm[i + 1] ?? '');
}

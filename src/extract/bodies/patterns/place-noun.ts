/** Governments told by the noun for their place: `the country will ban`, `the city has opened`, 该市投入. */
import type { Place, Register } from '../../../knowledge/register.js';
import { doubters, placeNouns } from '../../../language/bodies.js';
import type { Explained } from '../../../rules.js';
import { TokenKind } from '../../../text/tokens.js';
import type { Candidate, Scene } from '../candidate.js';
import { governmentOf, governs, hanGoverns, opens } from '../governing.js';
import type { PlaceMention } from '../jurisdictions.js';

export const explained: Explained = {
	id: 'bodies/place-noun',
	summary: 'the country, the city, 该市: the place of that level named last, where it does what a government does',
	why: 'Behind its first mention a place is told by what it is, and its government goes on acting.',
	languages: ['en', 'zh'],
	examples: {
		match: [
			'Norway is small. The country will ban new diesel cars.',
			'Officials met in Wuhan. The city has approved the bridge.',
			'武汉很大。该市投入两亿元改造管网。',
		],
		not: ['Norway is small. The country is cold.', 'The city has grown.', '武汉很大。该市人口众多。'],
	},
};

type Level = 'country' | 'region' | 'city' | 'local';

/** What the levels of the gazetteer are here. */
const levelOf: Readonly<Record<Place['level'], Level>> = {
	country: 'country',
	nation: 'region',
	state: 'region',
	province: 'region',
	prefecture: 'region',
	'autonomous-region': 'region',
	municipality: 'city',
	city: 'city',
};

/** Ascending; linear, for the places before are passed once. */
export function placeNoun({ reading: { tokens }, jurisdictions }: Scene, register: Register): Candidate[] {
	const found: Candidate[] = [];
	const last = new Map<Level, Place>();
	let next = 0;
	for (let i = 0; i < tokens.length; i++) {
		for (; next < jurisdictions.places.length && (jurisdictions.places[next] as PlaceMention).first <= i; next++) {
			const { place } = jurisdictions.places[next] as PlaceMention;
			last.set(levelOf[place.level], place);
			if (place.level === 'city' && !place.capital) last.set('local', place);
		}
		const isHan = tokens.kind[i] === TokenKind.han;
		if (!isHan && tokens.norm[i - 1] !== 'the') continue;
		const noun = placeNouns.longest(tokens, i);
		if (noun === null) continue;
		const acts = isHan
			? hanGoverns(tokens, noun.last, register)
			: !doubters.has(tokens.norm[i - 2] ?? '') && opens(tokens, i) && governs(tokens, noun.last, register);
		const level = noun.values[0] as Level;
		const code = jurisdictions.main;
		// the state that no state is named beside is the country: `the state encourages`
		const place = last.get(level) ?? (level === 'city' ? last.get('local') : undefined) ?? null;
		if (!acts || (place === null && (level === 'city' || level === 'local' || code === null))) continue;
		const jurisdiction = place?.jurisdiction ?? code;
		found.push({ first: i, last: noun.last, rule: explained.id, named: governmentOf(register, jurisdiction, place), country: jurisdiction });
	}
	return found;
}

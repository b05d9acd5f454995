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
	summary: 'the country, the city, 该市: the only place of that level named before, where it does what a government does',
	why: 'Behind its first mention a place is told by what it is, and its government goes on acting.',
	languages: ['en', 'zh'],
	examples: {
		match: [
			'Norway is small. The country will ban new diesel cars.',
			'Officials met in Wuhan. The city has approved the bridge.',
			'武汉很大。该市投入两亿元改造管网。',
		],
		not: [
			'Norway is small. The country is cold.',
			'The city has grown.',
			'武汉很大。该市人口众多。',
			'Norway is small. Kenya is hot. The country will ban new diesel cars.',
			'The country will ban new diesel cars. Norway is small.',
		],
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
	// null where several are named
	const only = new Map<Level, Place | null>();
	const name = (level: Level, place: Place): void => {
		const known = only.get(level);
		only.set(level, known === undefined || (known !== null && isSame(known, place)) ? place : null);
	};
	let next = 0;
	for (let i = 0; i < tokens.length; i++) {
		for (; next < jurisdictions.places.length && (jurisdictions.places[next] as PlaceMention).first <= i; next++) {
			const { place } = jurisdictions.places[next] as PlaceMention;
			name(levelOf[place.level], place);
			if (place.level === 'city' && !place.capital) name('local', place);
		}
		const isHan = tokens.kind[i] === TokenKind.han;
		if (!isHan && tokens.norm[i - 1] !== 'the') continue;
		const noun = placeNouns.longest(tokens, i);
		if (noun === null) continue;
		const acts = isHan
			? hanGoverns(tokens, noun.last, register)
			: !doubters.has(tokens.norm[i - 2] ?? '') && opens(tokens, i) && governs(tokens, noun.last, register);
		const place = only.get(noun.values[0] as Level) ?? null;
		if (!acts || place === null) continue;
		const { jurisdiction } = place;
		found.push({ first: i, last: noun.last, rule: explained.id, named: governmentOf(register, jurisdiction, place), country: jurisdiction });
	}
	return found;
}

/** `Norwegian` is of Norway, 武汉市 is 武汉. */
const isSame = (a: Place, b: Place): boolean => a.jurisdiction === b.jurisdiction && a.level === b.level && (a.level === 'country' || a.name === b.name);

/** Governments told by the noun for their place: `the country will ban`, `the city has opened`, 该市投入. */
import type { Place, Register } from '../../../knowledge/register.js';
import { doubters, hanJoints, hanLocalUnits, hanStops, hanUnitAdjectives, noPlaces, placeNouns } from '../../../language/bodies.js';
import type { Explained } from '../../../rules.js';
import { Gap, TokenKind, type Tokens, textOf } from '../../../text/tokens.js';
import { Begin } from '../beginnings.js';
import type { Candidate } from '../candidate.js';
import { governmentOf, governs, hanGoverns, opens } from '../governing.js';
import type { PlaceMention } from '../jurisdictions.js';
import type { Scene } from '../scene.js';

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
/** A level, or the unit of a county or town: 县. */
type Key = Level | string;

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
export function placeNoun({ reading: { tokens }, beginnings, jurisdictions }: Scene, register: Register): Candidate[] {
	const found: Candidate[] = [];
	// null where several are named
	const only = new Map<Key, Place | null>();
	const name = (level: Key, place: Place): void => {
		const known = only.get(level);
		only.set(level, known === undefined ? place : known !== null && isSame(known, place) ? known : null);
	};
	let next = 0;
	for (let i = beginnings.next(0, Begin.placeNoun); i < tokens.length; i = beginnings.next(i + 1, Begin.placeNoun)) {
		for (; next < jurisdictions.places.length && (jurisdictions.places[next] as PlaceMention).first <= i; next++) {
			const { place } = jurisdictions.places[next] as PlaceMention;
			name(levelOf[place.level], place);
			if (place.level === 'city' && !place.capital) name('local', place);
		}
		const isHan = tokens.kind[i] === TokenKind.han;
		const county = isHan && hanLocalUnits.has(tokens.norm[i] as string) ? countyAt(tokens, i, register) : null;
		if (county !== null) name(tokens.norm[i] as string, county);
		if (!isHan && tokens.norm[i - 1] !== 'the') continue;
		const noun = placeNouns.longest(tokens, i);
		if (noun === null) continue;
		const acts = isHan
			? hanGoverns(tokens, noun.last, register)
			: !doubters.has(tokens.norm[i - 2] ?? '') && opens(tokens, i) && governs(tokens, noun.last, register);
		const place = only.get(noun.values[0] as Level) ?? (isHan ? only.get(tokens.norm[i + 1] as string) : null) ?? null;
		if (!acts || place === null) continue;
		const { jurisdiction } = place;
		found.push({ first: i, last: noun.last, rule: explained.id, named: governmentOf(register, jurisdiction, place), country: jurisdiction });
	}
	return found;
}

/** Longest name of a county in characters, its unit among them. */
const longestCounty = 5;

/** 江西省|青湖县|: a county that no gazetteer holds, whose name begins where a phrase or behind its province. */
function countyAt(tokens: Tokens, unit: number, register: Register): Place | null {
	for (let first = unit - 1; first > unit - longestCounty && first >= 0; first--) {
		if (tokens.kind[first] !== TokenKind.han || tokens.gap[first + 1] !== Gap.none || isNoName(tokens.norm[first] as string)) return null;
		// 小|镇: what kind of town
		if (first === unit - 1 && hanUnitAdjectives.has(tokens.norm[first] as string)) return null;
		if (noPlaces.longest(tokens, first)?.last === unit + 1) return null;
		const opens = first === 0 || tokens.gap[first] !== Gap.none || tokens.kind[first - 1] !== TokenKind.han || endsPlace(tokens, first, register);
		if (!opens || unit - first < 2) continue;
		const name = textOf(tokens, first, unit + 1);
		return { jurisdiction: 'CN', level: 'city', name, names: [name], demonyms: [], capitals: [], adjective: false, capital: false };
	}
	return null;
}

const isNoName = (norm: string): boolean => hanStops.has(norm) || hanJoints.has(norm);

function endsPlace(tokens: Tokens, at: number, register: Register): boolean {
	for (let first = at - 2; first >= Math.max(0, at - longestCounty); first--) if (register.places.longest(tokens, first, at)?.last === at) return true;
	return false;
}

/** `Norwegian` is of Norway, 武汉市 is 武汉, 家住青湖县 is in 青湖县. */
const isSame = (a: Place, b: Place): boolean =>
	a.jurisdiction === b.jurisdiction && a.level === b.level && (a.level === 'country' || a.name === b.name || b.name.endsWith(a.name));

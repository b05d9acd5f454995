/** Governments named by their place: `the Beijing government`, `the federal government`, `Norway will ban`, 中央决定. */
import type { Register } from '../../../knowledge/register.js';
import {
	actVerbs,
	bidders,
	bodyLeaders,
	centreActs,
	cityNouns,
	governFollowers,
	governingNouns,
	governmentAdjectives,
	governmentNouns,
	governmentOwners,
	hanActVerbs,
	hanCentre,
	hanDutyLabels,
	hanGovernment,
	hanJoints,
	hanOwnPlaces,
	hanState,
	hanStateVerbs,
	hanStops,
	hanStopWords,
	hanZoneEnd,
	hanZoneOrgan,
	hanZones,
	localLevels,
	locatives,
	modals,
	nationalLevels,
	noPlaces,
	placeUnits,
	spacedHeads,
	speakersOwn,
	stativeVerbs,
} from '../../../language/bodies.js';
import type { Explained } from '../../../rules.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import { Begin, type Beginnings } from '../beginnings.js';
import type { Candidate } from '../candidate.js';
import { governmentOf, governs, hanGoverns, isOwned, opens, row } from '../governing.js';
import { namesOtherCountry } from '../jurisdictions.js';
import type { Scene } from '../scene.js';

export const explained: Explained = {
	id: 'bodies/government',
	summary: 'a government by its place or level, and a place that governs: the subject of a verb of policy',
	why: 'News names governments by their country or city; a country as a mere place is no body.',
	languages: ['en', 'zh'],
	examples: {
		match: [
			'Norway will ban new diesel cars.',
			'The Yinchuan municipal government paid the subsidy.',
			'In Britain, the government pledged support.',
			'中央决定延长政策。',
		],
		not: ['He lives in Norway.', 'Norway has five million people.', 'The Chinese economy grew.'],
	},
};

export function government(scene: Scene, register: Register): Candidate[] {
	const { beginnings } = scene;
	const { tokens } = scene.reading;
	const found: Candidate[] = [];
	const cities = citiesOf(tokens, beginnings);
	for (let i = beginnings.next(0, Begin.government | Begin.capital); i < tokens.length; i = beginnings.next(i + 1, Begin.government | Begin.capital)) {
		const made =
			tokens.kind[i] === TokenKind.han
				? (centre(tokens, i, register) ?? hanPlace(scene, i, register))
				: (byLevel(scene, i, register) ?? byPlace(scene, i, register, cities) ?? byUnit(scene, i, register));
		if (made === null) continue;
		found.push(made);
		i = made.last - 1;
	}
	return found;
}

/** 中央|决定: the centre acts. */
function centre(tokens: Tokens, at: number, register: Register): Candidate | null {
	const match = hanCentre.longest(tokens, at);
	if (match === null) return null;
	const body = register.bodies.get('cn-government');
	if (body === undefined || tokens.norm[at - 1] === '中' || tokens.norm[at - 1] === '党') return null;
	const acts = hanActVerbs.longest(tokens, match.last) !== null || centreActs.has(tokens.norm[match.last] ?? '');
	return !acts ? null : { first: at, last: match.last, rule: explained.id, named: { kind: 'registered', bodies: [body], bare: false }, country: 'CN' };
}

/** 益阳|近三年举办, 国家|鼓励: a place or the state at the start of a clause, before what an administration does. */
function hanPlace({ reading: { tokens }, beginnings }: Scene, at: number, register: Register): Candidate | null {
	const zone = beginnings.within(at + nearestZone, at + longestZone + 1, Begin.hanZone) ? hanZone(tokens, at, register) : null;
	if (zone !== null) return zone;
	if (!opensHan(tokens, at, register)) return null;
	const own = ownPlace(tokens, at, register);
	if (own !== null) return own;
	const state = hanState.longest(tokens, at);
	if (state !== null)
		return hanStateVerbs.longest(tokens, state.last) === null && !hanGoverns(tokens, state.last, register)
			? null
			: { first: at, last: state.last, rule: explained.id, named: governmentOf(register, 'CN', null), country: 'CN' };
	const match = register.places.longest(tokens, at);
	const place = match?.values[0];
	if (match === null || place === undefined || place.jurisdiction === 'EU') return null;
	if (!hanGoverns(tokens, match.last, register)) return null;
	return {
		first: at,
		last: match.last,
		rule: explained.id,
		named: governmentOf(register, place.jurisdiction, place.capital ? null : place),
		country: place.jurisdiction,
	};
}

/** 本市|将推出: the administration of the place that the article is about. */
function ownPlace(tokens: Tokens, at: number, register: Register): Candidate | null {
	const match = hanOwnPlaces.longest(tokens, at);
	const level = match?.values[0];
	if (match === null || level === undefined || !hanGoverns(tokens, match.last, register)) return null;
	return {
		first: at,
		last: match.last,
		rule: explained.id,
		named: { kind: 'formed', name: level + hanGovernment, type: 'subnational', jurisdiction: 'CN', asks: 'nothing', local: true },
		country: 'CN',
	};
}

/** Shortest and longest name of a district before its level, in characters. */
const nearestZone = 2;
const longestZone = 6;

/** 、松江区|牵头, 成都高新区|出台: a district or zone that no gazetteer holds, where a clause or a member of a list begins. */
function hanZone(tokens: Tokens, at: number, register: Register): Candidate | null {
	if (at > 0 && tokens.gap[at] === Gap.none && tokens.kind[at - 1] !== TokenKind.mark) return null;
	if (noPlaces.longest(tokens, at) !== null || hanJoints.has(tokens.norm[at] as string) || hanStops.has(tokens.norm[at] as string)) return null;
	const place = register.places.longest(tokens, at)?.last ?? at;
	for (let i = Math.max(place, at + 1); i <= at + longestZone && i < tokens.length; i++) {
		if (tokens.kind[i] !== TokenKind.han || tokens.gap[i] !== Gap.none || hanJoints.has(tokens.norm[i] as string)) return null;
		if (hanStops.has(tokens.norm[i] as string) || (i - 2 >= place && hanStopWords.longest(tokens, i - 2, i) !== null)) return null;
		if (noPlaces.longest(tokens, i - 1) !== null) return null;
		if (i < at + nearestZone) continue;
		const zone = hanZones.longest(tokens, i);
		if (zone === null || !(hanGoverns(tokens, zone.last, register) || isCharged(tokens, at))) continue;
		const name = tokens.text.slice(tokens.start[at], tokens.end[zone.last - 1]);
		const organ = zone.last - zone.first > 1 && name.endsWith(hanZoneEnd) ? hanZoneOrgan : hanGovernment;
		const named = { kind: 'formed', name: name + organ, type: 'subnational', jurisdiction: 'CN', asks: 'nothing', local: false } as const;
		return { first: at, last: zone.last, rule: explained.id, named, country: 'CN' };
	}
	return null;
}

/** How far before a member of a list its label is looked for, in tokens. */
const labelReach = 80;
const labelSize = 4;

/** 责任单位：市科委、|松江区: a member of a list that is labelled with a duty. */
function isCharged(tokens: Tokens, at: number): boolean {
	if (tokens.norm[at - 1] !== '、' && tokens.norm[at - 1] !== ':') return false;
	for (let i = at - 1; i > at - labelReach && i > 0 && tokens.gap[i] !== Gap.block; i--) {
		const norm = tokens.norm[i] as string;
		if (norm === ':') return i >= labelSize && hanDutyLabels.longest(tokens, i - labelSize)?.last === i;
		if (tokens.kind[i] === TokenKind.mark && norm !== '、' && norm !== '(' && norm !== ')') return false;
	}
	return false;
}

/** Longest name of a place in characters. */
const longestPlace = 5;

/** Whether a clause opens here, or before the places that are named in a row with this one: 沙特、|伊朗|宣布, not 在南昌、|九江. */
function opensHan(tokens: Tokens, at: number, register: Register): boolean {
	let first = at;
	for (let places = 0; places < row && first > 0 && tokens.gap[first] === Gap.none; places++) {
		if (tokens.norm[first - 1] !== '、') return tokens.kind[first - 1] === TokenKind.mark;
		const end = first - 1;
		first = end - 1;
		while (first > 0 && end - first < longestPlace && register.places.longest(tokens, first, end)?.last !== end) first--;
		if (register.places.longest(tokens, first, end)?.last !== end) return false;
	}
	return true;
}

/** `the government`, `central government`: of the country the article speaks of. */
function byLevel(scene: Scene, at: number, register: Register): Candidate | null {
	const { tokens } = scene.reading;
	if (!governmentNouns.has(tokens.norm[at] as string)) return null;
	const level = tokens.norm[at - 1] ?? '';
	// cross-government
	if (level === '-' && tokens.gap[at] === Gap.none) return null;
	const national = nationalLevels.has(level);
	const own = ownGovernment(scene, at, register);
	if (!national && level !== 'the' && !speakersOwn.has(level) && !own && !opens(tokens, at)) return null;
	// government offices, government-run: an adjective
	const next = at + 1;
	if (tokens.norm[next] === '-') return null;
	const free =
		tokens.kind[next] !== TokenKind.word ||
		tokens.norm[next] === "'s" ||
		modals.has(tokens.norm[next] as string) ||
		actVerbs.has(tokens.norm[next] as string) ||
		/(ed|ing|n't)$/.test(tokens.norm[next] as string) ||
		governFollowers.has(tokens.norm[next] as string);
	if (!free) return null;
	if (tokens.norm[next] === 'of' && tokens.capital[next + 1]) return null;
	const code = scene.jurisdictions.main;
	if (code === 'EU') return null;
	return { first: national ? at - 1 : at, last: next, rule: explained.id, named: governmentOf(register, code, null), country: code };
}

/** Most tokens that say which of its governments a country has. */
const adjectives = 6;

/** Where the adjective begins that ends with a token, or behind the token where none does: `right-wing`. */
function adjectiveBefore(tokens: Tokens, at: number): number {
	for (let first = Math.max(0, at - 2); first <= at; first++) if (governmentAdjectives.longest(tokens, first, at + 1)?.last === at + 1) return first;
	return at + 1;
}

/** `the new coalition| government`, `her| government`, `Norway's new minority| government`. */
function ownGovernment({ reading: { tokens, sentenceOf, sentences }, jurisdictions }: Scene, at: number, register: Register): boolean {
	// `the military government| in Chile`
	if (locatives.has(tokens.norm[at + 1] ?? '') && register.places.longest(tokens, at + 2) !== null) return false;
	let i = at - 1;
	for (let first = adjectiveBefore(tokens, i); first <= i && i > at - 1 - adjectives; first = adjectiveBefore(tokens, i)) i = first - 1;
	// told of another country, here or in the sentence before
	const here = sentenceOf[at] as number;
	if (i < at - 1 && namesOtherCountry(jurisdictions, sentences[Math.max(0, here - 1)]?.first ?? at, sentences[here]?.last ?? at)) return false;
	return governmentOwners.has(tokens.norm[i] ?? '') && (i < at - 1 || tokens.norm[i] !== "'s") && tokens.gap[i + 1] !== Gap.block;
}

/** `the Yinchuan municipal government`, `Norway will ban`. */
function byPlace(scene: Scene, at: number, register: Register, cities: ReadonlySet<string>): Candidate | null {
	const { tokens } = scene.reading;
	if (!tokens.capital[at]) return null;
	const match = register.places.longest(tokens, at);
	const place = match?.values[0];
	if (match === null || place === undefined) return null;
	let i = match.last;
	if (tokens.norm[i] === "'s") i++;
	const levels = i;
	while (
		i < tokens.length &&
		i < levels + 3 &&
		(localLevels.has(tokens.norm[i] as string) || nationalLevels.has(tokens.norm[i] as string) || (tokens.norm[i] === "'s" && i > levels))
	)
		i++;
	if (governmentNouns.has(tokens.norm[i] ?? '') && isOwned(tokens, i + 1)) return null;
	if ((governmentNouns.has(tokens.norm[i] ?? '') || governingNouns.has(tokens.norm[i] ?? '')) && tokens.gap[i] !== Gap.block)
		return { first: at, last: i + 1, rule: explained.id, named: governmentOf(register, place.jurisdiction, place), country: place.jurisdiction };
	if (place.adjective || tokens.norm[match.last] === "'s" || (place.jurisdiction === 'EU' && !place.capital)) return null;
	// `New York| City| ordered`
	if (isUnit(tokens, match.last)) return null;
	if (!isBidden(tokens, at, match.last, register) && !(opens(tokens, at) && !isJoined(tokens, at, register) && governs(tokens, match.last, register)))
		return null;
	// `Moscow denied it`: the capital stands for its country
	const isCity = cities.has(tokens.norm[match.last - 1] as string);
	const seat = isCity ? undefined : match.values.find(({ capital }) => capital);
	const named = governmentOf(register, (seat ?? place).jurisdiction, seat === undefined ? place : null);
	return { first: at, last: match.last, rule: explained.id, named, country: (seat ?? place).jurisdiction };
}

const isUnit = (tokens: Tokens, at: number): boolean => placeUnits.has(tokens.norm[at] ?? '') && tokens.capital[at] === true && tokens.gap[at] === Gap.space;

/** Longest name before a unit or `government`, in tokens. */
const longestUnit = 4;

/** `Clearwater County |ordered`, `the Clearwater state |government`; `the Hall |government` is that of the country. */
function byUnit({ reading: { tokens }, jurisdictions, style, reading }: Scene, at: number, register: Register): Candidate | null {
	if (!isProper(tokens, at) || isProper(tokens, at - 1) || style[reading.sentenceOf[at] as number] !== 'plain') return null;
	const city = unitOf(tokens, at, register);
	if (city > at) return local(tokens, at, city, city, jurisdictions.main);
	let last = at + 1;
	while (last < at + longestUnit && isProper(tokens, last) && tokens.gap[last] === Gap.space) last++;
	if (isUnit(tokens, last - 1) && last - at > 1) {
		const open = opens(tokens, at) || isBidden(tokens, at, last, register);
		return open && governs(tokens, last, register) ? local(tokens, at, last, last, jurisdictions.main) : null;
	}
	let end = tokens.norm[last] === "'s" ? last + 1 : last;
	const levels = end;
	while (end < levels + 2 && localLevels.has(tokens.norm[end] ?? '')) end++;
	// `the Hall| Government`, but not `the Clearwater Falls| Government`
	if (!governmentNouns.has(tokens.norm[end] ?? '') || (tokens.capital[end] && !isHeaded(tokens, at, end)) || tokens.gap[end] !== Gap.space) return null;
	if (end > levels) return local(tokens, at, last, end + 1, jurisdictions.main);
	const code = jurisdictions.main;
	// `Hall| Government to close ten wells`
	const named = tokens.norm[at - 1] === 'the' || (tokens.capital[end] === true && opens(tokens, at));
	if (!named || code === null || code === 'EU') return null;
	return { first: at, last: end + 1, rule: explained.id, named: governmentOf(register, code, null), country: code };
}

/** `the Hall| Government`: of one name that says nothing else: not `the Local| Government`, `the Hall| Government Centre`. */
const isHeaded = (tokens: Tokens, at: number, end: number): boolean =>
	end === at + 1 && !localLevels.has(tokens.norm[at] as string) && !(tokens.capital[end + 1] && tokens.gap[end + 1] === Gap.space);

/** `City of Clearwater| will`: the end of the name, or the token itself where there is none that governs. */
function unitOf(tokens: Tokens, at: number, register: Register): number {
	if (!placeUnits.has(tokens.norm[at] as string) || tokens.norm[at + 1] !== 'of' || !isProper(tokens, at + 2)) return at;
	let last = at + 3;
	while (last < at + 2 + longestUnit && isProper(tokens, last) && tokens.gap[last] === Gap.space) last++;
	return opens(tokens, at) && governs(tokens, last, register) ? last : at;
}

/** A capitalised word that is neither the head of a body nor opens a sentence or stands before a name. */
const isProper = (tokens: Tokens, at: number): boolean =>
	at >= 0 &&
	tokens.kind[at] === TokenKind.word &&
	tokens.capital[at] === true &&
	!bodyLeaders.has(tokens.norm[at] as string) &&
	(!spacedHeads.has(tokens.norm[at] as string) || placeUnits.has(tokens.norm[at] as string));

function local(tokens: Tokens, first: number, nameEnd: number, last: number, country: string | null): Candidate {
	const name = `Government of ${tokens.text.slice(tokens.start[first], tokens.end[nameEnd - 1]).replace(/\s+/g, ' ')}`;
	return {
		first,
		last,
		rule: explained.id,
		named: { kind: 'formed', name, type: 'subnational', jurisdiction: country, asks: 'nothing', local: false },
		country: null,
	};
}

/** `teachers in Lagos and| Abuja filed complaints`, `the threat from Russia,| Iran and Syria is growing`: places where something is, none that acts. */
function isJoined(tokens: Tokens, at: number, register: Register): boolean {
	let first = at;
	for (let places = 0; places < row && isJoint(tokens, first - 1); places++) {
		// `China,| Russia, and| Iran`
		const end = tokens.norm[first - 2] === ',' ? first - 2 : first - 1;
		let start = end - 1;
		while (start > end - longestEnglish && !(tokens.capital[start] && register.places.longest(tokens, start)?.last === end)) start--;
		if (!tokens.capital[start] || register.places.longest(tokens, start)?.last !== end) return false;
		first = start;
	}
	return first < at && locatives.has(tokens.norm[first - 1] ?? '');
}

/** Longest name of a place in a row of them, in tokens. */
const longestEnglish = 4;

const isJoint = (tokens: Tokens, at: number): boolean => tokens.norm[at] === 'and' || tokens.norm[at] === 'or' || tokens.norm[at] === ',';

/** Words before a local level, `Beijing municipal`, or after `the city of`: a capital among them has an administration of its own in this article. */
function citiesOf(tokens: Tokens, beginnings: Beginnings): Set<string> {
	const cities = new Set<string>();
	for (let i = beginnings.next(0, Begin.city); i < tokens.length; i = beginnings.next(i + 1, Begin.city)) {
		if (i > 0 && localLevels.has(tokens.norm[i] as string)) cities.add(tokens.norm[i - 1] as string);
		if (cityNouns.has(tokens.norm[i] as string) && tokens.norm[i + 1] === 'of' && i + 2 < tokens.length) cities.add(tokens.norm[i + 2] as string);
	}
	return cities;
}

/** `for| Tokyo |to roll out`, `urged| Beijing| to act`, `urged| Kenya| and Ghana to act`. */
function isBidden(tokens: Tokens, at: number, last: number, register: Register): boolean {
	if (!bidders.has(tokens.norm[at - 1] ?? '') || tokens.gap[at] === Gap.block) return false;
	const to = rowEnd(tokens, last, register);
	return tokens.norm[to] === 'to' && tokens.kind[to + 1] === TokenKind.word && !stativeVerbs.has(tokens.norm[to + 1] as string);
}

/** Where a row of places ends that goes on behind one: `Kenya|, Ghana and Norway|`. */
function rowEnd(tokens: Tokens, last: number, register: Register): number {
	let end = last;
	for (let places = 1; places < row; places++) {
		let next = end;
		while (next < end + JOINTS && isJoint(tokens, next)) next++;
		const match = next > end && tokens.capital[next] ? register.places.longest(tokens, next) : null;
		if (match === null) return end;
		end = match.last;
	}
	return end;
}

/** Tokens that join two places of a row: `, and`. */
const JOINTS = 2;

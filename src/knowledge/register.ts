/** The register of public bodies, compiled for matching. */
import { createHash } from 'node:crypto';
import { definiteEndings } from '../language/sv/bodies.js';
import { Lexicon, phraseTokens } from '../text/lexicon.js';
import { byCodeUnit } from '../text/order.js';
import { fold } from '../text/tokens.js';
import type { Body } from '../timeline/schema.js';
import { placedSpellings, spellingsOf } from './aliases.js';
import { leaders } from './leaders.js';
import type { BodyRow, PlaceRow } from './schema.js';
import { shippedPlaces, shippedRows } from './shipped.js';

export interface RegisteredBody extends Body {
	readonly aliases: readonly string[];
	readonly abbreviations: readonly string[];
	readonly successors: readonly string[];
	/** Ids of the bodies whose duties it took over, in code-unit order. */
	readonly predecessors: readonly string[];
}

/** A name under which a body is known. */
export interface Alias {
	readonly body: RegisteredBody;
	readonly written: string;
	/** An abbreviation or a single word: counts only as written, case and all. */
	readonly exact: boolean;
	/** A name that many countries have: `Ministry of Health`, `Parliament`, `central bank`. */
	readonly bare: boolean;
	/** Made by a spelling rule; a name that stands in the data goes before it. */
	readonly made: boolean;
	/** Another word as well: counts only where a phrase begins. */
	readonly opening: boolean;
}

export interface Place extends PlaceRow {
	readonly adjective: boolean;
	/** The seat of its country's government, by which the government is called: `Moscow`. */
	readonly capital: boolean;
}

export interface Register {
	/** sha256 of the data it was compiled from: part of the rules hash. */
	readonly hash: string;
	readonly bodies: ReadonlyMap<string, RegisteredBody>;
	readonly names: Lexicon<Alias>;
	readonly places: Lexicon<Place>;
	/** English names of countries by their codes. */
	readonly countries: ReadonlyMap<string, string>;
	/** The parliament of each country, where the data has it as a whole. */
	readonly legislatures: ReadonlyMap<string, RegisteredBody>;
	readonly cabinets: ReadonlyMap<string, RegisteredBody>;
	/** The bodies of each country by the names that are left of theirs without it: `department of energy` of `Department of Energy of the Philippines`. */
	readonly athome: ReadonlyMap<string, ReadonlyMap<string, RegisteredBody>>;
}

const han = /\p{Script=Han}/u;

let shipped: Register | null = null;

/** The register that ships with the package, compiled once. */
export function shippedRegister(): Register {
	shipped ??= compile(shippedRows(), shippedPlaces());
	return shipped;
}

/** Compiles rows for matching. Linear in the number of names. */
export function compile(rows: readonly BodyRow[], places: readonly PlaceRow[]): Register {
	const predecessors = new Map<string, string[]>();
	for (const row of rows) {
		for (const successor of row.successors) {
			const list = predecessors.get(successor);
			if (list === undefined) predecessors.set(successor, [row.id]);
			else list.push(row.id);
		}
	}
	const bodies = new Map<string, RegisteredBody>();
	const names = new Lexicon<Alias>();
	const left = namesAbroad(rows, places);
	const banks = describedBanks(rows);
	for (const row of rows) {
		const body = bodyOf(row, predecessors.get(row.id) ?? []);
		bodies.set(row.id, body);
		const own = ownPlaces(row, places);
		for (const { written, exact, made, opening } of namesOf(row, own)) {
			const bare = isBare(written) || isToldApart(written, row) || lacksPlace(written, row, own) || (han.test(written) && left.shared.has(normOf(written)));
			// field by field: the engine copies an object's fields one by one, and there are some twenty thousand names
			names.add(written, { body, written, exact, bare, made, opening });
		}
		if (banks.has(row.id)) names.add(CENTRAL_BANK, { body, written: CENTRAL_BANK, exact: false, bare: true, made: true, opening: false });
		for (const written of left.of.get(row.id) ?? []) names.add(written, { written, exact: false, made: true, opening: true, body, bare: true });
	}
	const countries = new Map(places.filter(({ level }) => level === 'country').map(({ jurisdiction, name }) => [jurisdiction, name]));
	return {
		get hash() {
			return hashOf(rows, places);
		},
		bodies,
		names,
		places: placeLexicon(places),
		countries,
		legislatures: firstOfKind(bodies.values(), 'legislature'),
		cabinets: firstOfKind(bodies.values(), 'cabinet'),
		athome: namesAtHome(bodies.values(), places),
	};
}

/** What a country calls its own organs by: their names in the data without the country. Where two are left one name, none has it. */
function namesAtHome(bodies: Iterable<RegisteredBody>, places: readonly PlaceRow[]): Map<string, Map<string, RegisteredBody>> {
	const countries = new Map<string, { readonly nouns: readonly string[]; readonly adjectives: readonly string[] }>();
	for (const { level, jurisdiction, names, demonyms } of places) if (level === 'country') countries.set(jurisdiction, { nouns: names, adjectives: demonyms });
	const home = new Map<string, Map<string, RegisteredBody>>();
	const shared: [Map<string, RegisteredBody>, string][] = [];
	for (const body of bodies) {
		const own = body.jurisdiction === null ? undefined : countries.get(body.jurisdiction);
		if (own === undefined || body.to !== null || placeless.has(body.kind)) continue;
		const names = home.get(body.jurisdiction as string) ?? new Map<string, RegisteredBody>();
		home.set(body.jurisdiction as string, names);
		for (const written of [body.name, ...body.aliases]) {
			const left = han.test(written) ? null : withoutCountry(written, own.nouns, own.adjectives);
			if (left === null || (!left.includes(' ') && body.kind !== 'legislature')) continue;
			const key = fold(left);
			const known = names.get(key);
			if (known !== undefined && known !== body) shared.push([names, key]);
			names.set(key, known ?? body);
		}
	}
	for (const [names, key] of shared) names.delete(key);
	return home;
}

/** A name without the country beside it: `Parliament of Kenya`, `Kenyan parliament`, `Kenya's parliament`; null where it has none. */
function withoutCountry(name: string, nouns: readonly string[], adjectives: readonly string[]): string | null {
	for (const noun of nouns) {
		for (const tail of [` of ${noun}`, ` of the ${noun}`, ` (${noun})`]) if (name.endsWith(tail)) return name.slice(0, -tail.length);
		if (name.startsWith(`${noun}'s `)) return name.slice(noun.length + 3);
	}
	for (const adjective of adjectives) if (name.startsWith(`${adjective} `)) return name.slice(adjective.length + 1);
	return null;
}

/** What every central bank is called in running text. */
const CENTRAL_BANK = 'central bank';

/** The ids of the banks that are their country's central bank and whose rows do not say that they are called so: the first standing one of each country. */
function describedBanks(rows: readonly BodyRow[]): Set<string> {
	const first = new Map<string, BodyRow>();
	const said = new Set<string>();
	for (const row of rows) {
		if (row.kind !== 'central-bank' || row.jurisdiction == null || row.to != null) continue;
		if (!first.has(row.jurisdiction)) first.set(row.jurisdiction, row);
		if (row.aliases.includes(CENTRAL_BANK)) said.add(row.jurisdiction);
	}
	return new Set([...first.values()].filter(({ jurisdiction }) => !said.has(jurisdiction ?? '')).map(({ id }) => id));
}

/** A part of a parliament. */
const part = /Senate|House|Committee/;

/** The first standing body of a kind that the data has of each country, parts left out. */
function firstOfKind(bodies: Iterable<RegisteredBody>, kind: string): Map<string, RegisteredBody> {
	const first = new Map<string, RegisteredBody>();
	for (const body of bodies)
		if (body.kind === kind && body.jurisdiction !== null && body.to === null && !part.test(body.name) && !first.has(body.jurisdiction))
			first.set(body.jurisdiction, body);
	return first;
}

/**
 * Every name of a row with how it is to be matched, those of the data first.
 * @param places what the place is called that its names may stand beside
 */
export function namesOf(row: BodyRow, places: readonly string[] = []): Omit<Alias, 'body' | 'bare'>[] {
	const listed = [row.name, ...(row.localName == null ? [] : [row.localName]), ...row.aliases];
	const seen = new Set<string>();
	const all: Omit<Alias, 'body' | 'bare'>[] = [];
	const add = (written: string, exact: boolean, made: boolean, opening = false): void => {
		const key = exact ? written : fold(written);
		if (seen.has(key)) return;
		seen.add(key);
		all.push({ written, exact, made, opening });
	};
	for (const name of listed) add(name, isExact(name), false);
	for (const name of listed) if (definiteEndings.some((ending) => name.endsWith(ending))) add(`${name}s`, isExact(name), true);
	for (const name of row.abbreviations) add(name, true, false);
	for (const name of row.shortNames) add(name, false, false, true);
	for (const name of listed) for (const spelling of placedSpellings(name, places)) add(spelling, isExact(spelling), true);
	for (const name of listed) {
		if (han.test(name) || isExact(name)) continue;
		for (const spelling of spellingsOf(name, row.jurisdiction === 'CN')) add(spelling, false, true);
	}
	return all;
}

/** Names that begin with their head or end in `Ministry`, single words that are no abbreviation, and descriptions in small letters. */
function isBare(name: string): boolean {
	if (han.test(name)) return false;
	return (
		/^[a-z ]+$/.test(name) ||
		/^[A-Z][a-z]+$/.test(name) ||
		/^(Federal |National )?(Ministry|Department|Office|Bureau|House|Supreme Court|High Court|Court|Council|Parliament)\b/.test(name) ||
		/^(?:(?:Coast|Border|National) Guard|Air Force|Marine Corps|National Assembly|(?:National )?Elect(?:ion|oral) (?:Commission|Council)|House of Representatives|Cabinet Office|State Council|National Treasury)$/.test(
			name,
		) ||
		/^Attorney[ -]General's Office$/.test(name) ||
		/^[\w ]+ (Ministry|Department)$/.test(name)
	);
}

/** A name to which that of the row adds its country or its state, since others bear it: `Supreme Court` of `Supreme Court of Kenya`, `Harbour Commission` of `Ohio Harbour Commission`. */
const isToldApart = (written: string, { name, kind }: BodyRow): boolean =>
	name.startsWith(`${written} (`) || name.startsWith(`${written} of `) || (kind === 'subnational' && name.endsWith(` ${written}`));

/** Countries and regions whose organs bear Chinese names that organs of the mainland bear as well. */
const chinese = new Set(['HK', 'MO', 'TW']);
/** The kinds of body that a Chinese text on their country calls without it once it has named it. */
const calledShort = new Set(['ministry', 'legislature', 'agency', 'office', 'regulator']);
/** What such a name ends in where it is short; an agency's is long: 局 of two or three characters is one of any place's. */
const shortEndings = /^国会$|[部院]$/;
/** Characters of a name that is no other body's, whatever it ends in. */
const TELLING = 5;

/** A Chinese name as its tokens are matched. */
const normOf = (name: string): string => phraseTokens(name).join('');

/**
 * Chinese names that stand without their country: 国土安全部 for 美国国土安全部.
 * None that a body of China, Hong Kong, Macao or Taiwan bears. `shared` are those that stand so in the data of another body.
 */
function namesAbroad(rows: readonly BodyRow[], places: readonly PlaceRow[]): { of: ReadonlyMap<string, readonly string[]>; shared: ReadonlySet<string> } {
	const countries = new Map<string, readonly string[]>();
	for (const { level, jurisdiction, names } of places)
		if (level === 'country')
			countries.set(
				jurisdiction,
				names.filter((name) => han.test(name)),
			);
	const listed = (row: BodyRow): string[] => [row.localName ?? '', ...row.aliases, ...row.shortNames].filter((name) => han.test(name));
	const isChinese = ({ jurisdiction }: BodyRow): boolean => jurisdiction === 'CN' || chinese.has(jurisdiction ?? '');
	const taken = new Set(rows.filter(isChinese).flatMap(listed).map(normOf));
	const of = new Map<string, string[]>();
	for (const row of rows) {
		if (row.jurisdiction == null || isChinese(row) || !calledShort.has(row.kind)) continue;
		const own = countries.get(row.jurisdiction) ?? [];
		const left = new Set<string>();
		for (const name of listed(row))
			for (const country of own) {
				const rest = name.startsWith(country) ? name.slice(country.length) : '';
				if ((shortEndings.test(rest) || rest.length >= TELLING) && !taken.has(normOf(rest))) left.add(normOf(rest));
			}
		for (const name of listed(row)) left.delete(normOf(name));
		if (left.size > 0) of.set(row.id, [...left]);
	}
	return { of, shared: new Set([...of.values()].flat()) };
}

/** Kinds of body that are not told apart by their place. */
const placeless = new Set(['company', 'bank', 'media', 'party', 'party-organisation', 'association', 'university', 'hospital']);

/** What the place is called that tells an organ of one of them from its namesakes; nothing for all others. */
export function ownPlaces({ jurisdiction, kind }: BodyRow, places: readonly PlaceRow[]): readonly string[] {
	if (jurisdiction == null || !chinese.has(jurisdiction) || placeless.has(kind)) return [];
	return places.find((place) => place.level === 'country' && place.jurisdiction === jurisdiction)?.names ?? [];
}

/** A Chinese name without the place that the local name gives: 税务局 of 香港税务局. It is anybody's but where that place is spoken of. */
function lacksPlace(written: string, { kind, localName }: BodyRow, places: readonly string[]): boolean {
	// 港府 is one government, whoever says it
	if (kind === 'government') return false;
	return han.test(written) && localName != null && places.some((place) => localName.startsWith(place)) && !places.some((place) => written.includes(place));
}

/** Single words and names with an all-capital word (`China CDC`, `HM Treasury`) count only as written. */
function isExact(name: string): boolean {
	if (han.test(name)) return false;
	return !/[\s-]/.test(name) || /(^|\s)[A-Z]{2,}(\s|$)/.test(name);
}

function bodyOf(row: BodyRow, predecessors: readonly string[]): RegisteredBody {
	return {
		id: row.id,
		name: row.name,
		abbreviation: row.abbreviations[0] ?? null,
		localName: row.localName ?? null,
		jurisdiction: row.jurisdiction ?? null,
		kind: row.kind,
		from: row.from ?? null,
		to: row.to ?? null,
		successor: row.successors[0] ?? null,
		registered: true,
		aliases: row.aliases,
		abbreviations: row.abbreviations,
		successors: row.successors,
		predecessors: [...predecessors].sort(byCodeUnit),
	};
}

function placeLexicon(rows: readonly PlaceRow[]): Lexicon<Place> {
	const lexicon = new Lexicon<Place>();
	for (const row of rows) {
		const noun: Place = { ...row, adjective: false, capital: false };
		const adjective: Place = { ...row, adjective: true, capital: false };
		for (const name of row.names) lexicon.add(name, noun);
		for (const name of row.demonyms) lexicon.add(name, adjective);
		for (const name of row.capitals) lexicon.add(name, { ...noun, level: 'city', name, capital: true });
	}
	return lexicon;
}

function hashOf(rows: readonly BodyRow[], places: readonly PlaceRow[]): string {
	const lines = [...rows, ...places, ...leaders].map((row) => JSON.stringify(row)).sort(byCodeUnit);
	const hash = createHash('sha256');
	for (const line of lines) hash.update(line).update('\n');
	return hash.digest('hex');
}

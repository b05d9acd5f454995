/** From a candidate to the body it stands for. */
import type { Place, Register, RegisteredBody } from '../../knowledge/register.js';
import { governmentWords, organLevels, stateForms } from '../../language/bodies.js';
import { fold, isUpper, textOf, tokenize } from '../../text/tokens.js';
import { isRecentYear } from '../../text/years.js';
import { contentHash } from '../../timeline/hash.js';
import type { Body } from '../../timeline/schema.js';
import { namedAbroad, nameOf } from './abroad.js';
import { Begin } from './beginnings.js';
import type { Candidate } from './candidate.js';
import { inFull, type LocalPlaces, localPlaces } from './local-places.js';
import { organInFull } from './organ-names.js';
import { resolve } from './resolve.js';
import type { Scene } from './scene.js';
import { supported } from './supported.js';

/** What the candidates of an article tell together. */
export interface Known {
	/** Bodies named in full somewhere. */
	readonly inFull: ReadonlySet<RegisteredBody>;
	readonly places: LocalPlaces;
	/** `municipal health commission` to the candidate that names its place, `Lakeside Municipal Health Commission`, or null where several places have one. */
	readonly organs: ReadonlyMap<string, Candidate | null>;
	/** Names that a text on another country leaves without it, see {@link namedAbroad}. */
	readonly abroad: ReadonlyMap<string, Candidate>;
	/** The first year each sentence names, or null. */
	readonly years: readonly (string | null)[];
}

export function knownFrom(scene: Scene, register: Register, candidates: readonly Candidate[]): Known {
	const named = new Set<RegisteredBody>();
	for (const { rule, named: name } of candidates)
		if (rule === 'bodies/registered' && name.kind === 'registered') for (const body of name.bodies) named.add(body);
	return {
		inFull: named,
		places: localPlaces(candidates),
		organs: organsOfPlaces(candidates),
		abroad: namedAbroad(scene, register),
		years: yearsOf(scene),
	};
}

function yearsOf({ reading: { tokens, sentences, sentenceOf }, beginnings }: Scene): (string | null)[] {
	const years: (string | null)[] = new Array(sentences.length).fill(null);
	for (let i = beginnings.next(0, Begin.number); i < tokens.length; i = beginnings.next(i + 1, Begin.number)) {
		const norm = tokens.norm[i] as string;
		if (isRecentYear(norm) && tokens.norm[i - 1] !== ',' && tokens.norm[i + 1] !== ',') years[sentenceOf[i] as number] ??= norm;
	}
	return years;
}

function organsOfPlaces(candidates: readonly Candidate[]): Map<string, Candidate | null> {
	const organs = new Map<string, Candidate | null>();
	const places = new Map<string, string>();
	for (const candidate of candidates) {
		if (candidate.named.kind !== 'formed') continue;
		// only English parts the words of a name
		if (!candidate.named.name.includes(' ')) continue;
		const words = candidate.named.name.toLowerCase().split(' ');
		const level = words.findIndex((word) => organLevels.has(word));
		if (level < 1) continue;
		const organ = words.slice(level).join(' ');
		const place = words.slice(0, level).join(' ').replace(/^the /, '');
		const known = places.get(organ);
		if (known === undefined) organs.set(organ, candidate);
		else if (known !== place) organs.set(organ, null);
		places.set(organ, known ?? place);
	}
	return organs;
}

/** The body a candidate stands for, or null where it is none. */
export function bodyOf(scene: Scene, register: Register, candidate: Candidate, known: Known): Body | null {
	const { named } = candidate;
	if (named.kind === 'registered') {
		const inFull =
			candidate.country === null && known.abroad.size > 0 ? known.abroad.get(nameOf(scene.reading.tokens.norm, candidate.first, candidate.last)) : undefined;
		if (inFull !== undefined) return bodyOf(scene, register, inFull, known);
		const body = resolve(scene, register, candidate, known.years) ?? athome(scene, register, candidate);
		// an abbreviation that the text introduces is the name before it
		const written = candidate.inFull ?? candidate;
		if (body === null)
			// `Norway's central bank`, of which the register has none
			return isNameAsWritten(scene, written) || candidate.country !== null || isOfSomeCountry(scene, written)
				? unregistered(tokensText(scene, written), named.bodies[0]?.kind ?? 'ministry', candidate.country ?? scene.jurisdictions.main)
				: null;
		if (body.kind === 'media' || !supported(scene, register, candidate, body, known.inFull)) return null;
		return plain(body);
	}
	if (named.kind === 'formed') {
		const placed = candidate.country === null ? (known.organs.get(named.name.toLowerCase()) ?? null) : null;
		if (placed !== null) return bodyOf(scene, register, placed, known);
		const name = organInFull(named.local ? inFull(named.name, known.places) : named.name, register);
		const own = (candidate.country === null ? athome(scene, register, candidate) : null) ?? inShort(named.name, register);
		if (own !== null) return plain(own);
		const place = governedPlace(name, register);
		if (place !== null) return unregistered(`Government of ${place.name}`, 'subnational', place.jurisdiction);
		return unregistered(name, named.type, named.local ? named.jurisdiction : (candidate.country ?? named.jurisdiction));
	}
	return unregistered(named.name, 'generic', null);
}

/** The organ that the country the article speaks of calls so at home: `Department of Energy` in an article on the Philippines. The country must be named. */
function athome(scene: Scene, register: Register, candidate: Candidate): RegisteredBody | null {
	const { country } = candidate;
	const { first, last } = candidate.inFull ?? candidate;
	const home = country ?? scene.jurisdictions.main;
	const names = home === null ? undefined : register.athome.get(home);
	if (names === undefined || scene.reading.tokens.capital[first] !== true) return null;
	const body = names.get(fold(tokensText(scene, { first, last })));
	return body === undefined || scene.published === null || body.from === null || body.from.slice(0, 4) <= scene.published.slice(0, 4) ? (body ?? null) : null;
}

/** `Government of |the Republic of| Norway`: the body of the register that a name has without what kind of state it is of. */
function inShort(name: string, register: Register): RegisteredBody | null {
	const tokens = tokenize(name);
	for (let i = 1; i + 2 < tokens.length; i++) {
		if (tokens.norm[i] !== 'of') continue;
		const form = stateForms.longest(tokens, tokens.norm[i + 1] === 'the' ? i + 2 : i + 1);
		if (form === null) continue;
		const short = tokenize(`${textOf(tokens, 0, i + 1)} ${textOf(tokens, form.last, tokens.length)}`);
		const match = register.names.longest(short, 0);
		const [body, ...others] = match?.last === short.length ? new Set(match.values.map((alias) => alias.body)) : [];
		return others.length === 0 ? (body ?? null) : null;
	}
	return null;
}

/** The place whose government a name means: 浙江省人民政府, `Zhejiang Provincial People's Government`; or null. */
function governedPlace(name: string, register: Register): Place | null {
	if (!/(政府|government)/i.test(name)) return null;
	const bare = name
		.replace(/(人民)?政府$/, '')
		.replace(/['’]/g, "'")
		.split(' ')
		.filter((word) => !governmentWords.has(word.toLowerCase()))
		.join(' ');
	const tokens = tokenize(bare);
	const match = register.places.longest(tokens, 0);
	const last = match?.last ?? 0;
	// 杭州|市: the level behind a name that the gazetteer has without it
	if (match === null || (last < tokens.length && !(last + 1 === tokens.length && governmentWords.has(tokens.norm[last] as string)))) return null;
	const place = match.values.find(({ level, capital, adjective }) => level !== 'country' && !capital && !adjective);
	return place ?? null;
}

/** `the transport ministry` where the article names no country: one of many. */
const isOfSomeCountry = ({ jurisdictions }: Scene, { named, rule }: Candidate): boolean =>
	named.kind === 'registered' && named.bare && named.bodies.length > 1 && jurisdictions.main === null && rule !== 'bodies/abbreviation';

/** A name whose body is not told apart stays a body of its own where it is written as a name: `Thailand's Ministry of Health`. */
function isNameAsWritten({ reading: { tokens } }: Scene, { first, last, rule }: Candidate): boolean {
	if (last - first === 1) return tokens.capital[first] === true && !isUpper(tokens, first);
	return rule !== 'bodies/abbreviation' && (tokens.capital[last - 1] === true || last - first > 2);
}

const tokensText = ({ reading: { tokens } }: Scene, { first, last }: Pick<Candidate, 'first' | 'last'>): string =>
	textOf(tokens, first, last).replace(/\s+/g, ' ');

/** A body of the register as the timeline writes it. */
export function plain({ id, name, abbreviation, localName, jurisdiction, kind, from, to, successor, registered }: Body): Body {
	return { id, name, abbreviation, localName, jurisdiction, kind, from, to, successor, registered };
}

/**
 * A body that the register does not know, by the name that the text gives it.
 * @param key what all spellings of the name share
 */
export function unregistered(name: string, kind: string, jurisdiction: string | null, key = name.toLowerCase()): Body {
	return {
		id: `x-${contentHash('body', key, jurisdiction ?? '')}`,
		name,
		abbreviation: null,
		localName: null,
		jurisdiction,
		kind,
		from: null,
		to: null,
		successor: null,
		registered: false,
	};
}

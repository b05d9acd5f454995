/** One body for all the ways in which an article writes a name that the register lacks: `Zambia's health ministry`, `the Ministry of Health of Zambia`. */
import type { Register } from '../../knowledge/register.js';
import { fieldsInFull, ministryWords, smallInNames, unionWords } from '../../language/bodies.js';
import { Gap, type Tokens, textOf, tokenize } from '../../text/tokens.js';
import type { Body } from '../../timeline/schema.js';
import { unregistered } from './body.js';
import { countryAfter } from './country.js';

/** Kinds of which a country has one by its name: they are told by it and their country alone. */
const organsOfState = new Set(['ministry', 'court', 'legislature']);

/** A name without what tells its country. */
interface Core {
	/** In small letters, without articles. */
	readonly key: string;
	readonly name: string;
	/** Whether a ministry is named by its head and its field, as in `Ministry of Health`. */
	readonly full: boolean;
	/** The country that was written, or null. */
	readonly country: string | null;
	/** Whether the country stood behind the name, `Harbour Board| of Ghana`: of most names it is a part. */
	readonly behind: boolean;
}

/**
 * The bodies, of each name that the register lacks one, of the country that one of its forms tells; where several do, those of no told country
 * stay a body of their own. In text order as they came. Linear.
 */
export function asOneBody(bodies: readonly (Body | null)[], register: Register): (Body | null)[] {
	const cores = bodies.map((body) => (body === null || !isNamed(body) ? null : coreOf(body, register)));
	const groups = new Map<string, Group>();
	cores.forEach((core, index) => {
		if (core === null) return;
		const { kind, jurisdiction, name } = bodies[index] as Body;
		const group = groups.get(core.key) ?? { countries: new Set(), kind, name: null, inFull: null };
		groups.set(core.key, group);
		const country = core.country ?? jurisdiction;
		if (country !== null) group.countries.add(country);
		if (core.full) group.name ??= core.name;
		if (core.behind) group.inFull ??= name;
	});
	return bodies.map((body, index) => {
		const core = cores[index] ?? null;
		if (body === null || core === null) return body;
		const { countries, kind, name, inFull } = groups.get(core.key) as Group;
		const [only = null] = countries;
		const country = core.country ?? body.jurisdiction ?? (countries.size === 1 ? only : null);
		if (organsOfState.has(kind)) return unregistered(name ?? core.name, kind, country, core.key);
		if (countries.size > 1) return unregistered(core.behind ? body.name : core.name, kind, country);
		return unregistered(inFull ?? core.name, kind, country);
	});
}

/** What is written of one name. */
interface Group {
	readonly countries: Set<string>;
	readonly kind: string;
	/** Of a ministry in full. */
	name: string | null;
	/** With its country behind it. */
	inFull: string | null;
}

/** Bodies that bear a name in Latin letters. */
const isNamed = ({ registered, kind, name }: Body): boolean => !registered && kind !== 'generic' && kind !== 'subnational' && /^[A-Za-z]/.test(name);

function coreOf({ name, kind }: Body, register: Register): Core {
	const tokens = tokenize(name);
	const state = organsOfState.has(kind);
	const ahead = countryAhead(tokens, state, register);
	const behind = ahead === null ? countryBehind(tokens, state, register) : null;
	const first = ahead?.first ?? 0;
	const last = behind?.last ?? tokens.length;
	return { ...inFull(tokens, first, last), country: ahead?.code ?? behind?.code ?? null, behind: behind !== null };
}

/** `Zambia's| Roads Agency`, `Zambian| health ministry`; `Zambia Roads Agency` is a name. */
function countryAhead(tokens: Tokens, state: boolean, register: Register): { first: number; code: string } | null {
	const match = register.places.longest(tokens, 0);
	const place = match?.values[0];
	if (match === null || place?.level !== 'country') return null;
	const owned = tokens.norm[match.last] === "'s";
	const first = owned ? match.last + 1 : match.last;
	if (first >= tokens.length || tokens.norm[first] === 'of') return null;
	const named = owned && tokens.capital.includes(true, first);
	return named || (state && (owned || tokens.length - first > 1)) ? { first, code: place.jurisdiction } : null;
}

/** `Roads Agency| of the Republic of Zambia`; not of `Bank of Zambia`. */
function countryBehind(tokens: Tokens, state: boolean, register: Register): { last: number; code: string } | null {
	for (let i = state ? 1 : 2; i + 1 < tokens.length; i++) {
		const country = countryAfter(tokens, i, register);
		if (country?.last === tokens.length) return { last: i, code: country.code };
	}
	return null;
}

/** `Health Ministry`, `the ministry of health`: as ministries are called in full; other names as they are written. */
function inFull(tokens: Tokens, first: number, last: number): Pick<Core, 'key' | 'name' | 'full'> {
	const head = tokens.norm[first] as string;
	if (ministryWords.has(head) && tokens.norm[first + 1] === 'of' && first + 2 < last) {
		const of = articles.has(tokens.norm[first + 2] as string) && first + 3 < last ? first + 3 : first + 2;
		return { key: `${head} of ${normOf(tokens, of, last)}`, name: capitalised(tokens, first, last), full: true };
	}
	const tail = tokens.norm[last - 1] as string;
	const plain = textOf(tokens, first, last).replace(/\s+/g, ' ');
	if (!ministryWords.has(tail) || last - first < 2 || unionWords.has(head)) return { key: plain.toLowerCase(), name: plain, full: false };
	for (let i = first; i < last - 1; i++) if (tokens.norm[i] === 'of' || tokens.norm[i] === 'for') return { key: plain.toLowerCase(), name: plain, full: false };
	const field = fieldsInFull.get(normOf(tokens, first, last - 1));
	const name = `${capitalised(tokens, last - 1, last)} of ${field ?? capitalised(tokens, first, last - 1)}`;
	return { key: `${tail} of ${field?.toLowerCase() ?? normOf(tokens, first, last - 1)}`, name, full: false };
}

const articles = new Set(['the']);

const normOf = (tokens: Tokens, first: number, last: number): string => tokens.norm.slice(first, last).join(' ');

/** As written, each word with a large letter that a name gives one. */
function capitalised(tokens: Tokens, first: number, last: number): string {
	let text = '';
	for (let i = first; i < last; i++) {
		const word = textOf(tokens, i, i + 1);
		if (i > first && tokens.gap[i] !== Gap.none) text += ' ';
		text += smallInNames.has(tokens.norm[i] as string) ? tokens.norm[i] : word.charAt(0).toUpperCase() + word.slice(1);
	}
	return text;
}

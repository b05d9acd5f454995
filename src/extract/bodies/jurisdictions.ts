/**
 * Which country an article speaks of: places, demonyms and bodies of one country only are counted. It decides between
 * namesakes (`Ministry of Finance`, `the government`) and lends its meaning to short abbreviations.
 */
import type { Place, Register } from '../../knowledge/register.js';
import { jurisdictionHints } from '../../language/bodies.js';
import { scriptHomes } from '../../language/script-homes.js';
import { opensReport } from '../../text/dateline.js';
import { TokenKind, type Tokens, textOf } from '../../text/tokens.js';
import { isTraditional, languageOfScript } from '../../text/writing.js';
import { countryOfLanguage } from '../language.js';
import { Begin, type Beginnings } from './beginnings.js';
import type { Candidate } from './candidate.js';

export interface Jurisdictions {
	/** Weight of a country, 0 where it is not spoken of. */
	weight(code: string): number;
	/** Of China's weight, what Chinese writing by itself has told. */
	readonly writing: number;
	/** The country spoken of most, or null where none is. */
	readonly main: string | null;
	/** The places named, in text order. */
	readonly places: readonly PlaceMention[];
}

/** Tokens that name a place. */
export interface PlaceMention {
	readonly first: number;
	readonly last: number;
	readonly place: Place;
}

/** Whether a country other than the one spoken of most is named between two tokens, `last` exclusive. Places ascend: found by halving. */
export function namesOtherCountry({ places, main }: Jurisdictions, first: number, last: number): boolean {
	let low = 0;
	for (let high = places.length; low < high; ) {
		const middle = (low + high) >>> 1;
		if ((places[middle] as PlaceMention).first < first) low = middle + 1;
		else high = middle;
	}
	for (let k = low; k < places.length && (places[k] as PlaceMention).first < last; k++) {
		const { place } = places[k] as PlaceMention;
		if (place.jurisdiction !== main && place.level === 'country') return true;
	}
	return false;
}

/** Weights: a body of one country says more than the name of a place. Set by reading the annotated articles. */
const bodyWeight = 3;
const countryWeight = 2;
const placeWeight = 1;
/** A word that articles on one country use most, counted once: less than any place, for others use it too. */
const hintWeight = 0.5;
/** Chinese writing by itself. */
const hanWeight = 4;

/** The place that a report is sent from, beside what it weighs as a place: what happens elsewhere is said to. */
const datelineWeight = 3;

/** The domain of a government's own site. */
const domainWeight = 4;

const domains: readonly (readonly [string, string])[] = [
	['.gov.uk', 'GB'],
	['.nhs.uk', 'GB'],
	['.gov.cn', 'CN'],
	['.gov.in', 'IN'],
	['.nic.in', 'IN'],
	['.go.jp', 'JP'],
	['.go.kr', 'KR'],
	['.gov.au', 'AU'],
	['.govt.nz', 'NZ'],
	['.gc.ca', 'CA'],
	['.europa.eu', 'EU'],
	['.gov.sg', 'SG'],
	['.gov.hk', 'HK'],
	['.gov.mo', 'MO'],
	['.gov.tw', 'TW'],
	['.gov', 'US'],
	['.mil', 'US'],
];

const isMoney = (norm: string | undefined): boolean => norm === '$' || norm === 'dollar' || norm === 'dollars';

function domainOf(url: string | null): string | null {
	const host = /^[a-z]+:\/\/([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase();
	if (host === undefined) return null;
	return domains.find(([suffix]) => `.${host}`.endsWith(suffix))?.[1] ?? null;
}

/** What tells of a country in running text. */
const told = Begin.place | Begin.hanPlace | Begin.hint;

export function jurisdictionsOf(tokens: Tokens, beginnings: Beginnings, register: Register, named: readonly Candidate[], url: string | null): Jurisdictions {
	const weights = new Map<string, number>();
	const add = (code: string, weight: number): void => {
		weights.set(code, (weights.get(code) ?? 0) + weight);
	};
	const domain = domainOf(url);
	if (domain !== null) add(domain, domainWeight);
	for (const { named: name, rule } of named) {
		if (name.kind !== 'registered' || name.bare || rule === 'bodies/abbreviation') continue;
		const only = name.bodies[0]?.jurisdiction;
		if (only != null && name.bodies.every(({ jurisdiction }) => jurisdiction === only)) add(only, bodyWeight);
	}
	let han = 0;
	for (let i = 0; i < tokens.length; i++) if (tokens.kind[i] === TokenKind.han) han++;
	const places: PlaceMention[] = [];
	let reported = false;
	const hints = new Map<string, string>();
	for (let i = beginnings.next(0, told); i < tokens.length; i = beginnings.next(i, told)) {
		const kind = tokens.kind[i];
		const hint = kind === TokenKind.han ? null : jurisdictionHints.longest(tokens, i);
		if (hint !== null) for (const code of hint.values) hints.set(textOf(tokens, i, hint.last).toLowerCase(), code);
		const place = kind === TokenKind.han || tokens.capital[i] ? register.places.longest(tokens, i) : null;
		const found = place?.values[0];
		if (place !== null && found !== undefined) {
			// `US| dollars` are spent everywhere
			if (!isMoney(tokens.norm[place.last])) add(found.jurisdiction, found.level === 'country' ? countryWeight : placeWeight);
			if (!reported && opensReport(tokens, i, place.last)) {
				add(found.jurisdiction, datelineWeight);
				reported = true;
			}
			places.push({ first: i, last: place.last, place: found });
			// of a place that is written in Chinese only the first character counts as writing
			for (let k = i + 1; k < place.last; k++) if (tokens.kind[k] === TokenKind.han) han--;
			i = place.last;
		} else i++;
	}
	const home = scriptHomes.get(languageOfScript(tokens) ?? '');
	if (home !== undefined) add(home, hanWeight);
	const writing = han * 3 > tokens.length && home === undefined && !isTraditional(tokens) ? hanWeight : 0;
	if (writing > 0) add('CN', writing);
	// words alone never outweigh a country that is named, but one whose language the text is in counts by them
	const bare = weights.size === 0;
	const spoken = countryOfLanguage(tokens);
	for (const code of hints.values()) if (bare || weights.has(code) || code === spoken) add(code, hintWeight);
	if (spoken !== undefined && (weights.size === 0 || weights.has(spoken))) add(spoken, hintWeight);
	const [first] = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
	return { weight: (code) => weights.get(code) ?? 0, writing, main: first?.[0] ?? null, places };
}

/** Decides which body a name stands for: by the country beside it, by the country the article speaks of, by date. */
import type { Register, RegisteredBody } from '../../knowledge/register.js';
import { partyGovernments, partyWords } from '../../language/bodies.js';
import { byCodeUnit } from '../../text/order.js';
import { TokenKind } from '../../text/tokens.js';
import { countryOfLanguage } from '../language.js';
import type { Candidate } from './candidate.js';
import type { Scene } from './scene.js';

/** Words before a name that keep it in the past: the former Ministry of Health, 原卫生部. */
const past = new Set(['former', 'then', '原', '时']);

/**
 * The body of the register that a candidate names, or null where none fits.
 * @param years the year each sentence names, or null
 */
export function resolve(scene: Scene, register: Register, candidate: Candidate, years: readonly (string | null)[]): RegisteredBody | null {
	if (candidate.named.kind !== 'registered') return null;
	if (isAnyParty(scene, candidate, candidate.named.bodies)) return null;
	const inPlace = byPlace(scene, candidate, candidate.named.bodies, candidate.named.bare);
	if (inPlace.length === 0) return null;
	return byDate(scene, register, candidate, inPlace, years);
}

/** `the Green Party` where no country of such a party is spoken of, `the Labour| government`: the party of no one country. */
function isAnyParty({ reading: { tokens }, jurisdictions }: Scene, { first, last, country }: Candidate, bodies: readonly RegisteredBody[]): boolean {
	if (country !== null || tokens.kind[first] !== TokenKind.word || !bodies.every(({ kind }) => partyKinds.has(kind))) return false;
	for (let i = first; i < last; i++) if (!partyWords.has(tokens.norm[i] as string)) return false;
	return partyGovernments.has(tokens.norm[last] ?? '') || bodies.every(({ jurisdiction }) => jurisdiction !== null && jurisdictions.weight(jurisdiction) === 0);
}

/** Regions whose bodies a Chinese text calls by their own names. */
const speakChinese = new Set(['HK', 'MO', 'TW']);

const worldwide = new Set(['company', 'bank', 'media', 'university']);

const partyKinds = new Set(['party', 'party-organisation']);

function byPlace(scene: Scene, { first, country }: Candidate, bodies: readonly RegisteredBody[], bare: boolean): readonly RegisteredBody[] {
	const { main, weight: weightOf } = scene.jurisdictions;
	if (country !== null) {
		const own = bodies.filter(({ jurisdiction }) => jurisdiction === country);
		if (own.length > 0) return own;
		return bodies.filter(({ jurisdiction }) => jurisdiction === null);
	}
	const codes = new Set(bodies.map(({ jurisdiction }) => jurisdiction));
	// a company is the same in any country
	if (codes.size === 1 && bodies.every(({ kind }) => worldwide.has(kind))) return bodies;
	// what bears a Chinese name is the mainland's where no other place claims it
	const han = scene.reading.tokens.kind[first] === TokenKind.han;
	// `Ministry of Health` in an article on a country whose ministries the register lacks is not the one of another country
	const foreign = (code: string | null): boolean =>
		bare && main !== null && code !== null && code !== main && !(han && code === 'CN') && weightOf(main) > (codes.size > 1 ? 1 : 2) * weightOf(code);
	// 税务局 is that of Hong Kong only where Hong Kong is spoken of, 国土安全部 that of a country only where it is spoken of more than China
	const unsaid = (code: string | null): boolean =>
		bare && han && code !== null && code !== 'CN' && (weightOf(code) === 0 || (!speakChinese.has(code) && weightOf(code) < weightOf('CN')));
	const [only] = codes;
	if (codes.size <= 1) return only === undefined || foreign(only) || unsaid(only) ? [] : bodies;
	// `die Bundesregierung` of an article in German that speaks of no country is that of Germany
	const home = han ? 'CN' : countryOfLanguage(scene.reading.tokens);
	let best = home === undefined ? [] : bodies.filter(({ jurisdiction }) => jurisdiction === home);
	let weight = 0;
	for (const code of codes) {
		const own = code === null ? 0.5 : weightOf(code);
		if (own > weight && !foreign(code) && !unsaid(code)) {
			weight = own;
			best = bodies.filter(({ jurisdiction }) => jurisdiction === code);
		}
	}
	return best;
}

/** Of bodies that bore one name in turn, the one of the date in the sentence or of the article; a name that outlived its body means the successor. */
function byDate(
	scene: Scene,
	register: Register,
	candidate: Candidate,
	bodies: readonly RegisteredBody[],
	years: readonly (string | null)[],
): RegisteredBody | null {
	const { tokens, sentenceOf } = scene.reading;
	const year = years[sentenceOf[candidate.first] as number] ?? null;
	if (year !== null) {
		const then = bodies.find((body) => existed(body, year));
		if (then !== undefined) return then;
	}
	const at = scene.published;
	const latest = [...bodies].sort((a, b) => byCodeUnit(b.to ?? '9999', a.to ?? '9999'))[0] ?? null;
	if (at === null) return latest;
	const now = bodies.find((body) => existed(body, at));
	if (now !== undefined) return now;
	if (latest === null || latest.to === null || latest.to > at) return latest;
	if (past.has(tokens.norm[candidate.first - 1] ?? '')) return latest;
	let heir = latest;
	for (let steps = 0; steps < 8 && heir.successors.length === 1 && heir.to !== null && heir.to <= at; steps++) {
		const next = register.bodies.get(heir.successors[0] as string);
		if (next === undefined) break;
		heir = next;
	}
	return heir;
}

/** Whether a body existed on a date; dates are compared at the precision they share. */
function existed({ from, to }: RegisteredBody, date: string): boolean {
	return (from === null || from.slice(0, date.length) <= date.slice(0, from.length)) && (to === null || to.slice(0, date.length) >= date.slice(0, to.length));
}

/** Whether a place governs: the start of a clause before it, a verb of policy behind it; and the government it stands for. */
import type { Place, Register } from '../../knowledge/register.js';
import {
	beforeProgressives,
	betweenVerbs,
	days,
	determinersBehind,
	duties,
	governFinite,
	governmentGoods,
	governmentSpeaks,
	governOpeners,
	governProgressive,
	governVerbs,
	hanAddressees,
	hanAdverbs,
	hanGovernVerbs,
	hanJoints,
	hanRowEnds,
	hanTimeEnds,
	hanTimeOpeners,
	hanTimeUnits,
	modals,
	nounsOfVerbs,
	ofCountryNamed,
	ofSeveral,
	placeUnits,
	rowJoints,
	stativeVerbs,
} from '../../language/bodies.js';
import { Gap, TokenKind, type Tokens } from '../../text/tokens.js';
import type { Candidate } from './candidate.js';

/** Marks behind which a sentence, a clause or a line of a list begins. */
const openMarks = new Set(['.', '!', '?', ':', '"', ',', ';', '-', '—', '*', '#', '|', '(']);

/** Whether a subject may stand here: at the start of a sentence or clause. */
export function opens(tokens: Tokens, at: number): boolean {
	if (at === 0 || tokens.gap[at] === Gap.block) return true;
	const before = tokens.norm[at - 1] as string;
	// `R-|Texas`
	if (before === '-' && tokens.gap[at] === Gap.none) return false;
	const of = before === 'the' ? (tokens.norm[at - 2] ?? '.') : before;
	// `China's| Chongqing launched`
	if (before === "'s" && tokens.capital[at - 2]) return at < 3 || openMarks.has(tokens.norm[at - 3] as string) || tokens.gap[at - 2] === Gap.block;
	return openMarks.has(of) || governOpeners.has(of);
}

/** `government| bonds`, `government|-chartered`: what stands behind a government is its own, and none. */
export const isOwned = (tokens: Tokens, at: number): boolean =>
	governmentGoods.has(tokens.norm[at] ?? '') || (tokens.norm[at] === '-' && tokens.gap[at] === Gap.none);

/** `will ban`, `to ban`, `has banned`, `bans`, `denied`: a verb of policy follows, or a promise of whatever kind. */
export function governs(tokens: Tokens, at: number, register: Register): boolean {
	let from = at;
	// `Canada| and the United Kingdom| agreed`
	for (let steps = 0; steps < 6; steps++) {
		let next = from;
		while (rowJoints.has(tokens.norm[next] ?? '')) next++;
		if (next === from || tokens.gap[next] === Gap.block) break;
		const match = tokens.capital[next] ? register.places.longest(tokens, next) : null;
		if (match === null) break;
		from = match.last;
	}
	const several = from > at || closesRow(tokens, at);
	from = behindApposition(tokens, from);
	let promised = false;
	for (let i = from; i < from + 5 && i < tokens.length; i++) {
		const norm = tokens.norm[i] as string;
		if (tokens.kind[i] !== TokenKind.word || tokens.gap[i] === Gap.block) return false;
		if (i === from && governmentSpeaks.has(norm)) return true;
		// `China on| Tuesday| signed`
		if (norm === 'on' && days.has(tokens.norm[i + 1] ?? '')) {
			i++;
			continue;
		}
		if (governProgressive.has(norm)) return beforeProgressives.has(tokens.norm[i - 1] ?? '') || tokens.norm[i - 1]?.endsWith('ly') === true;
		if (nounsOfVerbs.has(norm) && !determinersBehind.has(tokens.norm[i + 1] ?? '')) return false;
		if (governVerbs.has(norm)) return i > from || from > at || governFinite.has(norm);
		if (promised && !stativeVerbs.has(norm) && !modals.has(norm) && !norm.endsWith('ly') && norm !== 'to') return true;
		if (duties.has(norm)) promised = true;
		else if (!modals.has(norm) && !norm.endsWith('ly') && !betweenVerbs.has(norm) && !(several && ofSeveral.has(norm))) return false;
	}
	return false;
}

/** Longest name of a place, in tokens. */
const longestName = 3;

/** `Norway and| Sweden| are`: whether the place that ends before a token is the last of several. */
function closesRow(tokens: Tokens, at: number): boolean {
	for (let i = at - 2; i > 0 && i >= at - 1 - longestName; i--) {
		if (!rowJoints.has(tokens.norm[i] as string)) continue;
		let first = i - 1;
		while (first > 0 && tokens.capital[first - 1] === true && tokens.gap[first] === Gap.space) first--;
		// `Talks with| Oman and Qatar`
		return tokens.capital[i - 1] === true && (first === 0 || tokens.gap[first] === Gap.block || tokens.kind[first - 1] === TokenKind.mark);
	}
	return false;
}

/** Longest description of a place between it and its verb, in tokens. */
const longestApposition = 14;

/** `Jinan|, capital of Shandong province,| launched`, `Xiamen| of Fujian province| launched`: where the verb of the place is looked for. */
export function behindApposition(tokens: Tokens, at: number): number {
	const opened = tokens.norm[at];
	if (opened !== ',' && opened !== 'of' && opened !== '(') return at;
	for (let i = at + 1; i < at + longestApposition && i < tokens.length; i++) {
		const norm = tokens.norm[i] as string;
		if (tokens.gap[i] === Gap.block || norm === '.' || norm === ';') return at;
		if (opened !== 'of' && (norm === ',' || norm === ')')) return i + 1;
		if (opened !== '(' && placeUnits.has(norm) && !tokens.capital[i] && tokens.kind[i + 1] === TokenKind.word) return i + 1;
	}
	return at;
}

/** Most adverbs between a place and its verb. */
const adverbs = 6;
/** How far behind 对 what is done for somebody is looked for, in characters. */
const objectReach = 24;

/** Whether what an administration does follows, behind the places named in a row with it and a few adverbs: |、九江等地近三年|举办, |对新车|提供补贴. */
export function hanGoverns(tokens: Tokens, at: number, register: Register): boolean {
	let i = behindRow(tokens, at, register);
	for (let steps = 0; steps < adverbs; steps++) {
		const last = adverbEnd(tokens, i);
		if (last === i) break;
		i = last;
	}
	if (hanGovernVerbs.longest(tokens, i) !== null) return true;
	if (!hanAddressees.has(tokens.norm[i] ?? '')) return false;
	for (const limit = i + objectReach; ++i < limit && (tokens.kind[i] === TokenKind.han || tokens.norm[i] === '、') && tokens.gap[i] === Gap.none; )
		if (hanGovernVerbs.longest(tokens, i) !== null) return true;
	return false;
}

/** 北京|、天津和河北等地|: where the row of places ends that this one opens or stands in. */
function behindRow(tokens: Tokens, at: number, register: Register): number {
	let i = at;
	for (let places = 0; places < row && (tokens.norm[i] === '、' || hanJoints.has(tokens.norm[i] ?? '')); places++) {
		const next = register.places.longest(tokens, i + 1);
		if (next === null) break;
		i = next.last;
	}
	return hanRowEnds.longest(tokens, i)?.last ?? i;
}

/** 早在|2010年, 自|去年五月起: one adverb, or a time that a small word opens or the year tells. */
function adverbEnd(tokens: Tokens, at: number): number {
	const adverb = hanAdverbs.longest(tokens, at);
	const opened = adverb === null && hanTimeOpeners.has(tokens.norm[at] ?? '');
	let i = adverb?.last ?? (opened ? at + 1 : at);
	const start = i;
	while (i < start + longestTime && hanTimeUnits.has(tokens.norm[i] ?? '') === false && tokens.kind[i] === TokenKind.digits) i++;
	if (tokens.kind[i - 1] === TokenKind.digits && hanTimeUnits.has(tokens.norm[i] ?? '')) return i + 1;
	if (!opened) return start;
	for (i = start; i < start + longestTime; i++) if (hanTimeEnds.has(tokens.norm[i] ?? '')) return i + 1;
	return at;
}

/** Longest time between a place and its verb, in tokens: 去年五月起. */
const longestTime = 9;
/** Most places in a row. */
export const row = 4;

/** The English name of a country by its code. */
function countryName(register: Register, code: string): string {
	return register.countries.get(code) ?? code;
}

/** The government of a country that stands in the register, of any other place by its name. */
export function governmentOf(register: Register, code: string | null, place: Place | null): Candidate['named'] {
	const body = place === null || place.level === 'country' ? register.bodies.get(code === 'EU' ? 'eu-eu' : `${code?.toLowerCase()}-government`) : undefined;
	if (body !== undefined) return { kind: 'registered', bodies: [body], bare: false };
	return {
		kind: 'formed',
		name: code === null ? 'Government' : `Government ${ofCountryNamed(place?.name ?? countryName(register, code))}`,
		type: place === null || place.level === 'country' ? 'government' : 'subnational',
		jurisdiction: code,
		asks: 'nothing',
		local: false,
	};
}

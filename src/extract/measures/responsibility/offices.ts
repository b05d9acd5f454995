/** Ministers named by their field, who act for its ministry: `Secretary of State for Justice`, `Finance Minister Jane Hall`. */
import { shippedRegister } from '../../../knowledge/register.js';
import { formerWords } from '../../../language/bodies.js';
import { compounds } from '../../../language/de/offices.js';
import { offices as en } from '../../../language/en/offices.js';
import { functionWords } from '../../../language/function-words.js';
import { offices as it } from '../../../language/it/offices.js';
import { offices as nl } from '../../../language/nl/offices.js';
import { offices as pt } from '../../../language/pt/offices.js';
import { Gap, TokenKind, type Tokens, textOf } from '../../../text/tokens.js';
import type { Body } from '../../../timeline/schema.js';
import { plain, unregistered } from '../../bodies/body.js';
import type { BodyMention } from '../../mentions.js';
import { words } from '../words.js';
import type { Governments } from './governments.js';
import type { OfficeVocabulary } from './office-vocabulary.js';

const vocabularies: readonly OfficeVocabulary[] = [en, it, nl, pt];
const all = (pick: (vocabulary: OfficeVocabulary) => readonly string[]): ReadonlySet<string> => new Set(vocabularies.flatMap(pick));
const titles = all((v) => v.titles);
const links = all((v) => v.links);
const joints = all((v) => v.joints);
const no = all((v) => v.no);
const acting = all((v) => v.acting);
/** Titles of one word, which hold their field: `Gesundheitsminister`. */
const compounded: ReadonlyMap<string, readonly string[]> = new Map(compounds);
const fields = new Map(vocabularies.flatMap((v) => Object.entries(v.fields)));

/** Words of a field before the title, and behind it. */
const BEFORE = 3;
const BEHIND = 10;
/** Letters by which a field is known in the name of its ministry. */
const STEM = 5;

interface Range {
	readonly first: number;
	readonly last: number;
	readonly field: readonly string[];
}

/** The offices of a text by the token of their title. Linear. */
export function officesOf(tokens: Tokens, sentenceOf: readonly number[], countries: Governments, year: string | null): ReadonlyMap<number, BodyMention> {
	const found = new Map<number, BodyMention>();
	const lawOfficer = lawOfficerOf(tokens, countries);
	for (let at = 0; at < tokens.length; at++) {
		const compound = compounded.get(tokens.norm[at] as string);
		const law = isLawOfficer(tokens, at);
		if (compound === undefined && !law && !titles.has(tokens.norm[at] as string)) continue;
		const single = compound === undefined ? null : { first: at, last: at + 1, field: compound };
		const range = law ? { first: at - 1, last: at + 1, field: [] } : (single ?? behind(tokens, at, countries) ?? before(tokens, at, countries));
		if (range === null) continue;
		const { first, last, field } = range;
		if (isFormer(tokens, first)) continue;
		const text = textOf(tokens, first, last).replace(/\s+/g, ' ');
		const country = countryNear(countries, first) ?? countries.main;
		const state = stateBefore(countries, first) ?? (law ? lawOfficer : null);
		// `Attorney General Hall`: of which place, the text does not say
		if (law && state === null && isName(tokens, last) && countryNear(countries, first) === null) continue;
		const heads = law ? (lawOfficers.get(country ?? '') ?? []) : field;
		const body = state ?? ministryOf(heads, country, year) ?? unregistered(text, 'office', country);
		found.set(at, {
			first,
			last,
			start: tokens.start[first] as number,
			end: tokens.end[last - 1] as number,
			sentence: sentenceOf[at] as number,
			text,
			rule: 'bodies/registered',
			body,
			generic: false,
		});
	}
	return found;
}

/** Fields of the ministries that those head who speak for their country in court, by country. */
const lawOfficers: ReadonlyMap<string, readonly string[]> = new Map([['US', ['justice']]]);

/** The government of the state whose law officer a text names: it is the one that it speaks of without the state as well. Null where it names none. */
function lawOfficerOf(tokens: Tokens, countries: Governments): Body | null {
	for (let at = 1; at < tokens.length; at++) {
		const state = isLawOfficer(tokens, at) ? stateBefore(countries, at - 1) : null;
		if (state !== null) return state;
	}
	return null;
}

/** `the Attorney| General`, but not `the Attorney General's Office`, which names itself. */
function isLawOfficer(tokens: Tokens, at: number): boolean {
	if (tokens.norm[at] !== 'general' || tokens.norm[at - 1] !== 'attorney' || !isName(tokens, at) || !isName(tokens, at - 1)) return false;
	return !(tokens.norm[at + 1] === "'s" && isName(tokens, at + 2)) && tokens.norm[at - 2] !== 'deputy' && tokens.norm[at - 2] !== 'assistant';
}

const isName = (tokens: Tokens, at: number): boolean => tokens.kind[at] === TokenKind.word && tokens.capital[at] === true;

/** `Secretary | of State for Justice`. */
function behind(tokens: Tokens, at: number, countries: Governments): Range | null {
	if (!links.has(tokens.norm[at + 1] ?? '') || no.has(tokens.norm[at - 1] ?? '')) return null;
	const field: string[] = [];
	let last = at + 1;
	for (let i = at + 1; i < Math.min(tokens.length, at + BEHIND) && tokens.gap[i] !== Gap.block; i++) {
		const word = tokens.norm[i] as string;
		// `of Commerce and the | Secretary of Labor`
		if (countries.placeAt(i, tokens.length) !== null || titles.has(word) || isLawOfficer(tokens, i + 1)) break;
		if (isName(tokens, i)) {
			// `for Justice | Jane Hall`
			if (last === i && (fields.has(tokens.norm[i - 1] as string) || (tokens.norm[i - 1] === 'state' && !fields.has(word)))) break;
			if (!joints.has(word)) field.push(word);
			last = i + 1;
		} else if (!joints.has(word)) break;
	}
	// `Secretary | of State Jane Hall`; `Georgia Secretary | of State` is that of a place that several countries may have
	if (field.length === 0 && last === at + 3 && tokens.norm[at + 2] === 'state') {
		const before = tokens.norm[at - 1] ?? '';
		const local =
			tokens.gap[at] === Gap.space && isName(tokens, at - 1) && !functionWords.has(before) && !acting.has(before) && !isPlace(countries, at - 1, at);
		return local ? { first: at - 1, last, field: [] } : { first: at, last, field: ['state'] };
	}
	// `secretary of the CPC Committee` heads no ministry
	return field.some((word) => fields.has(word) || tokens.norm[at + 1] === 'for' || tokens.norm[at + 2] === 'state') ? { first: at, last, field } : null;
}

/** `Business | Secretary`, `finance | minister`. */
function before(tokens: Tokens, at: number, countries: Governments): Range | null {
	const field: string[] = [];
	let first = at;
	while (first > 0 && at - first < BEFORE && tokens.gap[first] === Gap.space && isField(tokens, first - 1, at) && !isPlace(countries, first - 1, at)) {
		first--;
		field.unshift(tokens.norm[first] as string);
	}
	return field.length === 0 || (first > 0 && no.has(tokens.norm[first - 1] as string) && tokens.gap[first] === Gap.space)
		? null
		: { first, last: at + 1, field };
}

/** `West |Bengal| Finance Minister`: a token is a place or the end of one. */
function isPlace(countries: Governments, at: number, limit: number): boolean {
	for (let i = at; i > Math.max(-1, at - PLACE); i--) if ((countries.placeAt(i, limit)?.last ?? 0) > at) return true;
	return false;
}

function isField(tokens: Tokens, at: number, title: number): boolean {
	const word = tokens.norm[at] as string;
	if (no.has(word) || words.determiners.has(word) || words.prepositions.has(word) || words.conjunctions.has(word)) return false;
	// in lower letters one word: `finance | minister`
	return isName(tokens, at) || (at === title - 1 && tokens.capital[title] !== true && fields.has(word));
}

/** Tokens before an office in which its country stands: `U.S.` is four. */
const NEAR = 5;
/** Tokens of a place before it. */
const PLACE = 3;

function countryNear(countries: Governments, first: number): string | null {
	for (let i = first - 1; i >= Math.max(0, first - NEAR); i--) {
		const place = countries.placeAt(i, first);
		if (place?.country === true) return place.code;
	}
	return null;
}

/** `West Bengal| Finance Minister`: one of a state of a federation acts for its government. */
function stateBefore(countries: Governments, first: number): Body | null {
	for (let i = first - 1; i >= Math.max(0, first - NEAR); i--) {
		const place = countries.placeAt(i, first);
		if (place !== null) return place.last === first && place.state !== null ? unregistered(`Government of ${place.state}`, 'subnational', place.code) : null;
	}
	return null;
}

/** Not a letter of `U.S.`, which is a word of some languages. */
const isFunctionWord = (word: string): boolean => word.length > 1 && functionWords.has(word);

/** `former |Finance Minister`, `former U.S. |Secretary of State`: a private person. */
function isFormer(tokens: Tokens, first: number): boolean {
	for (let i = first - 1; i >= Math.max(0, first - NEAR) && tokens.gap[i + 1] !== Gap.block; i--) {
		if (formerWords.has(tokens.norm[i] as string)) return true;
		// the stops of `U.S.`
		if (isFunctionWord(tokens.norm[i] as string) || (tokens.kind[i] !== TokenKind.word && tokens.norm[i] !== '.')) return false;
	}
	return false;
}

/** The ministry of a country for a field, in a year. */
function ministryOf(field: readonly string[], country: string | null, year: string | null): Body | null {
	if (country === null) return null;
	for (const ministry of ministries().get(country) ?? []) {
		if (year !== null && ((ministry.from ?? '') > year || (ministry.to !== null && ministry.to < year))) continue;
		const name = ministry.name.toLowerCase();
		if (field.some((word) => (fields.get(word) ?? [word]).some((each) => each.length >= STEM - 1 && name.includes(each)))) return plain(ministry);
	}
	return null;
}

let compiled: ReadonlyMap<string, readonly Body[]> | null = null;

/** The ministries of the register by country, in the register's order. */
function ministries(): ReadonlyMap<string, readonly Body[]> {
	if (compiled !== null) return compiled;
	const byCountry = new Map<string, Body[]>();
	for (const body of shippedRegister().bodies.values()) {
		if (body.kind !== 'ministry' || body.jurisdiction === null) continue;
		const there = byCountry.get(body.jurisdiction);
		if (there === undefined) byCountry.set(body.jurisdiction, [body]);
		else there.push(body);
	}
	compiled = byCountry;
	return byCountry;
}

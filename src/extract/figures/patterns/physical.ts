/** Areas, lengths, masses, volumes, energy, power, doses, temperatures: `40 gigawatts`, `50 µg/L`, `5 sq km`, 387万亩, 200公里. */
import type { LexiconMatch } from '../../../text/lexicon.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import { headNoun, isPlural } from '../head.js';
import { readNumeral } from '../numerals/index.js';
import { hanHalf, scaleLetters } from '../numerals/vocabulary.js';
import { type Found, found, type Pattern } from '../pattern.js';
import { type Quantity, scaled } from '../quantity.js';
import { endingAt, isGlued, isWord, type Scan } from '../scan.js';
import type { Unit } from '../unit.js';
import {
	and,
	classifiers,
	degreeLeads,
	designated,
	digitUnits,
	gluedLetters,
	leadUnits,
	letterContext,
	letterUnits,
	lowerUnits,
	physicalUnits,
	stops,
	unitsOfLarge,
} from '../vocabulary.js';

export const physical: Pattern = {
	id: 'figures/physical',
	summary: 'A physical quantity with its unit of measure.',
	why: 'Targets of energy, land, grain and emissions are set in these.',
	languages: ['en', 'zh'],
	examples: {
		match: [
			'It adds 40 gigawatts of wind power.',
			'The limit is 50 µg/L.',
			'A zone of 5 sq km is planned.',
			'It lies 300 m from the river.',
			'灌溉面积387万亩。',
			'铁路全长200公里。',
			'Temperatures rose by 1.5 degrees Celsius.',
			'每户领取三吨半。',
			'He is 5 feet 2 inches tall.',
			'The 6-foot-7 guard scored.',
			'A magnitude 6.5 earthquake shook the coast.',
			'The 2,000-square-foot hall gives 400 Nm and 12 Wh/kg.',
			'The load is 20 (kg).',
			'体温达华氏98.6度。',
			'年发电量2亿度。',
		],
		not: ['The 5G network grows.', 'Twelve mayors met.', '3个方案。', '提出六方面要求。'],
	},
	read,
};

function read(scan: Scan, quantity: Quantity): Found | null {
	const { tokens, last } = scan;
	let at = quantity.last;
	if (at >= last || tokens.gap[at] === Gap.block) return null;
	if (tokens.norm[at] === '-' && isGlued(tokens, at) && at + 1 < last && isGlued(tokens, at + 1)) at++;
	const size = (tokens.end[at] as number) - (tokens.start[at] as number);
	const cased = size > 1 && size <= LETTERS ? letterUnit(scan, quantity, at) : null;
	if (cased !== null) return cased;
	const match = physicalUnits.longest(tokens, at, last) ?? bracketed(tokens, at, last);
	if (match !== null) {
		// 六方面 is six aspects, no volume
		if (tokens.kind[at] === TokenKind.han && (classifiers.longest(tokens, at, last)?.last ?? 0) > match.last) return null;
		// 两方 are two parties
		if (digitUnits.has(tokens.norm[at] as string) && match.last === at + 1 && quantity.script !== 'digits') return null;
		const { unit, scale } = match.values[0] as Unit;
		// 1.98亿度 is of electricity
		const [large, least] = unitsOfLarge.get(tokens.norm[at] as string) ?? [unit, 0];
		if (large !== unit && match.last === at + 1 && quantity.value >= least) return found(quantity, match.last, 'physical', large);
		const lower = scale === undefined ? withLower(scan, quantity, unit, match.last) : null;
		if (lower !== null) return lower;
		const lead = unit === 'degree' ? endingAt(degreeLeads, scan, quantity.first, 4) : null;
		if (lead !== null && lead.first >= scan.floor) return { ...found(quantity, match.last, 'physical', lead.values[0] as string), first: lead.first };
		// a symbol of two letters is not the beginning of a longer word: tokens end at the word, so only `mw-` and the like are open
		const whole = found(scale === undefined ? quantity : scaled(quantity, scale), match.last, 'physical', unit);
		return scale === undefined && endsInHalf(tokens, match.last, last) && quantity.max === null && Number.isInteger(quantity.value)
			? { ...whole, value: whole.value + 0.5, last: match.last + 1 }
			: whole;
	}
	return (size === 1 ? letterUnit(scan, quantity, at) : null) ?? ledByUnit(scan, quantity);
}

/** Letters of the longest symbol that is compared with its case. */
const LETTERS = 3;

/** `300 m`, `400 Nm`: a symbol that is compared with its case. */
function letterUnit(scan: Scan, quantity: Quantity, at: number): Found | null {
	const { tokens, last } = scan;
	const written = tokens.text.slice(tokens.start[at], tokens.end[at]);
	const letter = letterUnits.get(written);
	if (letter === undefined || quantity.script === 'words') return null;
	if (letterContext.has(written) && (isDesignation(scan, quantity) || !isSpokenOf(scan, quantity, written))) return null;
	if (gluedLetters.has(written) && !isGlued(tokens, at)) return null;
	const open = at + 1 < last && isGlued(tokens, at + 1) && !/^[.,;:)%/]$/.test(tokens.norm[at + 1] as string);
	// `1.2m jobs` is a count of millions
	const counts = scaleLetters.has(tokens.norm[at] as string) && isGlued(tokens, at) && at + 1 < last && isPlural(tokens.norm[at + 1] as string);
	return open || counts ? null : found(quantity, at + 1, letter.kind, letter.unit);
}

/** Tokens from a letter to a word that shows what it stands for. */
const SPOKEN = 14;

/** `warming of 1.5C`, but not `Form 13F`: whether the sentence speaks near a letter of what it is a unit of. */
function isSpokenOf({ tokens, first, last }: Scan, { first: at }: Quantity, letter: string): boolean {
	const words = letterContext.get(letter);
	for (let i = Math.max(first, at - SPOKEN); i < last && i < at + SPOKEN; i++) if (words?.has(tokens.norm[i] as string)) return true;
	return false;
}

/** `room |5C`, `Bus |12C`, `the Year |7C class`: the name of a thing, told by a capital or a word for what is numbered; a word that opens its sentence has its capital from that. */
function isDesignation({ tokens, first, titled }: Scan, { first: at, last }: Quantity): boolean {
	if (designated.has(tokens.norm[last + 1] ?? '')) return true;
	if (at === first || !isWord(tokens, at - 1)) return false;
	return designated.has(tokens.norm[at - 1] as string) || (tokens.capital[at - 1] === true && at - 1 > first && !titled);
}

/** `a magnitude 6.5 earthquake`, `Mach 2`: a unit before its number. */
function ledByUnit(scan: Scan, quantity: Quantity): Found | null {
	const lead = endingAt(leadUnits, scan, quantity.first, 3);
	// `a magnitude of 3,000 people` is a count
	const counted = scan.tokens.norm[lead === null ? 0 : lead.last - 1] === 'of' && headNoun(scan, quantity.last, false) !== null;
	return lead === null || lead.first < scan.floor || quantity.script === 'words' || counted
		? null
		: { ...found(quantity, quantity.last, 'physical', lead.values[0] as string), first: lead.first };
}

/** Inches in a foot. */
const INCHES = 12;

/** `a 6-foot-7| forward`: behind the inches that hyphens join to the feet, or -1. */
function inchesJoined(tokens: Tokens, at: number, last: number): number {
	const digits = at + 1 < last && tokens.norm[at] === '-' && isGlued(tokens, at) && isGlued(tokens, at + 1) && tokens.kind[at + 1] === TokenKind.digits;
	return digits && Number(tokens.norm[at + 1]) < INCHES && !(tokens.norm[at + 2] === '-' && isGlued(tokens, at + 2)) ? at + 2 : -1;
}

/** `5 feet 2 inches` is one length. */
function withLower({ tokens, last }: Scan, quantity: Quantity, unit: string, end: number): Found | null {
	const joined = unit === 'foot' ? inchesJoined(tokens, end, last) : -1;
	if (joined !== -1) return { ...found(quantity, joined, 'physical', unit), value: quantity.value + Number(tokens.norm[joined - 1]) / INCHES };
	const at = and.has(tokens.norm[end] as string) || tokens.norm[end] === ',' ? end + 1 : end;
	if (at + 1 >= last || quantity.max !== null || !Number.isInteger(quantity.value)) return null;
	const numeral = readNumeral(tokens, at, last);
	if (numeral === null || numeral.max !== null || numeral.last >= last) return null;
	const lower = lowerUnits.longest(tokens, numeral.last, last);
	if (lower === null) return null;
	if (leadsOn(tokens, numeral.last, lower.last, last)) return null;
	const [upper, size] = lower.values[0] as readonly [string, number];
	return upper !== unit || numeral.value >= size ? null : { ...found(quantity, lower.last, 'physical', unit), value: quantity.value + numeral.value / size };
}

/** `3 feet, 5 |in| Malta`, `5 |in| the north`: a symbol that is a preposition as well, before a name or an article. */
const leadsOn = (tokens: Tokens, at: number, end: number, last: number): boolean =>
	stops.longest(tokens, at, end) !== null &&
	end < last &&
	tokens.kind[end] === TokenKind.word &&
	(tokens.capital[end] === true || stops.longest(tokens, end, end + 1) !== null);

/** `20 (kg)`: a unit in brackets, as forms and tables print it. */
function bracketed(tokens: Tokens, at: number, last: number): LexiconMatch<Unit> | null {
	if (!/^[([{<]$/.test(tokens.norm[at] as string) || at + 2 >= last) return null;
	const inside = physicalUnits.longest(tokens, at + 1, last);
	return inside !== null && inside.last < last && /^[)\]}>]$/.test(tokens.norm[inside.last] as string) ? { ...inside, last: inside.last + 1 } : null;
}

/** 三吨半: a half right after the unit that nothing goes on from (三米半径 goes on). */
function endsInHalf(tokens: Tokens, at: number, last: number): boolean {
	if (at >= last || !hanHalf.has(tokens.norm[at] as string) || !isGlued(tokens, at)) return false;
	return at + 1 >= last || tokens.kind[at + 1] === TokenKind.mark;
}

/**
 * Numbers in words: `one hundred and five`, `twenty-five`, `a dozen`, `half a million`, `two and a half`, `two-thirds`,
 * `three point five million`. Grammar after the usual one of English: small numbers, tens, hundreds, then scales that
 * close what stands before them.
 */
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import { type Numeral, share, shifted } from './numeral.js';
import { articles, collectives, denominators, halves, joiners, points, scales, small, tens } from './vocabulary.js';

/** A numeral of more words than this is none. */
const longest = 24;

const isWord = (tokens: Tokens, at: number, limit: number): boolean => at < limit && tokens.kind[at] === TokenKind.word && tokens.gap[at] !== Gap.block;

/** The token after an optional hyphen that joins two words. */
const pastHyphen = (tokens: Tokens, at: number): number =>
	tokens.norm[at] === '-' && tokens.gap[at] === Gap.none && tokens.gap[at + 1] === Gap.none ? at + 1 : at;

/** Reads a numeral in words at a token, or null. */
export function readWords(tokens: Tokens, at: number, limit: number): Numeral | null {
	const stop = Math.min(limit, at + longest);
	return readShare(tokens, at, stop) ?? readWhole(tokens, at, stop);
}

/** `half`, `a third`, `two-thirds`, `half a million`. */
function readShare(tokens: Tokens, at: number, stop: number): Numeral | null {
	const norm = tokens.norm[at] as string;
	if (halves.has(norm)) {
		// half a million, half a dozen, but half a year is left to the unit
		const next = articles.has(tokens.norm[at + 1] ?? '') ? at + 2 : at + 1;
		const scale = next > at + 1 && isWord(tokens, next, stop) ? (scales.get(tokens.norm[next] as string) ?? null) : null;
		if (scale !== null) return made(at, next + 1, '0.5', scale);
		const direct = isWord(tokens, at + 1, stop) ? scales.get(tokens.norm[at + 1] as string) : undefined;
		if (direct !== undefined && direct >= 5) return made(at, at + 2, '0.5', direct);
		const collective = next > at + 1 && isWord(tokens, next, stop) ? collectives.get(tokens.norm[next] as string) : undefined;
		if (collective === 12) return made(at, next + 1, '6', 0);
		return part(at, at + 1, 1, 2);
	}
	const one = articles.has(norm) ? 1 : small.get(norm);
	if (one === undefined || one === 0) return null;
	const next = pastHyphen(tokens, at + 1);
	if (!isWord(tokens, next, stop)) return null;
	const denominator = denominators.get(tokens.norm[next] as string);
	if (denominator === undefined) return null;
	const word = tokens.norm[next] as string;
	// `a second`, `a fifth province` are ordinals, `a quarter` a time: they need `of` after them
	const plural = word.endsWith('s');
	if (one === 1 ? plural : !plural) return null;
	if (one >= denominator) return null;
	if (one === 1 && articles.has(norm) && tokens.norm[next + 1] !== 'of' && denominator !== 2) return null;
	// a quarter of a million
	if (tokens.norm[next + 1] === 'of' && articles.has(tokens.norm[next + 2] ?? '') && isWord(tokens, next + 3, stop)) {
		const scale = scales.get(tokens.norm[next + 3] as string);
		const value = scale === undefined ? null : shifted(String(one / denominator), scale);
		if (scale !== undefined && value !== null && Number.isInteger(value)) return made(at, next + 4, String(value), 0);
	}
	return part(at, next + 1, one, denominator);
}

/** Whole numbers, with a decimal part or a half where one follows. */
function readWhole(tokens: Tokens, at: number, stop: number): Numeral | null {
	let total = 0;
	let current: number | null = null;
	let room = 100; // what may follow must be below this: twenty leaves room for one to nine
	let lowest = Number.POSITIVE_INFINITY; // scales descend
	let alone: { before: number; power: number } | null = null;
	let i = at;
	let last = at;
	if (articles.has(tokens.norm[at] as string)) {
		const next = tokens.norm[at + 1] as string;
		if (!isWord(tokens, at + 1, stop) || (!scales.has(next) && !collectives.has(next))) return null;
		current = 1;
		room = 0;
		i = at + 1;
	}
	for (; i < stop; ) {
		const start = i === at ? i : pastHyphen(tokens, i);
		if (start !== at && !isWord(tokens, start, stop)) break;
		const norm = tokens.norm[start] as string;
		if (joiners.has(norm) && last > at) {
			// `one hundred and five`: the word after must fit into the room that a hundred or a scale left
			const next = tokens.norm[start + 1] as string;
			const value = small.get(next) ?? tens.get(next);
			const fits = isWord(tokens, start + 1, stop) && value !== undefined && value > 0 && room >= 100 && (current !== null ? current >= 100 : total > 0);
			if (!fits) break;
			i = start + 1;
			continue;
		}
		const value = small.get(norm) ?? tens.get(norm);
		if (value !== undefined) {
			if (current !== null && (value >= room || value === 0)) break;
			current = (current ?? 0) + value;
			room = tens.has(norm) ? 10 : 0;
		} else if (scales.has(norm)) {
			const power = scales.get(norm) as number;
			if (current === null && last === at) return null;
			if (power === 2) {
				if (current === null || current >= 100) break;
				current *= 100;
				room = 100;
			} else {
				if (current === null) {
					// two million million; lakh crore
					total *= 10 ** power;
				} else if (power >= lowest) {
					break;
				} else {
					total += current * 10 ** power;
				}
				alone = total === (current ?? 0) * 10 ** power ? { before: current ?? 0, power } : null;
				lowest = power;
				current = null;
				room = 1000;
			}
		} else if (collectives.has(norm)) {
			const size = collectives.get(norm) as number;
			if (current === null && last > at) break;
			if (size === 2 && !articles.has(tokens.norm[at] as string)) return null;
			return made(at, start + 1, String((current ?? 1) * size), 0);
		} else break;
		i = start + 1;
		last = i;
	}
	if (last === at || (current === null && total === 0)) return null;
	// `three million` keeps its three, so that `two to three million` can share the scale
	if (current === null && alone !== null) return made(at, last, String(alone.before), alone.power);
	return withTail(tokens, at, last, total + (current ?? 0), stop);
}

/** `two and a half`, `three point five million`. */
function withTail(tokens: Tokens, at: number, last: number, value: number, stop: number): Numeral | null {
	if (points.has(tokens.norm[last] ?? '') && isWord(tokens, last, stop)) {
		let decimals = '';
		let i = last + 1;
		for (; isWord(tokens, i, stop) && (small.get(tokens.norm[i] as string) ?? 10) < 10; i++) decimals += small.get(tokens.norm[i] as string);
		if (decimals !== '') {
			const scale = isWord(tokens, i, stop) ? scales.get(tokens.norm[i] as string) : undefined;
			return made(at, scale === undefined ? i : i + 1, `${value}.${decimals}`, scale ?? 0);
		}
	}
	const and = pastHyphen(tokens, last);
	if (joiners.has(tokens.norm[and] ?? '') && isWord(tokens, and, stop)) {
		const article = pastHyphen(tokens, and + 1);
		const half = articles.has(tokens.norm[article] ?? '') ? pastHyphen(tokens, article + 1) : -1;
		if (half > 0 && isWord(tokens, half, stop) && halves.has(tokens.norm[half] as string)) {
			const scale = isWord(tokens, half + 1, stop) ? scales.get(tokens.norm[half + 1] as string) : undefined;
			return made(at, scale === undefined ? half + 1 : half + 2, `${value}.5`, scale ?? 0);
		}
	}
	return value > Number.MAX_SAFE_INTEGER ? null : made(at, last, String(value), 0);
}

function made(first: number, last: number, digits: string, power: number): Numeral | null {
	const value = shifted(digits, power);
	return value === null ? null : { first, last, value, max: null, comparator: null, script: 'words', digits, power, plain: false, fraction: false };
}

function part(first: number, last: number, numerator: number, denominator: number): Numeral {
	const value = share(numerator, denominator);
	return { first, last, value, max: null, comparator: null, script: 'words', digits: String(value), power: 0, plain: false, fraction: true };
}

/**
 * Numbers in words: `one hundred and five`, `twenty-five`, `a dozen`, `half a million`, `two and a half`, `two-thirds`,
 * `three point five million`. Grammar after the usual one of English: small numbers, tens, hundreds, then scales that
 * close what stands before them.
 */
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import { type Numeral, share, shifted } from './numeral.js';
import { countsAlone, isArticle, scaleOf, smallOf } from './own-words.js';
import {
	afterShare,
	articles,
	beforeShare,
	collectives,
	collectivesAfter,
	denominators,
	halves,
	joiners,
	partOfScale,
	points,
	scales,
	small,
	tens,
} from './vocabulary.js';

/** A numeral of more words than this is none. */
const longest = 24;

const isWord = (tokens: Tokens, at: number, limit: number): boolean => at < limit && tokens.kind[at] === TokenKind.word && tokens.gap[at] !== Gap.block;

/** The token after an optional hyphen that joins two words, also the free-standing one of tokenised text: `fifty - two`. */
const pastHyphen = (tokens: Tokens, at: number): number =>
	tokens.norm[at] === '-' && tokens.gap[at] === tokens.gap[at + 1] && (tokens.gap[at] === Gap.none || tokens.gap[at] === Gap.space) ? at + 1 : at;

/** Reads a numeral in words at a token, or null. */
export function readWords(tokens: Tokens, at: number, limit: number): Numeral | null {
	const stop = Math.min(limit, at + longest);
	return readShare(tokens, at, stop) ?? readWhole(tokens, at, stop);
}

/** A share in words at a token, before anything says whether it is one: `half`, `a third`, `two-thirds`, `three quarters`. */
interface Share {
	readonly numerator: number;
	readonly denominator: number;
	readonly last: number;
	/** `a third`, which can also be the third of a row. */
	readonly doubtful: boolean;
}

function shareAt(tokens: Tokens, at: number, stop: number): Share | null {
	const norm = tokens.norm[at] as string;
	if (halves.has(norm)) return { numerator: 1, denominator: 2, last: at + 1, doubtful: false };
	const one = articles.has(norm) ? 1 : small.get(norm);
	if (one === undefined || one === 0) return null;
	const next = pastHyphen(tokens, at + 1);
	if (!isWord(tokens, next, stop)) return null;
	const word = tokens.norm[next] as string;
	const denominator = denominators.get(word);
	// `a second`, `a fifth province` are ordinals, `three third` is none of anything
	if (denominator === undefined || one >= denominator || (one === 1) === word.endsWith('s')) return null;
	return { numerator: one, denominator, last: next + 1, doubtful: articles.has(norm) && denominator !== 2 };
}

/** `half`, `a third of`, `two-thirds`, `half a million`, `three quarters of a billion`, `quarter million`. */
function readShare(tokens: Tokens, at: number, stop: number): Numeral | null {
	const found = shareAt(tokens, at, stop) ?? bareQuarter(tokens, at, stop);
	if (found === null) return null;
	const scaled = shareOfScale(tokens, at, found, stop);
	if (scaled !== null) return scaled;
	return found.doubtful && !isShareOf(tokens, at, found) ? null : part(at, found.last, found.numerator, found.denominator);
}

/** `quarter million`: a denominator that says its own one, before a scale alone. */
function bareQuarter(tokens: Tokens, at: number, stop: number): Share | null {
	const denominator = denominators.get(tokens.norm[at] as string);
	const scale = isWord(tokens, at + 1, stop) ? (scales.get(tokens.norm[at + 1] as string) ?? 0) : 0;
	return denominator !== 4 || scale < 6 ? null : { numerator: 1, denominator, last: at + 1, doubtful: true };
}

/** `half a million`, `a quarter of a million`, `three quarters billion`, `half a dozen`. */
function shareOfScale(tokens: Tokens, at: number, { numerator, denominator, last }: Share, stop: number): Numeral | null {
	const of = partOfScale.has(tokens.norm[last] ?? '') ? last + 1 : last;
	const article = articles.has(tokens.norm[of] ?? '') ? of + 1 : of;
	if (!isWord(tokens, article, stop) || (of > last && article === of)) return null;
	const word = tokens.norm[article] as string;
	const scale = scales.get(word);
	if (scale !== undefined && (article > last || scale >= 5)) return made(at, article + 1, String(Number((numerator / denominator).toFixed(12))), scale);
	return denominator === 2 && article > of && collectives.get(word) === 12 ? made(at, article + 1, '6', 0) : null;
}

/** `a third of`, `fell by a fifth in`, `more than a quarter.`; but `a third party`, `a fifth and final round`. */
function isShareOf(tokens: Tokens, at: number, { last, denominator }: Share): boolean {
	const next = tokens.norm[last] ?? '';
	if (partOfScale.has(next)) return true;
	const led = at > 0 && beforeShare.has(tokens.norm[at - 1] as string);
	// a third-party audit
	if (tokens.norm[last] === '-' && tokens.gap[last] === Gap.none) return false;
	const ends = last >= tokens.length || tokens.kind[last] === TokenKind.mark || tokens.gap[last] === Gap.block || afterShare.has(next);
	// `a quarter` by itself is three months
	return ends && (led || (denominator !== 4 && !afterShare.has(next)));
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
	if (isArticle(tokens, tokens.norm[at] as string)) {
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
		// a hyphen joins twenty to its ones and a number to its scale; else it stands between the ends of a range
		if (start > i && room !== 10 && small.has(norm)) break;
		if (joiners.has(norm) && last > at) {
			// one hundred and three quarters
			if (shareAt(tokens, start + 1, stop) !== null) break;
			// `one hundred and five`: the word after must fit into the room that a hundred or a scale left
			const next = tokens.norm[start + 1] as string;
			const value = small.get(next) ?? tens.get(next);
			const fits = isWord(tokens, start + 1, stop) && value !== undefined && value > 0 && room >= 100 && (current !== null ? current >= 100 : total > 0);
			if (!fits) break;
			i = start + 1;
			continue;
		}
		const value = smallOf(tokens, norm) ?? tens.get(norm);
		const power = scaleOf(tokens, norm);
		if (value !== undefined) {
			if (current !== null && (value >= room || value === 0)) break;
			current = (current ?? 0) + value;
			room = tens.has(norm) ? 10 : value >= 100 ? 100 : 0;
		} else if (power !== undefined) {
			// mil pesos
			if (last === at && countsAlone(tokens, norm)) current ??= 1;
			// hundred thousand: the one before it is left unsaid where another scale follows
			if (current === null && last === at && !scales.has(tokens.norm[at + 1] ?? '')) return null;
			if (power === 2) {
				if (current === null ? last > at : current >= 100) break;
				current = (current ?? 1) * 100;
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
		} else if (last > at || articles.has(tokens.norm[at] as string) ? collectivesAfter.has(norm) : collectives.has(norm)) {
			const size = collectivesAfter.get(norm) as number;
			if (current === null && last > at) break;
			if (size === 2 && !articles.has(tokens.norm[at] as string)) return null;
			return made(at, start + 1, String((current ?? 1) * size), 0);
		} else break;
		i = start + 1;
		last = i;
	}
	if (last === at || (current === null && total === 0)) return null;
	// `three million` keeps its three, so that `two to three million` can share the scale
	if (current === null && alone !== null)
		return withShare(tokens, at, last, alone.before, alone.power, stop) ?? made(at, last, String(alone.before), alone.power);
	return withTail(tokens, at, last, total + (current ?? 0), stop);
}

/** `two and a half`, `three point five million`, `two hundred point seventy-one`. */
function withTail(tokens: Tokens, at: number, last: number, value: number, stop: number): Numeral | null {
	// one-point-five: what a hyphen joins to the number is joined to what follows as well
	const point = pastHyphen(tokens, last);
	const after = point === last ? last + 1 : pastHyphen(tokens, point + 1);
	if (points.has(tokens.norm[point] ?? '') && isWord(tokens, point, stop) && (after > point + 1 || point === last)) {
		const { decimals, next } = decimalsAt(tokens, after, stop);
		if (decimals !== '') {
			const scale = isWord(tokens, next, stop) ? scales.get(tokens.norm[next] as string) : undefined;
			return made(at, scale === undefined ? next : next + 1, `${value}.${decimals}`, scale ?? 0);
		}
	}
	return withShare(tokens, at, last, value, 0, stop) ?? (value > Number.MAX_SAFE_INTEGER ? null : made(at, last, String(value), 0));
}

/** Digits said one by one, or two of them as a number: five seven one, seventy-one. */
function decimalsAt(tokens: Tokens, at: number, stop: number): { decimals: string; next: number } {
	const ten = isWord(tokens, at, stop) ? tens.get(tokens.norm[at] as string) : undefined;
	if (ten !== undefined) {
		const next = pastHyphen(tokens, at + 1);
		const one = isWord(tokens, next, stop) ? (small.get(tokens.norm[next] as string) ?? 10) : 10;
		return one > 0 && one < 10 ? { decimals: String(ten + one), next: next + 1 } : { decimals: String(ten), next: at + 1 };
	}
	let decimals = '';
	let next = at;
	for (; isWord(tokens, next, stop) && (small.get(tokens.norm[next] as string) ?? 10) < 10; next++) decimals += small.get(tokens.norm[next] as string);
	return { decimals, next };
}

/**
 * The number with the share that follows it, or null: `two and a half`, `five and a quarter`, `3 million and a half`, `one billion and a quarter million`.
 * @param value the number before its scale
 * @param power of the scale, 0 where there is none
 */
export function withShare(tokens: Tokens, first: number, last: number, value: number, power: number, stop: number): Numeral | null {
	const and = pastHyphen(tokens, last);
	if (!joiners.has(tokens.norm[and] ?? '') || !isWord(tokens, and, stop)) return null;
	const at = pastHyphen(tokens, and + 1);
	if (!isWord(tokens, at, stop) || halves.has(tokens.norm[at] as string)) return null;
	const found = shareAt(tokens, at, stop);
	// two million and a quarter of the rest
	if (found === null || partOfScale.has(tokens.norm[found.last] ?? '')) return null;
	const of = found.numerator / found.denominator;
	const scale = isWord(tokens, found.last, stop) ? scales.get(tokens.norm[found.last] as string) : undefined;
	if (scale !== undefined && power > 0) {
		const sum = shifted(String(value), power);
		const rest = shifted(String(of), scale);
		return scale >= power || sum === null || rest === null ? null : made(first, found.last + 1, String(sum + rest), 0);
	}
	return made(first, scale === undefined ? found.last : found.last + 1, String(Number((value + of).toFixed(power > 0 ? 12 : 4))), scale ?? power);
}

function made(first: number, last: number, digits: string, power: number): Numeral | null {
	const value = shifted(digits, power);
	return value === null ? null : { first, last, value, max: null, comparator: null, script: 'words', digits, power, plain: false, fraction: false };
}

function part(first: number, last: number, numerator: number, denominator: number): Numeral {
	const value = share(numerator, denominator);
	return { first, last, value, max: null, comparator: null, script: 'words', digits: String(value), power: 0, plain: false, fraction: true };
}

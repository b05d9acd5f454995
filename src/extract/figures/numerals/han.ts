/**
 * Numbers in Chinese characters: 三百二十, 两亿三千万, 二点五亿, 〇-style positional digits, 百余, 三四 (a range), and the
 * characters that follow digits: 3.5亿, 300万, 1亿5000万, 100多万.
 */
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import { type Numeral, shifted } from './numeral.js';
import { afterKilo, hanContracted, hanDigits, hanExcess, hanLargeUnits, hanPairs, hanPoints, hanSmallUnits } from './vocabulary.js';

/** A numeral of more characters than this is none. */
const longest = 32;

/** The power of ten written from `at` on after digits (万, 亿, 万亿, 百万), with 多 or 余 before it, and the token after it. */
export function hanScale(tokens: Tokens, at: number, limit: number): { power: number; last: number; more: boolean } | null {
	let i = at;
	let power = 0;
	let more = false;
	if (i < limit && hanExcess.has(tokens.norm[i] as string) && unitPower(tokens, i + 1, limit) !== null) {
		more = true;
		i++;
	}
	for (let next = unitPower(tokens, i, limit); next !== null && i - at < 4; next = unitPower(tokens, i, limit)) {
		power += next;
		i++;
	}
	return power === 0 ? null : { power, last: i, more };
}

function unitPower(tokens: Tokens, at: number, limit: number): number | null {
	if (at >= limit || tokens.kind[at] !== TokenKind.han) return null;
	const norm = tokens.norm[at] as string;
	const power = hanSmallUnits.get(norm) ?? hanLargeUnits.get(norm) ?? null;
	if (power === null) return null;
	return (power === 3 || power === 12) && at + 1 < tokens.length && afterKilo.has(tokens.norm[at + 1] as string) ? null : power;
}

/** Reads a numeral in characters at a token, or null. Looks at no more than {@link longest} tokens. */
export function readHan(tokens: Tokens, at: number, limit: number): Numeral | null {
	const stop = Math.min(limit, at + longest);
	let total = 0; // closed sections
	let section = 0; // below the next 万
	let digit: number | null = null;
	let lastUnit = 0; // power of the unit read last, for 三万五
	let positional = '';
	let decimals: string | null = null;
	let comparator: Numeral['comparator'] = null;
	let max: number | null = null;
	let units = 0;
	let zero = false;
	let digitAt = at;
	let i = at;
	for (; i < stop; i++) {
		if (i > at && tokens.gap[i] !== Gap.none && !isSpaced(tokens, i)) break;
		const norm = tokens.norm[i] as string;
		const value = hanDigits.get(norm);
		if (value !== undefined) {
			// 两 counts, and is no digit of a longer number: 三点两刻
			if (hanPairs.has(norm) && (positional !== '' || decimals !== null)) break;
			if (decimals !== null) {
				decimals += value;
				continue;
			}
			if (value === 0 && units > 0) {
				// 一百零五: the zero only keeps a place
				zero = true;
				continue;
			}
			if (digit !== null && units > 0 && digit + 1 === value && max === null) {
				// 十五六, 二十三四: the second digit is the upper end
				max = total + section + value;
				continue;
			}
			if (digit !== null && units > 0) break;
			positional += value;
			digit = value;
			digitAt = i;
			continue;
		}
		const contracted = hanContracted.get(norm);
		if (contracted !== undefined && digit === null && section === 0) {
			section = contracted;
			units++;
			lastUnit = 1;
			continue;
		}
		if (hanPoints.has(norm) && (digit !== null || units > 0) && decimals === null && i + 1 < stop && isDecimal(tokens, i + 1, stop)) {
			decimals = '';
			continue;
		}
		if (hanExcess.has(norm) && (units > 0 || positional !== '')) {
			if (unitPower(tokens, i + 1, stop) === null) {
				i++;
				comparator = '>';
				break;
			}
			comparator = '>';
			continue;
		}
		const smallUnit = hanSmallUnits.get(norm);
		const largeUnit = hanLargeUnits.get(norm);
		if (smallUnit === undefined && largeUnit === undefined) break;
		if (unitPower(tokens, i, tokens.length) === null && i > at) break;
		if (positional.length === 2 && units === 0 && digit !== null && max === null && isStep(positional)) {
			// 三四百: both ends take the unit
			max = digit;
			digit = Number(positional[0]);
			positional = '';
		} else if (positional.length > 2 && units === 0 && largeUnit === undefined) break;
		if (decimals !== null) {
			const scale = hanScale(tokens, i, stop);
			if (scale === null) break;
			const whole = `${total + section + (digit ?? 0)}.${decimals}`;
			const exact = shifted(whole, scale.power);
			return exact === null ? null : finish(at, scale.last, exact, null, scale.more ? '>' : comparator, whole, scale.power);
		}
		// 三百二百 are two numbers, and 五十千 is none: units fall inside a section
		if (smallUnit !== undefined && section > 0 && smallUnit >= lastUnit) {
			if (digit !== null) i = digitAt;
			digit = null;
			break;
		}
		units++;
		if (smallUnit !== undefined) {
			const base = 10 ** smallUnit;
			// a bare 百 after 数 or 上 is one hundred; 十 opens ten
			if (max !== null) max = max * base;
			section += (digit === null || digit === 0 ? 1 : digit) * base;
			lastUnit = smallUnit;
		} else {
			const base = 10 ** (largeUnit ?? 0);
			const whole = positional.length > 1 && units === 1 ? Number(positional) : section + (digit ?? 0);
			const before = whole === 0 && total === 0 ? 1 : whole;
			if (max !== null) max = max <= 10 && units === 1 ? max * base : (max > section ? max : section) * base;
			// 万亿, 万万: the larger unit takes all that stands before it
			const takes = (total > 0 && total < base && (largeUnit ?? 0) > 4) || (whole === 0 && total > 0);
			total = takes ? (total + whole) * base : total + before * base;
			section = 0;
			lastUnit = largeUnit ?? 0;
		}
		digit = null;
		positional = '';
		zero = false;
	}
	if (i === at) return null;
	// 三万五 is 35000, 一百二 is 120; 一百零二 is 102
	const tail = digit === null ? 0 : lastUnit >= 2 && !zero ? digit * 10 ** (lastUnit - 1) : digit;
	if (decimals !== null) {
		const whole = `${total + section + (units > 0 ? tail : Number(positional))}.${decimals}`;
		const exact = shifted(whole, 0);
		return exact === null || decimals === '' ? null : finish(at, i, exact, null, comparator, whole, 0);
	}
	if (units === 0) {
		if (positional === '') return null;
		if (positional.length === 2 && max === null && isStep(positional)) {
			return finish(at, i, Number(positional[0]), Number(positional[1]), comparator, positional[0] as string, 0);
		}
		const value = shifted(positional, 0);
		return value === null ? null : finish(at, i, value, null, comparator, positional, 0, positional.length > 1);
	}
	const value = total + section + tail;
	if (max !== null && max <= value) max = null;
	return value > Number.MAX_SAFE_INTEGER ? null : finish(at, i, value, max, comparator, String(value), 0);
}

/** Segmented text prints 三千 八百 九十六 万: a space is no end next to a unit or the decimal mark. */
function isSpaced(tokens: Tokens, at: number): boolean {
	if (tokens.gap[at] !== Gap.space) return false;
	const isJoint = (norm: string): boolean => hanSmallUnits.has(norm) || hanLargeUnits.has(norm) || hanPoints.has(norm) || hanExcess.has(norm);
	return isJoint(tokens.norm[at] as string) || isJoint(tokens.norm[at - 1] as string);
}

/** The digits after 点: 十点二三, but not the times of day 十点二十, 十点五分. */
function isDecimal(tokens: Tokens, at: number, stop: number): boolean {
	let i = at;
	while (i < stop && hanDigits.has(tokens.norm[i] as string) && !hanPairs.has(tokens.norm[i] as string)) i++;
	return i > at && !hanSmallUnits.has(tokens.norm[i] ?? '') && tokens.norm[i] !== '分';
}

/** 三四, and 三五, which says it more loosely. */
const isStep = (digits: string): boolean => (Number(digits[1]) === Number(digits[0]) + 1 && digits[0] !== '0') || digits === '35';

function finish(
	first: number,
	last: number,
	value: number,
	max: number | null,
	comparator: Numeral['comparator'],
	digits: string,
	power: number,
	plain = false,
): Numeral {
	return { first, last, value, max, comparator, script: 'han', digits, power, plain, fraction: false };
}

/** Numbers in digits: `1,154`, `1,50,000`, `3.5 billion`, `3.5bn`, `2 1/2`, `300万`, `1亿5000万`, full width included. */
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import { physicalUnits, shareUnits, timeUnits } from '../vocabulary.js';
import { hanScale } from './han.js';
import { type Numeral, share, shifted } from './numeral.js';
import { hanExcess, scaleSuffixes, scales } from './vocabulary.js';

const vulgar: ReadonlyMap<string, readonly [number, number]> = new Map([
	['1⁄2', [1, 2]],
	['1⁄3', [1, 3]],
	['2⁄3', [2, 3]],
	['1⁄4', [1, 4]],
	['3⁄4', [3, 4]],
	['1⁄5', [1, 5]],
	['1⁄8', [1, 8]],
	['3⁄8', [3, 8]],
	['5⁄8', [5, 8]],
	['7⁄8', [7, 8]],
]);

/** Full-width digits take a full-width comma between thousands. */
const isWide = (tokens: Tokens, at: number): boolean => tokens.text.charCodeAt(tokens.start[at] as number) >= 0xff10;
const glued = (tokens: Tokens, at: number): boolean => tokens.gap[at] === Gap.none;
const isDigits = (tokens: Tokens, at: number, limit: number): boolean => at < limit && tokens.kind[at] === TokenKind.digits;
/** Spaces that typesetters put between thousands: `1 154` with a narrow or non-breaking space, never a plain one. */
const isThinSpace = (tokens: Tokens, at: number): boolean => {
	const start = tokens.start[at] as number;
	const code = tokens.text.charCodeAt(start - 1);
	return start - (tokens.end[at - 1] as number) === 1 && (code === 0xa0 || code === 0x2009 || code === 0x202f);
};
/** A plain space between thousands, as the European Union prints them: only before round groups or two of them, 15 000 or 1 414 021. */
const isPlainGroup = (tokens: Tokens, at: number, limit: number): boolean => {
	if (tokens.gap[at] !== Gap.space || (tokens.norm[at] as string).length !== 3 || (tokens.end[at - 1] as number) + 1 !== tokens.start[at]) return false;
	const again = isDigits(tokens, at + 1, limit) && tokens.gap[at + 1] === Gap.space && (tokens.norm[at + 1] as string).length === 3;
	const third = at >= 2 && isDigits(tokens, at - 1, limit) && isDigits(tokens, at - 2, limit) && (tokens.norm[at - 1] as string).length === 3;
	return (tokens.norm[at] as string).endsWith('00') || again || third;
};

/** Reads a numeral that begins with digits at a token, or null. Looks at a bounded number of tokens. */
export function readDigits(tokens: Tokens, at: number, limit: number): Numeral | null {
	let digits = tokens.norm[at] as string;
	let i = at + 1;
	let plain = true;
	const grouped = groups(tokens, at, limit);
	if (grouped !== null) {
		digits = grouped.digits;
		i = grouped.last;
		plain = false;
	}
	const mark = tokens.norm[i];
	const isMark = i + 1 < limit && glued(tokens, i) && isDigits(tokens, i + 1, limit) && glued(tokens, i + 1);
	if (mark === '.' && isMark) {
		digits += `.${tokens.norm[i + 1]}`;
		i += 2;
		plain = false;
	} else if (
		mark === ',' &&
		isMark &&
		plain &&
		(tokens.norm[i + 1] as string).length <= 2 &&
		tokens.norm[i + 2] === '%' &&
		!tokens.text.startsWith('，', tokens.start[i] as number)
	) {
		// the decimal comma of continental Europe: 3,5 %
		digits += `.${tokens.norm[i + 1]}`;
		i += 2;
		plain = false;
	}
	let value = shifted(digits, 0);
	if (value === null) return null;
	const part = plain ? unitFraction(tokens, at, limit) : null;
	if (part !== null) return part;
	const mixed = mixedFraction(tokens, i, limit);
	if (mixed !== null && plain) {
		value = Number((value + mixed.value).toFixed(4));
		digits = String(value);
		i = mixed.last;
		plain = false;
	}
	let power = 0;
	let comparator: Numeral['comparator'] = null;
	const han = i < limit && (glued(tokens, i) || tokens.gap[i] === Gap.space) ? hanScale(tokens, i, limit) : null;
	if (han !== null) {
		power = han.power;
		comparator = han.more ? '>' : null;
		i = han.last;
		// 1亿5000万, 5万4千6百, 3万4000: lower parts follow without a space
		let sum = shifted(digits, power);
		let below = power;
		let more: boolean = han.more;
		for (let part = 0; part < 4 && sum !== null && isDigits(tokens, i, limit) && glued(tokens, i) && (tokens.norm[i] as string).length <= 4; part++) {
			const tail = hanScale(tokens, i + 1, limit);
			const whole = tail === null && (tokens.norm[i] as string).length === 4 && below >= 4 && !isHanNext(tokens, i + 1);
			if (!whole && (tail === null || tail.power >= below)) break;
			const low = shifted(tokens.norm[i] as string, tail?.power ?? 0);
			if (low === null) break;
			sum += low;
			below = tail?.power ?? 0;
			more = tail?.more ?? more;
			i = tail?.last ?? i + 1;
		}
		if (below !== power && sum !== null) {
			return {
				first: at,
				last: i,
				value: sum,
				max: null,
				comparator: more ? '>' : null,
				script: 'digits',
				digits: String(sum),
				power: 0,
				plain: false,
				fraction: false,
			};
		}
	} else {
		for (let count = 0; count < 2; count++) {
			const next = wordScale(tokens, i, limit);
			if (next === null) break;
			power += next.power;
			i = next.last;
		}
	}
	if (comparator === null && i < limit && glued(tokens, i) && hanExcess.has(tokens.norm[i] as string)) {
		comparator = '>';
		i++;
	}
	const exact = shifted(digits, power);
	if (exact === null) return null;
	return {
		first: at,
		last: i,
		value: exact,
		max: null,
		comparator,
		script: 'digits',
		digits,
		power,
		plain: plain && power === 0 && comparator === null,
		fraction: false,
	};
}

/** 3万2024年: four digits before 年 are a year, not the rest of the number. */
const isHanNext = (tokens: Tokens, at: number): boolean => tokens.norm[at] === '年';

function groups(tokens: Tokens, at: number, limit: number): { digits: string; last: number } | null {
	const first = tokens.norm[at] as string;
	if (first.length > 3) return null;
	let digits = first;
	let i = at + 1;
	let indian = false;
	for (let count = 0; count < 6; count++) {
		const comma =
			tokens.norm[i] === ',' &&
			(tokens.text.charAt(tokens.start[i] as number) === ',' || isWide(tokens, i - 1)) &&
			glued(tokens, i) &&
			isDigits(tokens, i + 1, limit) &&
			glued(tokens, i + 1);
		const thin = !comma && isDigits(tokens, i, limit) && (isThinSpace(tokens, i) || isPlainGroup(tokens, i, limit));
		if (!comma && !thin) break;
		const at = comma ? i + 1 : i;
		const group = tokens.norm[at] as string;
		if (group.length === 2 && comma && first.length <= 2) {
			// 1,50,000: pairs are allowed only before a last group of three
			if (tokens.norm[at + 1] !== ',' || !isDigits(tokens, at + 2, limit) || !glued(tokens, at + 1) || !glued(tokens, at + 2)) break;
			indian = true;
		} else if (group.length !== 3) break;
		digits += group;
		i = at + 1;
		if (group.length === 3 && indian) break;
	}
	return i === at + 1 ? null : { digits, last: i };
}

function mixedFraction(tokens: Tokens, at: number, limit: number): { value: number; last: number } | null {
	const mark = vulgar.get(tokens.norm[at] ?? '');
	if (mark !== undefined && at < limit) return { value: mark[0] / mark[1], last: at + 1 };
	const start = tokens.norm[at] === '-' && glued(tokens, at) ? at + 1 : at;
	if (
		!isDigits(tokens, start, limit) ||
		(start === at && tokens.gap[at] !== Gap.space) ||
		tokens.norm[start + 1] !== '/' ||
		!isDigits(tokens, start + 2, limit)
	)
		return null;
	const numerator = Number(tokens.norm[start]);
	const denominator = Number(tokens.norm[start + 2]);
	return numerator < denominator && denominator <= 16 ? { value: numerator / denominator, last: start + 3 } : null;
}

/** `1/4 percentage point`, `3/4 mile`: a fraction that multiplies a unit. */
function unitFraction(tokens: Tokens, at: number, limit: number): Numeral | null {
	if (tokens.norm[at + 1] !== '/' || !glued(tokens, at + 1) || !isDigits(tokens, at + 2, limit) || !glued(tokens, at + 2) || at + 3 >= limit) return null;
	const numerator = Number(tokens.norm[at]);
	const denominator = Number(tokens.norm[at + 2]);
	const next = at + 3;
	const unit = shareUnits.longest(tokens, next, limit) ?? timeUnits.longest(tokens, next, limit) ?? physicalUnits.longest(tokens, next, limit);
	if (numerator >= denominator || denominator > 16 || unit === null || (tokens.gap[next] !== Gap.space && tokens.norm[next] !== '-')) return null;
	const value = share(numerator, denominator);
	return { first: at, last: next, value, max: null, comparator: null, script: 'digits', digits: String(value), power: 0, plain: false, fraction: false };
}

/** `.5 percent`: a decimal without its zero. */
export function readPointed(tokens: Tokens, at: number, limit: number): Numeral | null {
	if (tokens.norm[at] !== '.' || !isDigits(tokens, at + 1, limit) || !glued(tokens, at + 1) || (at > 0 && glued(tokens, at))) return null;
	const numeral = readDigits(tokens, at + 1, limit);
	if (numeral === null || !/^\d+$/.test(numeral.digits)) return null;
	const digits = `0.${numeral.digits}`;
	const value = shifted(digits, numeral.power);
	return value === null ? null : { ...numeral, first: at, value, digits, plain: false };
}

/** `½` by itself. */
export function readVulgar(tokens: Tokens, at: number): Numeral | null {
	const mark = vulgar.get(tokens.norm[at] ?? '');
	if (mark === undefined) return null;
	const value = share(mark[0], mark[1]);
	return { first: at, last: at + 1, value, max: null, comparator: null, script: 'digits', digits: String(value), power: 0, plain: false, fraction: true };
}

function wordScale(tokens: Tokens, at: number, limit: number): { power: number; last: number } | null {
	if (at >= limit || tokens.gap[at] === Gap.block) return null;
	// $600-million
	const start = tokens.norm[at] === '-' && glued(tokens, at) && at + 1 < limit && glued(tokens, at + 1) ? at + 1 : at;
	if (tokens.kind[start] !== TokenKind.word) return null;
	const norm = tokens.norm[start] as string;
	const power = scales.get(norm) ?? scaleSuffixes.get(norm);
	return power === undefined ? null : { power, last: start + 1 };
}

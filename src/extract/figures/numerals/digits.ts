/** Numbers in digits: `1,154`, `1,50,000`, `3.5 billion`, `3.5bn`, `2 1/2`, `300万`, `1亿5000万`, full width included. */
import { isYearOfItem } from '../../../text/item-number.js';
import { isNoteMark } from '../../../text/note-mark.js';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import { moneyPrefixValues, moneyUnits, physicalUnits, shareUnits, timeUnits } from '../vocabulary.js';
import { hanScale } from './han.js';
import { type Numeral, share, shifted } from './numeral.js';
import { countsAlone, scaleOf } from './own-words.js';
import { readSyllables } from './syllables.js';
import { groupsByStop } from './thousands.js';
import { collectivesAfter, hanDigits, hanExcess, joiners, scaleSuffixes, small as smallNumbers, stoppedScales } from './vocabulary.js';
import { withShare } from './words.js';

/** ½ folds to `1⁄2` in one token. */
function vulgarAt(tokens: Tokens, at: number): readonly [number, number] | null {
	const slash = tokens.norm[at]?.indexOf('⁄') ?? -1;
	if (slash < 1) return null;
	const [numerator, denominator] = (tokens.norm[at] as string).split('⁄').map(Number);
	return numerator === undefined || denominator === undefined || !(denominator > 0) || !(numerator >= 0) ? null : [numerator, denominator];
}

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
/** Whether what stands before a number is a small word or a bracket, and no name that the number could belong to. */
const leadsCount = (tokens: Tokens, at: number): boolean =>
	tokens.norm[at] === '(' ||
	// `In 2014|, 6 150 boats`
	(tokens.norm[at] === ',' && at > 0 && /^(19|20)\d\d$/.test(tokens.norm[at - 1] as string)) ||
	(tokens.kind[at] === TokenKind.word && !tokens.capital[at] && tokens.gap[at + 1] === Gap.space);

/** A plain space between thousands, as the European Union prints them: only before round groups or two of them, 15 000 or 1 414 021. */
const isPlainGroup = (tokens: Tokens, at: number, limit: number): boolean => {
	if (tokens.gap[at] !== Gap.space || (tokens.norm[at] as string).length !== 3 || (tokens.end[at - 1] as number) + 1 !== tokens.start[at]) return false;
	const again = isDigits(tokens, at + 1, limit) && tokens.gap[at + 1] === Gap.space && (tokens.norm[at + 1] as string).length === 3;
	// 17 597 cases: a noun after it, nothing numbered before it
	const counts =
		!again &&
		tokens.kind[at + 1] === TokenKind.word &&
		tokens.gap[at + 1] === Gap.space &&
		at >= 2 &&
		at + 1 < limit &&
		(tokens.norm[at - 1] as string).length < 3 &&
		tokens.norm[at - 1] !== '0' &&
		/^[a-z]/.test(tokens.norm[at + 1] as string) &&
		!tokens.capital[at + 1] &&
		leadsCount(tokens, at - 2);
	const third = at >= 2 && isDigits(tokens, at - 1, limit) && isDigits(tokens, at - 2, limit) && (tokens.norm[at - 1] as string).length === 3;
	return (tokens.norm[at] as string).endsWith('00') || again || third || counts;
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
	// ０・７５: as Japanese newspapers print it
	const point = mark === '.' || ((mark === '・' || mark === '·') && isMark && isWide(tokens, at) && isWide(tokens, i + 1));
	if (point && isMark && !isNoteMark(tokens, i + 1) && !isYearOfItem(tokens, i + 1)) {
		digits += `.${tokens.norm[i + 1]}`;
		i += 2;
		plain = false;
	} else if (mark === ',' && isMark && isDecimalComma(tokens, at, i, limit, grouped?.dotted === true)) {
		digits += `.${tokens.norm[i + 1]}`;
		i += 2;
		plain = false;
	}
	const raised = exponent(tokens, at, i, digits, limit);
	if (raised !== null) return raised;
	const scaled = readSyllables(tokens, at, digits, i, limit);
	if (scaled !== null) return scaled;
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
		for (let count = 0; count < 4 && sum !== null; count++) {
			// 1千零20: the zero keeps a place
			const zero = hanDigits.get(tokens.norm[i] ?? '') === 0 && i + 1 < limit && glued(tokens, i) && isDigits(tokens, i + 1, limit) ? 1 : 0;
			const low = i + zero;
			// 7万 5千 4百: segmented text has a space before a part that says its unit
			const spaced = tokens.gap[low] === Gap.space && hanScale(tokens, low + 1, limit) !== null;
			if (!isDigits(tokens, low, limit) || !(glued(tokens, low) || spaced)) break;
			// 42亿4,900万
			const group = groups(tokens, low, limit);
			const part = group ?? { digits: tokens.norm[low] as string, last: low + 1 };
			if (part.digits.length > 4) break;
			i = low;
			const tail = hanScale(tokens, part.last, limit);
			const whole = tail === null && (part.digits.length === 4 ? below >= 4 : zero === 1 && below >= 2) && !isHanNext(tokens, part.last);
			if (!whole && (tail === null || (tail.power >= below && !(zero === 1 && below < 4 && count === 0)))) {
				i -= zero;
				break;
			}
			const rest = shifted(part.digits, tail?.power ?? 0);
			if (rest === null) break;
			// 2千零30万: the larger unit takes what stands before it as well
			sum = tail !== null && tail.power >= below ? sum * 10 ** tail.power + rest : sum + rest;
			below = tail?.power ?? 0;
			more = tail?.more ?? more;
			i = tail?.last ?? part.last;
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
		const dozen = power === 0 && plain && tokens.gap[i] === Gap.space && i < limit ? collectivesAfter.get(tokens.norm[i] as string) : undefined;
		if (dozen !== undefined && dozen > 2) {
			digits = String(value * dozen);
			plain = false;
			i++;
		}
		const sum = power === 0 ? null : lowerParts(tokens, at, i, digits, power, limit);
		if (sum !== null) return sum;
		const shared = withShare(tokens, at, i, Number(digits), power, limit);
		if (shared !== null) return { ...shared, script: 'digits' };
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

/** Thousands in groups: `1,154`, `1,50,000`, `1 154`, `1.234.567` and, before a decimal comma, `1.234`. */
function groups(tokens: Tokens, at: number, limit: number): { digits: string; last: number; dotted: boolean } | null {
	const first = tokens.norm[at] as string;
	if (first.length > 3) return null;
	const dotted = dottedGroups(tokens, at, limit);
	if (dotted !== null) return dotted;
	let digits = first;
	let i = at + 1;
	let pairs: { digits: string; last: number } | null = null;
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
			pairs ??= { digits, last: i };
		} else if (group.length !== 3) break;
		digits += group;
		i = at + 1;
		if (group.length === 3 && pairs !== null) return { digits, last: i, dotted: false };
	}
	if (pairs !== null) {
		// `22,24,26` is a list
		digits = pairs.digits;
		i = pairs.last;
	}
	return i === at + 1 ? null : { digits, last: i, dotted: false };
}

/** `1.234.567` or `1.234,5`, as much of Europe writes them; one group alone is a decimal (1.234) unless the text's language groups by it. */
function dottedGroups(tokens: Tokens, at: number, limit: number): { digits: string; last: number; dotted: boolean } | null {
	let digits = tokens.norm[at] as string;
	let i = at + 1;
	let count = 0;
	while (
		count < 6 &&
		tokens.norm[i] === '.' &&
		glued(tokens, i) &&
		isDigits(tokens, i + 1, limit) &&
		glued(tokens, i + 1) &&
		(tokens.norm[i + 1] as string).length === 3
	) {
		digits += tokens.norm[i + 1];
		i += 2;
		count++;
	}
	const comma =
		tokens.norm[i] === ',' && glued(tokens, i) && isDigits(tokens, i + 1, limit) && glued(tokens, i + 1) && (tokens.norm[i + 1] as string).length <= 2;
	const more = tokens.norm[i] === '.' && glued(tokens, i) && isDigits(tokens, i + 1, limit) && glued(tokens, i + 1);
	return (count >= 2 || (count === 1 && (comma || groupsByStop(tokens)))) && !more && digits !== '0' ? { digits, last: i, dotted: true } : null;
}

/** Whether a comma between digits is the decimal mark: `3,5 %`, `3,5 miljarder`, `€ 12,50`; `12,5` alone may be two numbers. */
function isDecimalComma(tokens: Tokens, at: number, mark: number, limit: number, dotted: boolean): boolean {
	if ((tokens.norm[mark + 1] as string).length > 2 || tokens.text.startsWith('，', tokens.start[mark] as number)) return false;
	if (dotted) return true;
	const next = mark + 2;
	if (tokens.norm[next] === ',' && isDigits(tokens, next + 1, limit)) return false;
	if (mark !== at + 1 || (tokens.norm[at - 1] === ',' && at > 1 && glued(tokens, at) && tokens.kind[at - 2] === TokenKind.digits)) return false;
	if (wordScale(tokens, next, limit) !== null || (at > 0 && moneyPrefixValues.has(tokens.norm[at - 1] as string))) return true;
	if (next >= limit || tokens.gap[next] === Gap.block || tokens.kind[next] === TokenKind.han) return false;
	// a text that groups thousands by the stop writes its decimals with the comma: `5,1 Tage`
	if (groupsByStop(tokens) && tokens.kind[next] === TokenKind.word) return true;
	return [shareUnits, moneyUnits, physicalUnits, timeUnits].some((units) => units.longest(tokens, next, limit) !== null);
}

/** `1.3×10^6`, `6.2x10^-4`, `10⁶`, `1.5e6`, `1.1^23`: a number with an exponent, or null. */
function exponent(tokens: Tokens, first: number, at: number, digits: string, limit: number): Numeral | null {
	if (at >= limit || !glued(tokens, at)) {
		// 1.3 × 10⁶
		if (tokens.norm[at] !== '×' || at >= limit) return null;
	}
	const times = tokens.norm[at] === '×' || tokens.norm[at] === 'x' || tokens.norm[at] === '*';
	const ten = times && tokens.norm[at + 1] === '10';
	const sign = ten ? at + 2 : at;
	const raised = tokens.norm[sign] === '^' && glued(tokens, sign);
	const e = !ten && tokens.norm[at] === 'e';
	let i = raised || e ? sign + 1 : sign;
	let negative = false;
	for (let count = 0; count < 2 && (tokens.norm[i] === '-' || tokens.norm[i] === '+') && glued(tokens, i); count++) {
		if (tokens.norm[i] === '-') negative = !negative;
		i++;
	}
	// a raised digit folds to a digit, but is no digit token
	const superscript = tokens.kind[i] === TokenKind.mark && /^\d$/.test(tokens.norm[i] ?? '');
	if (i >= limit || !glued(tokens, i) || !(superscript || ((raised || e) && tokens.kind[i] === TokenKind.digits))) return null;
	let shown = tokens.norm[i] as string;
	i++;
	while (superscript && i < limit && glued(tokens, i) && tokens.kind[i] === TokenKind.mark && /^\d$/.test(tokens.norm[i] as string)) shown += tokens.norm[i++];
	// 10⁶ is a million, 5² a footnote
	if (superscript && !ten && (digits !== '10' || Number(shown) < 3)) return null;
	const power = negative ? -Number(shown) : Number(shown);
	const value = ten || e ? shifted(digits, power) : Number((Number(digits) ** power).toPrecision(15));
	if (value === null || !Number.isFinite(value)) return null;
	return { first, last: i, value, max: null, comparator: null, script: 'digits', digits: String(value), power: 0, plain: false, fraction: false };
}

/** `3 hundred and 21`, `4 thousand 3 hundred`: a number that goes on below its scale. */
function lowerParts(tokens: Tokens, first: number, at: number, digits: string, power: number, limit: number): Numeral | null {
	let sum = shifted(digits, power);
	let below = power;
	let i = at;
	for (let part = 0; part < 3 && sum !== null; part++) {
		const and = below === 2 && joiners.has(tokens.norm[i] ?? '') && i < limit ? i + 1 : i;
		const small = and > i && isWordNumber(tokens, and, limit);
		if (!small && (!isDigits(tokens, and, limit) || tokens.gap[and] !== Gap.space || (tokens.norm[and] as string).length > 3)) break;
		const value = small ? smallNumbers.get(tokens.norm[and] as string) : Number(tokens.norm[and]);
		const scale = small ? null : wordScale(tokens, and + 1, limit);
		// `2 mil 400`: the last part needs no word that joins it
		const plain = countsAlone(tokens, tokens.norm[i - 1] ?? '');
		// `6 mil 300 millones`: the larger scale takes what stands before it as well
		if (plain && scale !== null && value !== undefined && scale.power > below) {
			sum = (sum + value) * 10 ** scale.power;
			below = scale.power;
			i = scale.last;
			continue;
		}
		if (value === undefined || value === 0 || (scale === null ? !plain && (and === i || value >= 100) : scale.power >= below)) break;
		sum += value * 10 ** (scale?.power ?? 0);
		below = scale?.power ?? 0;
		i = scale?.last ?? and + 1;
	}
	return i === at || sum === null
		? null
		: { first, last: i, value: sum, max: null, comparator: null, script: 'digits', digits: String(sum), power: 0, plain: false, fraction: false };
}

const isWordNumber = (tokens: Tokens, at: number, limit: number): boolean =>
	at < limit && tokens.kind[at] === TokenKind.word && (smallNumbers.get(tokens.norm[at] as string) ?? 0) > 0;

function mixedFraction(tokens: Tokens, at: number, limit: number): { value: number; last: number } | null {
	const mark = at < limit ? vulgarAt(tokens, at) : null;
	if (mark !== null) return { value: mark[0] / mark[1], last: at + 1 };
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
	if (tokens.norm[at] !== '.' || !isDigits(tokens, at + 1, limit) || !glued(tokens, at + 1) || (at > 0 && glued(tokens, at) && tokens.norm[at - 1] !== '-'))
		return null;
	const numeral = readDigits(tokens, at + 1, limit);
	if (numeral === null || !/^\d+$/.test(numeral.digits)) return null;
	const digits = `0.${numeral.digits}`;
	const value = shifted(digits, numeral.power);
	return value === null ? null : { ...numeral, first: at, value, digits, plain: false };
}

/** `½` by itself. */
export function readVulgar(tokens: Tokens, at: number): Numeral | null {
	const mark = vulgarAt(tokens, at);
	if (mark === null) return null;
	const value = share(mark[0], mark[1]);
	return { first: at, last: at + 1, value, max: null, comparator: null, script: 'digits', digits: String(value), power: 0, plain: false, fraction: true };
}

function wordScale(tokens: Tokens, at: number, limit: number): { power: number; last: number } | null {
	if (at >= limit || tokens.gap[at] === Gap.block) return null;
	// $600-million
	const start = tokens.norm[at] === '-' && glued(tokens, at) && at + 1 < limit && glued(tokens, at + 1) ? at + 1 : at;
	if (tokens.kind[start] !== TokenKind.word) return null;
	const norm = tokens.norm[start] as string;
	const power = scaleOf(tokens, norm) ?? scaleSuffixes.get(norm);
	if (power === undefined) return null;
	// `2,4 Mrd. Euro`: the stop belongs to the scale where the sentence goes on
	const stop = start + 1;
	const stopped = stoppedScales.has(norm) && stop + 1 < limit && tokens.norm[stop] === '.' && glued(tokens, stop) && tokens.gap[stop + 1] !== Gap.block;
	return { power, last: stopped ? stop + 1 : stop };
}

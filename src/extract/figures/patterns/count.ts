/** `1,310 village wells`, `12 other departments`, `58 apps`, `12 of the 31 provinces`. */
import { Gap } from '../../../text/tokens.js';
import { headNoun, isPlural, nounOf } from '../head.js';
import { scaleLetters } from '../numerals/vocabulary.js';
import { type Found, found, type Pattern } from '../pattern.js';
import { type Quantity, scaled } from '../quantity.js';
import { isDigits, isGlued, isHan, isWord, type Scan } from '../scan.js';
import { boundsAfter, ofAll, partPronouns, pronouns, stops, strength } from '../vocabulary.js';

export const count: Pattern = {
	id: 'figures/count',
	summary: 'A number of things, with the head noun in the singular as its unit.',
	why: 'What is counted decides what a number means.',
	languages: ['en'],
	examples: {
		match: [
			'1,310 village wells run by central enterprises have finished.',
			'The ministry and 12 other departments issued it.',
			'The law covers 205 cities.',
			'About 1.2m jobs were lost.',
			'Three of the ministries agreed.',
			'There were 212 tests, and 48 of them failed.',
			'Of these 43 firms, 41 reported a profit.',
			'The envoys, all 48 of them, signed.',
			'Two bills passed.',
			"Some 40 of Norway's airports are full.",
			'The county has 7 of the top 40 farms.',
			'A 2.3 million-strong workforce was told.',
		],
		not: ['One of the reasons is cost.', 'In 2015 reforms began.', 'Article 12 was amended.', 'COVID-19 cases rose.'],
	},
	read,
};

/** Words between `of the` and how many there are in all: `7 of the | top 40 | farms`. */
const WHOLE = 3;

/** Behind the number of all of which some are counted, where there is one. */
function pastWhole({ tokens, last }: Scan, at: number): number {
	for (let i = at; i < last && i < at + WHOLE && (isDigits(tokens, i) || isWord(tokens, i)); i++) if (isDigits(tokens, i)) return i + 1;
	return at;
}

/** Words of a name before the possessive that makes it the owner of what is counted: `40 of |South Africa's| airports`. */
const OWNER = 4;

/** Whether a name in the possessive begins at a token. */
function isOwned({ tokens, last }: Scan, at: number): boolean {
	if (!isWord(tokens, at) || tokens.capital[at] !== true) return false;
	for (let i = at + 1; i < last && i <= at + OWNER && isWord(tokens, i); i++) if (tokens.norm[i] === "'s") return true;
	return false;
}

/** So many of them are counted, whatever they are; two of them need no count. */
const MANY = 10;

/** `Of these 43 firms, |41| reported a profit`: of what the sentence opened with, where a verb follows and no noun. */
function isPartOfCount({ tokens, first, last, countedAt }: Scan, { first: at, last: end }: Quantity): boolean {
	const opened = countedAt >= first && tokens.norm[first] === 'of' && tokens.norm[at - 1] === ',';
	return opened && end < last && isWord(tokens, end) && tokens.gap[end] === Gap.space && (tokens.norm[end] as string).endsWith('ed');
}

/** Tokens between what is spoken of and how many of it: `the envoys, all |48| of them`. */
const SPOKEN = 10;

/** The plural before a number, in the singular, or null. */
function pluralBefore({ tokens, first }: Scan, at: number): string | null {
	for (let i = at - 1; i >= first && i >= at - SPOKEN; i--) {
		const norm = tokens.norm[i] as string;
		if (isWord(tokens, i) && isPlural(norm) && stops.longest(tokens, i, i + 1) === null) return nounOf(tokens, i, i);
	}
	return null;
}

/** Tokens of a share in brackets. */
const SHARE = 7;

/** `31| (22%)| bridges`: behind the share in brackets that stands before the noun. */
function behindShare({ tokens, last }: Scan, at: number): number {
	if (tokens.norm[at] !== '(' || tokens.gap[at] !== Gap.space) return at;
	let percent = false;
	for (let i = at + 1; i < last && i < at + SHARE; i++) {
		percent ||= tokens.norm[i] === '%';
		if (tokens.norm[i] === ')') return percent && isWord(tokens, i + 1) ? i + 1 : at;
	}
	return at;
}

function read(scan: Scan, quantity: Quantity): Found | null {
	const { tokens } = scan;
	let amount = quantity;
	let at = behindShare(scan, quantity.last);
	if (scan.foreign || quantity.fraction || at >= scan.last || tokens.gap[at] === Gap.block || isHan(tokens, at)) return null;
	if (scan.counted !== null && isPartOfCount(scan, quantity)) return found(quantity, quantity.last, 'count', scan.counted);
	if (isWord(tokens, at) && isGlued(tokens, at)) {
		// `1.2m jobs`, `20k visitors`; any other letters right after digits are a name: 5G
		const power = scaleLetters.get(tokens.norm[at] as string);
		if (power === undefined || quantity.script !== 'digits') return null;
		amount = scaled(quantity, power, at + 1);
		at++;
	}
	const singular = amount.max === null && (amount.value <= 1 || !Number.isInteger(amount.value));
	let start = at;
	if (tokens.norm[at] === 'of') {
		// three of the ministries
		start = at + 1;
		// 48 of them
		if (partPronouns.has(tokens.norm[start] ?? '') && (scan.counted !== null || amount.value >= MANY))
			return found(amount, amount.last, 'count', scan.counted ?? pluralBefore(scan, amount.first) ?? '1');
		if (!ofAll.has(tokens.norm[start] ?? '') && !isOwned(scan, start)) return null;
		start++;
		if (!isDigits(tokens, start) && !isWord(tokens, start)) return null;
		const head = headNoun(scan, pastWhole(scan, start), false);
		return head === null ? null : found(amount, amount.last, 'count', head.unit);
	}
	// a 2.3 million-strong workforce
	if (tokens.norm[start] === '-' && strength.has(tokens.norm[start + 1] ?? '') && isGlued(tokens, start) && start + 2 < scan.last) {
		const head = headNoun(scan, start + 2, true);
		return head === null ? null : found(amount, head.last, 'count', head.unit);
	}
	// `100-plus aircraft`, `five or more members`: the bound stands before the noun
	const bound = boundsAfter.longest(tokens, start, scan.last);
	const head = headNoun(scan, bound?.last ?? start, singular);
	// `zero held clean water`
	if (head === null || (amount.value === 0 && amount.script === 'words' && tokens.norm.slice(start, head.last).some((word) => word.endsWith('ed'))))
		return null;
	const unit = pronouns.has(tokens.norm[head.last - 1] as string) ? (scan.counted ?? head.unit) : head.unit;
	// the share in brackets is a figure of its own
	const figure = found(amount, at > amount.last && amount === quantity ? quantity.last : head.last, 'count', unit);
	return bound === null ? figure : { ...figure, comparator: bound.values[0] as '>=' };
}

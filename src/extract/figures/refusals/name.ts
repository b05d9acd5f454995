/** Numbers that are part of a name: `G20`, `COVID-19`, `H1N1`, `5G`, `007`, `the 1990s`. */
import { Gap } from '../../../text/tokens.js';
import { isPlural } from '../head.js';
import { letterCurrency } from '../letter-currency.js';
import { scaleLetters, scaleSuffixes } from '../numerals/vocabulary.js';
import type { Refusal } from '../pattern.js';
import type { Quantity } from '../quantity.js';
import { endingAt, isGlued, isHan, isWord, type Scan } from '../scan.js';
import {
	boundsBefore,
	centLetters,
	letterUnits,
	moneyPrefixes,
	moneyUnits,
	namedTails,
	physicalUnits,
	sampleSigns,
	shareUnits,
	timesUnits,
	timeUnits,
} from '../vocabulary.js';

export const name: Refusal = {
	id: 'figures/refuse-name',
	summary: 'A number that letters or a hyphen join to a name, or that begins with a zero.',
	why: 'COVID-19 is a disease, not nineteen of anything.',
	languages: ['en', 'zh'],
	examples: {
		match: [
			'The G20 met.',
			'COVID-19 spread.',
			'H1N1 was found.',
			'The 5G network grew.',
			'Agent 007 came.',
			'In the 1990s reforms began.',
			'The ferry calls at Four Mile Landing.',
			'95后创业。',
			'入选世界500强。',
		],
		not: ['It covers 02 hectares.', 'They spent US$20 on it.', 'It has 20kg of rice.', 'A fall of -3 percent came.', 'All 20 came to 30 talks.'],
	},
	refuses,
};

function refuses(scan: Scan, quantity: Quantity): number | null {
	const { tokens, first, last } = scan;
	const at = quantity.first;
	if (quantity.low.script === 'digits') {
		const digits = tokens.norm[at] as string;
		if (digits.length > 1 && digits.startsWith('0') && !isPadded(scan, quantity)) return runOn(scan, quantity.last);
		if (at > first && isGlued(tokens, at)) {
			const before = tokens.norm[at - 1] as string;
			if (isWord(tokens, at - 1) && endingAt(moneyPrefixes, scan, at, 3) === null && letterCurrency(scan, quantity) === null) return runOn(scan, quantity.last);
			// COVID-19, F-35; but `-3` after a space, and `2020-21` is a range
			if (before === '-' && at - 1 > first && isGlued(tokens, at - 1) && isWord(tokens, at - 2)) return runOn(scan, quantity.last);
			const sample = before === '=' && sampleSigns.has(tokens.norm[at - 2] ?? '');
			if (!sample && (before === '_' || before === '/' || before === '@' || before === '\\' || before === '=')) {
				if (before !== '/' || isWord(tokens, at - 2)) return runOn(scan, quantity.last);
			}
			if (before === '.' && at - 1 > first && isGlued(tokens, at - 1) && tokens.kind[at - 2] === 2) return runOn(scan, quantity.last);
		}
	}
	if (isCapitalName(scan, quantity)) return quantity.last + 1;
	const end = quantity.last;
	if (end < last && isGlued(tokens, end) && quantity.script === 'digits' && isWord(tokens, end)) {
		const tail = tokens.norm[end] as string;
		if (scaleLetters.has(tail) || scaleSuffixes.has(tail)) return null;
		const unit =
			timeUnits.longest(tokens, end, last) ??
			physicalUnits.longest(tokens, end, last) ??
			moneyUnits.longest(tokens, end, last) ??
			shareUnits.longest(tokens, end, last) ??
			timesUnits.longest(tokens, end, last);
		if (
			unit === null &&
			!letterUnits.has(tokens.text.slice(tokens.start[end], tokens.end[end])) &&
			!centLetters.has(tokens.text.slice(tokens.start[end], tokens.end[end])) &&
			tail.length <= 2 &&
			endingAt(boundsBefore, scan, at, 1) === null
		)
			return runOn(scan, end + 1);
	}
	if (end < last && isGlued(tokens, end) && isHan(tokens, end) && namedTails.has(tokens.norm[end] as string)) return end + 1;
	return null;
}

/** `near |Three Rivers|`, `the |Net Zero Plan|`: a number word with a capital inside a sentence, and the word behind it too. */
function isCapitalName({ tokens, first, last, titled }: Scan, { first: at, last: end, low }: Quantity): boolean {
	if (titled || low.script !== 'words' || at <= first || end >= last || tokens.capital[at] !== true || tokens.capital[end] !== true) return false;
	return isWord(tokens, at - 1) && isWord(tokens, end) && tokens.gap[at] === Gap.space && tokens.gap[end] === Gap.space;
}

/** `02 hectares`, `08 members`: a number below ten written with two digits, as some offices do, where a unit or a plural follows. */
function isPadded({ tokens, first, last }: Scan, { first: at, last: end, plain }: Quantity): boolean {
	if (!plain || (tokens.norm[at] as string).length !== 2 || end >= last || tokens.gap[end] !== Gap.space || !isWord(tokens, end)) return false;
	if (at > first && isGlued(tokens, at) && tokens.norm[at - 1] !== '(') return false;
	return isPlural(tokens.norm[end] as string) || timeUnits.longest(tokens, end, last) !== null || physicalUnits.longest(tokens, end, last) !== null;
}

/** The rest of the name: letters, digits and hyphens without a space. */
function runOn({ tokens, last }: Scan, at: number): number {
	let i = at;
	while (
		i < last &&
		tokens.gap[i] === Gap.none &&
		(isWord(tokens, i) || tokens.kind[i] === 2 || tokens.norm[i] === '-' || tokens.norm[i] === '/' || tokens.norm[i] === '_')
	)
		i++;
	return i;
}

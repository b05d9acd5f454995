/** `3 days`, `two-year`, `four consecutive months`, `half a year`, `an hour and a half`, 3年, 15个工作日, 两个半小时, 半年. */
import { Gap } from '../../../text/tokens.js';
import { articles, halves, joiners, partOfScale } from '../numerals/vocabulary.js';
import { type Found, found, type Pattern } from '../pattern.js';
import { type Quantity, scaled } from '../quantity.js';
import { endingAt, isGlued, isHan, type Scan } from '../scan.js';
import type { Unit } from '../unit.js';
import { beforeTime, boundsAfter, boundsBefore, dayMarks, halfAfter, timeUnits, yearMarks } from '../vocabulary.js';

export const duration: Pattern = {
	id: 'figures/duration',
	summary: 'A length of time.',
	why: 'Terms and limits bind: within 3 days, for two years.',
	languages: ['en', 'zh'],
	examples: {
		match: [
			'They must report within 3 days.',
			'A two-year trial begins.',
			'It has lasted 10+ years.',
			'Prices fell for four consecutive months.',
			'It takes half an hour.',
			'It lasted two years and a half.',
			'为期3年的试点。',
			'15个工作日内答复。',
			'每天工作两个半小时。',
			'六个月以内提出。',
		],
		not: ['It was founded in 1998.', '2021年开始。', '5月10日起施行。', 'The second year was better.'],
	},
	read,
};

function read(scan: Scan, quantity: Quantity): Found | null {
	const { tokens, last } = scan;
	let at = quantity.last;
	if (at >= last || tokens.gap[at] === Gap.block) return null;
	// 10+ years
	if (tokens.norm[at] === '+' && isGlued(tokens, at)) at++;
	if (quantity.fraction) {
		// half a year, half-hour, a quarter of an hour
		if (tokens.norm[at] === 'of') at++;
		if (articles.has(tokens.norm[at] ?? '')) at++;
		else if (tokens.norm[at] === '-' && isGlued(tokens, at)) at++;
		else return null;
	} else if (tokens.norm[at] === '-' && isGlued(tokens, at) && at + 1 < last && isGlued(tokens, at + 1)) at++;
	// 两个半月: the half stands between measure word and noun
	let amount = quantity;
	const half = halfAfter.longest(tokens, at, last);
	if (half !== null && timeUnits.longest(tokens, at, last) === null) {
		amount = plusHalf(quantity, half.last);
		at = half.last - 1;
		const unit = timeUnits.longest(tokens, half.last, last);
		const counted = unit ?? monthAfterHalf(scan, half.last);
		return counted === null ? null : found({ ...amount, last: quantity.last }, counted.last, 'duration', (counted.values[0] as Unit).unit);
	}
	for (let skipped = 0; skipped < 2 && at < last && beforeTime.has(tokens.norm[at] as string); skipped++) at++;
	const match = timeUnits.longest(tokens, at, last);
	if (match === null) return null;
	const { unit } = match.values[0] as Unit;
	const han = isHan(tokens, at);
	if (han && !isSpan(scan, quantity, tokens.norm[at] as string, match.last)) return null;
	if (!han && unit === 'second' && quantity.low.script === 'words' && tokens.norm[at] === 'second') return null;
	// 一年半, a year and a half is left to the words
	if (han && tokens.norm[match.last] === '半' && match.last < last && tokens.norm[at] === '年')
		return found(plusHalf(quantity, quantity.last), match.last + 1, 'duration', unit);
	// two years and a half
	if (!han && quantity.max === null && Number.isInteger(quantity.value) && joiners.has(tokens.norm[match.last] ?? '') && match.last + 2 < last) {
		const said = articles.has(tokens.norm[match.last + 1] as string) && halves.has(tokens.norm[match.last + 2] as string);
		const of = tokens.norm[match.last + 3];
		if (said && (of === undefined || !partOfScale.has(of))) return { ...found(plusHalf(quantity, quantity.last), match.last + 3, 'duration', unit) };
	}
	return found(amount, match.last, 'duration', unit);
}

function plusHalf(quantity: Quantity, last: number): Quantity {
	return { ...scaled(quantity, 0, last), value: quantity.value + 0.5 };
}

const month = { first: 0, last: 0, values: [{ unit: 'month', kind: 'duration', names: [] }] } as const;
function monthAfterHalf({ tokens, last }: Scan, at: number): { last: number; values: readonly Unit[] } | null {
	return at < last && tokens.norm[at] === '月' ? { ...month, last: at + 1 } : null;
}

/** 年 and 日 also stand in dates: a span of years is short, a span of days says 内 or 后. */
function isSpan(scan: Scan, quantity: Quantity, name: string, last: number): boolean {
	const { tokens } = scan;
	if (yearMarks.has(name)) return !(quantity.plain && quantity.value >= 1000) && !(quantity.script === 'han' && quantity.plain);
	if (dayMarks.has(name)) {
		if (tokens.norm[last - 1] !== name) return true;
		if (quantity.first > scan.first && tokens.norm[quantity.first - 1] === '月') return false;
		return boundsAfter.longest(tokens, last, scan.last) !== null || endingAt(boundsBefore, scan, quantity.first, 4) !== null;
	}
	return true;
}

/** Multiples and shares said by a verb or a noun alone: `doubled`, `threefold`, `halved`, 翻两番, 一半. */

import type { Explained } from '../../rules.js';
import { Gap, TokenKind, type Tokens } from '../../text/tokens.js';
import { isPlural } from './head.js';
import { articles, denominators, halves, joiners } from './numerals/vocabulary.js';
import type { Found } from './pattern.js';
import { endingAt, type Scan } from './scan.js';
import type { Unit } from './unit.js';
import {
	afterOnce,
	ago,
	doubleNouns,
	durationBounds,
	frequencies,
	infinitiveLeads,
	lasting,
	multiples,
	multiplyingVerbs,
	percentWords,
	pointWords,
	shareVerbs,
	tenthShareBlocks,
	timesWords,
	timeUnits,
} from './vocabulary.js';

export const verbal: Explained & { readonly read: (scan: Scan, at: number) => Found | null } = {
	id: 'figures/verbal',
	summary: 'A multiple or a part of one told without a number.',
	why: 'To double output is a target of two times.',
	languages: ['en', 'zh'],
	examples: {
		match: [
			'It took a month and a half.',
			'Output doubled in a decade.',
			'Emissions were halved.',
			'It plans to double output.',
			'A month-long campaign began.',
			'It took less than a week.',
			'They meet once a week.',
			'A quarter-point cut came.',
			'收入翻两番。',
			'一半以上企业受益。',
			'票价打对折。',
		],
		not: [
			'They met once.',
			'The double room is free.',
			'It seeks to end double taxation.',
			'A months-long dispute ended.',
			'It holds less than a day’s food.',
			'It lost less than a quarter.',
			'翻开新的一页。',
			'半成品运到。',
		],
	},
	read(scan: Scan, at: number): Found | null {
		const { tokens, last } = scan;
		if (tokens.kind[at] === TokenKind.digits) return null;
		const time = unitAndHalf(tokens, at, last) ?? longAt(scan, at) ?? boundedOne(scan, at);
		if (time !== null) return time;
		const point = pointWords.longest(tokens, at, last);
		if (point !== null) return { ...whole(at, point.last, point.values[0] as number), kind: 'percentage-point', unit: 'percentage-point' };
		const times = timesWords.get(tokens.norm[at] as string);
		if (times !== undefined) {
			const often = frequencies.longest(tokens, at + 1, last);
			// `Once a week has passed, they act`
			if (often === null || afterOnce.has(tokens.norm[often.last] ?? '')) return null;
			return { ...whole(at, at + 1, times), kind: 'ratio', unit: 'time' };
		}
		const multiple = multiples.longest(tokens, at, last);
		const percent = percentWords.longest(tokens, at, last);
		const infinitive = infinitiveAt(scan, at);
		if (infinitive !== null) return infinitive;
		const match = multiple ?? shareVerbs.longest(tokens, at, last) ?? percent;
		// 半成品
		if (match === null || (match === percent && match.last < last && tenthShareBlocks.has(tokens.norm[match.last] as string))) return null;
		return {
			first: at,
			last: match.last,
			value: match.values[0] as number,
			max: null,
			comparator: null,
			kind: match === percent ? 'percent' : 'ratio',
			unit: match === percent ? 'percent' : multiple !== null ? 'time' : 'fraction',
			per: null,
		};
	},
};

/** A single value from a token up to another. */
const whole = (first: number, last: number, value: number) => ({ first, last, value, max: null, comparator: null, per: null });

/** `to| double output`, `will| halve emissions`: a verb that is an adjective or nothing without what stands before it. */
function infinitiveAt({ tokens, first, last }: Scan, at: number): Found | null {
	if (at === first || !infinitiveLeads.has(tokens.norm[at - 1] as string)) return null;
	const times = multiplyingVerbs.get(tokens.norm[at] as string);
	if (times === undefined || at + 1 >= last || tokens.kind[at + 1] !== TokenKind.word || doubleNouns.has(tokens.norm[at + 1] as string)) return null;
	return { first: at, last: at + 1, value: times, max: null, comparator: null, kind: 'ratio', unit: times < 1 ? 'fraction' : 'time', per: null };
}

/** `a| month-long| campaign`: one of a unit of time. */
function longAt({ tokens, last }: Scan, at: number): Found | null {
	const unit = timeUnits.longest(tokens, at, at + 1);
	if (
		unit === null ||
		isPlural(tokens.norm[at] as string) ||
		at + 2 >= last ||
		tokens.norm[at + 1] !== '-' ||
		tokens.gap[at + 1] !== Gap.none ||
		!lasting.has(tokens.norm[at + 2] as string)
	)
		return null;
	const { unit: name, kind } = unit.values[0] as Unit;
	return { first: at, last: at + 3, value: 1, max: null, comparator: null, kind, unit: name, per: null };
}

/** `less than| a week`, `within| a month`: a bound makes a length of time of one. */
function boundedOne(scan: Scan, at: number): Found | null {
	const { tokens, last } = scan;
	if (!articles.has(tokens.norm[at] as string)) return null;
	const unit = timeUnits.longest(tokens, at + 1, last);
	if (unit === null || isPlural(tokens.norm[unit.last - 1] as string) || endingAt(durationBounds, scan, at, 3) === null) return null;
	const { unit: name, kind } = unit.values[0] as Unit;
	const next = tokens.norm[unit.last] ?? '';
	// `at least a quarter of it`, `less than a day's work`, `less than a year ago`
	if (denominators.has(name) || next === "'s" || next === "'" || ago.longest(tokens, unit.last - 1, last) !== null) return null;
	return { first: at, last: unit.last, value: 1, max: null, comparator: null, kind, unit: name, per: null };
}

/** `a month and a half`, `an hour and a half`: one and a half of a unit of time. */
function unitAndHalf(tokens: Tokens, at: number, last: number): Found | null {
	if (!articles.has(tokens.norm[at] as string)) return null;
	const unit = timeUnits.longest(tokens, at + 1, last);
	if (unit === null || !joiners.has(tokens.norm[unit.last] ?? '') || !articles.has(tokens.norm[unit.last + 1] ?? '') || unit.last + 3 > last) return null;
	if (!halves.has(tokens.norm[unit.last + 2] ?? '')) return null;
	const { unit: name, kind } = unit.values[0] as Unit;
	return { first: at, last: unit.last + 3, value: 1.5, max: null, comparator: null, kind, unit: name, per: null };
}

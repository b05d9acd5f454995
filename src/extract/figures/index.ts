/**
 * Figures of an article's content: value, unit, what they measure. The tokens are walked once; where a number begins, the
 * refusals are asked whether it is one of anything, then the patterns what it is a number of, then its surroundings are
 * read for bounds, change, rates and dates. Every look around is bounded, so the walk is linear.
 */

import { ownCurrencies } from '../../language/currencies.js';
import { languageCodes } from '../../language/index.js';
import type { Explained } from '../../rules.js';
import type { Reading } from '../../text/reading.js';
import { Gap, TokenKind } from '../../text/tokens.js';
import { languageOf } from '../language.js';
import type { DateMention, FigureMention } from '../mentions.js';
import { DatesBySentence } from './as-of.js';
import { changeOf, type Previous } from './change.js';
import { comparatorOf } from './comparator.js';
import { shareUnit, sharingPercent } from './listed.js';
import { measured } from './measured.js';
import { hanReaching } from './numerals/vocabulary.js';
import { ownWordsOf } from './own-words.js';
import type { Found } from './pattern.js';
import { compound } from './patterns/compound.js';
import { patterns, patternsOfSigns } from './patterns/index.js';
import { ofNoun } from './patterns/of-noun.js';
import { perOf } from './per.js';
import { type Quantity, readQuantity, stepsFrom } from './quantity.js';
import { extendRange } from './range.js';
import { refusals } from './refusals/index.js';
import { endingAt, isTitled, nextDated, numberedNames, type Scan } from './scan.js';
import { spokenCurrencies } from './spoken-currencies.js';
import type { Step } from './step.js';
import { tally } from './tally.js';
import { unnamedBodies } from './unnamed.js';
import { verbal } from './verbal.js';
import { dependentUnits, mayBegin, minus, or, percentLeads, signLeads } from './vocabulary.js';

/** Every rule of the room, for `policy-extract rules`. */
export const explained: readonly Explained[] = [...refusals, tally, ...patterns, verbal].map(({ id, summary, why, languages, examples }) => ({
	id,
	summary,
	why,
	languages,
	examples,
}));

/** Every figure of a reading, in text order; tokens that belong to a date are not read as figures. */
export function findFigureMentions(reading: Reading, dates: readonly DateMention[]): FigureMention[] {
	const { tokens, sentences, sentenceOf } = reading;
	const next = nextDated(tokens.length, dates);
	const { currencies, dollar, shared } = spokenCurrencies(reading);
	const { language } = reading.article.metadata;
	const byDate = new DatesBySentence(dates);
	const mentions: FigureMention[] = [];
	let current = -1;
	let previous: Previous | null = null;
	let scan: Scan = {
		tokens,
		first: 0,
		last: 0,
		floor: 0,
		titled: false,
		currencies,
		dollar,
		shared,
		ownCurrency: currencies.has('CHF') ? null : (ownCurrencies[language.split('-', 1)[0] as string] ?? null),
		numbered: numberedNames(reading),
		foreign: isForeign(language),
		own: ownWordsOf(language === 'und' ? languageOf(tokens) : language),
		counted: null,
		countedAt: -1,
		told: null,
		percent: null,
	};
	for (let at = 0; at < tokens.length; ) {
		if (next[at] === at || !mayBegin(tokens, at)) {
			at++;
			continue;
		}
		const index = sentenceOf[at] as number;
		const sentence = sentences[index];
		if (sentence === undefined) break;
		if (index !== current) previous = null;
		if (index !== current) scan = { ...scan, first: sentence.first, titled: isTitled(tokens, sentence.first, sentence.last) };
		current = index;
		const last = Math.min(sentence.last, next[at] as number);
		// most numbers of a sentence see as far as the one before
		if (last !== scan.last) scan = { ...scan, last };
		const step = readAt(scan, at);
		if (step.figure === null) {
			at = Math.max(step.next, at + 1);
			continue;
		}
		const figure = extendRange(scan, step.figure, readAt);
		const { comparator, last: bounded } = comparatorOf(scan, figure);
		const rate = figure.kind === 'ratio' ? null : perOf(scan, { ...figure, last: Math.max(figure.last, bounded) });
		const start = tokens.start[figure.first] as number;
		const end = tokens.end[figure.last - 1] as number;
		const text = tokens.text.slice(start, end);
		const change = changeOf(scan, figure, previous);
		previous = { last: figure.last, change, unit: figure.unit, starts: stepsFrom(scan, figure.first) };
		if (figure.kind === 'count' && figure.max === null) shareUnit(scan, figure, index, mentions, next);
		if (figure.kind === 'percent' || figure.kind === 'percentage-point') {
			for (const shared of sharingPercent(scan, figure, next))
				mentions.push(mentionOf(scan, shared, index, step.rule, change, byDate.governing(tokens, index, shared.first)));
		}
		mentions.push({
			first: figure.first,
			last: figure.last,
			start,
			end,
			sentence: index,
			text,
			rule: step.rule,
			value: {
				value: figure.value,
				max: figure.max,
				comparator,
				kind: figure.kind,
				unit: figure.unit,
				per: isOfRate(figure.unit, rate?.per) ? null : (rate?.per ?? figure.per),
				change,
				measures: measured(scan, step.numberEnd, figure),
				text,
			},
			asOf: byDate.governing(tokens, index, figure.first),
			unnamedBodies: unnamedBodies(scan, step.numberFirst, step.numberEnd, figure),
		});
		at = Math.max(figure.last, bounded, rate?.last ?? 0, at + 1);
		scan = remembering(scan, figure, step.rule, at);
	}
	return mentions;
}

/** The mention of a number that shares its unit and its change with the figure behind it. */
function mentionOf(
	{ tokens }: Scan,
	{ first, last, value, kind, unit, comparator }: Found,
	sentence: number,
	rule: string,
	change: FigureMention['value']['change'],
	asOf: FigureMention['asOf'],
): FigureMention {
	const start = tokens.start[first] as number;
	const end = tokens.end[last - 1] as number;
	const text = tokens.text.slice(start, end);
	const told = { value, max: null, comparator: comparator ?? '=', kind, unit, per: null, change, measures: null, text } as const;
	return { first, last, start, end, sentence, text, rule, value: told, asOf, unnamedBodies: null };
}

/** `1.4 million| a day` in barrels a day: the unit says the rate already. */
const isOfRate = (unit: string, per: string | undefined): boolean => per !== undefined && unit.endsWith(`/${per}`);

/** Whether what ends before a token says what a minus behind it is of: 为|-44, 环比|-2.0; 岗位|-5万元 is a range or a list. */
const belowZero = (scan: Scan, at: number): boolean => endingAt(signLeads, scan, at, 3) !== null;

/** The scan behind a figure, with what a number without a unit can take its unit from later on. */
function remembering(before: Scan, { kind, unit, first, value, max }: Found, rule: string, floor: number): Scan {
	const percent = kind === 'percent' && max === null ? { first, kind, unit, value } : null;
	const scan = percent === before.percent ? before : { ...before, percent };
	// the tiers of `a three-tier system`, a population and a number of nothing are not what the article goes on counting
	if (kind === 'count')
		return rule === compound.id || unit === '1' || rule === ofNoun.id ? { ...scan, floor } : { ...scan, floor, counted: unit, countedAt: first };
	return kind === 'money' || kind === 'physical' ? { ...scan, floor, told: { first, kind, unit, value } } : { ...scan, floor };
}

/** Whether an article is in a language that no vocabulary is written for. */
function isForeign(tag: string): boolean {
	const language = tag.split('-', 1)[0] as string;
	return language !== '' && language !== 'und' && !languageCodes.includes(language);
}

function readAt(scan: Scan, at: number): Step {
	const word = verbal.read(scan, at);
	if (word !== null) return { figure: word, rule: verbal.id, numberFirst: word.first, numberEnd: word.last };
	// 百分之三十: the number is thirty
	const lead = percentLeads.longest(scan.tokens, at, scan.last);
	if (lead !== null) return { figure: null, next: lead.last };
	const quantity = readQuantity(scan, at);
	if (quantity === null) return { figure: null, next: at + 1 };
	const told = tally.read(scan, quantity);
	if (told !== null) return { figure: told, rule: tally.id, numberFirst: told.first, numberEnd: told.last };
	for (const refusal of refusals) {
		const next = refusal.refuses(scan, quantity);
		if (next !== null) return { figure: null, next };
	}
	return match(scan, quantity) ?? firstOnly(scan, quantity) ?? { figure: null, next: quantity.last };
}

function match(scan: Scan, quantity: Quantity): Step | null {
	for (const pattern of scan.own === null ? patterns : patternsOfSigns) {
		const figure = pattern.read(scan, quantity);
		if (figure !== null)
			return { figure: reached(scan, signed(scan, figure, quantity)), rule: pattern.id, numberFirst: quantity.first, numberEnd: quantity.last };
	}
	return null;
}

/** A range that is none of anything may still begin with a figure: `12 cities` in `from 5 to 12 cities`. */
function firstOnly(scan: Scan, quantity: Quantity): Step | null {
	return quantity.high === null ? null : match(scan, { ...quantity.low, low: quantity.low, high: null });
}

/** 上千万: what reaches for a bare unit belongs to the number. */
function reached({ tokens, first, floor }: Scan, figure: Found): Found {
	const at = figure.first - 1;
	return at >= first && at >= floor && hanReaching.has(tokens.norm[at] as string) && dependentUnits.has(tokens.norm[figure.first] as string)
		? { ...figure, first: at, comparator: '>' }
		: figure;
}

/** `-3 percent`, `-40 °C`: a minus that stands free before the number. */
function signed(scan: Scan, figure: Found, quantity: Quantity): Found {
	const { tokens, first, floor } = scan;
	const at = quantity.first - 1;
	if (at < first || at < floor || figure.kind === 'count' || figure.kind === 'duration' || figure.first !== quantity.first) return figure;
	const word = endingAt(minus, scan, quantity.first, 2);
	// `plus or minus 3` is no negative number
	const either = word !== null && word.first > first && or.has(tokens.norm[word.first - 1] as string);
	if (word !== null && !either && word.first >= floor && figure.max === null) return { ...figure, first: word.first, value: -figure.value };
	const free = tokens.norm[at] === '-' && tokens.gap[quantity.first] === Gap.none && (tokens.gap[at] === Gap.space || (at === first && figure.unit !== 'CNY'));
	// 利润为|-44美元, 环比|-2.0万吨
	const han = tokens.norm[at] === '-' && tokens.gap[quantity.first] === Gap.none && at > first && tokens.kind[at - 1] === TokenKind.han && belowZero(scan, at);
	return (free || han) && figure.max === null ? { ...figure, first: at, value: -figure.value } : figure;
}

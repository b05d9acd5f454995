/** What is seen of a figure and a measure beside each other: names that a reader understands, all of them true or absent. */
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.js';
import { relatives } from '../../figures/vocabulary.js';
import type { FigureMention } from '../../mentions.js';
import type { Context } from '../document/context.js';
import type { Found } from '../found.js';
import type { Features } from '../weighing/features.js';
import { within } from '../within.js';
import { words } from '../words.js';

/** A figure and a measure that it may belong to. */
export interface Pairing {
	readonly tokens: Tokens;
	readonly figure: FigureMention;
	readonly measure: Found;
	/** All measures of the measure's sentence in text order, and which of them it is. */
	readonly found: readonly Found[];
	readonly at: number;
	/** How many sentences behind that of the measure the figure stands. */
	readonly behind: number;
	/** Figures of the measure's clause. */
	readonly own: number;
	/** Figures of the figure's sentence. */
	readonly figures: number;
	readonly context: Context;
}

/** Tokens from the verb of the measure to what stands near it, and to what is far. */
const NEAR = 5;
const FAR = 25;
/** No more tokens than these are looked through between them. */
const LOOK = 100;
/** More marks or figures than this count as this many. */
const MANY = 3;
/** Tokens behind a figure in which a Chinese modifier ends: 淘汰5吨以下|的|渔船. */
const MODIFIER = 10;

/** The features of a pairing. Linear in the tokens between the verb and the figure. */
export function pairingFeatures(pairing: Pairing): Features {
	const features = new Map<string, number>();
	const is = (name: string, holds = true): void => {
		if (holds) features.set(name, 1);
	};
	const place = placeOf(pairing);
	is(place);
	const inside = insides.has(place);
	told(pairing, inside ? 'of the clause' : 'elsewhere', is);
	is('elsewhere, none in the clause', !inside && pairing.own === 0);
	if (pairing.behind === 0) between(pairing, inside ? 'of the clause' : 'elsewhere', is);
	if (place === 'in the measure before') other(pairing, pairing.found[pairing.at - 1] as Found, place, is);
	if (place === 'in the next measure') other(pairing, pairing.found[pairing.at + 1] as Found, place, is);
	quantity(pairing, place, is);
	return features;
}

const insides = new Set(['before the verb', 'behind the verb', 'behind the clause']);

type Is = (name: string, holds?: boolean) => void;

/** Where the figure stands as seen from the clauses of the measures of the sentence. */
function placeOf({ figure: { first: at }, measure, found, at: index, behind }: Pairing): string {
	if (behind > 0) return `${behind} sentences behind`;
	if (at >= measure.first && at < measure.head) return 'before the verb';
	if (at >= measure.first && at < measure.last) return 'behind the verb';
	if (at >= measure.first && at < measure.reach) return 'behind the clause';
	if (at < measure.first) return index === 0 ? 'before the clause' : 'in the measure before';
	// clauses may overlap, so that the last one ends before its sentence does
	return index + 1 < found.length ? 'in the next measure' : 'behind the clause';
}

/** The figures of a sentence that one of its measures is weighed against: those up to the measure before it and behind it. */
export function beside(figures: readonly FigureMention[], found: readonly Found[], at: number): readonly FigureMention[] {
	return within(figures, found[at - 1]?.first ?? 0, found[at + 1]?.reach ?? Number.POSITIVE_INFINITY);
}

/** How the measure is told. */
function told({ measure, found, context }: Pairing, place: string, is: Is): void {
	const { verb, status, passive, modal, framed, subordinate, reported, rule, task } = measure;
	is(`${place}, ${status}`);
	is(`${place}, verb ${verb?.class ?? 'unknown'}`);
	is(`${place}, passive`, passive);
	is(`${place}, modal`, modal);
	is(`${place}, framed`, framed);
	is(`${place}, task`, task);
	is(`${place}, subordinate`, subordinate);
	is(`${place}, reported`, reported);
	is(`${place}, weighed`, rule === 'measures/weighed');
	is(`${place}, announces a list`, measure.listing);
	is(`${place}, the only measure`, found.length === 1);
	is(`${place}, text official`, context.official);
	is(`${place}, text reports`, context.reportage);
	is(`${place}, text is a law`, context.law || context.statute !== null);
}

/** The measure beside it in whose clause the figure stands. */
function other(pairing: Pairing, { verb, status, joined, subject, task, subordinate, head, last }: Found, place: string, is: Is): void {
	const {
		figure: { first },
		measure,
	} = pairing;
	is(`${place} behind its verb`, first > head && first < last);
	is(`${place}, which is joined`, joined);
	is(`${place}, which has a subject`, subject !== null);
	is(`${place}, which has another status`, status !== measure.status);
	is(`${place}, beside a figure of its own`, pairing.own > 0);
	is(`${place}, which is a task`, task);
	is(`${place}, which is subordinate`, subordinate);
	is(`${place}, which has the verb ${verb?.class ?? 'unknown'}`);
}

const clauseMarks = new Set([',', ';', ':', '，', '；', '：', '。']);
const strongMarks = new Set([';', '；', '—', '|', '。']);

/** What stands between the verb and the figure. */
function between({ tokens, figure, measure, found }: Pairing, place: string, is: Is): void {
	const { head } = measure;
	const before = figure.first < head;
	const [from, to] = before ? [Math.max(figure.last, head - LOOK), head] : [head + 1, Math.min(figure.first, head + 1 + LOOK)];
	let marks = 0;
	let strong = false;
	let bracket = 0;
	let relative = false;
	let subordinate = false;
	let verbs = 0;
	for (let i = from; i < to; i++) {
		const word = tokens.norm[i] as string;
		if (tokens.kind[i] === TokenKind.mark) {
			const inside = tokens.gap[i + 1] === Gap.none && tokens.kind[i + 1] === TokenKind.digits;
			if (clauseMarks.has(word) && !inside) marks++;
			strong ||= strongMarks.has(word);
			if (word === '(' || word === '（') bracket++;
			if (word === ')' || word === '）') bracket--;
			continue;
		}
		relative ||= words.agents.longest(tokens, i)?.values.includes('relative') === true;
		subordinate ||= words.subordinators.longest(tokens, i) !== null || words.hypotheses.longest(tokens, i) !== null;
		if (words.verbs.longest(tokens, i) !== null) verbs++;
	}
	const distance = to - from;
	is(`${place}, near`, distance <= NEAR);
	is(`${place}, far`, distance > FAR);
	is(`${place}, ${Math.min(marks, MANY)} marks between`);
	is(`${place}, strong mark between`, strong);
	is(`${place}, in brackets`, !before && bracket > 0);
	is(`${place}, relative clause between`, relative);
	is(`${place}, subordinate clause between`, subordinate);
	is(`${place}, ${Math.min(verbs, MANY)} verbs between`);
	is(
		`${place}, the verb of another measure between`,
		found.some((other) => other !== measure && other.head >= from && other.head < to),
	);
}

/** What the figure is. */
function quantity({ tokens, figure, figures }: Pairing, place: string, is: Is): void {
	const { first, last, value } = figure;
	const { kind, change, per, comparator, max } = value;
	const near = place === 'behind the verb' || place === 'before the verb' || place === 'behind the clause' ? 'of the clause' : 'elsewhere';
	is(`${near}, ${kind}`);
	is(`${place}, ${kind}`);
	is(`${near}, change ${change}`);
	is(`${near}, a rate`, per !== null);
	is(`${near}, bound ${comparator}`);
	is(`${near}, a range`, max !== null);
	is(`${near}, one`, value.value === 1);
	is(`${near}, a handful`, kind === 'count' && value.value > 1 && value.value <= 10);
	is(`${near}, with a date`, figure.asOf !== null);
	is(`${near}, ${Math.min(figures, MANY)} figures`);
	is(`${near}, joined by a hyphen`, value.text.includes('-') && kind === 'duration');
	is(`${near}, in quotes`, isQuoted(tokens, first, last));
	const before = tokens.norm[first - 1] ?? '';
	is(`${near}, behind a preposition`, words.prepositions.has(before));
	is(`${near}, behind a determiner`, words.determiners.has(before));
	is(`${near}, in a modifier`, tokens.kind[last] === TokenKind.han && modifies(tokens, last));
}

/** “五个中心”: the figure is part of what stands in quotation marks. */
function isQuoted(tokens: Tokens, first: number, last: number): boolean {
	return (tokens.norm[first - 1] === '"' || tokens.norm[first - 2] === '"') && tokens.norm[last] === '"';
}

/** 淘汰5吨以下|的|渔船: what makes a modifier of the words before it follows before any mark. */
function modifies(tokens: Tokens, at: number): boolean {
	for (let i = at; i < at + MODIFIER && i < tokens.length && tokens.kind[i] !== TokenKind.mark; i++) if (relatives.has(tokens.norm[i] as string)) return true;
	return false;
}

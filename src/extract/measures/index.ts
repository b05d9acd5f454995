/** Measures and indicators: what was decided, by whom, when, with what figures. */
import type { Explained } from '../../rules.js';
import type { Reading } from '../../text/reading.js';
import type { Body, Entry } from '../../timeline/schema.js';
import type { FigureMention, Mentions } from '../mentions.js';
import type { Case } from './answering/candidates.js';
import type { Found } from './found.js';
import { rules } from './inflected/rules/index.js';
import type { Observer, WeighedSentence } from './observer.js';
import { partFeatures } from './parting/features.js';
import { Reader } from './reader.js';
import { goalSentence } from './reading/goal-sentence.js';
import { nominalItem } from './reading/nominal-item.js';
import { orderedItem } from './reading/ordered-item.js';
import { unread } from './reading/progress.js';
import { clauseRules } from './uninflected/clauses/index.js';
import { closedRules } from './verb-final/rules/index.js';
import type { Features, Sight } from './weighing/features.js';
import { againstPolicy, policyChance, topicOdds, topicOf } from './weighing/topic.js';
import { weighed } from './weighing/unruled.js';
import { isWeighed } from './weighing/weigh.js';

export const explained: readonly Explained[] = [
	...[...rules, ...clauseRules, ...closedRules].map((rule) => rule.explained),
	nominalItem,
	orderedItem,
	goalSentence,
	weighed,
];

/**
 * The entries of one article, each with one piece of evidence, in text order, and the bodies that they alone name. Linear
 * in its tokens.
 */
export function findMeasures(reading: Reading, mentions: Mentions): { readonly entries: Entry[]; readonly bodies: readonly Body[] } {
	const reader = readAll(reading, mentions, null);
	return { entries: reader.entries(), bodies: reader.bodies() };
}

/** Reads an article to its end. */
function readAll(reading: Reading, mentions: Mentions, observer: Observer | null): Reader {
	const reader = new Reader(reading, mentions, observer);
	for (let index = 0; index < reading.sentences.length; index++) reader.sentence(index);
	return reader;
}

/** The sentences of an article that are weighed, in text order; a very long one comes in pieces. */
export function weighedSentences(reading: Reading, mentions: Mentions): WeighedSentence[] {
	const sentences: WeighedSentence[] = [];
	readAll(reading, mentions, { sentence: (sentence) => sentences.push(sentence) });
	return sentences;
}

/**
 * Why an article is taken for one without policy: the probability that it holds a measure, and what weighs most against it; null for an article
 * whose sentences are weighed as they are, or not at all.
 */
export function withoutPolicy(reading: Reading, mentions: Mentions): { readonly chance: number; readonly against: readonly string[] } | null {
	const { context } = unread(reading, mentions);
	if (!isWeighed(reading, context)) return null;
	const features = topicOf(reading, context);
	return topicOdds(features, reading.sentences.length) < 0 ? { chance: policyChance(features), against: againstPolicy(features) } : null;
}

/** What is seen of an article as a whole, for whoever learns its weights. */
export function topicFeatures(reading: Reading, mentions: Mentions): Features {
	return topicOf(reading, unread(reading, mentions).context);
}

/** One of several measures of a sentence as it is weighed beside the others, for whoever learns the weights. */
export interface WeighedPart {
	/** Of {@link Reading.sentences}. */
	readonly index: number;
	readonly found: Found;
	readonly features: Features;
}

/** The measures of those sentences, or pieces of long ones, in which the rules found several: one row for each, in text order. */
export function weighedParts(reading: Reading, mentions: Mentions): WeighedPart[][] {
	const rows: WeighedPart[][] = [];
	const observe = (index: number, sight: Sight, odds: number): void => {
		const features = partFeatures(sight, odds);
		rows.push(sight.found.map((found, at) => ({ index, found, features: features[at] as Features })));
	};
	readAll(reading, mentions, { parts: observe });
	return rows;
}

/** A figure as it is weighed against a measure beside it, for whoever learns the weights. */
export interface WeighedFigure {
	readonly measure: Found;
	readonly figure: FigureMention;
	readonly features: Features;
}

/** The figures of an article with each measure that they may belong to. */
export function weighedFigures(reading: Reading, mentions: Mentions): WeighedFigure[] {
	const pairings: WeighedFigure[] = [];
	readAll(reading, mentions, { figure: (measure, figure, features) => pairings.push({ measure, figure, features }) });
	return pairings;
}

/** The measures of an article with all from which their bodies are chosen, for whoever learns the weights. */
export function answeredMeasures(reading: Reading, mentions: Mentions): Case[] {
	const cases: Case[] = [];
	readAll(reading, mentions, { measure: (given) => cases.push(given) });
	return cases;
}

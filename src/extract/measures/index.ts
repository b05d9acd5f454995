/** Measures and indicators: what was decided, by whom, when, with what figures. */
import type { Explained } from '../../rules.js';
import type { Reading } from '../../text/reading.js';
import type { Body, Entry } from '../../timeline/schema.js';
import type { FigureMention, Mentions } from '../mentions.js';
import { clauseRules } from './clauses/index.js';
import type { Found } from './found.js';
import { nominalItem } from './nominal-item.js';
import { partFeatures } from './parting/features.js';
import { partsOf } from './parting/parts.js';
import { Reader } from './reader.js';
import { rules } from './rules/index.js';
import type { Features, Sight } from './weighing/features.js';
import { weighed } from './weighing/unruled.js';

export const explained: readonly Explained[] = [...[...rules, ...clauseRules].map((rule) => rule.explained), nominalItem, weighed];

/**
 * The entries of one article, each with one piece of evidence, in text order, and the bodies that they alone name. Linear
 * in its tokens.
 */
export function findMeasures(reading: Reading, mentions: Mentions): { readonly entries: Entry[]; readonly bodies: readonly Body[] } {
	const reader = new Reader(reading, mentions);
	for (let index = 0; index < reading.sentences.length; index++) reader.sentence(index);
	return { entries: reader.entries(), bodies: reader.bodies() };
}

/** A sentence as it is weighed, for whoever learns the weights: its features, and how many measures the rules found in it. */
export interface WeighedSentence {
	/** Of {@link Reading.sentences}. */
	readonly index: number;
	readonly features: Features;
	readonly found: number;
}

/** The sentences of an article that are weighed, in text order; a very long one comes in pieces. */
export function weighedSentences(reading: Reading, mentions: Mentions): WeighedSentence[] {
	const sentences: WeighedSentence[] = [];
	const reader = new Reader(reading, mentions, { sentence: (index, features, found) => sentences.push({ index, features, found }) });
	for (let index = 0; index < reading.sentences.length; index++) reader.sentence(index);
	return sentences;
}

/** A part of a sentence as it is weighed, for whoever learns the weights: where it begins, and whether a rule found it. */
export interface WeighedPart {
	readonly index: number;
	/** Which sentence, or piece of a long one, it is a part of, counted from 0. */
	readonly piece: number;
	readonly features: Features;
	readonly found: Found;
	readonly ruled: boolean;
}

/** The parts of those sentences of an article that are likely to state a measure, in text order. */
export function weighedParts(reading: Reading, mentions: Mentions): WeighedPart[] {
	const weighedParts: WeighedPart[] = [];
	let piece = 0;
	const observe = (index: number, sight: Sight, odds: number): void => {
		const parts = partsOf(sight);
		const features = partFeatures(parts, sight, odds);
		for (const [at, { found, ruled }] of parts.entries()) weighedParts.push({ index, piece, features: features[at] as Features, found, ruled });
		piece++;
	};
	const reader = new Reader(reading, mentions, { parts: observe });
	for (let index = 0; index < reading.sentences.length; index++) reader.sentence(index);
	return weighedParts;
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
	const reader = new Reader(reading, mentions, { figure: (measure, figure, features) => pairings.push({ measure, figure, features }) });
	for (let index = 0; index < reading.sentences.length; index++) reader.sentence(index);
	return pairings;
}

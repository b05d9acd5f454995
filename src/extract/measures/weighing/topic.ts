/**
 * Whether an article is about policy at all. A recipe, a buyer's guide or a match report tells people what to do as often as an order does; that it
 * is no policy shows in all its sentences together: hardly any names a maker of policy, and it speaks to its reader. So the whole article is
 * weighed as its sentences are, by logistic regression. The weights stand in topic.json by name; test/bench/measures/topic.ts wrote them.
 */
import type { Reading } from '../../../text/reading.js';
import type { Context } from '../document/context.js';
import { isPrivate } from '../responsibility/agents.js';
import { logit, weighing } from '../weights.js';
import type { Features } from './features.js';
import { type Field, fieldNames } from './field-vocabulary.js';
import { fieldsOf } from './fields.js';
import learnt from './topic.json' with { type: 'json' };

/** Shares of sentences with a maker of policy below which there are few, below which there are some. */
const FEW = 0.05;
const SOME = 0.15;
/** Makers of policy by name beyond which more count as this many. */
const NAMED = 20;
/** Tokens of a field are rarely more than one in so many of a text. */
const SHARE = 10;

/** The probability from which on an article is read as if it were about policy. From .5 on, F1 on folds is the same, and statements of a few sentences on the state of the economy, of which nobody doubts that they are policy, lose their measures. */
const LIKELY = 0.3;
/** Sentences up to which a text is too short to tell what it is about, and from which on it tells all it can. */
const MUTE = 4;
const TELLING = 16;

/** What a feature takes from the log-odds that is worth telling. */
const TELLS = 0.2;

const oddsOf = weighing(learnt);

/** The features of an article, each from 0 to 1. Linear in its tokens. */
export function topicOf({ tokens, sentences }: Reading, context: Context): Features {
	const features = new Map<string, number>();
	const is = (name: string, holds: boolean): void => {
		if (holds) features.set(name, 1);
	};
	const belonging = new Map<Field, number>();
	for (const sentence of sentences)
		for (const [field, { tokens: within }] of fieldsOf(tokens, sentence)) belonging.set(field, (belonging.get(field) ?? 0) + within);
	for (const field of fieldNames) {
		const within = belonging.get(field) ?? 0;
		if (within > 0) features.set(`share of ${field}`, Math.min((SHARE * within) / tokens.length, 1));
	}
	let making = 0;
	const named = new Set<string>();
	for (const mentions of context.bodiesOf.values()) {
		const makers = mentions.filter((mention) => !isPrivate(tokens, mention));
		if (makers.length > 0) making++;
		for (const { generic, body } of makers) if (!generic) named.add(body.id);
	}
	const share = making / Math.max(sentences.length, 1);
	features.set('share of makers of policy', share);
	features.set('makers of policy by name', Math.min(Math.log1p(named.size) / Math.log1p(NAMED), 1));
	is('few makers of policy', share < FEW);
	is('some makers of policy at most', share < SOME);
	is('official', context.official);
	is('reports', context.reportage);
	is('names a maker of policy', context.policy);
	is('tells an event', context.event !== null);
	is('has a date line', context.dateline !== null);
	is('is signed', context.signatories.length > 0);
	is('is an instrument', context.instrument !== null);
	is('has an author', context.authors.length > 0);
	is('is dated', context.published !== null);
	return features;
}

/** The probability that an article holds a measure. */
export function policyChance(features: Features): number {
	return 1 / (1 + Math.exp(-oddsOf(features)));
}

/** The features that weigh most against policy, the heaviest first. */
export function againstPolicy(features: Features): string[] {
	const weights: Readonly<Record<string, number>> = learnt.weights;
	const weighed = [...features].map(([name, value]) => ({ name, weight: value * (weights[name] ?? 0) })).filter(({ weight }) => weight < -TELLS);
	return weighed.sort((a, b) => a.weight - b.weight).map(({ name }) => name);
}

/**
 * What an article adds to the log-odds of each of its sentences: nothing from a probability of .3 on that it holds a measure; below, what its
 * log-odds lack of that, of a text of a few sentences only as much of it as it tells.
 * @param count sentences of the article
 */
export function topicOdds(features: Features, count: number): number {
	const told = Math.max(0, Math.min(1, (count - MUTE) / (TELLING - MUTE)));
	return told * Math.min(oddsOf(features) - logit(LIKELY), 0);
}

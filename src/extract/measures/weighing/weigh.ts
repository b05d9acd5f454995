/**
 * The rules look at one verb at a time; whether its sentence is about policy shows in much else, none of which decides alone. So a
 * sentence is weighed as well, by logistic regression: every feature it has and every word adds its weight, and the sum is the log-odds that an
 * annotator finds a measure in it. The weights stand in weights.json by name and can be read; test/bench/measures/train.ts wrote them.
 */
import type { Reading } from '../../../text/reading.js';
import type { Context } from '../document/context.js';
import { logit, weighing } from '../weights.js';
import type { Features } from './features.js';
import learnt from './weights.json' with { type: 'json' };
import { weighingWords } from './words.js';

/** What a rule found stays from this probability on, and what none found is a measure from that one on: where F1 was highest on annotated articles that the weights had not seen, once no verb beside policy is taken for the measure. */
const KEPT = 0.25;
const ADDED = 0.4;

/** Languages of the articles from which the weights were learnt. */
export const weighedLanguages: ReadonlySet<string> = new Set(['en', 'sv', 'zh']);

/** Whether sentences of an article are weighed: of acts with articles, and of languages but those, the weights have seen next to nothing, so that everything the rules find stays. */
export function isWeighed({ article }: Reading, { statute }: Context): boolean {
	return statute === null && weighedLanguages.has(article.metadata.language);
}

const ofFeatures = weighing(learnt);
const ofWords = weighingWords(new Map(Object.entries(learnt.words)));

/** Log-odds that a sentence states a measure, by all that is seen of it and by its words. */
export function oddsOf(features: Features, words: ReadonlySet<string>): number {
	return ofFeatures(features) + ofWords(words);
}

/** Whether what the rules found in a sentence of these log-odds stays. */
export function staysMeasure(odds: number): boolean {
	return odds > logit(KEPT);
}

/** Whether a sentence of these log-odds, in which no rule found anything, states a measure. */
export function becomesMeasure(odds: number): boolean {
	return odds > logit(ADDED);
}

/**
 * Which figures a measure is about: those that stand in its clause, most often, but also the one of a clause before it, behind it or
 * of the sentence that goes on with it, and not every one of its own clause. So each figure is weighed against each measure beside it
 * by logistic regression: every feature adds its weight, and the sum is the log-odds that an annotator gives the measure that figure.
 * The weights stand in weights.json by name and can be read; test/bench/measures/belonging.ts wrote them.
 */
import type { Features } from '../weighing/features.js';
import { logit, weighing } from '../weights.js';
import learnt from './weights.json' with { type: 'json' };

/** A figure belongs from this probability on: where the F1 of figures was highest on annotated articles that the weights had not seen. */
const BELONGS = 0.35;

const oddsOf = weighing(learnt);

/** Whether a figure belongs to the measure that it was seen beside. */
export function belongs(features: Features): boolean {
	return oddsOf(features) > logit(BELONGS);
}

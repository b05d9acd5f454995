/**
 * Which of the measures that rules found in a sentence are measures of their own. The rules take each verb by itself; whether two verbs
 * in a row are two measures or one with its detail shows in much else: how they are joined, how long each is, what stands in them. So
 * each is weighed beside the others by logistic regression. The weights stand in weights.json by name and can be read;
 * test/bench/measures/parting.ts wrote them.
 */
import { type Found, reaching } from '../found.js';
import type { Sight } from '../weighing/features.js';
import { logit, weighing } from '../weights.js';
import { partFeatures } from './features.js';
import learnt from './weights.json' with { type: 'json' };

/** A measure of its own from this probability on. On annotated articles that the weights had not seen F1 rose by half a point more up to .45, where one measure in sixteen more was lost as a detail. */
const OWN = 0.35;

const oddsOf = weighing(learnt);

/** The measures of a sentence, and those that are but details of the ones before them. */
export interface Parted {
	readonly own: readonly Found[];
	readonly details: readonly Found[];
}

/**
 * Parts the measures of a sentence; the likeliest of them always is one of its own.
 * @param odds log-odds that the sentence states a measure
 */
export function parted(sight: Sight, odds: number): Parted {
	const likelihoods = partFeatures(sight, odds).map(oddsOf);
	const most = Math.max(...likelihoods);
	const isOwn = (at: number): boolean => likelihoods[at] === most || (likelihoods[at] as number) > logit(OWN);
	return {
		own: reaching(
			sight.found.filter((_, at) => isOwn(at)),
			sight.sentence.last,
		),
		details: sight.found.filter((_, at) => !isOwn(at)),
	};
}

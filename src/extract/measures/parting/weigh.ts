/**
 * Which parts of a sentence are measures of their own. The rules take each verb by itself; whether two verbs in a row are two measures
 * or one with its detail shows in much else: how they are joined, how long each is, what stands in them. So each part of a sentence
 * that states a measure is weighed by logistic regression. The weights stand in weights.json by name and can be read;
 * test/bench/measures/parting.ts wrote them.
 */
import { type Found, reaching } from '../found.js';
import type { Sight } from '../weighing/features.js';
import { logit, weighing } from '../weights.js';
import { partFeatures } from './features.js';
import { type Part, partsOf } from './parts.js';
import learnt from './weights.json' with { type: 'json' };

/** What a rule found is a measure of its own from this probability on, and a verb besides from that one on: where F1 was highest on annotated articles that the weights had not seen. */
const KEPT = 0.4;
const ADDED = 0.55;

const oddsOf = weighing(learnt);

/** The measures of a sentence, and what the rules found in it besides. */
export interface Parted {
	readonly measures: readonly Found[];
	readonly details: readonly Found[];
}

/**
 * Parts a sentence that states a measure: at least its likeliest part is one.
 * @param odds log-odds that it does
 */
export function parted(sight: Sight, odds: number): Parted {
	const parts = partsOf(sight);
	const features = partFeatures(parts, sight, odds);
	const likelihoods = features.map(oddsOf);
	const likeliest = best(parts, likelihoods);
	const own = parts.filter((part, at) => part === likeliest || (likelihoods[at] as number) > logit(part.ruled ? KEPT : ADDED));
	const kept = new Set(own.map(({ found }) => found));
	return { measures: arranged(own, sight), details: sight.found.filter((found) => !kept.has(found)) };
}

/** The likeliest of those that rules found, or else of all. */
function best(parts: readonly Part[], likelihoods: readonly number[]): Part | null {
	const ruled = parts.some((part) => part.ruled);
	let likeliest = -1;
	for (const [at, part] of parts.entries())
		if (part.ruled === ruled && (likeliest < 0 || (likelihoods[at] as number) > (likelihoods[likeliest] as number))) likeliest = at;
	return parts[likeliest] ?? null;
}

/** Each reaches up to the next; what stands between is its detail. Where no rule found anything, the first tells the sentence from its start. */
function arranged(parts: readonly Part[], { sentence }: Sight): Found[] {
	const found = parts.map(({ found: each, ruled, predicate, clause }, at) => {
		const opens = at === 0 && !ruled;
		return { ...each, first: ruled ? each.first : opens ? sentence.first : (predicate?.clause ?? clause?.first ?? each.head) };
	});
	return reaching(
		found.map((each, at) => {
			const next = found[at + 1]?.first ?? sentence.last;
			return { ...each, last: (parts[at] as Part).ruled && each.last > next ? Math.max(each.head + 1, next) : (parts[at] as Part).ruled ? each.last : next };
		}),
		sentence.last,
	);
}

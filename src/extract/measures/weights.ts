/** What learnt weights say of what is seen: each feature adds its weight, and the sum is the log-odds of what was learnt. */
import type { Features } from './weighing/features.js';

/** A file of weights as the scripts under test/bench/measures write it. */
export interface Learnt {
	readonly base: number;
	readonly weights: Readonly<Record<string, number>>;
}

/** The log-odds of features by learnt weights (logistic regression); a feature without a weight adds nothing. */
export function weighing({ base, weights }: Learnt): (features: Features) => number {
	const known: ReadonlyMap<string, number> = new Map(Object.entries(weights));
	return (features) => {
		let odds = base;
		features.forEach((value, name) => {
			odds += value * (known.get(name) ?? 0);
		});
		return odds;
	};
}

/** Log-odds of a probability. */
export const logit = (probability: number): number => Math.log(probability / (1 - probability));

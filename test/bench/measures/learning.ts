/** Weights learnt from samples with named features, and what they say of samples that they were not learnt from. */
import { writeFileSync } from 'node:fs';
import type { Features } from '../../../src/extract/measures/weighing/features.js';
import { hash } from '../content/split.js';
import { type Model, regress } from './logistic.js';

export interface Sample {
	readonly document: string;
	readonly features: Features;
	/** What is learnt: whether it is so. */
	readonly holds: boolean;
}

interface Learnt {
	readonly base: number;
	readonly weights: ReadonlyMap<string, number>;
}

const FOLDS = 6;
const RIDGE = 10;
/** Weights are written with so many digits; smaller ones say nothing. */
const DIGITS = 3;

/**
 * The probability of each sample by weights from the samples of other articles: six parts by document.
 * @param seen a feature is learnt where at least so many samples have it
 */
export function unseen<S extends Sample>(samples: readonly S[], seen: number): Map<S, number> {
	const names = namesIn(samples, seen);
	const chances = new Map<S, number>();
	for (let fold = 0; fold < FOLDS; fold++) {
		const model = learn(
			samples.filter((sample) => foldOf(sample) !== fold),
			names,
		);
		for (const sample of samples) if (foldOf(sample) === fold) chances.set(sample, 1 / (1 + Math.exp(-oddsOf(model, sample))));
	}
	return chances;
}

/** Learns from all samples and writes the weights down by name. */
export function write(samples: readonly Sample[], seen: number, about: string, counted: Readonly<Record<string, number>>, target: URL): void {
	const { base, weights } = learn(samples, namesIn(samples, seen));
	const measured = { ...counted, articles: new Set(samples.map(({ document }) => document)).size };
	const sorted = Object.fromEntries([...weights].filter(([, weight]) => weight !== 0).sort(([a], [b]) => (a < b ? -1 : 1)));
	writeFileSync(target, `${JSON.stringify({ about, measured, base, weights: sorted }, null, '\t')}\n`);
}

/** The features that are learnt, in order. */
export function namesIn(samples: readonly Sample[], seen: number): string[] {
	const counts = new Map<string, number>();
	for (const { features } of samples) for (const [name, value] of features) if (value > 0) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts]
		.filter(([, count]) => count >= seen)
		.map(([name]) => name)
		.sort();
}

function foldOf({ document }: Sample): number {
	return hash(document) % FOLDS;
}

function learn(samples: readonly Sample[], names: readonly string[]): Learnt {
	const model: Model = regress(
		samples.map(({ features }) => Float64Array.from(names, (name) => features.get(name) ?? 0)),
		samples.map(({ holds }) => holds),
		RIDGE,
	);
	const round = (value: number): number => Number(value.toFixed(DIGITS));
	return { base: round(model.base), weights: new Map(names.map((name, at) => [name, round(model.weights[at] as number)])) };
}

function oddsOf({ base, weights }: Learnt, { features }: Sample): number {
	let odds = base;
	for (const [name, value] of features) odds += value * (weights.get(name) ?? 0);
	return odds;
}

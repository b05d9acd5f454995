/**
 * Learns how a sentence is weighed: `npx tsx test/bench/measures/train.ts --gold DIR… --documents DIR… [--write]`.
 * It prints what the rules alone and the weighing find, the latter on articles that the weights did not see (six parts by document),
 * for a range of thresholds; every choice is made on these figures. With --write it learns from all and writes
 * src/extract/measures/weighing/weights.json.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hash } from '../content/split.js';
import { type Model, regress } from './logistic.js';
import { type Sample, samplesOf } from './samples.js';

const FOLDS = 6;
/** A feature is learnt where at least so many sentences have it. */
const SEEN = 16;
const RIDGE = 10;
/** Weights are written with so many digits; smaller ones say nothing. */
const DIGITS = 3;

interface Learnt {
	readonly base: number;
	readonly weights: ReadonlyMap<string, number>;
}

function main(gold: readonly string[], documents: readonly string[], write: boolean): void {
	const samples = samplesOf(gold, documents);
	const names = namesIn(samples);
	say(`${samples.length} sentences, ${names.length} features`);
	say(`rules alone ${show(figures(samples, ({ found }) => found > 0))}`);
	const unseen = new Map<Sample, number>();
	for (let fold = 0; fold < FOLDS; fold++) {
		const model = learn(
			samples.filter((sample) => foldOf(sample) !== fold),
			names,
		);
		for (const sample of samples) if (foldOf(sample) === fold) unseen.set(sample, oddsOf(model, sample));
	}
	const chance = (sample: Sample): number => 1 / (1 + Math.exp(-(unseen.get(sample) as number)));
	for (const kept of [0.1, 0.15, 0.2, 0.25, 0.3])
		for (const added of [0.3, 0.35, 0.4, 0.45, 0.5])
			say(`kept ${kept} added ${added} ${show(figures(samples, (sample) => chance(sample) > (sample.found > 0 ? kept : added)))}`);
	if (!write) return;
	const { base, weights } = learn(samples, names);
	const about = 'Written by test/bench/measures/train.ts: log-odds that a sentence states a measure, by feature; 0 where none is given.';
	const measured = { sentences: samples.length, articles: new Set(samples.map(({ document }) => document)).size };
	const sorted = Object.fromEntries([...weights].filter(([, weight]) => weight !== 0).sort(([a], [b]) => (a < b ? -1 : 1)));
	writeFileSync(
		new URL('../../../src/extract/measures/weighing/weights.json', import.meta.url),
		`${JSON.stringify({ about, measured, base, weights: sorted }, null, '\t')}\n`,
	);
}

function namesIn(samples: readonly Sample[]): string[] {
	const counts = new Map<string, number>();
	for (const { features } of samples) for (const [name, value] of features) if (value > 0) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts]
		.filter(([, count]) => count >= SEEN)
		.map(([name]) => name)
		.sort();
}

function foldOf({ document }: Sample): number {
	return hash(document) % FOLDS;
}

function learn(samples: readonly Sample[], names: readonly string[]): Learnt {
	const model: Model = regress(
		samples.map(({ features }) => Float64Array.from(names, (name) => features.get(name) ?? 0)),
		samples.map(({ wanted }) => wanted > 0),
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

interface Figures {
	readonly precision: number;
	readonly recall: number;
}

/** Of measures: a sentence that no rule found holds one. */
function figures(samples: readonly Sample[], states: (sample: Sample) => boolean): Figures {
	let hits = 0;
	let said = 0;
	let wanted = 0;
	for (const sample of samples) {
		const count = states(sample) ? Math.max(sample.found, 1) : 0;
		hits += Math.min(count, sample.wanted);
		said += count;
		wanted += sample.wanted;
	}
	return { precision: hits / said, recall: hits / wanted };
}

function show({ precision, recall }: Figures): string {
	return `F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)})`;
}

function say(line: string): void {
	process.stdout.write(`${line}\n`);
}

const { values } = parseArgs({
	options: {
		gold: { type: 'string', multiple: true, default: [] },
		documents: { type: 'string', multiple: true, default: [] },
		write: { type: 'boolean', default: false },
	},
});
main(values.gold, values.documents, values.write);

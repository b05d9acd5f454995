/** Weights learnt from samples with named features, and what they say of samples that they were not learnt from. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Features } from '../../../src/extract/measures/weighing/features.js';
import { valueOfWord, weighingWords } from '../../../src/extract/measures/weighing/words.js';
import { weighing } from '../../../src/extract/measures/weights.js';
import { hash } from '../content/split.js';
import { type Row, regress } from './logistic.js';

export interface Sample {
	readonly document: string;
	readonly features: Features;
	/** Words that are weighed beside the features. */
	readonly words?: ReadonlySet<string>;
	/** What is learnt: whether it is so. */
	readonly holds: boolean;
}

/** What is learnt of some samples: the features that enough samples have and the words that enough articles have, in order. */
interface Names {
	readonly features: readonly string[];
	readonly words: readonly string[];
}

interface Learnt {
	readonly base: number;
	readonly weights: ReadonlyMap<string, number>;
	readonly words: ReadonlyMap<string, number>;
}

/** What was learnt from other articles. */
export interface Prior extends Learnt {
	readonly measured: Readonly<Record<string, number>>;
}

/** A file of weights. */
interface Written {
	readonly measured: Readonly<Record<string, number>>;
	readonly base: number;
	readonly weights: Readonly<Record<string, number>>;
	readonly words?: Readonly<Record<string, number>>;
}

const nothing: Prior = { base: 0, weights: new Map(), words: new Map(), measured: {} };

const none: ReadonlySet<string> = new Set();
const FOLDS = 6;
const RIDGE = 20;
/** A word is learnt where at least so many articles have it: a name or a topic is in few. */
const ARTICLES = 10;
/** Weights are written with so many digits; smaller ones say nothing. */
const DIGITS = 3;

/**
 * The probability of each sample by weights from the samples of other articles: six parts by document.
 * @param seen a feature is learnt where at least so many samples have it
 * @param ridge how strongly they are drawn to the prior
 * @param prior weights to which these are drawn: the chances are of articles that were not seen only where the prior was learnt from others
 */
export function unseen<S extends Sample>(samples: readonly S[], seen: number, prior: Prior = nothing, ridge = RIDGE): Map<S, number> {
	const chances = new Map<S, number>();
	for (let fold = 0; fold < FOLDS; fold++) {
		const others = samples.filter((sample) => foldOf(sample) !== fold);
		const { base, weights, words } = learn(others, namesIn(others, seen, prior), prior, ridge);
		const ofFeatures = weighing({ base, weights: Object.fromEntries(weights) });
		const ofWords = weighingWords(words);
		for (const sample of samples)
			if (foldOf(sample) === fold) chances.set(sample, 1 / (1 + Math.exp(-ofFeatures(sample.features) - ofWords(sample.words ?? none))));
	}
	return chances;
}

/** How many articles the samples are from. */
export function articlesOf(samples: readonly Sample[]): number {
	return new Set(samples.map(({ document }) => document)).size;
}

/** Learns from all samples and writes the weights down by name, with what they and those that they were drawn to were learnt from.
 * @param counted of what there were how many: sentences, articles */
export function write(
	samples: readonly Sample[],
	seen: number,
	about: string,
	counted: Readonly<Record<string, number>>,
	target: URL,
	prior: Prior = nothing,
	ridge = RIDGE,
): void {
	const { base, weights, words } = learn(samples, namesIn(samples, seen, prior), prior, ridge);
	const measured: Record<string, number> = { ...prior.measured };
	for (const [what, count] of Object.entries(counted)) measured[what] = (measured[what] ?? 0) + count;
	const told = Object.fromEntries([...weights].filter(([, weight]) => weight !== 0));
	const learnt = { about, measured, base, weights: told, ...(words.size > 0 ? { words: Object.fromEntries(words) } : {}) };
	writeFileSync(target, `${JSON.stringify(learnt, null, '\t')}\n`);
}

/** What was learnt before, as {@link write} wrote it; nothing where there is no such file. */
export function priorFrom(source: URL): Prior {
	if (!existsSync(source)) return nothing;
	const { measured, base, weights, words } = JSON.parse(readFileSync(source, 'utf8')) as Written;
	return { measured, base, weights: new Map(Object.entries(weights)), words: new Map(Object.entries(words ?? {})) };
}

/** The features and words that are learnt: those of the prior as well, and of words none but those, since the further words of a few weeks' news are the names of the day. */
export function namesIn(samples: readonly Sample[], seen: number, prior: Prior = nothing): Names {
	const counts = new Map<string, number>();
	const articles = new Map<string, Set<string>>();
	for (const { features, words, document } of samples) {
		for (const [name, value] of features) if (value > 0) counts.set(name, (counts.get(name) ?? 0) + 1);
		for (const word of words ?? none) {
			const within = articles.get(word);
			if (within === undefined) articles.set(word, new Set([document]));
			else within.add(document);
		}
	}
	return {
		features: [...new Set([...prior.weights.keys(), ...[...counts.keys()].filter((name) => (counts.get(name) as number) >= seen)])].sort(),
		words: prior.words.size > 0 ? [...prior.words.keys()] : [...articles.keys()].filter((word) => (articles.get(word) as Set<string>).size >= ARTICLES).sort(),
	};
}

function foldOf({ document }: Sample): number {
	return hash(document) % FOLDS;
}

function learn(samples: readonly Sample[], { features, words }: Names, prior: Prior, ridge: number): Learnt {
	const numbers = new Map(features.map((name, at) => [name, at]));
	const numbersOfWords = new Map(words.map((word, at) => [word, features.length + at]));
	const model = regress(
		samples.map((sample) => rowOf(sample, numbers, numbersOfWords)),
		samples.map(({ holds }) => holds),
		Float64Array.from([...features.map((name) => prior.weights.get(name) ?? 0), ...words.map((word) => prior.words.get(word) ?? 0), prior.base]),
		ridge,
	);
	const round = (value: number): number => Number(value.toFixed(DIGITS));
	const weightsOf = (named: ReadonlyMap<string, number>) => new Map([...named].map(([name, at]) => [name, round(model.weights[at] as number)]));
	return { base: round(model.base), weights: weightsOf(numbers), words: weightsOf(numbersOfWords) };
}

function rowOf({ features, words }: Sample, numbers: ReadonlyMap<string, number>, numbersOfWords: ReadonlyMap<string, number>): Row {
	const known = [...features].filter(([name]) => numbers.has(name));
	const learnt = [...(words ?? none)].filter((word) => numbersOfWords.has(word));
	const value = valueOfWord(learnt.length);
	return {
		at: [...known.map(([name]) => numbers.get(name) as number), ...learnt.map((word) => numbersOfWords.get(word) as number)],
		value: [...known.map(([, each]) => each), ...learnt.map(() => value)],
	};
}

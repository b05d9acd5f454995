/**
 * Trains the block classifier: `npx tsx test/bench/content/train/train.ts FOLDER [markup|bare]`.
 * Learns from the sites that split.ts does not hold out and writes src/boilerplate/weights/<view>.json.
 */
import { writeFileSync } from 'node:fs';
import type { Article } from '../../../../src/article.js';
import { contextNames, withContext } from '../../../../src/boilerplate/context.js';
import { bareCount, featureNames, featuresOf } from '../../../../src/boilerplate/features.js';
import { type Forest, oddsOf, probability } from '../../../../src/boilerplate/forest.js';
import { type Page, pageOf } from '../../../../src/boilerplate/page.js';
import { ingest } from '../../../../src/ingest/index.js';
import { readMetadata } from '../../../../src/ingest/metadata/index.js';
import { flatten, inOneLine } from '../flatten.js';
import { compare, words } from '../scoring.js';
import { pagesOf, setsIn } from '../sets.js';
import { foldOf, isHeldOut } from '../split.js';
import { boost, type Sample, type Settings } from './boost.js';
import { labelsOf } from './labels.js';

interface Case {
	readonly site: string;
	readonly heldOut: boolean;
	readonly page: Page;
	readonly rows: readonly Float32Array[];
	readonly target: readonly number[];
	readonly weight: readonly number[];
	readonly wanted: readonly string[];
	readonly blockWords: readonly (readonly string[])[];
}

const FOLDS = 4;
const settings: Settings = { trees: Number(process.env.TREES ?? 100), depth: 5, rate: 0.12, leaf: 3, lambda: 2 };

function main(folder: string, view: string): void {
	const cases: Case[] = [];
	for (const set of setsIn(folder))
		for (const gold of pagesOf(folder, set)) {
			const wanted = words(gold.text);
			if (wanted.length < 20) continue;
			const bytes = gold.bytes();
			const markup = ingest({ path: `${gold.name}.html`, bytes })[0];
			if (markup === undefined) continue;
			const views: Article[] = view === 'markup' ? [markup] : [...flatten(markup), ...inOneLine(markup)];
			for (const article of views) {
				const one = caseOf(article, wanted, gold.site);
				// a page whose markup does not hold the wanted text teaches nothing
				if (one !== null) cases.push(one);
			}
		}
	const training = cases.filter(({ heldOut }) => !heldOut);
	const testing = cases.filter(({ heldOut }) => heldOut);
	const names = view === 'markup' ? featureNames : featureNames.slice(0, bareCount);
	process.stderr.write(`${training.length} pages to learn from, ${testing.length} held out, ${names.length} features\n`);
	const outOfFold = new Map<Case, number[]>();
	for (let fold = 0; fold < FOLDS; fold++) {
		const forest = fit(
			training.filter(({ site }) => foldOf(site, FOLDS) !== fold),
			(one) => one.rows,
			names,
		);
		for (const one of training) if (foldOf(one.site, FOLDS) === fold) outOfFold.set(one, look(forest, one.rows));
	}
	const first = fit(training, (one) => one.rows, names);
	const second = fit(training, (one) => withContext(one.page, one.rows, outOfFold.get(one) ?? []), [...names, ...contextNames]);
	const report = (of: readonly Case[], threshold: number): { f1: number; bag: number } => {
		let f1 = 0;
		let bag = 0;
		for (const one of of) {
			const odds = look(second, withContext(one.page, one.rows, look(first, one.rows)));
			const found = one.blockWords.filter((_, index) => (odds[index] as number) > threshold).flat();
			f1 += compare(one.wanted, found, 4).f1;
			bag += compare(one.wanted, found, 1).f1;
		}
		return { f1: round(f1 / of.length), bag: round(bag / of.length) };
	};
	for (const threshold of [0.3, 0.4, 0.5, 0.6])
		process.stderr.write(
			`threshold ${threshold}: learnt ${JSON.stringify(report(training, threshold))} held out ${JSON.stringify(report(testing, threshold))}\n`,
		);
	const measured = { pages: { learnt: training.length, heldOut: testing.length }, learnt: report(training, 0.5), heldOut: report(testing, 0.5) };
	const target = new URL(`../../../../src/boilerplate/weights/${view}.json`, import.meta.url);
	writeFileSync(
		target,
		serialise({
			about: 'Written by test/bench/content/train/train.ts; f1 is of shingles of four words, bag of single words, mean over pages.',
			settings,
			measured,
			first,
			second,
		}),
	);
}

function caseOf(article: Article, wanted: readonly string[], site: string): Case | null {
	const page = pageOf(readMetadata(article, null));
	const labels = labelsOf(article, wanted);
	const found = labels.reduce((sum, label) => sum + label.share * label.words, 0);
	if (found < wanted.length * 0.5) return null;
	return {
		site,
		heldOut: isHeldOut(site),
		page,
		rows: featuresOf(page),
		target: labels.map(({ share }) => (share > 0.5 ? 1 : 0)),
		// every page weighs the same, but for very short ones; a block by its words, damped
		weight: labels.map((label) => (60 * (label.words + 1) ** 0.85) / (wanted.length + 200)),
		wanted,
		blockWords: article.blocks.map(({ start, end }) => words(article.text.slice(start, end))),
	};
}

function fit(cases: readonly Case[], rowsOf: (one: Case) => readonly Float32Array[], features: readonly string[]): Forest {
	const rows = cases.flatMap(rowsOf);
	const sample: Sample = {
		rows,
		target: Float32Array.from(cases.flatMap(({ target }) => target)),
		weight: Float32Array.from(cases.flatMap(({ weight }) => weight)),
	};
	const started = performance.now();
	const { base, trees, gains } = boost(sample, settings);
	const most = [...gains].map((gain, index) => ({ gain, name: features[index] as string })).sort((a, b) => b.gain - a.gain);
	process.stderr.write(
		`${rows.length} blocks, ${Math.round(performance.now() - started)} ms; ${most
			.slice(0, 8)
			.map(({ name }) => name)
			.join(', ')}\n`,
	);
	return { features, base, trees };
}

const look = (forest: Forest, rows: readonly Float32Array[]): number[] => rows.map((row) => probability(oddsOf(forest, row)));
const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** One tree a line, so that a change of the weights can be read in a diff. */
function serialise({
	about,
	settings: used,
	measured,
	first,
	second,
}: {
	about: string;
	settings: Settings;
	measured: unknown;
	first: Forest;
	second: Forest;
}): string {
	const forest = (of: Forest): string =>
		`{ "features": ${JSON.stringify(of.features)},\n  "base": ${of.base},\n  "trees": [\n${of.trees.map((tree) => `   ${JSON.stringify(tree)}`).join(',\n')}\n  ] }`;
	return `{ "about": ${JSON.stringify(about)},\n "settings": ${JSON.stringify(used)},\n "measured": ${JSON.stringify(measured)},\n "first": ${forest(first)},\n "second": ${forest(second)} }\n`;
}

const [folder, view] = process.argv.slice(2);
if (folder === undefined) {
	process.stderr.write('usage: train.ts FOLDER [markup|bare]\n');
	process.exitCode = 2;
} else main(folder, view ?? 'markup');

/**
 * Trains the block classifier: `npx tsx test/bench/content/train/train.ts FOLDER [markup|bare]`.
 * Learns from the sites that split.ts does not hold out and writes src/boilerplate/weights/<view>.json.
 */
import { writeFileSync } from 'node:fs';
import type { Article } from '../../../../src/article.js';
import { contextNames, withContext } from '../../../../src/boilerplate/context.js';
import { bareCount, featureNames, featuresOf } from '../../../../src/boilerplate/features.js';
import { compile, type Forest, oddsOf, probability } from '../../../../src/boilerplate/forest.js';
import { type Page, pageOf } from '../../../../src/boilerplate/page.js';
import { ingest } from '../../../../src/ingest/index.js';
import { readMetadata } from '../../../../src/ingest/metadata/index.js';
import { flatten, inOneLine } from '../flatten.js';
import { compare, words } from '../scoring.js';
import { pagesOf, setsIn } from '../sets.js';
import { foldOf, hash, isHeldOut } from '../split.js';
import { boost, type Sample, type Settings } from './boost.js';
import { type Label, labelsOf } from './labels.js';

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

const FOLDS = 3;
const settings: Settings = { trees: 130, depth: 6, rate: 0.1, leaf: 4, lambda: 3 };

function main(folder: string, view: string): void {
	const cases: Case[] = [];
	for (const set of setsIn(folder))
		for (const gold of pagesOf(folder, set)) {
			const wanted = words(gold.text);
			if (wanted.length < 20) continue;
			const bytes = gold.bytes();
			const markup = ingest({ path: `${gold.name}.html`, bytes })[0];
			if (markup === undefined) continue;
			const one = hash(gold.name) % 3 === 0;
			// a third of the pages are seen a second time in another state: class names that say nothing, or all text in one line
			const views: Article[] =
				view === 'markup'
					? [markup, ...(isHeldOut(gold.site) ? [] : one ? [withoutHints(markup)] : hash(gold.name) % 3 === 1 ? [withoutFurniture(markup, wanted)] : [])]
					: [...flatten(markup), ...(one ? inOneLine(markup) : [])];
			for (const article of views) {
				const one = caseOf(article, wanted, gold.site, words(gold.title ?? '').join(' '));
				// a page whose markup does not hold the wanted text teaches nothing
				if (one !== null) cases.push(one);
			}
		}
	if (view === 'bare') cases.push(...documents(folder));
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

function caseOf(article: Article, wanted: readonly string[], site: string, title: string): Case | null {
	const page = pageOf(readMetadata(article, null));
	const labels = labelsOf(article, wanted);
	const found = labels.reduce((sum, label) => sum + label.share * label.words, 0);
	if (found < wanted.length * 0.5) return null;
	const headline = page.marked || title === '' ? -1 : lastLike(page, labels, title);
	return {
		site,
		heldOut: isHeldOut(site),
		page,
		rows: featuresOf(page),
		// without markup nothing but the classifier can tell the headline, which gold texts leave out
		target: labels.map(({ share }, index) => (share > 0.5 || (!page.marked && index === headline) ? 1 : 0)),
		// every page weighs the same, but for very short ones; a block by its words, damped
		weight: labels.map((label) => (60 * (label.words + 1) ** 0.85) / (wanted.length + 200)),
		wanted,
		blockWords: article.blocks.map(({ start, end }) => words(article.text.slice(start, end))),
	};
}

/** Pages that are nothing but their wanted text, and documents as long as six of them: official texts arrive so, without any furniture. */
function documents(folder: string): Case[] {
	const found: Case[] = [];
	for (const set of setsIn(folder)) {
		const pages = pagesOf(folder, set).filter(({ site, text }) => !isHeldOut(site) && text.length >= 200);
		for (const cjk of [true, false]) {
			const own = pages.filter((page) => page.cjk === cjk);
			for (let at = 0; at < own.length; at += 3) {
				// every third page alone, every twelfth with the five after it; the whole goes to the fold of its first site
				const some = own.slice(at, at % 12 === 0 ? at + 6 : at + 1);
				const text = some.map((page) => page.text).join('\n\n');
				const article = ingest({ path: 'page.txt', bytes: new TextEncoder().encode(text) })[0];
				const one = article === undefined ? null : caseOf(article, words(text), (some[0] as { site: string }).site, '');
				if (one !== null) found.push({ ...one, target: one.target.map(() => 1) });
			}
		}
	}
	return found;
}

/** The page as if it had been published bare: only the blocks that are wanted. */
function withoutFurniture(article: Article, wanted: readonly string[]): Article {
	const labels = labelsOf(article, wanted);
	return { ...article, blocks: article.blocks.filter((_, index) => (labels[index] as Label).share > 0.5) };
}

const withoutHints = (article: Article): Article => ({
	...article,
	blocks: article.blocks.map((block) => ({ ...block, markup: { ...block.markup, hints: '' } })),
});

/** The line that is the title, the last before the content begins; -1 where there is none. */
function lastLike({ article }: Page, labels: readonly Label[], title: string): number {
	let found = -1;
	for (let index = 0; index < labels.length; index++) {
		const { start, end } = article.blocks[index] as Article['blocks'][number];
		if (end - start < 400 && words(article.text.slice(start, end)).join(' ') === title) found = index;
		const { share, words: count } = labels[index] as Label;
		if (share > 0.5 && count > 20) break;
	}
	return found;
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

function look(forest: Forest, rows: readonly Float32Array[]): number[] {
	const compiled = compile(forest);
	return rows.map((row) => probability(oddsOf(compiled, row)));
}

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

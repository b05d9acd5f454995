/**
 * Trains the block classifier: `npx tsx test/bench/content/train/train.ts FOLDER markup|bare [--folds | --final]`.
 * With --unlabelled FOLDER bare text is learnt from pages without gold as well, by what the markup forest that is shipped makes of them (taught.ts): train markup first.
 * With --folds it only measures: every page by forests that saw no page of its publisher. Every choice is made on these figures.
 * With --final it learns from all sites that split.ts does not hold out, measures the held-out ones and writes src/boilerplate/weights/<view>.json.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { believe, type Looks } from '../../../../src/boilerplate/classifier.js';
import { contextNames, contextOf, writeContext } from '../../../../src/boilerplate/context.js';
import { featureNames, writeFeatures } from '../../../../src/boilerplate/features.js';
import { compile, type Forest, oddsOf, probability } from '../../../../src/boilerplate/forest.js';
import { decide } from '../../../../src/boilerplate/index.js';
import { compare, words } from '../scoring.js';
import { foldOf, isHeldOut } from '../split.js';
import { boost, type Sample, type Settings } from './boost.js';
import { type Case, casesOf, FOLDS, type View } from './cases.js';
import { taughtCases } from './taught.js';

const settings: { readonly first: Settings; readonly second: Settings } = {
	first: { trees: 100, rate: 0.15, lambda: 3, rows: 2, features: 3 },
	second: { trees: 160, rate: 0.12, lambda: 3, rows: 2, features: 3 },
};

interface Figures {
	readonly pages: number;
	/** Means over pages of F1: by shingles of four words, and by single words. */
	readonly f1: number;
	readonly bag: number;
	readonly precision: number;
	readonly recall: number;
}

function main(folder: string, view: View, final: boolean, unlabelled: string | undefined): void {
	const cases = casesOf(folder, view);
	const training = [...cases.filter(({ site }) => !isHeldOut(site)), ...(unlabelled === undefined ? [] : taughtCases(unlabelled))];
	const names = featureNames[view];
	const wide = [...names, ...contextNames[view]];
	const width = names.length;
	say(`${training.length} cases to learn from, ${names.length} features`);
	const columns = new Map<Case, Float32Array>();
	for (const one of new Set([...cases, ...training])) {
		const own = new Float32Array(width * one.survey.count);
		writeFeatures(one.survey, allOf(one), own);
		columns.set(one, own);
	}
	const of = (one: Case): Float32Array => columns.get(one) as Float32Array;
	const look = (forest: Forest, one: Case): Float64Array => {
		const first = oddsOf(compile(forest), of(one), one.survey.count).map(probability);
		believe(one.settled, first);
		return first;
	};
	const withContext = (one: Case, first: Float64Array): Float32Array => {
		const { count } = one.survey;
		const own = new Float32Array(wide.length * count);
		own.set(of(one));
		writeContext(contextOf(one.survey, first), allOf(one), own, width * count);
		return own;
	};
	const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
	const others = (fold: number): Case[] => training.filter(({ site }) => foldOf(site, FOLDS) !== fold);
	const firsts = folds.map((fold) => fit(others(fold), of, names, settings.first));
	const context = new Map<Case, Float32Array>();
	for (const one of training) context.set(one, withContext(one, look(firsts[foldOf(one.site, FOLDS)] as Forest, one)));
	const seen = (one: Case): Float32Array => context.get(one) as Float32Array;
	if (!final) {
		const looks = folds.map((fold): Looks => ({ first: compile(firsts[fold] as Forest), second: compile(fit(others(fold), seen, wide, settings.second)) }));
		report(
			training.filter(({ original }) => original),
			({ site }) => looks[foldOf(site, FOLDS)] as Looks,
		);
		return;
	}
	const first = fit(training, of, names, settings.first);
	const second = fit(training, seen, wide, settings.second);
	const looks: Looks = { first: compile(first), second: compile(second) };
	const heldOut = measure(
		cases.filter(({ site, original }) => original && isHeldOut(site)),
		() => looks,
	);
	const learnt = measure(
		training.filter(({ original }) => original),
		() => looks,
	);
	say(`learnt ${JSON.stringify(learnt)} held out ${JSON.stringify(heldOut)}`);
	writeFileSync(
		new URL(`../../../../src/boilerplate/weights/${view}.json`, import.meta.url),
		serialise(
			{
				about: 'Written by test/bench/content/train/train.ts; f1 is of shingles of four words, bag of single words, mean over pages.',
				settings,
				measured: { learnt, heldOut },
			},
			first,
			second,
		),
	);
}

/** Indices of all lines of a page. */
const allOf = ({ survey: { count } }: Case): Int32Array => Int32Array.from({ length: count }, (_, index) => index);

const say = (line: string): void => {
	process.stderr.write(`${line}\n`);
};

function fit(cases: readonly Case[], columnsOf: (one: Case) => Float32Array, names: readonly string[], used: Settings): Forest {
	// lines that a rule has settled are never asked about
	const rows = cases.map(({ weight }) => weight.reduce((sum, own) => sum + (own > 0 ? 1 : 0), 0));
	const count = rows.reduce((sum, own) => sum + own, 0);
	const columns = names.map(() => new Float32Array(count));
	const target = new Float32Array(count);
	const weight = new Float32Array(count);
	let to = 0;
	for (const one of cases) {
		const own = columnsOf(one);
		const lines = one.survey.count;
		for (let line = 0; line < lines; line++) {
			if (one.weight[line] === 0) continue;
			for (let feature = 0; feature < names.length; feature++) (columns[feature] as Float32Array)[to] = own[feature * lines + line] as number;
			target[to] = one.target[line] as number;
			weight[to] = one.weight[line] as number;
			to++;
		}
	}
	const sample: Sample = { columns, target, weight };
	const started = process.cpuUsage();
	const { base, trees, gains } = boost(sample, used);
	const most = [...gains].map((gain, index) => ({ gain, name: names[index] as string })).sort((a, b) => b.gain - a.gain);
	const { user } = process.cpuUsage(started);
	say(
		`${count} lines, ${Math.round(user / 1e6)} s; ${most
			.slice(0, 14)
			.map(({ name }) => name)
			.join(', ')}`,
	);
	return { features: names, base, trees };
}

/** What is kept of a page, without its headline, as the gold texts are. */
function foundIn({ page }: Case, looks: Looks): string[] {
	const { text, blocks } = page.article;
	return decide(page, null, looks).flatMap((verdict, index) => {
		const { start, end } = blocks[index] as (typeof blocks)[number];
		return verdict.kind === 'content' && verdict.rule !== 'boilerplate/headline' ? words(text.slice(start, end)) : [];
	});
}

function measure(cases: readonly Case[], looksFor: (one: Case) => Looks): Figures {
	let f1 = 0;
	let bag = 0;
	let precision = 0;
	let recall = 0;
	for (const one of cases) {
		const found = foundIn(one, looksFor(one));
		const shingles = compare(one.wanted, found, 4);
		f1 += shingles.f1;
		precision += shingles.precision;
		recall += shingles.recall;
		bag += compare(one.wanted, found, 1).f1;
	}
	const mean = (sum: number): number => Math.round((sum / Math.max(1, cases.length)) * 1e4) / 1e4;
	return { pages: cases.length, f1: mean(f1), bag: mean(bag), precision: mean(precision), recall: mean(recall) };
}

function report(cases: readonly Case[], looksFor: (one: Case) => Looks): void {
	const line = (name: string, some: readonly Case[]): void => say(`${name.padEnd(18)} ${JSON.stringify(measure(some, looksFor))}`);
	for (const set of new Set(cases.map((one) => one.set)))
		line(
			set,
			cases.filter((one) => one.set === set),
		);
	line('all', cases);
}

/** One tree a line, so that a change of the weights can be read in a diff. */
function serialise(head: object, first: Forest, second: Forest): string {
	const forest = ({ features, base, trees }: Forest): string =>
		`{ "features": ${JSON.stringify(features)},\n  "base": ${base},\n  "trees": [\n${trees.map((tree) => `   ${JSON.stringify(tree)}`).join(',\n')}\n  ] }`;
	const parts = Object.entries(head).map(([key, value]) => ` ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
	return `{\n${parts.join(',\n')},\n "first": ${forest(first)},\n "second": ${forest(second)} }\n`;
}

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { folds: { type: 'boolean' }, final: { type: 'boolean' }, unlabelled: { type: 'string' } },
});
const [folder, view] = positionals;
if (folder === undefined || (view !== 'markup' && view !== 'bare') || values.folds === values.final || (view === 'markup' && values.unlabelled !== undefined)) {
	say('usage: train.ts FOLDER markup|bare --folds|--final [--unlabelled FOLDER, for bare]');
	process.exitCode = 2;
} else main(folder, view, values.final === true, values.unlabelled);

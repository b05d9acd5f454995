/**
 * `npm run bench:content -- FOLDER [--sets a,b] [--text] [--no-peers] [--sample N] [--worst N] [--templates]`
 * Precision, recall and F1 of this project and its peers on pages with known content, per set and in all; pages per CPU-second and peak memory.
 * Sites that the classifier learnt from and sites held out are reported apart.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ingest } from '../../../src/ingest/index.js';
import { type Extractor, ours, peers, templatesOf } from './extractors.js';
import { flattened } from './flatten.js';
import { compare, mean, type Score, words } from './scoring.js';
import { type GoldPage, pagesOf, setsIn } from './sets.js';
import { isHeldOut } from './split.js';

interface Result {
	readonly page: GoldPage;
	readonly shingles: Score;
	readonly bag: Score;
}

async function main(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			sets: { type: 'string' },
			text: { type: 'boolean' },
			'no-peers': { type: 'boolean' },
			sample: { type: 'string' },
			worst: { type: 'string' },
			headline: { type: 'boolean' },
			templates: { type: 'boolean' },
		},
	});
	const folder = positionals[0];
	if (folder === undefined) throw new Error('usage: npm run bench:content -- FOLDER [--sets a,b] [--text] [--no-peers] [--sample N]');
	const every = Number(values.sample ?? 0);
	const sets = values.sets?.split(',') ?? setsIn(folder);
	const pages = sets.flatMap((set) => pagesOf(folder, set).filter((_, index, all) => every === 0 || index % Math.max(1, Math.floor(all.length / every)) === 0));
	// --text: peers read HTML only, so each line of a flattened page becomes a paragraph for them
	const inputs = pages.map((page) => {
		if (values.text !== true) return { bytes: page.bytes(), name: `${page.site}/${page.name}.html` };
		const article = ingest({ path: `${page.name}.html`, bytes: page.bytes() })[0];
		return { bytes: new TextEncoder().encode(article === undefined ? '' : flattened(article)), name: `${page.site}/${page.name}.txt` };
	});
	const runs: { name: string; extract: Extractor; paragraphs: boolean }[] = [
		{ name: 'policy-extract', extract: ours(values.headline === true, values.templates === true ? templatesOf(inputs) : null), paragraphs: false },
	];
	if (values['no-peers'] !== true) {
		if (!existsSync(new URL('node_modules', import.meta.url))) process.stderr.write('peers are not installed: npm install --prefix test/bench/content\n');
		else for (const { name, load } of peers) runs.push({ name, extract: await load(), paragraphs: values.text === true });
	}
	for (const { name, extract, paragraphs } of runs) {
		const results: Result[] = [];
		let cpu = 0;
		let peak = 0;
		for (const [index, page] of pages.entries()) {
			const input = inputs[index] as { bytes: Uint8Array; name: string };
			const bytes = paragraphs ? asParagraphs(input.bytes) : input.bytes;
			const before = process.cpuUsage();
			let text = '';
			try {
				text = await extract(bytes, input.name, page.url);
			} catch (error) {
				process.stderr.write(`${name}: ${page.set}/${page.name}: ${error instanceof Error ? error.message : String(error)}\n`);
			}
			const { user, system } = process.cpuUsage(before);
			cpu += user + system;
			peak = Math.max(peak, process.memoryUsage().rss);
			const wanted = words(page.text);
			const found = words(text);
			results.push({ page, shingles: compare(wanted, found, 4), bag: compare(wanted, found, 1) });
		}
		report(name, results, pages.length / (cpu / 1e6), peak);
		if (name === 'policy-extract' && values.worst !== undefined)
			for (const { page, bag } of [...results].sort((a, b) => a.bag.f1 - b.bag.f1).slice(0, Number(values.worst)))
				process.stdout.write(
					`  ${page.set}/${page.name} ${isHeldOut(page.site) ? 'held out' : 'learnt'} P ${bag.precision.toFixed(2)} R ${bag.recall.toFixed(2)} ${page.url.slice(0, 90)}\n`,
				);
	}
}

function asParagraphs(bytes: Uint8Array): Uint8Array {
	const lines = new TextDecoder().decode(bytes).replace(/&/g, '&amp;').replace(/</g, '&lt;').split('\n');
	return new TextEncoder().encode(`<html><body>${lines.map((line) => `<p>${line}</p>`).join('\n')}</body></html>`);
}

function report(name: string, results: readonly Result[], rate: number, peak: number): void {
	process.stdout.write(`\n${name}   ${rate.toFixed(0)} pages a CPU-second, peak ${(peak / 2 ** 20).toFixed(0)} MB\n`);
	process.stdout.write('set                       pages   shingles P      R     F1  page F1   bag P      R     F1  page F1\n');
	const row = (label: string, some: readonly Result[]): void => {
		if (some.length === 0) return;
		const shingles = mean(some.map((result) => result.shingles));
		const bag = mean(some.map((result) => result.bag));
		const cells = [shingles, bag].map(({ precision, recall, f1, pages }) => [precision, recall, f1, pages].map((value) => value.toFixed(3)).join('  '));
		process.stdout.write(`${label.padEnd(24)} ${String(some.length).padStart(6)}        ${cells.join('   ')}\n`);
	};
	for (const set of new Set(results.map(({ page }) => page.set))) {
		const own = results.filter(({ page }) => page.set === set);
		row(
			`${set}, held out`,
			own.filter(({ page }) => isHeldOut(page.site)),
		);
		row(
			`${set}, learnt`,
			own.filter(({ page }) => !isHeldOut(page.site)),
		);
	}
	row(
		'CJK, held out',
		results.filter(({ page }) => page.cjk && isHeldOut(page.site)),
	);
	row(
		'all, held out',
		results.filter(({ page }) => isHeldOut(page.site)),
	);
	row(
		'all, learnt',
		results.filter(({ page }) => !isHeldOut(page.site)),
	);
}

await main();

/**
 * Plants copies of passages from some articles of a folder in others, with edits, and counts how many are found:
 *   node test/bench/dedupe/run.js FOLDER
 * A plant is found when passages of the tool cover at least half of it in the host and half of it in its source. Numbers
 * and other words that make two passages variants are not edited.
 * Sketches are timed with sentences at hand, as the pipeline has them: articles and megabytes of UTF-8 a CPU-second.
 * The peer (minhash.js) is credited when it calls host and source candidates at all.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collect } from '../../../dist/dedupe/collection.js';
import { sketchPassages } from '../../../dist/dedupe/passages.js';
import { passagesOf, sharedPassages } from '../../../dist/dedupe/shared.js';
import { wordsOf } from '../../../dist/dedupe/words.js';
import { ingest } from '../../../dist/ingest/index.js';
import { dedupeVocabulary } from '../../../dist/language/index.js';
import { clean, defaults } from '../../../dist/pipeline.js';
import { read } from '../../../dist/text/reading.js';
import { minhash } from './minhash.js';

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: node test/bench/dedupe/run.js FOLDER');
const cpu = () => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1e6;
};
/** Times that all articles are sketched: the median is what a collection of many articles costs, the first what these few cost until the code is compiled. */
const rounds = 15;
let seed = 20;
const random = (n) => {
	seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
	return Math.floor((seed / 2 ** 32) * n);
};

const paths = readdirSync(folder, { recursive: true })
	.map(String)
	.filter((path) => /\.(txt|md|html)$/.test(path))
	.sort();
const paragraphs = [];
for (const path of paths) {
	try {
		for (const article of ingest({ path, bytes: readFileSync(join(folder, path)) })) {
			const cleaned = clean(article, defaults);
			const blocks = cleaned.blocks
				.filter(({ verdict }) => verdict.kind !== 'boilerplate')
				.map((b) => cleaned.text.slice(b.start, b.end).replace(/\s+/g, ' ').trim());
			if (blocks.join('').length > 1500) paragraphs.push(blocks);
		}
	} catch {}
}

/** Every line a block: what the bench plants must not be taken for dirt. */
function articleOf(id, lines) {
	let text = '';
	const blocks = lines.map((line, index) => {
		const start = text.length;
		text += `${line}\n`;
		return { start, end: start + line.length, kind: 'paragraph', level: 0, line: index + 1, verdict: { kind: 'content', rule: 'bench', why: '' } };
	});
	return { source: { id, path: id }, text, lines: { offsets: [0], lines: [1] }, blocks };
}

const kinds = {
	'whole, unchanged': { words: [40, 200], edit: 0 },
	'25-40 words, unchanged': { words: [25, 40], edit: 0 },
	'one word in 20 changed': { words: [60, 200], edit: 20 },
	'one word in 10 changed': { words: [60, 200], edit: 10 },
	'one word in 7 changed': { words: [60, 200], edit: 7 },
};
const isHan = (c) => c >= '一' && c <= '鿿';
const unitsOf = (text) => text.match(/[\u3400-\u9fff]|[^\s\u3400-\u9fff]+/g) ?? [];
const join2 = (units) => units.reduce((all, unit) => all + (all !== '' && !(isHan(unit) || isHan(all.at(-1))) ? ' ' : '') + unit, '');
const fillers = ['however', 'local', 'officials', 'reportedly', 'new', 'major', 'plan'];

const folded = paragraphs.map((lines) => lines.join('\n').replace(/\s+/g, ' '));
for (const [
	name,
	{
		words: [least, most],
		edit,
	},
] of Object.entries(kinds)) {
	seed = 20;
	const documents = paragraphs.map((lines) => [...lines]);
	const plants = [];
	const used = new Set();
	for (let tries = 0; plants.length < 100 && tries < 20_000; tries++) {
		const source = random(paragraphs.length);
		const host = random(paragraphs.length);
		if (source === host || used.has(host)) continue;
		const units = unitsOf(paragraphs[source][random(paragraphs[source].length)]);
		const han = units.filter((u) => isHan(u)).length > units.length / 2;
		const scale = han ? 1.7 : 1;
		const size = Math.floor((least + random(most - least)) * scale);
		if (units.length < size) continue;
		const from = random(units.length - size + 1);
		const original = units.slice(from, from + size);
		// a passage that several articles already share has no one source to be found
		if (folded.filter((text) => text.includes(join2(original).slice(0, 60))).length !== 1) continue;
		const copied = original.map((unit) =>
			edit > 0 && random(Math.floor(edit * scale)) === 0 && !/\d/.test(unit) && !dedupeVocabulary.distinguishing.has(unit.toLowerCase())
				? han
					? '某'
					: fillers[random(fillers.length)]
				: unit,
		);
		const at = random(documents[host].length + 1);
		used.add(host);
		documents[host].splice(at, 0, `${han ? '另据了解，' : 'In other news, '}${join2(copied)}`);
		plants.push({ source, host, original: join2(original), copied: join2(copied) });
	}
	const articles = documents.map((lines, index) => articleOf(`d-${String(index).padStart(12, '0')}`, lines));
	const readings = articles.map((article) => read(article));
	const sketchAll = () =>
		articles.map((article, index) => ({ id: article.source.id, url: null, published: null, sketch: sketchPassages(article, readings[index]) }));
	const times = Array.from({ length: rounds }, () => {
		const begun = cpu();
		sketchAll();
		return cpu() - begun;
	});
	const first = times[0];
	const settled = times.sort((a, b) => a - b)[rounds >> 1];
	const sketched = sketchAll();
	const mid = cpu();
	const collection = collect(sketched);
	const passages = passagesOf(collection, sharedPassages(collection));
	const end = cpu();
	const places = new Map(articles.map(({ source }) => [source.id, []]));
	for (const { occurrences } of passages) for (const occurrence of occurrences) places.get(occurrence.document).push(occurrence);
	const found = plants.filter(
		({ host, copied, source, original }) => isCovered(places, articles[host], copied) && isCovered(places, articles[source], original),
	);
	const signatures = articles.map((article) => minhash(wordsOf(article, article.blocks).hash));
	const peer = plants.filter(({ source, host }) => signatures[source].some((band, index) => band === signatures[host][index]));
	const texts = articles.reduce((sum, { text }) => sum + text.length, 0);
	const bytesOfText = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
	const bytes = sketched.reduce((sum, { sketch }) => sum + sketch.prints.length, 0);
	console.log(
		`${name.padEnd(26)} ${plants.length} planted in ${articles.length}: found ${((100 * found.length) / plants.length).toFixed(1)} %, MinHash 14x8 ${((100 * peer.length) / plants.length).toFixed(1)} %; ` +
			`sketch ${(articles.length / settled).toFixed(0)} docs/s (${(bytesOfText / 1e6 / settled).toFixed(1)} MB/s; first round ${(articles.length / first).toFixed(0)} docs/s), reduce ${(end - mid).toFixed(2)} s, prints ${((100 * bytes) / texts).toFixed(0)} % of text`,
	);
}

/** True where passages hold at least half of the characters of a stretch of an article. */
function isCovered(places, article, stretch) {
	const start = article.text.indexOf(stretch);
	const held = new Uint8Array(stretch.length);
	for (const o of places.get(article.source.id)) held.fill(1, Math.max(0, o.start - start), Math.max(0, o.end - start));
	return start >= 0 && held.reduce((sum, one) => sum + one, 0) >= stretch.length / 2;
}

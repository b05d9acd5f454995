/**
 * One test a folder of fixtures/<stage>/<case>: what the stage makes of source.* is expected.json.
 * The expectation was generated and then read; it pins what the stage does. A fix of a defect begins with a case here that fails.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { blockText } from '../src/article.js';
import { type Extraction, extract } from '../src/pipeline.js';

const root = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** What of an extraction each stage is judged by. */
const views: ReadonlyMap<string, (extraction: Extraction) => unknown> = new Map<string, (extraction: Extraction) => unknown>([
	[
		'ingest',
		({ article }) => ({
			format: article.source.format,
			encoding: article.source.encoding,
			blocks: article.blocks.map((block) => [block.kind, block.line, blockText(article, block)]),
		}),
	],
	[
		'metadata',
		({ article: { metadata } }) => ({ ...metadata, published: metadata.published === null ? null : [metadata.published.edtf, metadata.published.basis] }),
	],
	['boilerplate', ({ article }) => article.blocks.map((block) => [block.verdict.kind, blockText(article, block)])],
	['dates', ({ mentions }) => mentions.dates.map(({ text, value }) => [text, value.edtf, value.earliest, value.latest])],
	['figures', ({ mentions }) => mentions.figures.map(({ text, value }) => [text, value.value, value.max, value.unit])],
	['bodies', ({ mentions }) => mentions.bodies.map(({ text, body }) => [text, body.name])],
	[
		'measures',
		({ findings }) =>
			findings.entries.map(({ kind, act, date, bodies, figures }) => [
				kind,
				act,
				date?.edtf ?? null,
				bodies.map(({ id, role }) => `${role}: ${id}`),
				figures.map(({ value }) => value),
			]),
	],
]);

const names = (folder: string): string[] =>
	readdirSync(folder, { withFileTypes: true })
		.map(({ name }) => name)
		.sort();

describe.each(names(root))('%s', (stage) => {
	const view = views.get(stage);
	it('is a stage', () => expect(view).toBeDefined());
	it.each(names(`${root}${stage}`))('%s', (name) => {
		const folder = `${root}${stage}/${name}/`;
		const source = names(folder).find((file) => file.startsWith('source.'));
		const extractions = extract({ path: source ?? '', bytes: readFileSync(`${folder}${source}`) });
		expect(extractions.map((extraction) => view?.(extraction))).toEqual(JSON.parse(readFileSync(`${folder}expected.json`, 'utf8')));
	});
});

/**
 * Pages without gold, to learn bare text from: the forest that sees markup says what their content is, and the forest that sees plain lines learns it
 * (distillation: Bucila, Caruana, Niculescu-Mizil 2006). Markup tells far more than bare text, so the teacher loses half as much as the pupil.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classify } from '../../../../src/boilerplate/classifier.js';
import { decide, settle } from '../../../../src/boilerplate/index.js';
import { pageOf } from '../../../../src/boilerplate/page.js';
import { ingest } from '../../../../src/ingest/index.js';
import { readMetadata } from '../../../../src/ingest/metadata/index.js';
import { flatten } from '../flatten.js';
import { words } from '../scoring.js';
import { siteOf } from '../sets.js';
import { isHeldOut } from '../split.js';
import { type Case, caseOf } from './cases.js';

/** How sure the teacher must be of a page: the mean over words of twice the distance of their probability from a half. */
const SURE = 0.7;
/** What such a page weighs beside one with gold; and the fewest words of its content. */
const WEIGHT = 0.7;
const LEAST = 60;

/**
 * Cases of bare text from a folder with `gold.json` (page to `{ url }`) and `html/<page>.html.gz`. Publishers that are held out are passed over.
 */
export function taughtCases(folder: string): Case[] {
	const pages: Readonly<Record<string, { readonly url: string }>> = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'));
	return Object.entries(pages).flatMap(([name, { url }]) => {
		const site = siteOf(url);
		return isHeldOut(site) ? [] : taught(name, site, readFileSync(join(folder, 'html', `${name}.html.gz`)));
	});
}

function taught(name: string, site: string, bytes: Uint8Array): Case[] {
	const article = ingest({ path: `${name}.html`, bytes })[0];
	if (article === undefined) return [];
	const page = pageOf(readMetadata(article, null));
	const settled = settle(page, null);
	const { content } = classify(page, settled);
	let sure = 0;
	let asked = 0;
	for (const line of page.lines) {
		if (settled[line.index] !== null) continue;
		asked += line.words;
		sure += line.words * 2 * Math.abs((content[line.index] as number) - 0.5);
	}
	if (sure < asked * SURE) return [];
	const textOf = (index: number): string => article.text.slice(article.blocks[index]?.start, article.blocks[index]?.end);
	const wanted = decide(page, null).flatMap((verdict, index) =>
		verdict.kind === 'content' && verdict.rule !== 'boilerplate/headline' ? words(textOf(index)) : [],
	);
	if (wanted.length < LEAST) return [];
	const title = page.headline < 0 ? null : textOf(page.headline);
	return flatten(article).flatMap((flat) => {
		const one = caseOf(flat, wanted, { set: 'taught', name, site, title }, false);
		return one === null ? [] : [{ ...one, weight: one.weight.map((weight) => weight * WEIGHT) }];
	});
}

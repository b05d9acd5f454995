/** The sentences of annotated articles, with what the rules found in them and what the annotator did. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { weighedSentences } from '../../../src/extract/measures/index.js';
import type { Features } from '../../../src/extract/measures/weighing/features.js';
import { defaults, extract } from '../../../src/pipeline.js';

/** An annotation, as far as it is read here. */
interface Annotation {
	readonly measures: readonly { readonly quote: string }[];
	/** The annotator stopped at a number of measures; what stands behind the last is not judged. */
	readonly measuresTruncated?: boolean;
}

export interface Sample {
	readonly document: string;
	readonly features: Features;
	/** Measures by the rules, and by the annotator. */
	readonly found: number;
	readonly wanted: number;
}

/** Characters of a quote by which it is looked for. */
const QUOTE = 40;

/** @param gold folders of NAME.json @param documents folders in which NAME is looked for, at any depth */
export function samplesOf(gold: readonly string[], documents: readonly string[]): Sample[] {
	const paths = new Map<string, string>();
	for (const folder of documents) for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) paths.set(basename(path), join(folder, path));
	return gold.flatMap((folder) =>
		readdirSync(folder)
			.filter((name) => name.endsWith('.json'))
			.sort()
			.flatMap((name) => {
				const document = name.slice(0, -'.json'.length);
				const path = paths.get(document);
				if (path === undefined) throw new Error(`${join(folder, name)}: no document ${document} in ${documents.join(', ')}`);
				return ofDocument(document, path, JSON.parse(readFileSync(join(folder, name), 'utf8')) as Annotation);
			}),
	);
}

function ofDocument(document: string, path: string, annotation: Annotation): Sample[] {
	const [extraction] = extract({ path: document, bytes: readFileSync(path) }, defaults);
	if (extraction === undefined) return [];
	const { article, reading, mentions } = extraction;
	const begins: number[] = [];
	let letters = '';
	for (const { start, end } of reading.sentences) {
		begins.push(letters.length);
		letters += lettersOf(article.text.slice(start, end));
	}
	const wanted = new Map<number, number>();
	let last = -1;
	let from = 0;
	for (const { quote } of annotation.measures) {
		const words = lettersOf(quote).slice(0, QUOTE);
		const ahead = letters.indexOf(words, from);
		const at = ahead < 0 ? letters.indexOf(words) : ahead;
		if (at < 0) continue;
		from = at;
		let index = begins.length - 1;
		while ((begins[index] as number) > at) index--;
		wanted.set(index, (wanted.get(index) ?? 0) + 1);
		last = Math.max(last, index);
	}
	const samples = new Map<number, Sample>();
	for (const { index, features, found } of weighedSentences(reading, mentions))
		if (!samples.has(index) && !(annotation.measuresTruncated === true && index > last))
			samples.set(index, { document, features, found, wanted: wanted.get(index) ?? 0 });
	return [...samples.values()];
}

/** Letters and digits alone, so that spaces and marks do not matter. */
function lettersOf(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');
}

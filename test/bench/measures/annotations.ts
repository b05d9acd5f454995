/** Annotated articles: what an annotator wrote of them, and where the words quoted stand. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Found } from '../../../src/extract/measures/found.js';
import { defaults, type Extraction, extract } from '../../../src/pipeline.js';

/** An annotation, as far as it is read here. */
interface Annotation {
	readonly measures: readonly {
		readonly quote: string;
		readonly bodies: readonly string[];
		readonly figures: readonly number[];
	}[];
	readonly bodies: readonly { readonly name: string; readonly mentions: readonly string[] }[];
	/** The annotator stopped at a number of measures; what stands behind the last is not judged. */
	readonly measuresTruncated?: boolean;
}

export interface Annotated extends Extraction {
	readonly document: string;
	readonly annotation: Annotation;
}

/** A measure of the annotator's: where its words begin, as a sentence and as the letters of that sentence before them. */
export interface Located extends Pick<Annotation['measures'][number], 'bodies' | 'figures'> {
	readonly sentence: number;
	readonly letters: number;
}

/** Characters of a quote by which it is looked for. */
const QUOTE = 40;

/** @param gold folders of NAME.json @param documents folders in which NAME is looked for, at any depth */
export function annotated(gold: readonly string[], documents: readonly string[]): Annotated[] {
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
				const [extraction] = extract({ path: document, bytes: readFileSync(path) }, defaults);
				const annotation = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Annotation;
				return extraction === undefined ? [] : [{ ...extraction, document, annotation }];
			}),
	);
}

/** All articles of folders, in order of their names. @param folders are read at any depth */
export function unannotated(folders: readonly string[]): (Extraction & { readonly document: string })[] {
	return folders.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((path) => statSync(join(folder, path)).isFile())
			.sort()
			.flatMap((path) =>
				extract({ path: basename(path), bytes: readFileSync(join(folder, path)) }, defaults).map((extraction) => ({ ...extraction, document: basename(path) })),
			),
	);
}

/** The annotator's measures whose words are found, in the annotator's order. */
export function located({ article, reading, annotation }: Annotated): Located[] {
	const begins: number[] = [];
	let letters = '';
	for (const { start, end } of reading.sentences) {
		begins.push(letters.length);
		letters += lettersOf(article.text.slice(start, end));
	}
	let from = 0;
	return annotation.measures.flatMap(({ quote, bodies, figures }) => {
		const words = lettersOf(quote).slice(0, QUOTE);
		const ahead = letters.indexOf(words, from);
		const at = ahead < 0 ? letters.indexOf(words) : ahead;
		if (at < 0) return [];
		from = at;
		let sentence = begins.length - 1;
		while ((begins[sentence] as number) > at) sentence--;
		return [{ sentence, letters: at - (begins[sentence] as number), bodies, figures }];
	});
}

/** Letters of a sentence before a token of it. */
export function lettersBefore({ article, reading: { tokens, sentences } }: Extraction, sentence: number, token: number): number {
	return lettersOf(article.text.slice(sentences[sentence]?.start ?? 0, tokens.start[token])).length;
}

/** The measure of a sentence nearest to whose clause the annotator's words begin, the first of equals; undefined where there is none. */
export function nearest<M extends Pick<Found, 'sentence' | 'first'>>(text: Extraction, measures: Iterable<M>, letters: number): M | undefined {
	let best: M | undefined;
	let least = Number.POSITIVE_INFINITY;
	for (const measure of measures) {
		const distance = Math.abs(lettersBefore(text, measure.sentence, measure.first) - letters);
		if (distance >= least) continue;
		best = measure;
		least = distance;
	}
	return best;
}

/** Letters and digits alone, so that spaces and marks do not matter. */
export function lettersOf(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');
}

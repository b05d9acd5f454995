/** The sentences of annotated articles, with what the rules found in them and what the annotator did. */
import { explained, weighedSentences } from '../../../src/extract/measures/index.js';
import { defaults, extract } from '../../../src/pipeline.js';
import { type Annotated, annotated, located } from './annotations.js';
import type { Sample } from './learning.js';

export interface SentenceSample extends Sample {
	/** Measures by the rules, and by the annotator. */
	readonly found: number;
	readonly wanted: number;
}

/** @param gold folders of NAME.json @param documents folders in which NAME is looked for, at any depth */
export function samplesOf(gold: readonly string[], documents: readonly string[]): SentenceSample[] {
	return annotated(gold, documents).flatMap(ofDocument);
}

/** The examples of the rules: what a rule finds in them states a measure. */
export function exampleSamples(): SentenceSample[] {
	return explained.flatMap(({ id, examples }) =>
		examples.match.flatMap((text, at) => {
			const document = `${id}-${at}.txt`;
			const [extraction] = extract({ path: document, bytes: new TextEncoder().encode(text) }, defaults);
			if (extraction === undefined) return [];
			const { reading, mentions } = extraction;
			return weighedSentences(reading, mentions)
				.filter(({ found }) => found > 0)
				.map(({ features, words, found }) => ({ document, features, words, found, wanted: found, holds: true }));
		}),
	);
}

function ofDocument(text: Annotated): SentenceSample[] {
	const wanted = new Map<number, number>();
	let last = -1;
	for (const { sentence } of located(text)) {
		wanted.set(sentence, (wanted.get(sentence) ?? 0) + 1);
		last = Math.max(last, sentence);
	}
	const { document, annotation, reading, mentions } = text;
	const samples = new Map<number, SentenceSample>();
	for (const { index, features, words, found } of weighedSentences(reading, mentions))
		if (!samples.has(index) && !(annotation.measuresTruncated === true && index > last))
			samples.set(index, { document, features, words, found, wanted: wanted.get(index) ?? 0, holds: (wanted.get(index) ?? 0) > 0 });
	return [...samples.values()];
}

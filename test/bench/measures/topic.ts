/**
 * Learns whether an article is about policy at all: `npx tsx test/bench/measures/topic.ts --gold DIR… --documents DIR… --none DIR… [--write]`.
 * It prints, for articles that the weights did not see (six parts by document), how many of both kinds are taken for the other. With --write it
 * learns from all and writes src/extract/measures/weighing/topic.json.
 */
import { topicFeatures } from '../../../src/extract/measures/index.js';
import type { Extraction } from '../../../src/pipeline.js';
import { annotated, unannotated } from './annotations.js';
import { options, say } from './command.js';
import { articlesOf, type Sample, unseen, write } from './learning.js';

const target = new URL('../../../src/extract/measures/weighing/topic.json', import.meta.url);

/** A feature is learnt where at least so many articles have it. */
const SEEN = 8;
/** There are fewer articles than sentences, and their features are few: 5 and 20 find half as many of those without policy. */
const RIDGE = 1;

function main(gold: readonly string[], documents: readonly string[], none: readonly string[], writes: boolean): void {
	const samples = [
		...annotated(gold, documents).map((text) => sampleOf(text, text.document, text.annotation.measures.length > 0)),
		...unannotated(none).map((text) => sampleOf(text, text.document, false)),
	];
	const count = (holds: boolean): number => samples.filter((sample) => sample.holds === holds).length;
	say(`${count(true)} articles with measures, ${count(false)} without`);
	const chances = unseen(samples, SEEN, undefined, RIDGE);
	for (const limit of [0.05, 0.1, 0.2, 0.3, 0.5]) {
		const below = (holds: boolean): number => samples.filter((sample) => sample.holds === holds && (chances.get(sample) as number) < limit).length;
		say(`below ${limit}: ${below(true)} with measures, ${below(false)} without`);
	}
	if (!writes) return;
	const about = 'Written by test/bench/measures/topic.ts: log-odds that an article holds a measure, by feature; 0 where none is given.';
	write(samples, SEEN, about, { articles: articlesOf(samples), 'without measures': count(false) }, target, undefined, RIDGE);
}

function sampleOf({ reading, mentions }: Extraction, document: string, holds: boolean): Sample {
	return { document, features: topicFeatures(reading, mentions), holds };
}

const asked = options();
main(asked.gold, asked.documents, asked.none, asked.write);
